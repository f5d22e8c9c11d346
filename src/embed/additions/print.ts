import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Json } from '../../editing/at.js';
import type { ToldGroup } from '../../editing/telling.js';
import { define } from '../../elements/base/define.js';
import { editingWords, type EditingWords } from '../../editing/words.js';
import { printAlone } from '../../elements/base/print-alone.js';
import { format } from '../../locales/messages.js';
import type { AdditionsWords } from './words.js';

/** Differences as they are read on screen and printed for a meeting. */
export const told = (groups: readonly ToldGroup[], words: EditingWords): TemplateResult =>
  groups.length === 0
    ? html`<p>${words.noDifferences}</p>`
    : html`${groups.map(
        ({ group, professions }) => html`<h3>${group}</h3>
          ${professions.map(
            ({ profession, lines }) => html`<h4>${profession || words.everybody}</h4>
              <ul class="told">${lines.map(({ place, what }) => html`<li>${place ? html`<b>${place}</b><br />` : ''}${what.split('\n').map((line, index) => html`${index > 0 ? html`<br />` : ''}${line}`)}</li>`)}</ul>`,
          )}`,
      )}`;

/** The sheet of paper with the differences. */
export class TriggerDifferences extends LitElement {
  static override styles = css`
    :host { display: block; font: 11pt/1.4 system-ui, sans-serif; color: #000; }
    h1 { font-size: 18pt; } h3 { margin: 14pt 0 4pt; font-size: 13pt; } h4 { margin: 8pt 0 2pt; font-size: 11pt; }
    li { margin: 0 0 6pt; break-inside: avoid; overflow-wrap: anywhere; }
  `;
  static override properties = { heading: { attribute: false }, note: { attribute: false }, groups: { attribute: false }, words: { attribute: false } };
  declare heading: string;
  declare note: string;
  declare groups: readonly ToldGroup[];
  declare words: EditingWords;

  protected override render(): TemplateResult {
    return html`<h1>${this.heading}</h1><p>${this.note}</p>${told(this.groups, this.words)}`;
  }
}

define('trigger-differences', TriggerDifferences);

/** Prints the differences that additions make, by themselves; answers whether the browser prints at all. */
export function printDifferences(overlay: Json, groups: readonly ToldGroup[], language: string, words: AdditionsWords): Promise<boolean> {
  const sheet = new TriggerDifferences();
  const { publisher = '', date = '', about = '' } = overlay as Readonly<Record<string, string>>;
  Object.assign(sheet, { heading: format(words.printTitle, { publisher }), note: [date, about].filter(Boolean).join(' · '), groups, words: editingWords(language) });
  sheet.lang = language;
  return printAlone(sheet, document);
}
