import { ArrowLeft, ArrowRight, GitBranch, Handshake, HeartPulse, Link, LockKeyholeOpen, Printer, RotateCcw, TriangleAlert, Waypoints, X, Zap } from 'lucide';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import '../../locales/later.js';
import { format, type Messages } from '../../locales/messages.js';
import type { Based } from '../../model/citation.js';
import { neighbours, phasesOf, professionsFor, stepsFor } from '../../model/query.js';
import { partnerLinks, type PartnerLink } from '../../model/partners.js';
import type { Action, Claim, Model, Profession, Source, Trigger } from '../../model/types.js';
import { copyLink, Links } from '../base/copy-link.js';
import { heading, icon } from '../base/fragments.js';
import '../base/house-style.js';
import { levelClass, levelIcon, professionIcon } from '../base/icons.js';
import { TriggerAnnounceEvent } from '../base/events.js';
import { ownAddress, ownTab } from '../base/own-tab.js';
import { printAlone } from '../base/print-alone.js';
import { asWritten } from '../base/as-written.js';
import { origin, Prose } from '../base/prose.js';
import { proseStyles } from '../base/prose.styles.js';
import { common, tokens } from '../base/tokens.js';
import { ViewElement } from '../base/view-element.js';
import { partnerArcs } from './partners.js';
import { detailStyles } from './styles.js';

/** Topics that the panel quotes where they matter; a file without them leaves that corner out. */
const quotedTopics = { sharing: 'information-sharing', mentalHealth: 'mental-health' } as const;

/**
 * One event: what happens, what the chosen profession can do in each step, whom to involve, what may be shared,
 * mental health, the way back and what it rests on. With all professions it becomes a grid in which they see each other's part.
 *
 * Shows the chosen event of its provider, or its own `trigger`. Shows nothing while no event is chosen.
 *
 * @fires {TriggerSelectEvent} trigger-select - The visitor goes to another event, or closes this one.
 * @csspart panel - The whole panel.
 * @csspart heading - The name of the event.
 * @csspart step - One step with its actions.
 */
export class TriggerDetail extends ViewElement<Messages> {
  static override styles = [tokens, common, proseStyles, detailStyles];

  /** Level of the heading of the panel; what stands below it goes deeper. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Whether this window may not print. */
  @state() private refused = false;

  #address = new Links(this);
  #prose = new Prose(this);
  #professions: readonly Profession[] = [];
  #claims: readonly Based[] = [];
  #links: readonly PartnerLink[] = [];

  /** The event in view. */
  get shown(): Trigger | undefined {
    return this.selection.trigger === undefined ? undefined : this.model?.index.triggers.get(this.selection.trigger);
  }

  /** Puts the focus on the heading, as after opening from a map. */
  async focusHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { model, shown } = this;
    if (!changed.has('resolved') || !model || !shown) return;
    const { profession } = this.selection;
    this.#professions = profession === undefined ? professionsFor(model, shown) : model.professions.filter(({ id }) => id === profession);
    this.#links = this.#professions.length > 1 ? partnerLinks(model, shown) : [];
    const actions = this.#professions.flatMap(({ id }) => stepsFor(model, shown, id).flatMap((cell) => cell.actions));
    const topics = Object.values(quotedTopics).flatMap((id) => topicClaims(model, id));
    this.#claims = [...actions, ...topics, ...shown.mentalHealth, ...shown.mechanism, ...shown.signals, ...shown.counterSignals, ...shown.wayBack];
  }

  protected override renderModel(model: Model): unknown {
    const trigger = this.shown;
    if (!trigger) return nothing;
    const sources = this.#prose.begin(model, this.messages, this.#claims);
    return html`
      <section class=${`panel ${levelClass(model, trigger.level)}`} part="panel" aria-labelledby="heading" @keydown=${this.onEscape}>
        ${this.#renderHead(model, trigger)} ${this.refused ? html`<p class="refused">${ownTab(this.messages.printRefused, ownAddress(this.ownerDocument, this.selection))}</p>` : nothing} ${this.#renderAcute()}
        <div class="actions" .style=${`--_steps: ${model.steps.length}`}>${this.#professions.map((profession) => this.#renderProfession(model, trigger, profession))}</div>
        ${this.#renderLinks()} ${this.#renderAside(model, trigger)} ${this.#renderBackground(trigger)} ${this.#renderSources(sources)}
      </section>
    `;
  }

  #renderHead(model: Model, trigger: Trigger): TemplateResult {
    const words = this.messages;
    const level = model.index.levels.get(trigger.level)!;
    const kinds = { 'turning-point': [GitBranch, words.turningPoint], catalyst: [Zap, words.catalyst] } as const;
    return html`
      <header>
        <div class="name">
          <ul class="chips">
            <li class="chip filled">${icon(levelIcon(level.id, level.icon))}<span class="hidden">${words.level}: </span>${level.label}</li>
            <li class="chip">${phasesOf(model, trigger).map(({ label }) => label).join(' – ')}</li>
            ${trigger.kind.map((kind) => html`<li class="chip">${icon(kinds[kind][0])}${kinds[kind][1]}</li>`)}
          </ul>
          <div id="heading" tabindex="-1" part="heading">${heading(this.headingLevel, trigger.label)}</div>
          <p class="summary">${asWritten(model, trigger, 'summary', this.#prose.text(trigger.summary, 'summary'))}${origin(trigger, words, ['label', 'summary', 'level', 'phases', 'kind'])}</p>
        </div>
        ${this.#renderTools(model, trigger)}
      </header>
    `;
  }

  #renderTools(model: Model, trigger: Trigger): TemplateResult {
    const words = this.messages;
    const { previous, next } = neighbours(model, trigger.id);
    const go = (to: Trigger | undefined, node: typeof ArrowLeft, sentence: string) =>
      to
        ? html`<button type="button" class="button flip" @click=${() => this.#go(to)}>
            ${icon(node)}<span class="hidden">${format(sentence, { label: to.label })}</span>
          </button>`
        : nothing;
    return html`
      <div class="tools">
        ${go(previous, ArrowLeft, words.previous)} ${go(next, ArrowRight, words.next)}
        ${this.#address.to(this.selection) === undefined ? nothing : html`<button type="button" class="button" @click=${this.#onCopy}>${icon(Link)}${words.copyLink}</button>`}
        <button type="button" class="button" @click=${this.#onPrint}>${icon(Printer)}${words.printCard}</button>
        <button type="button" class="button" @click=${this.#close}>${icon(X)}${words.close}</button>
      </div>
    `;
  }

  #renderAcute(): unknown {
    const lines = this.#professions.flatMap(({ label, general }) => general.do.filter((action) => action.acute).map((action) => ({ label, action })));
    if (lines.length === 0) return nothing;
    return html`<div class="acute">
      ${icon(TriangleAlert)}
      <div>
        ${lines.map(({ label, action }) => html`<p>${this.#professions.length > 1 ? `${label}: ` : nothing}${action.text}</p>`)}
      </div>
    </div>`;
  }

  #renderProfession(model: Model, trigger: Trigger, profession: Profession): TemplateResult {
    const level = this.headingLevel + 1;
    return html`
      <section class="profession">
        ${heading(level, html`${icon(professionIcon(profession.id, profession.icon))}${this.#professions.length > 1 ? profession.label : format(this.messages.whatCanYouDo, { profession: profession.label })}`, 'title sub')}
        <div class="steps">
          ${stepsFor(model, trigger, profession.id).map(
            ({ step, actions }, index) => html`
              <div class="step" part="step">
                ${heading(level + 1, html`<span class="number" aria-hidden="true">${index + 1}</span>${step.label}`, 'title sub')}
                ${actions.length === 0 ? html`<p>${this.messages.noActions}</p>` : this.#renderActions(actions, `${profession.id}/${step.id}`)}
              </div>
            `,
          )}
        </div>
      </section>
    `;
  }

  #renderActions(actions: readonly Action[], key: string): TemplateResult {
    return html`<ol>
      ${actions.map(
        (action, index) => html`<li class=${action.acute ? 'urgent' : ''}>
          ${action.acute ? html`<b>${this.messages.acute}: </b>` : nothing}${this.#prose.claim(action, `${key}/${index}`)}
        </li>`,
      )}
    </ol>`;
  }

  #renderLinks(): unknown {
    if (this.#links.length === 0) return nothing;
    return html`<div class="links">${this.#subheading(this.messages.needEachOther, Waypoints)}${partnerArcs(this.#professions, this.#links, this.language, this.messages)}</div>`;
  }

  #renderAside(model: Model, trigger: Trigger): TemplateResult {
    const words = this.messages;
    return html`
      <div class="aside">
        ${this.#professions.some(({ id }) => trigger.partners[id]?.length)
          ? html`<div>
              ${this.#subheading(words.involve, Handshake)}
              ${this.#professions
                .filter(({ id }) => trigger.partners[id]?.length)
                .map(
                  ({ id, label }) => html`<p class="partners">
                    ${this.#professions.length > 1 ? html`<b>${label}:</b> ` : nothing}${trigger.partners[id]!.map((partner, index) => html`${index === 0 ? nothing : ', '}${partner.label}${origin(partner, words)}`)}
                  </p>`,
                )}
            </div>`
          : nothing}
        ${this.#renderTopic(model, quotedTopics.sharing, words.mayIShare, LockKeyholeOpen)}
        ${trigger.mentalHealth.length === 0
          ? nothing
          : this.#renderTopic(model, quotedTopics.mentalHealth, words.mentalHealth, HeartPulse, this.#list(trigger.mentalHealth, 'mental-health'))}
        ${trigger.wayBack.length === 0
          ? nothing
          : html`<div class="way-back">${this.#subheading(words.wayBack, RotateCcw)}${this.#list(trigger.wayBack, 'way-back')}</div>`}
      </div>
    `;
  }

  /** A corner with a topic of the file: its own text first, or else the topic's first paragraph; the rest opens in place. */
  #renderTopic(model: Model, id: string, title: string, node: typeof X, own?: TemplateResult): unknown {
    const topic = model.topics.find((candidate) => candidate.id === id);
    if (!topic && !own) return nothing;
    const body = topic?.body ?? [];
    const headingOf = (content: unknown) => heading(this.headingLevel + 2, content, 'title sub');
    return html`<div>
      ${this.#subheading(title, node)} ${own ?? this.#prose.blocks(body.slice(0, 1), `${id}/first`, headingOf)}
      ${topic
        ? html`<details>
            <summary>${format(this.messages.readMore, { topic: topic.label })}</summary>
            ${this.#prose.blocks(own ? body : body.slice(1), id, headingOf)}
          </details>`
        : nothing}
    </div>`;
  }

  #renderBackground(trigger: Trigger): TemplateResult {
    const words = this.messages;
    return html`
      <div class="background">
        <div>${this.#subheading(words.whatHappens)}${this.#list(trigger.mechanism, 'mechanism')}</div>
        <div>
          ${this.#subheading(words.signals)}${this.#list(trigger.signals, 'signals')}
          <p class="quiet">${words.signalsNote}</p>
        </div>
        <div>${this.#subheading(words.counterSignals)}${this.#list(trigger.counterSignals, 'counter-signals')}</div>
        ${trigger.questions.length === 0
          ? nothing
          : html`<div>
              ${this.#subheading(words.questions)}
              <ul class="plain">
                ${trigger.questions.map((question, index) => html`<li>${asWritten(this.model!, trigger.questions, String(index), question)}</li>`)}
              </ul>
              ${origin(trigger, words, ['questions'])}
            </div>`}
      </div>
    `;
  }

  #renderSources(sources: readonly Source[]): TemplateResult {
    return html`
      <footer>
        <p class="quiet">${this.messages.editorialPlacement}</p>
        <details @toggle=${() => this.#prose.wantSources()}>
          <summary>${format(this.messages.sourceCount, { count: sources.length })}</summary>
          ${this.#prose.list(sources)}
        </details>
      </footer>
    `;
  }

  #subheading(text: string, node?: typeof X): TemplateResult {
    return heading(this.headingLevel + 1, html`${node ? icon(node) : nothing}${text}`, 'title sub');
  }

  #list(claims: readonly Claim[], key: string): TemplateResult {
    return html`<ul class="plain">
      ${claims.map((claim, index) => html`<li>${this.#prose.claim(claim, `${key}/${index}`)}</li>`)}
    </ul>`;
  }

  /** Goes on to another event, with the focus on its name: the button that was pressed may be gone by then. */
  async #go({ id }: Trigger): Promise<void> {
    const before = this.shown;
    this.request({ trigger: id });
    await this.updateComplete;
    if (this.shown !== before) await this.focusHeading();
  }

  #close = (): void => this.request({ trigger: undefined });

  /** Prints this card and nothing else: a copy that stands alone on the page for as long as that takes. */
  #onPrint = async (): Promise<void> => {
    const card = new TriggerDetail();
    card.data = this.model;
    card.trigger = this.selection.trigger;
    card.profession = this.selection.profession ?? 'all';
    card.words = this.messages;
    card.headingLevel = this.headingLevel;
    this.refused = !(await printAlone(card, this.ownerDocument));
    if (this.refused) this.dispatchEvent(new TriggerAnnounceEvent(this.messages.printRefused));
  };

  #onCopy = (): void => {
    const link = this.#address.to(this.selection);
    if (link !== undefined) void copyLink(this, link, this.messages);
  };
}

const topicClaims = (model: Model, id: string): readonly Based[] =>
  (model.topics.find((topic) => topic.id === id)?.body ?? []).flatMap<Based>((block) =>
    block.type === 'list' ? block.items : block.type === 'paragraph' ? [block] : [],
  );

declare global {
  interface HTMLElementTagNameMap {
    'trigger-detail': TriggerDetail;
  }
}
