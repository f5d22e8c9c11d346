import { CircleQuestionMark, Link, Printer } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import '../locales/later.js';
import type { Model } from '../model/types.js';
import { choices } from './base/choices.js';
import { choiceStyles } from './base/choices.styles.js';
import { copyLink } from './base/copy-link.js';
import { icon } from './base/fragments.js';
import { common, tokens } from './base/tokens.js';
import { ViewElement } from './base/view-element.js';

const styles = css`
  .tools,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.5em;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

/**
 * What one can do with the infographic as a whole: choose its language, print it, copy a link to what is shown, and get help,
 * which always comes last.
 *
 * Inside a provider it acts on the shared selection.
 *
 * @fires {SelectEvent} trigger-select - The visitor asks for another language, or for help.
 */
export class TriggerTools extends ViewElement {
  static override styles = [tokens, common, choiceStyles, styles];

  /** Whether the address mirrors the selection, so that a copied link leads to it. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;

  protected override renderModel(model: Model): TemplateResult {
    const words = this.messages;
    return html`
      <div class="tools">
        ${this.#renderLanguages(model)}
        <div class="buttons">
          <button type="button" class="button" @click=${() => window.print()}>${icon(Printer)}${words.print}</button>
          ${this.syncUrl ? html`<button type="button" class="button" @click=${this.#onCopy}>${icon(Link)}${words.copyLink}</button>` : nothing}
          <button type="button" class="button" @click=${() => this.request({ topic: 'help' }, 'jump')}>${icon(CircleQuestionMark)}${words.help}</button>
        </div>
      </div>
    `;
  }

  #renderLanguages(model: Model): unknown {
    const languages = [model.language, ...Object.keys(model.alternates ?? {})].sort();
    if (languages.length < 2) return nothing;
    return choices({
      legend: this.messages.language,
      name: 'lang',
      part: 'languages',
      look: 'segments',
      options: languages.map((lang) => ({ value: lang, label: nameOf(lang), lang })),
      chosen: model.language,
      choose: (lang) => this.request({ lang }),
    });
  }

  #onCopy = (): void => void copyLink(this, this.selection, this.messages);
}

/** A language in its own words: Nederlands, English. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-tools': TriggerTools;
  }
}
