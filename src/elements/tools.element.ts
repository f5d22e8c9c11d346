import { CircleQuestionMark, Link, Presentation, Printer } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import '../locales/later.js';
import type { Model } from '../model/types.js';
import { choices } from './base/choices.js';
import { choiceStyles } from './base/choices.styles.js';
import { copyLink } from './base/copy-link.js';
import { icon } from './base/fragments.js';
import { sessionInAddress } from './base/session-address.js';
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
 * What one can do with the infographic as a whole: choose its language, present it, print it, copy a link to what is
 * shown, and get help, which always comes last.
 *
 * Inside a provider it acts on the shared selection.
 *
 * @fires {SelectEvent} trigger-select - The visitor asks for another language, or for help.
 */
export class TriggerTools extends ViewElement {
  static override styles = [tokens, common, choiceStyles, styles];

  /** Whether the address mirrors the selection, so that a copied link leads to it. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;

  /** Whether the presenter is on the page: it comes when it is first asked for, or when the address tells of a session. */
  @state() private presenting = false;

  protected override updated(): void {
    if (this.model && !this.presenting && sessionInAddress()) void this.#present();
  }

  protected override renderModel(model: Model): TemplateResult {
    const words = this.messages;
    return html`
      <div class="tools">
        ${this.#renderLanguages(model)}
        <div class="buttons">
          <button type="button" class="button" @click=${this.#onPresent}>${icon(Presentation)}${words.present}</button>
          <button type="button" class="button" @click=${() => window.print()}>${icon(Printer)}${words.print}</button>
          ${this.syncUrl ? html`<button type="button" class="button" @click=${this.#onCopy}>${icon(Link)}${words.copyLink}</button>` : nothing}
          <button type="button" class="button" @click=${() => this.request({ topic: 'help' }, 'jump')}>${icon(CircleQuestionMark)}${words.help}</button>
        </div>
      </div>
      ${this.presenting ? html`<trigger-presenter></trigger-presenter>` : nothing}
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

  #onPresent = async (): Promise<void> => {
    await this.#present();
    this.renderRoot.querySelector('trigger-presenter')?.show();
  };

  async #present(): Promise<void> {
    this.presenting = true;
    await import('./presenter.js');
    await this.updateComplete;
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
