import { html, isServer, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import '../../locales/later.js';
import type { Messages } from '../../locales/messages.js';
import { workshopMessagesFor, type WorkshopMessages } from '../../locales/workshop.js';
import type { Model } from '../../model/types.js';
import { readyRoutes } from '../../workshop/ready.js';
import type { Route } from '../../workshop/route.js';
import { codeLink } from '../base/page-link.js';
import { leadsTo } from '../base/url-controller.js';
import { common, tokens } from '../base/tokens.js';
import { ViewElement } from '../base/view-element.js';
import { WholeOnPaper } from '../base/whole-on-paper.js';
import { eventCards, statementCards } from './card.js';
import { papers, type Paper, type PaperContext } from './paper.js';
import { handOuts, placemat, runSheetPages } from './sheets.js';
import { pagesStyles } from './pages.styles.js';
import { cardsStyles, pageRules } from './styles.js';

const drawn: Readonly<Record<Paper, (context: PaperContext) => TemplateResult>> = {
  cards: eventCards,
  statements: statementCards,
  placemat,
  'hand-out': handOuts,
  'run-sheet': runSheetPages,
};

/** What each paper is called. */
const titles = (words: WorkshopMessages): Readonly<Record<Paper, string>> => ({
  cards: words.kindEvent,
  statements: words.kindStatement,
  placemat: words.emptyMap,
  'hand-out': words.handOut,
  'run-sheet': words.runSheet,
});

/** The rules for paper sizes, adopted by a document as long as it has cards. Only the document's own sheets may set a page. */
const adopted = new WeakMap<Document, { readonly sheet: CSSStyleSheet; count: number }>();

/**
 * What is printed for a session: cards, statements, an empty map, a hand-out or a run-sheet, by the print of the browser. On
 * screen it shows the same pages.
 *
 * Inside a provider it follows the chosen profession; alone it needs `data`. With all professions there is a set for each.
 *
 * @csspart sheet - One page of paper.
 * @csspart card - One side of a card.
 */
export class TriggerCards extends ViewElement<Messages> {
  static override styles = [tokens, common, cardsStyles, pagesStyles];

  /** What to print: `cards`, `statements`, `placemat`, `hand-out` or `run-sheet`. */
  @property() paper: Paper = 'cards';

  /** Address of the page that the codes lead to; the page's own when left out. */
  @property() address: string | undefined;

  /** Whether the page shows what an address asks for, so that a code leads to it; by itself where it stands in an infographic that does so. */
  @property({ attribute: false }) linked: boolean | undefined;

  /** The route of the run-sheet; a ready-made one of an hour when left out. */
  @property({ attribute: false }) route: Route | undefined;

  #document: Document | undefined;

  constructor() {
    super();
    new WholeOnPaper(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#document = this.ownerDocument;
    const view = this.#document.defaultView;
    if (!view) return;
    const known = adopted.get(this.#document) ?? { sheet: new view.CSSStyleSheet(), count: 0 };
    adopted.set(this.#document, known);
    if (known.count++ > 0) return;
    known.sheet.replaceSync(pageRules);
    this.#document.adoptedStyleSheets = [...this.#document.adoptedStyleSheets, known.sheet];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const known = this.#document && adopted.get(this.#document);
    if (!known || --known.count > 0) return;
    this.#document!.adoptedStyleSheets = this.#document!.adoptedStyleSheets.filter((sheet) => sheet !== known.sheet);
  }

  protected override renderModel(model: Model): unknown {
    if (!papers.includes(this.paper)) return nothing;
    const { profession } = this.selection;
    const words = workshopMessagesFor(this.language, { ...this.model?.words, ...this.resolved.words, ...this.words });
    // Paper is wider than a phone: its own region scrolls, and the page does not.
    return html`<div class="papers" role="region" tabindex="0" aria-label=${titles(words)[this.paper]}>${this.#pages(model, words, profession)}</div>`;
  }

  #pages(model: Model, words: WorkshopMessages, profession: string | undefined): TemplateResult {
    return drawn[this.paper]({
      model,
      messages: this.messages,
      words,
      professions: model.professions.filter(({ id }) => profession === undefined || id === profession),
      route: this.route ?? readyRoutes(model).find((ready) => ready.minutes === 60 && ready.profession === profession)?.route,
      address: (fragment) => this.#addressOf(fragment),
    });
  }

  /** Where a code leads: to what it is about where that is read, a route always, and else to the page. */
  #addressOf(fragment = ''): string | undefined {
    if (this.address !== undefined) return /^https?:/.test(this.address) ? `${this.address.replace(/#.*$/, '')}${fragment && `#${fragment}`}` : undefined;
    const isRead = (this.linked ?? leadsTo(this)) || fragment.startsWith('route=');
    return isServer ? undefined : codeLink(this.ownerDocument, isRead ? fragment : '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-cards': TriggerCards;
  }
}
