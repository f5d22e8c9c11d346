import { ChevronDown, Undo2 } from 'lucide';
import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { format, type Messages } from '../locales/messages.js';
import { professionsFor, stepTo, type Direction } from '../model/query.js';
import type { Model, Trigger } from '../model/types.js';
import { drawTimeline, flowInEm } from '../layout/draw.js';
import type { Box, TimelineBand, TimelineContent, TimelineLayout, TimelineStation } from '../layout/types.js';
import type { SelectEvent } from './base/events.js';
import { heading, icon } from './base/fragments.js';
import { levelClass, levelIcon } from './base/icons.js';
import { PageMeasure } from './base/page-measure.js';
import { panel } from './base/panel.js';
import { PanelFocus } from './base/panel-focus.js';
import { SizeController } from './base/size-controller.js';
import { stationMark } from './base/station-mark.js';
import { common, tokens } from './base/tokens.js';
import { phaseNote, triggerNote, type TriggerNote } from './base/trigger-note.js';
import { ViewElement } from './base/view-element.js';
import { drawingStyles } from './timeline.drawing.styles.js';
import { legend } from './timeline.legend.js';
import { timelineStyles } from './timeline.styles.js';

/** With more events than this, phases can be folded. */
const manyTriggers = 40;

/** A change of width beyond this many pixels is a jump and morphs; a smaller one is a window being dragged, and is followed. */
const jump = 48;

const walks: Readonly<Record<string, Direction>> = {
  ArrowRight: 'next-phase',
  ArrowLeft: 'previous-phase',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** A box as the styles of a lying map want it. */
const place = ({ x, y, width, height }: Box): string => `--_x:${x}px;--_y:${y}px;--_w:${width}px;--_h:${height}px`;

/**
 * The metro map: levels as lines that run through the phases, events as stations, and a way back out of every phase.
 * For whoever wants to see the whole at once and then choose. In a wide place it lies, in a narrow one it stands.
 *
 * Inside a provider it shares the selection; alone (with `data`) it keeps its own.
 *
 * @slot panel - What opens for the chosen event; a `<trigger-detail>` by itself.
 * @fires {SelectEvent} trigger-select - The visitor opens or closes an event.
 * @csspart map - The drawing with everything in it.
 * @csspart phase - The band of one phase.
 * @csspart lane - The name of one level beside its line.
 * @csspart trigger - The button of one event.
 * @csspart trigger-active - The button of the chosen event.
 * @csspart panel - The detail: under a lying map, in the row of its event in an upright one.
 * @csspart legend - What lines and marks mean.
 */
export class TriggerTimeline extends ViewElement {
  static override styles = [tokens, common, drawingStyles, timelineStyles];

  /** Level of the headings of the phases. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Phases folded by the visitor; only where there are many events. */
  @state() private folded: readonly string[] = [];

  #size = new SizeController(this);
  #page = new PageMeasure(this);
  #focus = new PanelFocus(this);
  #content: TimelineContent | undefined;
  #layout: TimelineLayout | undefined;
  #notes: ReadonlyMap<string, TriggerNote> = new Map();
  #inputs: readonly unknown[] = [];
  #lying = false;
  #moving = false;
  /** What had the focus before an update, in case the update takes it away. */
  #held: HTMLElement | null = null;
  #heldTrigger: string | undefined;
  #heldHead: HTMLElement | null | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#held = (this.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    this.#heldTrigger = this.#held?.dataset['trigger'];
    this.#heldHead = this.#held?.closest('.phase')?.querySelector<HTMLElement>('.head');

    const { model, messages } = this;
    const { width } = this.#size;
    const { direction, fontSize } = getComputedStyle(this);
    const inputs = [width, this.#page.version, fontSize, model, this.selection.profession, String(this.#foldedNow), messages.actions, messages.prevention, direction];
    const differs = inputs.map((input, index) => input !== this.#inputs[index]);
    if (!model || !differs.includes(true)) return;
    const isNew = differs.lastIndexOf(true) > 2;
    if (isNew) this.#prepare(model, messages);
    if (isNew || differs[0]) {
      this.#page.begin();
      this.#moving = this.#layout !== undefined && (isNew || Math.abs(width - Number(this.#inputs[0])) > jump);
    }
    this.#inputs = inputs;
    const em = Math.max(parseFloat(fontSize), 16);
    const { measure, flow } = this.#page;
    this.#layout = drawTimeline(this.#content!, { width }, { em, direction: direction as 'ltr' | 'rtl', measure, flow: () => flowInEm(flow, em) });
    this.#lying = this.#layout.orientation === 'lying';
  }

  protected override updated(): void {
    this.#page.look();
    const held = this.#held;
    if (!held || (held.isConnected && held.dataset['trigger'] === this.#heldTrigger)) return;
    // The update took the focus away, or gave it to another event.
    if (held.id === 'panel') void this.#focus.focusPanel();
    else (this.#station(this.#heldTrigger) ?? this.#heldHead)?.focus();
  }

  protected override renderModel(model: Model): TemplateResult {
    const { orientation, width, height, indent, lanes, phases, brackets, wayBack } = this.#layout!;
    const { trigger } = this.selection;
    const words = this.messages;
    return html`
      ${legend(model, this.#layout!, words)}
      <div class=${`map ${orientation}${this.#moving ? ' moving' : ''}${trigger ? ' chosen' : ''}`} part="map" .style=${`--_h:${height}px;--_indent:${indent}px`}>
        <svg class="drawing" width=${width} height=${height} aria-hidden="true" focusable="false">
          ${lanes.map(
            ({ level, tracks, ends }) => svg`<g class=${levelClass(model, level)}>
              ${tracks.map(({ path }) => svg`<path class="line" d=${path}></path>`)}<path class="line" d=${ends}></path>
            </g>`,
          )}
          <path class="way-back" d=${wayBack.path}></path>
          <path class="way-back arrow" d=${wayBack.arrow}></path>
          ${phases.map(({ groups }) => groups.map(({ level, stations }) => svg`<g class=${levelClass(model, level)}>${stations.map((station) => this.#renderPlatform(station))}</g>`))}
        </svg>
        ${brackets.map(
          ({ prevention, box }) => html`<div class=${`at bracket${prevention ? ' open' : ''}`} aria-hidden="true" .style=${place(box)}>
            <span class="set-label">${prevention ? words.prevention : words.noPrevention}</span>
          </div>`,
        )}
        ${lanes.map(
          ({ level, name }) => html`<div class=${`at lane ${levelClass(model, level)}`} part="lane" aria-hidden="true" .style=${place(name)}>
            ${icon(levelIcon(level))}<span class="set-label">${model.index.levels.get(level)?.label}</span>
          </div>`,
        )}
        <ol>
          ${phases.map((band) => this.#renderPhase(model, band, words))}
        </ol>
        <p class="at back" .style=${place(wayBack.label)}>${icon(Undo2)}<span class="set-label">${words.wayBackAlways}</span></p>
      </div>
      <p class="editorial">${words.editorialPlacement}</p>
      ${this.#lying ? this.#renderPanel(model, trigger, this.headingLevel) : nothing}
    `;
  }

  #renderPlatform({ id, leader, platform }: TimelineStation): TemplateResult {
    const path = platform?.path ?? '';
    return svg`<g class=${this.#state(id)}>
      <path class="leader" d=${leader ?? ''}></path><path class="platform" d=${path}></path><path class="platform inner" d=${path}></path>
    </g>`;
  }

  #renderPhase(model: Model, { id, number, depth, turn, box, head, groups }: TimelineBand, words: Messages): TemplateResult {
    const phase = model.index.phases.get(id)!;
    const name = html`<span class="number" aria-hidden="true">${number}</span><span class="hidden">${format(words.phaseNumber, { number })} </span
      ><span class="set-title">${phase.label}</span>`;
    return html`<li class="phase">
      <div class="at band" part="phase" .style=${`--_depth:${depth};${place(box)}`}></div>
      <div class="at head" tabindex="-1" .style=${place(head)}>
        ${heading(
          this.headingLevel,
          this.#many
            ? html`<button type="button" class="fold" value=${id} aria-expanded=${!this.#foldedNow.includes(id)} @click=${this.#onFold}>${name}${icon(ChevronDown)}</button>`
            : name,
        )}
        <p class="set-text">${phase.description}</p>
        <p class=${this.#lying || !turn ? 'hidden' : 'set-note turn'}>${phaseNote(phase, words)}</p>
      </div>
      ${groups.map(
        ({ level, stations }) => html`<ul class=${levelClass(model, level)} aria-label=${model.index.levels.get(level)?.label}>
          ${stations.map((station) => this.#renderStation(model, station, words))}
        </ul>`,
      )}
    </li>`;
  }

  #renderStation(model: Model, { id, shape, box, at }: TimelineStation, words: Messages): TemplateResult {
    const trigger = model.index.triggers.get(id)!;
    const open = this.selection.trigger === id;
    const range = this.#range(model, trigger, words);
    // A lying map has little room for words: there the long station shows the phases, and they are only said.
    const shown = [this.#lying ? '' : range, this.#notes.get(id)!.text].filter(Boolean).join(' · ');
    const everyone = this.selection.profession === undefined && professionsFor(model, trigger).length === model.professions.length;
    const said = [this.#lying ? range : '', ...trigger.kind.map((kind) => (kind === 'catalyst' ? words.catalyst : words.turningPoint)), everyone ? words.forEveryone : ''];
    return html`<li class="event">
      <button
        type="button"
        class=${`at station ${this.#state(id)}`}
        part=${open ? 'trigger trigger-active' : 'trigger'}
        data-trigger=${id}
        aria-expanded=${open}
        aria-controls=${open && !this.querySelector(':scope > [slot="panel"]') ? 'panel' : nothing}
        .style=${`--_mark:${at.x}px;${place(box)}`}
        @click=${this.#onClick}
        @keydown=${this.#onKeyDown}
      >
        ${stationMark(shape)}
        <span class="words"><span class="set-label"><span class="ink">${trigger.label}</span></span> <span class="set-note">${shown}</span></span>
        <span class="hidden">, ${said.filter(Boolean).join(', ')}</span>${icon(ChevronDown)}
      </button>
      ${this.#lying ? nothing : this.#renderPanel(model, open ? id : undefined, this.headingLevel + 1)}
    </li>`;
  }

  #renderPanel(model: Model, trigger: string | undefined, level: number): unknown {
    return trigger ? html`<div class="panel" @trigger-select=${this.#onPanelSelect}>${panel(model, this.selection, level)}</div>` : nothing;
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
    return `${this.selection.trigger === id ? 'active ' : ''}${this.#notes.get(id)!.empty ? 'empty' : ''}`;
  }

  #range({ phases }: Model, trigger: Trigger, words: Messages): string {
    if (trigger.phases.length < 2) return '';
    const ranks = trigger.phases.map((id) => phases.findIndex((phase) => phase.id === id) + 1);
    return format(words.phaseRange, { first: Math.min(...ranks), last: Math.max(...ranks) });
  }

  #station(id: string | undefined): HTMLElement | null {
    return id ? this.renderRoot.querySelector(`[data-trigger="${CSS.escape(id)}"]`) : null;
  }

  /** What a new model, profession or language changes: notes and content. A new size changes neither. */
  #prepare({ phases, levels, ordered }: Model, { prevention, noPrevention, wayBackAlways }: Messages): void {
    this.#notes = new Map(ordered.map((trigger) => [trigger.id, triggerNote(this.model!, trigger, this.selection.profession, this.messages)]));
    const folded = this.#foldedNow;
    const triggers = ordered.filter((trigger) => !folded.includes(trigger.phases[0]!)).map((trigger) => ({ ...trigger, note: this.#notes.get(trigger.id)!.text }));
    this.#content = { phases, levels, triggers, words: { prevention, noPrevention, wayBack: wayBackAlways } };
  }

  #onClick = (event: Event): void => {
    const station = event.currentTarget as HTMLElement;
    const { trigger } = station.dataset;
    const open = this.selection.trigger === trigger;
    this.request({ trigger: open ? undefined : trigger });
    if (open) return;
    if (this.#lying) void this.#focus.focusPanel();
    // Another panel above may have closed: the row that was pressed stays in view.
    else requestAnimationFrame(() => station.scrollIntoView({ block: 'nearest' }));
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    this.#focus.onEscape(event);
    const turned = getComputedStyle(this).direction === 'rtl' && { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[event.key];
    const walk = walks[turned || event.key];
    const station = walk && this.#station(stepTo(this.model!, (event.currentTarget as HTMLElement).dataset['trigger']!, walk)?.id);
    if (!station) return;
    event.preventDefault();
    station.focus();
  };

  #onFold = (event: Event): void => {
    const { value } = event.currentTarget as HTMLButtonElement;
    this.folded = this.folded.includes(value) ? this.folded.filter((id) => id !== value) : [...this.folded, value];
  };

  /** Our own panel is pinned to what we show, so what it asks for is ours to ask for. */
  #onPanelSelect = (event: SelectEvent): void => {
    if ((event.target as Element).id !== 'panel') return;
    event.stopPropagation();
    event.taken = true;
    this.request(event.patch);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-timeline': TriggerTimeline;
  }
}
