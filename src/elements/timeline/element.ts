import { ChevronDown, Undo2 } from 'lucide';
import { html, isServer, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { format, type FirstMessages, type WordsAtHand } from '../../locales/messages.js';
import { actionCount, professionsFor } from '../../model/query.js';
import type { Model } from '../../model/types.js';
import { drawLying } from '../../layout/lying.js';
import { fewest, planOf, textsOf, type Drawing, type Entry, type Plan } from '../../layout/plan.js';
import { sheetOf } from '../../layout/sheet.js';
import type { Box, Flow } from '../../layout/types.js';
import { drawUpright } from '../../layout/upright.js';
import { viewsPart } from '../arrival/parts.js';
import { heading, icon } from '../base/fragments.js';
import { levelClass, levelIcon } from '../base/icons.js';
import { PageMeasure } from '../base/page-measure.js';
import { panel, type Panel } from '../base/panel.js';
import { SizeController } from '../base/size-controller.js';
import { stationMark } from '../base/station-mark.js';
import { common, tokens } from '../base/tokens.js';
import { triggerNote } from '../base/trigger-note.js';
import { ViewElement } from '../base/view-element.js';
import { crowdsPart } from './crowds-part.js';
import type { Crowds } from './crowds.js';
import { drawingStyles } from './drawing.styles.js';
import { legend } from './legend.js';
import { stationOf } from './stations.js';
import { timelineStyles } from './styles.js';
import { flowOf } from './upright.js';

/** With more events than this, phases can be folded. */
const manyTriggers = 40;

/** A change of width beyond this many pixels is a jump and morphs; a smaller one is a window being dragged, and is followed. */
const jump = 48;

/** Pixels to the em, as the styles have it. */
const emOf = ({ fontSize }: Pick<CSSStyleDeclaration, 'fontSize'>): number => Math.max(parseFloat(fontSize), 16);

/** A box as the styles of a lying map want it. */
const place = (box: Box | undefined): string => (box ? `--_x:${box.x}px;--_y:${box.y}px;--_w:${box.width}px;--_h:${box.height}px` : '');

/**
 * The metro map: levels as lines that run through the phases, events as stations, and a way back out of every phase.
 * For whoever wants to see the whole at once and then choose. In a wide place it lies, in a narrow one it stands.
 *
 * Inside a provider it shares the selection; alone (with `data`) it keeps its own.
 *
 * @slot panel - What opens for the chosen event; a `<trigger-detail>` by itself.
 * @fires {TriggerSelectEvent} trigger-select - The visitor opens or closes an event.
 * @csspart map - The drawing with everything in it.
 * @csspart phase - The band of one phase.
 * @csspart lane - The name of one level beside its line.
 * @csspart trigger - The button of one event.
 * @csspart trigger-active - The button of the chosen event.
 * @csspart crowd - The button of a station that stands for many events, or leads to more of them.
 * @csspart panel - The detail: under a lying map, in the row of its event in an upright one.
 * @csspart legend - What lines and marks mean.
 */
export class TriggerTimeline extends ViewElement {
  static override styles = [tokens, common, drawingStyles, timelineStyles];

  /** Level of the headings of the phases. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Phases folded by the visitor; only where there are many events. */
  @state() private folded: readonly string[] = [];

  #calm: ReturnType<typeof setTimeout> | undefined;
  /** Draws again in the next frame; many events once the window has come to rest, so that it can be dragged without a hitch. */
  #ask = (): void => {
    const draw = () => this.requestUpdate();
    clearTimeout(this.#calm);
    if (this.model && this.#many) this.#calm = setTimeout(draw, 150);
    else requestAnimationFrame(draw);
  };
  #size = new SizeController(this, this.#ask);
  #page = new PageMeasure(this, this.#ask);
  #crowds: Crowds | undefined;
  #crowdsAsked = false;
  #plan: Plan | undefined;
  /** Nothing until the rows of an upright map have been looked at: its words stand without. */
  #drawing: Drawing | undefined;
  #flow: Flow | undefined;
  #flowKey = '';
  #content: readonly unknown[] = [];
  #inputs: readonly unknown[] = [];
  #em = 16;
  #lying = false;
  #moving = false;
  /** What had the focus before an update, in case the update takes it away. */
  #held: HTMLElement | null = null;
  #heldTrigger: string | undefined;
  #heldHead: HTMLElement | null | undefined;
  #shown: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#held = (this.renderRoot as ShadowRoot | undefined)?.activeElement as HTMLElement | null;
    this.#heldTrigger = this.#held?.dataset['trigger'];
    this.#heldHead = this.#held?.closest('.phase')?.querySelector<HTMLElement>('.head');

    const { model, messages } = this;
    if (!model) return;
    const crowds = model.triggers.length > fewest ? this.#crowds : undefined;
    if (this.#awaitsCrowds(model)) return;
    crowds?.openChosen(model);
    // Only a map that may be crowded has to know its width before it knows its words.
    const across = crowds ? this.#size.width / emOf(getComputedStyle(this)) : 0;
    const content = [model, this.selection.profession, String(this.#foldedNow), messages.actions, messages.prevention, ...(crowds?.inputs(across) ?? [])];
    const isNew = content.length !== this.#content.length || content.some((input, index) => input !== this.#content[index]);
    this.#content = content;
    if (isNew) this.#plan = this.#planFor(model, messages, crowds, across);
    // A server that draws has no page to ask: it sends the words, and the browser draws beside them.
    if (isServer && !('getComputedStyle' in globalThis)) return;
    // Words are written down before anything is read of the page: so they cost no layout of their own.
    if (isNew) this.#page.prepare(textsOf(this.#plan!));
    const { width } = this.#size;
    const { direction, fontSize } = getComputedStyle(this);
    const inputs = [width, direction, this.#page.version, this.#flowKey, fontSize];
    const differs = inputs.map((input, index) => input !== this.#inputs[index]);
    if (!isNew && !differs.includes(true)) return;
    if (isNew || differs[0] || differs[1]) {
      this.#page.begin();
      this.#moving = this.#drawing !== undefined && (isNew || differs[1]! || Math.abs(width - Number(this.#inputs[0])) > jump);
    }
    // Other letters: all words anew.
    if (differs[2]) this.#page.prepare(textsOf(this.#plan!));
    this.#inputs = inputs;
    this.#em = emOf({ fontSize });
    const sheet = sheetOf(width, this.#em, direction === 'rtl', this.#page.measure);
    const lying = drawLying(this.#plan!, sheet);
    this.#lying = lying !== undefined;
    this.#drawing = lying ?? (this.#flow && drawUpright(this.#plan!, sheet, this.#flow));
  }

  protected override updated(): void {
    const map = this.renderRoot.querySelector<HTMLElement>('.map');
    if (map && (this.#page.look(map) || this.#flowed(map))) queueMicrotask(() => this.requestUpdate());
    const { trigger } = this.selection;
    const before = this.#shown;
    this.#shown = trigger;
    const held = this.#held;
    const inPanel = held?.id === 'panel';
    // The update took the focus away, or gave it to another event.
    const lost = held && (!held.isConnected || held.dataset['trigger'] !== this.#heldTrigger);
    if (trigger && (trigger === before ? inPanel && lost : inPanel || this.jumped)) void this.#focusPanel();
    else if (inPanel ? !trigger : lost) (stationOf(this.renderRoot, inPanel ? before : this.#heldTrigger) ?? this.#heldHead)?.focus();
  }

  protected override renderModel(model: Model): unknown {
    if (!this.#plan) return nothing;
    const { lanes, phases, entries } = this.#plan;
    const drawing = this.#drawing;
    const { trigger } = this.selection;
    const words = this.messages;
    return html`
      ${legend(model, this.#plan, words)}
      <div
        class=${`map ${this.#lying ? 'lying' : 'upright'}${this.#moving ? ' moving' : ''}${trigger ? ' chosen' : ''}`}
        part="map"
        @focusin=${() => this.views.want()}
        .style=${`--_h:${drawing?.height ?? 0}px`}
      >
        <svg class="drawing" width="1" height="1" aria-hidden="true" focusable="false">
          ${drawing?.lanes.map(
            ({ level, tracks, ends }) => svg`<g class=${levelClass(model, level)}>
              ${tracks.map(({ path }) => svg`<path class="line" d=${path}></path>`)}<path class="line" d=${ends}></path>
            </g>`,
          )}
          <path class="way-back" d=${drawing?.wayBack.path ?? ''}></path>
          <path class="way-back arrow" d=${drawing?.wayBack.arrow ?? ''}></path>
          ${entries.map((entry) => this.#renderPlatform(model, entry))}
        </svg>
        ${drawing?.brackets.map(
          ({ prevention, box }) => html`<div class=${`at bracket${prevention ? ' open' : ''}`} aria-hidden="true" .style=${place(box)}>
            <span class="set-label">${prevention ? words.prevention : words.noPrevention}</span>
          </div>`,
        )}
        ${lanes.map(
          ({ id, label }, lane) => html`<div class=${`at lane ${levelClass(model, id)}`} part="lane" aria-hidden="true" .style=${place(drawing?.lanes[lane]?.name)}>
            ${icon(levelIcon(id, model.index.levels.get(id)?.icon))}<span class="set-label">${label}</span>
          </div>`,
        )}
        <ol>
          ${phases.map((phase, index) => this.#renderPhase(model, phase, index, words))}
        </ol>
        <p class="at back" .style=${place(drawing?.wayBack.label)}>${icon(Undo2)}<span class="set-label">${words.wayBackAlways}</span></p>
      </div>
      <p class="editorial">${words.editorialPlacement}${viewsPart.content?.changed(model, words)}</p>
      ${this.#lying && trigger ? panel(model, this.selection, this.headingLevel, this.views) : nothing}
    `;
  }

  /** What is drawn of one station under the words: only long stations have a platform, and only rows a leader. */
  #renderPlatform(model: Model, { trigger: { id, level } }: Entry): TemplateResult | typeof nothing {
    const { leader, platform } = this.#drawing?.stations.get(id) ?? {};
    if (!leader && !platform) return nothing;
    return svg`<g class=${`${levelClass(model, level)} ${this.#state(id)}`}>
      ${leader ? svg`<path class="leader" d=${leader}></path>` : nothing}
      ${platform ? svg`<path class="platform" d=${platform.path}></path><path class="platform inner" d=${platform.path}></path>` : nothing}
    </g>`;
  }

  #renderPhase(model: Model, { id, label, description, prevention, number, depth, turn }: Plan['phases'][number], index: number, words: FirstMessages): TemplateResult {
    const { box, head } = this.#drawing?.bands[index] ?? {};
    const name = html`<span class="number" aria-hidden="true">${number}</span><span class="hidden">${format(words.phaseNumber, { number })} </span
      ><span class="set-title">${label}</span>`;
    return html`<li class="phase">
      <div class="at band" part="phase" .style=${`--_depth:${depth};${place(box)}`}></div>
      <div class="at head" tabindex="-1" .style=${place(head)}>
        ${heading(
          this.headingLevel,
          this.#many
            ? html`<button type="button" class="fold" value=${id} aria-expanded=${!this.#foldedNow.includes(id)} @click=${this.#onFold}>${name}${icon(ChevronDown)}</button>`
            : name,
        )}
        <p class="set-text">${description}</p>
        <p class=${this.#lying || !turn ? 'hidden' : 'set-note turn'}>${prevention ? words.prevention : words.noPrevention}.</p>
      </div>
      ${this.#plan!.groups[index]!.map(
        ({ level, entries }) => html`<ul class=${levelClass(model, level)} aria-label=${model.index.levels.get(level)?.label}>
          ${entries.map((entry) => {
            const drawn = this.#drawing?.stations.get(entry.trigger.id);
            const style = `--_mark:${drawn?.at.x}px;${place(drawn?.box)}`;
            return model.index.triggers.has(entry.trigger.id) ? this.#renderStation(model, entry, words, style) : this.#crowds!.render(entry, drawn !== undefined, style, this.#onKeyDown);
          })}
        </ul>`,
      )}
    </li>`;
  }

  #renderStation(model: Model, { trigger: { id, label, kind, note }, shape, phase, last }: Entry, words: FirstMessages, style: string): TemplateResult {
    const open = this.selection.trigger === id;
    const range = last > phase ? format(words.phaseRange, { first: phase + 1, last: last + 1 }) : '';
    const everyone = this.selection.profession === undefined && professionsFor(model, model.index.triggers.get(id)!).length === model.professions.length;
    // A lying map has little room for words: there the long station shows the phases, and they are only said.
    const [shown, ...said] = [
      this.#lying ? note : [range, note].filter(Boolean).join('\u00a0· '),
      this.#lying && range,
      ...kind.map((each) => (each === 'catalyst' ? words.catalyst : words.turningPoint)),
      everyone && words.forEveryone,
    ];
    return html`<li class="event">
      <button
        type="button"
        class=${`at station ${this.#state(id)}`}
        part=${open ? 'trigger trigger-active' : 'trigger'}
        data-trigger=${id}
        aria-expanded=${open}
        aria-controls=${open && (isServer || !this.querySelector(':scope > [slot="panel"]')) ? 'panel' : nothing}
        .style=${style}
        @click=${this.#onClick}
        @keydown=${this.#onKeyDown}
      >
        ${this.#drawing ? stationMark(shape, open) : nothing}
        <span class="words"><span class="set-label"><span class="ink">${label}</span></span> <span class="set-note">${shown}</span></span>
        <span class="hidden">, ${said.filter(Boolean).join(', ')}</span>${icon(ChevronDown)}
      </button>
      ${open && !this.#lying ? panel(model, this.selection, this.headingLevel + 1, this.views) : nothing}
    </li>`;
  }

  get #many(): boolean {
    return this.model!.triggers.length > manyTriggers;
  }

  /** Folded phases; the one of the chosen event stays open. */
  get #foldedNow(): readonly string[] {
    const chosen = this.selection.trigger && this.model?.index.triggers.get(this.selection.trigger);
    return chosen ? this.folded.filter((phase) => phase !== chosen.phases[0]) : this.folded;
  }

  #state(id: string): string {
    const trigger = this.model!.index.triggers.get(id);
    const empty = trigger && actionCount(trigger, this.selection.profession) === 0;
    return `${this.selection.trigger === id ? 'active ' : ''}${empty ? 'empty' : ''}`;
  }

  /** Puts the focus on the heading of the panel, once it is there; leaves it when the page shows the panel elsewhere. */
  async #focusPanel(): Promise<void> {
    if (!(await this.views.here())) return;
    await this.updateComplete;
    await this.renderRoot.querySelector<Panel>('#panel')?.focusHeading();
  }

  #planFor({ phases, levels, ordered, index }: Model, messages: WordsAtHand, crowds: Crowds | undefined, width: number): Plan {
    const folded = this.#foldedNow;
    const { prevention, noPrevention, wayBackAlways: wayBack } = messages;
    const words = { prevention, noPrevention, wayBack };
    const triggers = ordered.filter((trigger) => !folded.includes(trigger.phases[0]!));
    const noteOf = ({ id }: { readonly id: string }) => triggerNote(this.model!, index.triggers.get(id)!, this.selection.profession, messages).text;
    return planOf({ phases, levels, triggers, words }, { noteOf, crowding: crowds?.crowding(width, messages) });
  }

  /** Whether many events have to wait for what counts them. It comes with the first map that needs it; where it does not come, all are drawn. */
  #awaitsCrowds({ triggers }: Model): boolean {
    if (isServer || triggers.length <= fewest || this.#crowds || crowdsPart.missing) return false;
    this.#plan = undefined;
    this.#content = [];
    if (!this.#crowdsAsked) {
      this.#crowdsAsked = true;
      const draw = () => this.requestUpdate();
      crowdsPart.bring().then(({ Crowds }) => (this.#crowds = new Crowds(this)), () => undefined).then(draw, draw);
    }
    return true;
  }

  /** Whether the rows of an upright map have come to stand elsewhere than where they were drawn. */
  #flowed(map: HTMLElement): boolean {
    const flow = this.#lying || !map.offsetHeight ? undefined : flowOf(map, this.#em);
    const key = flow ? JSON.stringify([flow.phases, ...flow.stations]) : '';
    if (key === this.#flowKey) return false;
    this.#flow = flow;
    this.#flowKey = key;
    return true;
  }

  #onClick = (event: Event): void => {
    const station = event.currentTarget as HTMLElement;
    const { trigger } = station.dataset;
    const open = this.selection.trigger === trigger;
    this.request({ trigger: open ? undefined : trigger });
    if (open) return;
    if (this.#lying) void this.#focusPanel();
    // Another panel above may have closed: the row that was pressed stays in view.
    else requestAnimationFrame(() => station.scrollIntoView({ block: 'nearest' }));
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    this.onEscape(event);
    viewsPart.content?.walkOn(this.renderRoot, this.model!, event);
  };

  #onFold = (event: Event): void => {
    const { value } = event.currentTarget as HTMLButtonElement;
    this.folded = this.folded.includes(value) ? this.folded.filter((id) => id !== value) : [...this.folded, value];
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-timeline': TriggerTimeline;
  }
}
