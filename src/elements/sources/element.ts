import { Download, Printer } from 'lucide';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import '../../locales/later.js';
import '../../locales/sources.js';
import { cslOf, referenceOf, type Reference } from '../../model/bibliography.js';
import type { Model } from '../../model/types.js';
import { usesOf, type Use, type UseKind } from '../../model/uses.js';
import { format, type Messages } from '../../locales/messages.js';
import { BibliographyController } from '../base/bibliography-controller.js';
import { download, textFile } from '../base/download.js';
import { TriggerAnnounceEvent } from '../base/events.js';
import { heading, icon } from '../base/fragments.js';
import '../base/house-style.js';
import { printAlone } from '../base/print-alone.js';
import { link, origin, unfinished } from '../base/prose.js';
import { common, tokens } from '../base/tokens.js';
import { ViewElement } from '../base/view-element.js';
import { sourcesStyles } from './styles.js';

/**
 * What everything rests on: each source with its author, year and title, and opened also its address, its country, how much of it was
 * read and what it was used for. The list can be printed, and saved as CSL-JSON for a reference manager.
 *
 * Inside a provider it shows the sources of that content; alone it needs `data`. What the data file does not say of its sources comes
 * from its bibliography.
 *
 * @csspart sources - The list.
 */
export class TriggerSources extends ViewElement<Messages> {
  static override styles = [tokens, common, sourcesStyles];

  /** Level of the heading of the list on paper. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Shows every source opened, and no buttons: as on paper. */
  @property({ type: Boolean }) whole = false;

  /** Sources that were opened: the rest of such a row is written when it is first seen. */
  @state() private opened: ReadonlySet<string> = new Set();

  #bibliography = new BibliographyController(this);
  #uses: ReadonlyMap<string, readonly Use[]> = new Map();
  #shown: Model | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { model } = this;
    if (!model || model === this.#shown) return;
    this.#shown = model;
    this.#uses = usesOf(model);
    void this.#bibliography.want(model);
  }

  protected override renderModel(model: Model): TemplateResult {
    const words = this.messages;
    const state = this.#bibliography.of(model);
    const bibliography = state.status === 'ready' ? state.bibliography : undefined;
    const references = model.sources.map((source) => referenceOf(source, bibliography, model.language));
    return html`
      ${this.whole ? heading(this.headingLevel, `${words.sources}: ${model.title}`) : this.#renderButtons(words)}
      ${references.some(({ title }) => title === undefined) ? unfinished(state, model.language, words, this.views, () => void this.#bibliography.want(model)) : nothing}
      <ol part="sources">
        ${references.map((reference, index) => (reference.title === undefined ? nothing : html`<li value=${index + 1}>${this.#renderSource(model, reference, words)}</li>`))}
      </ol>
    `;
  }

  #renderButtons(words: Messages): TemplateResult {
    return html`<div class="buttons">
      <button type="button" class="button" @click=${this.#onPrint}>${icon(Printer)}${words.printSources}</button>
      <button type="button" class="button" @click=${this.#onSave}>${icon(Download)}${words.saveSources}</button>
    </div>`;
  }

  #renderSource(model: Model, reference: Reference, words: Messages): TemplateResult {
    const { id, author, year, title, language } = reference;
    return html`<details ?open=${this.whole} @toggle=${() => this.#onToggle(id)}>
      <summary>${author} (${year ?? words.undated}). <span lang=${language ?? nothing}>${title}</span>${origin(model.index.sources.get(id)!, words)}</summary>
      ${this.whole || this.opened.has(id) ? this.#renderFacts(model, reference, words) : nothing}
    </details>`;
  }

  #renderFacts(model: Model, { id, url, elsewhere, incomplete, country, seen, note }: Reference, words: Messages): TemplateResult {
    const addresses = [url, ...elsewhere].filter((address) => address !== undefined);
    const fact = (term: string, values: readonly unknown[]) => (values.length === 0 ? nothing : html`<dt>${term}</dt>${values.map((value) => html`<dd>${value}</dd>`)}`);
    return html`<dl>
      ${fact(words.sourceAddress, [...addresses.map((address) => link(address, address)), ...incomplete.map((address) => format(words.sourceIncomplete, { address }))])}
      ${fact(words.sourceCountry, country === undefined ? [] : [countryName(country, model.language)])} ${fact(words.seen, seen === undefined ? [] : [seen])}
      ${fact(words.sourceNote, note === undefined ? [] : [note])} ${fact(words.sourceUses, placesOf(model, this.#uses.get(id) ?? [], words))}
    </dl>`;
  }

  #onToggle(id: string): void {
    if (!this.opened.has(id)) this.opened = new Set([...this.opened, id]);
  }

  /** Prints the list when it is complete: half a list would not say that it is. */
  #onPrint = async (): Promise<void> => {
    await this.#bibliography.want(this.model!);
    const paper = new TriggerSources();
    paper.data = this.model;
    paper.words = this.messages;
    paper.headingLevel = this.headingLevel;
    paper.whole = true;
    if (!(await printAlone(paper, this.ownerDocument))) this.dispatchEvent(new TriggerAnnounceEvent(this.messages.printRefused));
  };

  /** Gives the visitor the list as reference managers read it; when it is not complete the message above it says why. */
  #onSave = async (): Promise<void> => {
    const model = this.model!;
    await this.#bibliography.want(model);
    const state = this.#bibliography.of(model);
    if (state.status !== 'ready') return;
    const items = cslOf(model.sources, state.bibliography);
    download(this.ownerDocument, 'triggerfactoren-sources.json', textFile(`${JSON.stringify(items, null, 2)}\n`, 'application/vnd.citationstyles.csl+json'));
    this.dispatchEvent(new TriggerAnnounceEvent(this.messages.fileSaved));
  };
}

/** A country in words; a code that is none stays as it is. */
function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** What a source was used for: the events by name, then the rest of the file, kind by kind. */
function placesOf(model: Model, uses: readonly Use[], words: Messages): readonly string[] {
  const labels = (kind: UseKind) => uses.filter((use) => use.kind === kind).map(({ label }) => label);
  const named = (kind: UseKind, name: string) => (labels(kind).length === 0 ? [] : [`${name.toLowerCase()}: ${labels(kind).join(', ')}`]);
  return [
    ...(labels('event').length === model.triggers.length ? [words.allEvents] : named('event', words.events)),
    ...named('phase', words.usedPhases),
    ...named('topic', words.topics),
    ...named('profession', words.usedProfessions),
    ...named('term', words.glossary),
    ...(labels('workshop').length > 0 ? [words.usedWorkshop] : []),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-sources': TriggerSources;
  }
}
