import { CircleQuestionMark, Link, Presentation, Printer } from 'lucide';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import '../../locales/later.js';
import type { Messages } from '../../locales/messages.js';
import { knownTag } from '../../locales/intl.js';
import type { Model } from '../../model/types.js';
import type { State } from '../../state/store.js';
import { Arrival } from '../arrival/arrival.js';
import { presenterPart } from '../arrival/parts.js';
import { asksToPrint } from '../base/asks-to-print.js';
import { choices } from '../base/choices.js';
import { choiceStyles } from '../base/choices.styles.js';
import { copyLink, Links } from '../base/copy-link.js';
import { TriggerAnnounceEvent } from '../base/events.js';
import { icon } from '../base/fragments.js';
import '../base/house-style.js';
import { ownAddress, ownTab } from '../base/own-tab.js';
import { RouteReader, sessionInAddress } from '../base/session-address.js';
import { common, tokens } from '../base/tokens.js';
import { ViewElement } from '../base/view-element.js';
import { WholeOnPaper } from '../base/whole-on-paper.js';
import { printout } from './print.js';
import { toolsStyles } from './styles.js';

/** So many milliseconds after a change the paper follows: not while the map is still moving. */
const paperDelay = 300;

/**
 * What one can do with the infographic as a whole: choose its language, present it, print it, copy a link to what is
 * shown, and get help, which always comes last.
 *
 * Inside a provider it acts on the shared selection. On paper it becomes the text of all events, with the actions of the chosen
 * profession: that part waits in the page unseen, so that the print of the browser has it as well as our button.
 *
 * @fires {TriggerSelectEvent} trigger-select - The visitor asks for another language, or for help.
 */
export class TriggerTools extends ViewElement<Messages> {
  static override styles = [tokens, common, choiceStyles, toolsStyles];

  /** Level of the heading above the text on paper. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** What the paper shows; follows what is shown on screen when there is time. */
  @state() private printed: State | undefined;

  /** Whether our own button prints: a frame is then printed whole. */
  @state() private asking = false;

  /** Whether this window may not print. */
  @state() private refused = false;

  /** Whether the presenter is on the page: it comes when it is first asked for, or when the address tells of a session. */
  @state() private presenting = false;

  #presenter = new Arrival(this, presenterPart, { words: () => this.messages, say: (text) => this.#say(text) });
  #links = new Links(this);
  #routes = new RouteReader(this, () => this.#lookInAddress());
  /** Whether the address was looked at with the content at hand. */
  #looked = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new WholeOnPaper(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#waiting);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('resolved') && this.model) this.#later();
    if (!this.model || this.#looked) return;
    this.#looked = true;
    this.#lookInAddress();
  }

  protected override renderModel(model: Model): TemplateResult {
    const words = this.messages;
    return html`
      <div class="tools">
        ${this.#renderLanguages(model)}
        <div class="buttons">
          <button type="button" class="button" @click=${this.#onPresent}>${icon(Presentation)}${words.present}</button>
          <button type="button" class="button" @click=${this.#onPrint}>${icon(Printer)}${words.print}</button>
          ${this.#links.to(this.selection) === undefined ? nothing : html`<button type="button" class="button" @click=${this.#onCopy}>${icon(Link)}${words.copyLink}</button>`}
          <button type="button" class="button" @click=${() => this.request({ topic: 'help' }, 'jump')}>${icon(CircleQuestionMark)}${words.help}</button>
        </div>
      </div>
      ${this.refused ? html`<p class="refused">${ownTab(words.printRefused, ownAddress(this.ownerDocument, this.selection))}</p>` : nothing}
      ${this.printed?.model ? printout({ model: this.printed.model, selection: this.printed.selection, words, headingLevel: this.headingLevel, elsewhere: window.parent === window || this.asking ? undefined : ownAddress(this.ownerDocument, this.printed.selection) }) : nothing}
      ${this.presenting ? this.#renderPresenter() : nothing}
    `;
  }

  #renderPresenter(): TemplateResult {
    return this.#presenter.missing ? this.#presenter.message('trigger-presenter') : html`<trigger-presenter></trigger-presenter>`;
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

  /** Follows what is shown, once that has been drawn: nobody sees it, so it need not be in time for the same frame. */
  #later(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => (this.printed = this.resolved), paperDelay);
  }

  /** Brings the presenter where the address offers a route or tells of a session: when the page opens, and when such a link is followed. */
  #lookInAddress(): void {
    if (this.model && !this.presenting && this.#routes.first && sessionInAddress()) void this.#present();
  }

  #onPrint = async (): Promise<void> => {
    clearTimeout(this.#waiting);
    this.printed = this.resolved;
    this.asking = true;
    if (this.selection.trigger !== undefined) await this.views.here();
    await this.updateComplete;
    await this.renderRoot.querySelector('trigger-detail')?.updateComplete;
    this.refused = !asksToPrint(window);
    this.asking = false;
    if (this.refused) this.dispatchEvent(new TriggerAnnounceEvent(this.messages.printRefused));
  };

  #onPresent = async (): Promise<void> => {
    if (await this.#present()) this.renderRoot.querySelector('trigger-presenter')?.show();
    else this.#say(this.messages.partMissing);
  };

  /** Brings the presenter; answers whether it has come. */
  async #present(): Promise<boolean> {
    this.presenting = true;
    const here = await this.#presenter.here();
    await this.updateComplete;
    return here;
  }

  #say(text: string): void {
    this.dispatchEvent(new TriggerAnnounceEvent(text));
  }

  #onCopy = (): void => {
    const link = this.#links.to(this.selection);
    if (link !== undefined) void copyLink(this, link, this.messages);
  };
}

/** A language in its own words: Nederlands, English. */
function nameOf(language: string): string {
  const tag = knownTag(language);
  const name = (tag && new Intl.DisplayNames([tag], { type: 'language' }).of(tag)) ?? language;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-tools': TriggerTools;
  }
}
