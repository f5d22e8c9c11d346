import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import '../../locales/later.js';
import { format, type Messages } from '../../locales/messages.js';
import type { Based } from '../../model/citation.js';
import { originOf } from '../../model/origin.js';
import type { Claim, Model } from '../../model/types.js';
import { sourcesPart } from '../arrival/parts.js';
import { aboutStyles } from './styles.js';
import { heading } from '../base/fragments.js';
import '../base/house-style.js';
import { asWritten } from '../base/as-written.js';
import { changed, link, origin, Prose } from '../base/prose.js';
import { proseStyles } from '../base/prose.styles.js';
import { common, tokens } from '../base/tokens.js';
import { ViewElement } from '../base/view-element.js';

/** Names the part about how to read the map, among the topics of the file. */
export const helpTopic = 'help';

/**
 * What stands behind the map: the warning against use as a checklist, general do's and don'ts, background, terms, where to turn
 * and all sources. Each part opens in place.
 *
 * Inside a provider it follows the chosen profession; alone it needs `data`.
 *
 * @csspart about - The whole.
 */
export class TriggerAbout extends ViewElement<Messages> {
  static override styles = [tokens, common, proseStyles, aboutStyles];

  /** Level of the heading; the headings below it go deeper. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Whether the list of sources was ever asked for. */
  @state() private listed = false;

  #prose = new Prose(this);
  #claims: readonly Based[] = [];
  #claimsOf: Model | undefined;

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes);
    const { model } = this;
    if (!model || model === this.#claimsOf) return;
    this.#claimsOf = model;
    this.#claims = allSources(model);
  }

  protected override updated(changes: PropertyValues): void {
    const { topic } = this.selection;
    if (changes.has('shared') && this.jumped && topic !== undefined) this.#partOf(topic)?.querySelector('summary')?.focus();
  }

  #partOf(topic: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-topic="${CSS.escape(topic)}"]`);
  }

  protected override renderModel(model: Model): TemplateResult {
    const words = this.messages;
    const by = originOf(model);
    this.#prose.begin(model, words, this.#claims);
    const headingOf = (content: unknown) => heading(this.headingLevel + 2, content, 'title sub');
    return html`
      <section class="about" part="about" aria-labelledby="heading">
        <div id="heading">${heading(this.headingLevel, words.about)}</div>
        <p class="disclaimer">${model.disclaimer}</p>
        ${this.#renderPart(helpTopic, words.howToRead, this.#renderHelp(model))} ${this.#renderGeneral(model)}
        ${model.topics.map((topic) => this.#renderPart(topic.id, html`${topic.label}${origin(topic, words, ['label'])}`, this.#prose.blocks(topic.body, topic.id, headingOf)))}
        ${this.#renderPart('glossary', words.glossary, this.#renderGlossary(model), model.glossary.length)}
        ${this.#renderPart('contacts', words.contacts, this.#renderContacts(model), model.contacts.length)}
        ${this.#renderPart('sources', words.sources, this.#renderSources(model), model.sources.length)}
        <p class="quiet">${words.editorialPlacement} ${by ? html`${format(words.overlayBy, { publisher: by.publisher })}${changed(model, words)} ` : nothing}${format(words.license, { license: model.license, version: model.version, date: model.date })}</p>
      </section>
    `;
  }

  /** A part that opens in place, and is open when the selection names it as its topic. */
  #renderPart(id: string, label: unknown, content: unknown, count = 1): unknown {
    if (count === 0) return nothing;
    return html`
      <details data-topic=${id} ?open=${id === this.selection.topic} @toggle=${this.#onToggle}>
        <summary>${heading(this.headingLevel + 1, label, 'title part')}</summary>
        <div class="content">${content}</div>
      </details>
    `;
  }

  /** Whoever closes the part that the address names, takes it out of the address; whoever opens the sources gets them. */
  #onToggle = ({ target }: Event): void => {
    const { open, dataset } = target as HTMLDetailsElement;
    if (open && dataset['topic'] === 'sources') this.listed = true;
    if (!open && dataset['topic'] === this.selection.topic) this.request({ topic: undefined });
  };

  #renderHelp(model: Model): TemplateResult {
    const words = this.messages;
    return html`
      <p>${format(words.howToReadMap, { levels: model.levels.map(({ label }) => label.toLowerCase()).join(', ') })}</p>
      <p>${words.howToReadOrder}</p>
      <p>${words.howToReadKeys}</p>
    `;
  }

  #renderGeneral(model: Model): unknown {
    const words = this.messages;
    const { profession: chosen } = this.selection;
    return model.professions
      .filter(({ id }) => chosen === undefined || id === chosen)
      .map(({ id, label, general }) =>
        this.#renderPart(
          `general-${id}`,
          `${label}: ${words.generalDo.toLowerCase()}, ${words.generalDont.toLowerCase()}`,
          html`
            <div class="general">
              <div>${heading(this.headingLevel + 2, words.generalDo, 'title sub')}${this.#renderClaims(general.do, `${id}/do`)}</div>
              <div>${heading(this.headingLevel + 2, words.generalDont, 'title sub')}${this.#renderClaims(general.dont, `${id}/dont`)}</div>
            </div>
          `,
          general.do.length + general.dont.length,
        ),
      );
  }

  #renderClaims(claims: readonly Claim[], key: string): TemplateResult {
    return html`<ul class="plain">
      ${claims.map((claim, index) => html`<li>${this.#prose.claim(claim, `${key}/${index}`)}</li>`)}
    </ul>`;
  }

  #renderGlossary(model: Model): TemplateResult {
    return html`<dl>
      ${model.glossary.map(
        (entry) => html`
          <dt>${entry.term}</dt>
          <dd>${asWritten(model, entry, 'definition', entry.definition)}${origin(entry, this.messages, ['term', 'definition'])}</dd>
        `,
      )}
    </dl>`;
  }

  #renderContacts(model: Model): TemplateResult {
    const words = this.messages;
    return html`<ul class="plain">
      ${model.contacts.map((contact) => {
        const { name, role, url, scope } = contact;
        return html`<li lang=${originOf(contact)?.language ?? nothing}><b>${link(url, name)}</b> (${scope === 'local' ? words.local : words.national}): ${asWritten(model, contact, 'role', role)}${origin(contact, words, ['name', 'role', 'url'])}</li>`;
      })}
    </ul>`;
  }

  /** The list is long: it, and what draws it, come when its part is opened. */
  #renderSources(model: Model): unknown {
    if (!this.listed) return nothing;
    const list = this.views.beside(sourcesPart);
    list.want();
    if (list.missing) return list.message('trigger-sources');
    return html`<trigger-sources .data=${model} .lang=${this.lang} .words=${this.words ?? this.resolved.words} .headingLevel=${this.headingLevel + 2}></trigger-sources>`;
  }
}

/** Something that rests on every source, so that the numbers of the notes here are those of the full list. */
const allSources = (model: Model): readonly Based[] => [{ sources: model.sources.map(({ id }) => id) }];

declare global {
  interface HTMLElementTagNameMap {
    'trigger-about': TriggerAbout;
  }
}
