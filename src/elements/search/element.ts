import { Search } from 'lucide';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import '../../locales/later.js';
import { format, type Messages } from '../../locales/messages.js';
import { maxQuery, search, type Finding, type FindingGroup } from '../../model/search.js';
import type { Model } from '../../model/types.js';
import { TriggerAnnounceEvent } from '../base/events.js';
import { icon } from '../base/fragments.js';
import '../base/house-style.js';
import { levelClass } from '../base/icons.js';
import { common, tokens } from '../base/tokens.js';
import { ViewElement } from '../base/view-element.js';

const styles = css`
  .field {
    position: relative;
    max-inline-size: 28em;
  }
  label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 700;
    line-height: 1.5;
  }
  .field .icon {
    position: absolute;
    inset-block-end: calc(max(var(--_target), 2.75em) / 2 - 0.625em);
    inset-inline-start: 0.75em;
    pointer-events: none;
  }
  input {
    inline-size: 100%;
    min-block-size: max(var(--_target), 2.75em);
    border: 1px solid var(--_text);
    border-radius: var(--_radius);
    padding: 0.375em 0.75em;
    padding-inline-start: 2.5em;
    background-color: var(--_paper);
    color: var(--_text);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .results {
    columns: 22em;
    column-gap: 1.5em;
    margin-block-start: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 1em;
    background-color: var(--_paper);
  }
  .results > * {
    break-inside: avoid;
    margin-block-end: 1em;
  }
  .results > :last-child {
    margin-block-end: 0;
  }
  .kind {
    margin-block-end: 0.25em;
    font-weight: 700;
  }
  .result {
    inline-size: 100%;
    min-block-size: var(--_target);
    border: 0;
    border-inline-start: 3px solid var(--_level, var(--_line));
    padding: 0.375em 0.75em;
    background: none;
    line-height: 1.4;
    text-align: start;
  }
  .result:hover {
    background-color: var(--_quiet);
  }
  .where {
    display: block;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  mark {
    background-color: color-mix(in srgb, var(--_text) 14%, var(--_paper));
    color: inherit;
    font-weight: 700;
  }
  .definition {
    padding: 0.25em 0.75em 0.75em 1em;
  }
  @media (forced-colors: active) {
    mark {
      text-decoration: underline;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

/**
 * Finds events, actions, terms and background as you type. Forgives case, accents and one typing error. A result opens where it
 * lives: an event or action in the view, a topic in the background, a term right here.
 *
 * Inside a provider it steers every view; alone (with `data`) it asks with `trigger-select`.
 *
 * @fires {TriggerSelectEvent} trigger-select - The visitor wants to be taken to a result.
 * @csspart field - The field with its label.
 * @csspart results - What was found.
 */
export class TriggerSearch extends ViewElement<Messages> {
  static override styles = [tokens, common, styles];

  @state() private query = '';
  /** The term whose definition is open. */
  @state() private term: string | undefined;

  #groups: readonly FindingGroup[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.model || !(changed.has('query') || changed.has('resolved'))) return;
    this.#groups = search(this.model, this.query);
    if (changed.has('query') && this.query) this.dispatchEvent(new TriggerAnnounceEvent(this.#sentence()));
  }

  protected override renderModel(model: Model): TemplateResult {
    const words = this.messages;
    return html`
      <search>
        <div class="field" part="field">
          <label for="query">${words.searchHint}</label>
          ${icon(Search)}
          <input id="query" type="search" maxlength=${maxQuery} autocomplete="off" spellcheck="false" .value=${this.query} @input=${this.#onInput} @keydown=${this.#onKeyDown} />
        </div>
        ${this.query === '' ? nothing : this.#renderResults(model)}
      </search>
    `;
  }

  #renderResults(model: Model): TemplateResult {
    const words = this.messages;
    const kinds = { event: words.foundEvents, action: words.foundActions, term: words.foundTerms, topic: words.foundTopics };
    return html`<div class="results" part="results">
      ${this.#groups.length === 0 ? html`<p>${this.#sentence()}</p>` : nothing}
      ${this.#groups.map(
        ({ kind, findings, total }) => html`
          <div>
            <p class="kind" id=${`kind-${kind}`}>${kinds[kind]}</p>
            <ul aria-labelledby=${`kind-${kind}`}>
              ${findings.map((finding) => html`<li>${this.#renderFinding(model, finding)}</li>`)}
            </ul>
            ${total > findings.length ? html`<p class="where">${format(words.moreFound, { count: total - findings.length })}</p>` : nothing}
          </div>
        `,
      )}
    </div>`;
  }

  #renderFinding(model: Model, finding: Finding): TemplateResult {
    const label = finding.marks.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text));
    switch (finding.kind) {
      case 'event':
        return html`<button type="button" class=${`result ${levelClass(model, finding.trigger.level)}`} @click=${() => this.#open({ trigger: finding.trigger.id, topic: undefined })}>${label}</button>`;
      case 'action':
        return html`<button
          type="button"
          class=${`result ${levelClass(model, finding.trigger.level)}`}
          @click=${() => this.#open({ trigger: finding.trigger.id, profession: finding.profession.id, topic: undefined })}
        >
          ${label}<span class="where">${finding.trigger.label} · ${finding.profession.label} · ${finding.step.label}</span>
        </button>`;
      case 'topic':
        return html`<button type="button" class="result" @click=${() => this.#open({ topic: finding.topic.id })}>${label}</button>`;
      default: {
        const { id, definition } = finding.entry;
        const open = this.term === id;
        return html`<button type="button" class="result" aria-expanded=${open} @click=${() => (this.term = open ? undefined : id)}>${label}</button>
          ${open ? html`<p class="definition">${definition}</p>` : nothing}`;
      }
    }
  }

  #sentence(): string {
    const count = this.#groups.reduce((sum, { total }) => sum + total, 0);
    return count === 0 ? format(this.messages.nothingFound, { query: this.query }) : format(this.messages.found, { count });
  }

  #onInput = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
  };

  /** Escape empties the field, as it does in a browser, and is used up by that: a dialog of the page around stays. */
  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || this.query === '') return;
    event.preventDefault();
    event.stopPropagation();
    this.query = '';
  };

  /** Takes the visitor to a result; the results fold away, so that it is not below them. */
  #open(patch: Parameters<ViewElement['request']>[0]): void {
    this.query = '';
    this.request(patch, 'jump');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-search': TriggerSearch;
  }
}
