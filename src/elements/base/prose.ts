import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { format, type Messages, type WordsAtHand } from '../../locales/messages.js';
import { namesInWords, originInWords } from '../../locales/origin.js';
import { namesChanged, originOf } from '../../model/origin.js';
import { derivation, linkTerms, sourcesOf, type Based } from '../../model/citation.js';
import type { BibliographyState } from '../../state/bibliography.js';
import { referenceOf, type Reference } from '../../model/bibliography.js';
import type { Block, Claim, Inline, Model, Source } from '../../model/types.js';
import type { Arrival } from '../arrival/arrival.js';
import { asWritten } from './as-written.js';
import { BibliographyController } from './bibliography-controller.js';
import { failureMessage } from './failure.js';
import { safeUrl } from './safe-url.js';

type Host = ReactiveControllerHost & { readonly views: Arrival };

/** What no source carries: from what it was derived, and how far off that is. */
interface Derivation {
  readonly from: string;
  readonly evidence?: 'near' | 'adjacent' | undefined;
}

/**
 * Writes claims and blocks of text: terms of the glossary open their definition in place, sources stand as numbered notes that
 * open in place, and what was derived says so. Remembers which notes are open; that is the element's own affair.
 */
export class Prose implements ReactiveController {
  #host: Host;
  #bibliography: BibliographyController;
  #open = new Set<string>();
  #seen = new Set<string>();
  #numbers: ReadonlyMap<string, number> = new Map();
  #model: Model | undefined;
  #words: Messages | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#bibliography = new BibliographyController(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#open.clear();
  }

  /** Starts a fresh piece of text: numbers run over all its claims, and terms count as new again. */
  begin(model: Model, words: Messages, claims: readonly Based[]): readonly Source[] {
    this.#model = model;
    this.#words = words;
    this.#seen = new Set();
    const sources = sourcesOf(model, claims);
    this.#numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
    return sources;
  }

  /** A claim with its notes. `key` names it among the texts of the element. */
  claim(claim: Claim, key: string): TemplateResult {
    // The last word and the first mark stay on one line: a lone number at the start of a line belongs to nothing.
    const end = claim.text.lastIndexOf(' ') + 1;
    const [first, ...rest] = this.#basis(claim, key);
    const line = html`${this.text(claim.text.slice(0, end), key)}<span class="keep">${this.text(claim.text.slice(end), `${key}/end`)}${first}</span>${rest}${origin(claim, this.#words!)}`;
    const language = originOf(claim)?.language;
    return language === undefined ? asWritten(this.#model!, claim, 'text', line) : html`<span lang=${language}>${line}</span>`;
  }

  /** Running text in which terms can be opened. */
  text(text: string, key: string): TemplateResult {
    const segments = linkTerms(text, this.#model!.glossary, this.#seen);
    return html`${segments.map((segment) => {
      const { entry } = segment;
      if (!entry) return segment.text;
      const name = `${key}/${entry.id}`;
      return html`<button type="button" class="term" aria-expanded=${this.#open.has(name)} @click=${() => this.#toggle(name)}>${segment.text}</button>${this.#open.has(name)
          ? html`<span class="note"><b>${entry.term}</b>: ${entry.definition}</span>`
          : nothing}`;
    })}`;
  }

  /** Blocks of a topic; its headings get the given level's markup from `headingOf`. */
  blocks(blocks: readonly Block[], key: string, headingOf: (content: unknown) => TemplateResult): TemplateResult {
    return html`${blocks.map((block, index) => {
      const place = `${key}/${index}`;
      switch (block.type) {
        case 'heading':
          return headingOf(html`${block.text}${origin(block, this.#words!)}`);
        case 'list':
          return html`<ul class="plain">${block.items.map((item, n) => html`<li>${this.claim(item, `${place}/${n}`)}</li>`)}</ul>`;
        default: {
          const { text } = block;
          return html`<p>${typeof text === 'string' ? this.text(text, place) : text.map((part, n) => this.#inline(part, `${place}/${n}`))}${this.#basis(block, place)}${origin(block, this.#words!)}</p>`;
        }
      }
    })}`;
  }

  #inline(part: Inline, key: string): unknown {
    switch (part.type) {
      case 'strong':
        return html`<strong>${part.text}</strong>`;
      case 'em':
        return html`<em>${part.text}</em>`;
      case 'link':
        return link(part.url, part.text);
      default:
        return this.text(part.text, key);
    }
  }

  #basis(claim: Partial<Derivation> & { readonly sources?: readonly string[] | undefined }, key: string): readonly TemplateResult[] {
    const words = this.#words!;
    if (claim.from !== undefined) return [this.#note(`${key}/from`, words.derived, nothing, this.#derivation(claim as Derivation))];
    return (claim.sources ?? []).flatMap((id) => {
      const source = this.#model!.index.sources.get(id);
      const number = this.#numbers.get(id);
      if (!source || number === undefined) return [];
      return [this.#note(`${key}/${id}`, String(number), html`<span class="hidden"> (${words.source})</span>`, this.#cite([source]))];
    });
  }

  /** The numbered list of sources, complete or with what stands in its way. */
  list(sources: readonly Source[]): TemplateResult {
    const { known, missing } = this.#references(sources);
    return html`${missing}
      <ol class="sources">
        ${known.map(({ reference, number }) => html`<li value=${number}>${this.#citation(reference)}</li>`)}
      </ol>`;
  }

  /** Sources in a note. */
  #cite(sources: readonly Source[]): TemplateResult {
    const { known, missing } = this.#references(sources);
    return html`${known.map(({ reference }) => html` ${this.#citation(reference)}`)}${missing}`;
  }

  /** What is known of sources, and once for all of them why something is not. */
  #references(sources: readonly Source[]): { readonly known: readonly { readonly reference: Named; readonly number: number }[]; readonly missing: unknown } {
    const model = this.#model!;
    const state = this.#bibliography.of(model);
    const known = sources.flatMap((source, index) => {
      const { title, ...rest } = referenceOf(source, state.status === 'ready' ? state.bibliography : undefined, model.language);
      return title === undefined ? [] : [{ reference: { ...rest, title }, number: index + 1 }];
    });
    return { known, missing: known.length === sources.length ? nothing : unfinished(state, model.language, this.#words!, this.#host.views, () => this.wantSources()) };
  }

  #citation(reference: Named): TemplateResult {
    return html`${citation(reference, this.#words!)}${origin(this.#model!.index.sources.get(reference.id)!, this.#words!)}`;
  }

  /** Brings what is not in the data file: somebody wants to read a source. */
  wantSources(): void {
    void this.#bibliography.want(this.#model!);
  }

  /** What a line was derived from: how near that is, in words, and the sources it names. */
  #derivation({ from, evidence }: Derivation): TemplateResult {
    const words = this.#words!;
    const model = this.#model!;
    const sentence = { near: words.derivedNear, adjacent: words.derivedAdjacent, none: words.derivedFrom }[evidence ?? 'none'];
    return html`${format(sentence, { from: derivation(model, from) })}${this.#cite(sourcesOf(model, [{ from }]))}`;
  }

  #note(name: string, label: string, after: unknown, content: unknown): TemplateResult {
    const open = this.#open.has(name);
    return html`\u00a0<button type="button" class=${after === nothing ? 'mark derived' : 'mark'} aria-expanded=${open} @click=${() => this.#toggle(name)}>${label}${after}</button>${open
        ? html`<span class="note">${content}</span>`
        : nothing}`;
  }

  #toggle(name: string): void {
    if (!this.#open.delete(name)) this.#open.add(name);
    this.wantSources();
    this.#host.requestUpdate();
  }
}

/** Says of a line that an overlay brought it, and who published that; of a changed thing, when one of `fields` was changed. */
export function origin(line: object, words: Messages, fields?: readonly string[]): unknown {
  const text = originInWords(originOf(line), words, fields);
  return text === undefined ? nothing : html` <span class="origin">${text}</span>`;
}

/** Says which names an overlay changed, once for all the places where they stand. */
export function changed(model: Model, words: WordsAtHand): unknown {
  const text = namesInWords(namesChanged(model), originOf(model), words);
  return text === undefined ? nothing : html` <span class="origin">${text}</span>`;
}

/** A link where the address is safe; else the words alone. */
export function link(address: string | undefined, text: string): unknown {
  const href = address === undefined ? undefined : safeUrl(address);
  return href === undefined ? text : html`<a href=${href} rel="noopener noreferrer">${text}</a>`;
}

/** A source of which there is enough to name it. */
type Named = Reference & { readonly title: string };

/** A source as one line: author, year, title, and what to know about it. */
const citation = ({ author, year, title, url, note, seen }: Named, words: Messages): TemplateResult =>
  html`${author} (${year ?? words.undated}). ${link(url, title)}.${note ? ` ${note}.` : nothing}${seen ? ` ${words.seen}: ${seen}.` : nothing}`;

/** In the place of sources that are on their way, did not come, or are not in the bibliography. */
export function unfinished(state: BibliographyState, language: string, words: Messages, views: Arrival, retry: () => void): TemplateResult {
  if (state.status === 'failed') return failureMessage(state.failure, language, { ...words, loadFailed: words.sourcesFailed }, views, retry);
  return html`<span class="quiet">${state.status === 'ready' ? words.sourcesMissing : words.sourcesLoading}</span>`;
}
