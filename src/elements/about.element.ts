import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import '../locales/later.js';
import { format } from '../locales/messages.js';
import type { Claim, Model } from '../model/types.js';
import { aboutStyles } from './about.styles.js';
import { heading } from './base/fragments.js';
import { citation, link, Prose } from './base/prose.js';
import { proseStyles } from './base/prose.styles.js';
import { common, tokens } from './base/tokens.js';
import { ViewElement } from './base/view-element.js';

/**
 * What stands behind the map: the warning against use as a checklist, general do's and don'ts, background, terms, where to turn
 * and all sources. Each part opens in place.
 *
 * Inside a provider it follows the chosen profession; alone it needs `data`.
 *
 * @csspart about - The whole.
 */
export class TriggerAbout extends ViewElement {
  static override styles = [tokens, common, proseStyles, aboutStyles];

  /** Level of the heading; the headings below it go deeper. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  #prose = new Prose(this);
  #claims: readonly Claim[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('resolved') && this.model) this.#claims = allSources(this.model);
  }

  protected override renderModel(model: Model): TemplateResult {
    const words = this.messages;
    this.#prose.begin(model, words, this.#claims);
    return html`
      <section class="about" part="about" aria-labelledby="heading">
        <div id="heading">${heading(this.headingLevel, words.about)}</div>
        <p class="disclaimer">${model.disclaimer}</p>
        ${this.#renderGeneral(model)}
        ${model.topics.map((topic) => this.#renderPart(topic.label, this.#prose.blocks(topic.body, topic.id, (text) => heading(this.headingLevel + 2, text, 'title sub'))))}
        ${this.#renderPart(words.glossary, this.#renderGlossary(model), model.glossary.length)}
        ${this.#renderPart(words.contacts, this.#renderContacts(model), model.contacts.length)}
        ${this.#renderPart(words.sources, this.#renderSources(model), model.sources.length)}
        <p class="quiet">${words.editorialPlacement} ${format(words.license, { license: model.license, version: model.version, date: model.date })}</p>
      </section>
    `;
  }

  #renderPart(label: string, content: unknown, count = 1): unknown {
    if (count === 0) return nothing;
    return html`
      <details>
        <summary>${heading(this.headingLevel + 1, label, 'title part')}</summary>
        <div class="content">${content}</div>
      </details>
    `;
  }

  #renderGeneral(model: Model): unknown {
    const words = this.messages;
    const { profession: chosen } = this.selection;
    return model.professions
      .filter(({ id }) => chosen === undefined || id === chosen)
      .map(({ id, label, general }) =>
        this.#renderPart(
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
          <dd>${entry.definition}</dd>
        `,
      )}
    </dl>`;
  }

  #renderContacts(model: Model): TemplateResult {
    const words = this.messages;
    return html`<ul class="plain">
      ${model.contacts.map(({ name, role, url, scope }) => html`<li><b>${link(url, name)}</b> (${scope === 'local' ? words.local : words.national}): ${role}</li>`)}
    </ul>`;
  }

  #renderSources(model: Model): TemplateResult {
    return html`<ol class="sources">
      ${model.sources.map((source) => html`<li>${citation(source)}</li>`)}
    </ol>`;
  }
}

/** One claim that cites every source, so that the numbers of the notes here are those of the full list. */
const allSources = (model: Model): readonly Claim[] => [{ text: '', sources: model.sources.map(({ id }) => id) }];

declare global {
  interface HTMLElementTagNameMap {
    'trigger-about': TriggerAbout;
  }
}
