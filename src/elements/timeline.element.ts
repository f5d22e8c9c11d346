import { ChevronDown, Undo2 } from 'lucide';
import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { format, type Messages } from '../locales/messages.js';
import { stepTo, type Direction } from '../model/query.js';
import type { Model } from '../model/types.js';
import { timelineLayout } from '../layout/timeline.js';
import type { Box, TimelineBand, TimelineBracket, TimelineContent, TimelineLane, TimelineLayout, TimelineStation } from '../layout/types.js';
import type { SelectEvent } from './base/events.js';
import { FlowController } from './base/flow-controller.js';
import { heading, icon } from './base/fragments.js';
import { levelClass, levelIcon } from './base/icons.js';
import { panel } from './base/panel.js';
import { PanelFocus } from './base/panel-focus.js';
import { SizeController } from './base/size-controller.js';
import { stationMark } from './base/station-mark.js';
import { stationNote, type StationNote } from './base/station-note.js';
import { TextMeasure } from './base/text-measure.js';
import { phaseNote } from './base/trigger-note.js';
import { common, tokens } from './base/tokens.js';
import { ViewElement } from './base/view-element.js';
import { legend } from './timeline.legend.js';
import { drawingStyles } from './timeline.drawing.styles.js';
import { timelineStyles } from './timeline.styles.js';

/** With more events than this, phases can be folded. */
const manyTriggers = 40;

/** A change of width beyond this many em is a jump and morphs; a smaller one is a window being dragged, and is followed. */
const jump = 3;

const steps: Readonly<Record<string, Direction>> = {
  ArrowRight: 'next-phase',
  ArrowLeft: 'previous-phase',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** Stands for icons where text is measured: about as wide, and breaks in the same places. */
const wordsLike = (icons: readonly unknown[]): string => icons.map(() => 'mm').join(' ');

const at = ({ x, y, width }: Box): string => `transform:translate(${x}px,${y}px);inline-size:${width}px`;

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
  @state() private folded: ReadonlySet<string> = new Set();

  #size = new SizeController(this);
  #text = new TextMeasure(this);
  #flow = new FlowController(this);
  #focus = new PanelFocus(this);
  #content: TimelineContent = { phases: [], levels: [], triggers: [] };
  #layout: TimelineLayout | undefined;
  #notes: ReadonlyMap<string, StationNote> = new Map();
  #inputs: readonly unknown[] = [];
  #width = 0;
  #em = 16;
  #moving = false;
  /** What had the focus before an update, in case the update takes it away. */
  #held: { readonly element: Element; readonly phase: string | undefined } | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hold();
    const { model } = this;
    // The observer answers after the first render; asking once keeps the map from appearing late.
    const width = this.#size.width || this.clientWidth;
    const { direction, fontSize } = getComputedStyle(this);
    const em = Math.max(parseFloat(fontSize) || 0, 16);
    const words = this.messages;
    const content = [model, this.selection.profession, this.#foldedNow.join(), words.actions, words.prevention, direction];
    const inputs = [...content, width, em, this.#text.version, this.#flow.version];
    if (!model || inputs.every((input, index) => input === this.#inputs[index])) return;

    const isNew = content.some((input, index) => input !== this.#inputs[index]);
    if (isNew) this.#prepare(model, words);
    if (isNew || width !== this.#width) {
      this.#text.begin();
      this.#moving = this.#layout !== undefined && (isNew || Math.abs(width - this.#width) > jump * em);
    }
    this.#inputs = inputs;
    this.#width = width;
    this.#em = em;
    const options = { em, direction: direction === 'rtl' ? ('rtl' as const) : ('ltr' as const), measure: this.#text.measure(em), flow: this.#flow.places };
    this.#layout = timelineLayout(this.#content, { width }, options);
  }

  protected override updated(): void {
    if (!this.#layout) return;
    // What the page really made of it: heights of text under a lying map, places of rows in an upright one.
    const differs = this.#lying ? this.#text.correct(this.#em) : this.#flow.read();
    if (differs) queueMicrotask(() => this.requestUpdate());
    this.#restore();
  }

  protected override renderModel(model: Model): TemplateResult {
    const layout = this.#layout!;
    const key = legend(model, layout, this.messages);
    const { trigger } = this.selection;
    return html`
      ${this.#text.sample()} ${this.#lying ? nothing : key}
      <div
        class=${`map ${layout.orientation}${this.#moving ? ' moving' : ''}${trigger === undefined ? '' : ' chosen'}`}
        part="map"
        .style=${this.#lying ? `min-block-size:${layout.height}px` : `--_indent:${layout.indent}px`}
      >
        ${this.#renderDrawing(model, layout)} ${layout.brackets.map((bracket) => this.#renderBracket(bracket))} ${layout.lanes.map((lane) => this.#renderLane(model, lane))}
        <ol>
          ${layout.phases.map((band) => this.#renderPhase(model, band))}
        </ol>
        <p class="back" .style=${this.#lying ? at(layout.wayBack.label) : ''}>${icon(Undo2)}<span class="set-label">${this.messages.wayBackAlways}</span></p>
      </div>
      ${this.#lying ? key : nothing}
      <p class="editorial">${this.messages.editorialPlacement}</p>
      ${this.#lying && trigger !== undefined ? this.#renderPanel(model, this.headingLevel) : nothing}
    `;
  }

  #renderDrawing(model: Model, { width, height, lanes, phases, wayBack }: TimelineLayout): TemplateResult {
    const stations = phases.flatMap(({ groups }) => groups.flatMap(({ level, stations: own }) => own.map((station) => ({ level, station }))));
    return html`<svg class="drawing" width=${width} height=${height} aria-hidden="true" focusable="false">
      ${repeat(stations, ({ station }) => station.id, ({ level, station: { id, leader } }) => (leader ? svg`<path class=${this.#classes(model, level, id, 'leader')} d=${leader}></path>` : nothing))}
      ${lanes.map(({ level, tracks, ends }) => svg`<g class=${levelClass(model, level)}>${tracks.map(({ path }) => svg`<path class="line" d=${path}></path>`)}<path class="line end" d=${ends}></path></g>`)}
      <path class="way-back" d=${wayBack.path}></path>
      <path class="way-back arrow" d=${wayBack.arrow}></path>
      ${repeat(
        stations.filter(({ station }) => station.platform),
        ({ station }) => station.id,
        ({ level, station: { id, platform } }) =>
          svg`<g class=${this.#classes(model, level, id)}><path class="platform" d=${platform!.path}></path><path class="platform inner" d=${platform!.path}></path></g>`,
      )}
    </svg>`;
  }

  #renderBracket({ prevention, box }: TimelineBracket): TemplateResult {
    return html`<div class=${prevention ? 'bracket open' : 'bracket'} aria-hidden="true" .style=${`${at(box)};block-size:${box.height}px`}>
      <span class="set-label">${prevention ? this.messages.prevention : this.messages.noPrevention}</span>
    </div>`;
  }

  #renderLane(model: Model, { level, name }: TimelineLane): TemplateResult | typeof nothing {
    if (!this.#lying) return nothing;
    return html`<div class=${`lane ${levelClass(model, level)}`} part="lane" aria-hidden="true" .style=${`${at(name)};min-block-size:${name.height}px`}>
      ${icon(levelIcon(level))}<span class="set-label">${model.index.levels.get(level)?.label}</span>
    </div>`;
  }

  #renderPhase(model: Model, band: TimelineBand): TemplateResult {
    const phase = model.index.phases.get(band.id)!;
    const words = this.messages;
    const name = html`<span class="number" aria-hidden="true">${band.number}</span><span class="hidden">${format(words.phaseNumber, { number: band.number })} </span
      ><span class="set-title">${phase.label}</span>`;
    const open = !this.#foldedNow.includes(band.id);
    return html`<li class="phase">
      <div class="band" part="phase" .style=${`--_depth:${band.depth};${this.#lying ? `${at(band.box)};block-size:${band.box.height}px` : ''}`}></div>
      <div class="head" data-phase=${band.id} .style=${this.#lying ? at(band.head) : ''}>
        ${heading(
          this.headingLevel,
          this.#many ? html`<button type="button" class="fold" value=${band.id} aria-expanded=${open} @click=${this.#onFold}>${name}${icon(ChevronDown)}</button>` : name,
        )}
        <p class="set-text">${phase.description}</p>
        <p class=${this.#lying || !band.turn ? 'hidden' : 'set-note turn'}>${phaseNote(phase, words)}</p>
      </div>
      ${band.groups.map(
        ({ level, stations }) => html`<ul class=${levelClass(model, level)} aria-label=${model.index.levels.get(level)?.label}>
          ${repeat(stations, ({ id }) => id, (station) => this.#renderStation(model, station))}
        </ul>`,
      )}
    </li>`;
  }

  #renderStation(model: Model, { id, shape, box, at: { x } }: TimelineStation): TemplateResult {
    const { label } = model.index.triggers.get(id)!;
    const { text, icons, range, said, empty } = this.#notes.get(id)!;
    // A lying map has little room for words: there the long station shows the phases, and they are only said.
    const [shown, unseen] = this.#lying ? [text, [range, said]] : [[range, text].filter(Boolean).join(' · '), [said]];
    const more = unseen.filter(Boolean).join(', ');
    const open = this.selection.trigger === id;
    return html`<li class="event">
      <button
        type="button"
        class=${`station${empty ? ' empty' : ''}${open ? ' active' : ''}`}
        part=${open ? 'trigger trigger-active' : 'trigger'}
        value=${id}
        data-trigger=${id}
        aria-expanded=${open}
        aria-controls=${open && !this.#slotted ? 'panel' : nothing}
        .style=${this.#lying ? at(box) : `--_x:${x}px`}
        @click=${this.#onClick}
        @keydown=${this.#onKeyDown}
      >
        ${stationMark(shape)}
        <span class="words">
          <span class="set-label"><span class="ink">${label}</span></span>
          ${shown ? html`<span class="set-note">${shown}</span>` : nothing}
          ${icons.length > 0 ? html`<span class="set-note icons" data-text=${wordsLike(icons)}>${icons.map(icon)}</span>` : nothing}
        </span>
        ${more ? html`<span class="hidden">, ${more}</span>` : nothing} ${this.#lying ? nothing : icon(ChevronDown)}
      </button>
      ${open && !this.#lying ? this.#renderPanel(model, this.headingLevel + 1) : nothing}
    </li>`;
  }

  #renderPanel(model: Model, level: number): TemplateResult {
    return html`<div class="panel" @trigger-select=${this.#onPanelSelect}>${panel(model, this.selection, level)}</div>`;
  }

  get #lying(): boolean {
    return this.#layout?.orientation === 'lying';
  }

  get #many(): boolean {
    return (this.model?.triggers.length ?? 0) > manyTriggers;
  }

  /** Folded phases; the one of the chosen event stays open. */
  get #foldedNow(): readonly string[] {
    const chosen = this.selection.trigger === undefined ? undefined : this.model?.index.triggers.get(this.selection.trigger)?.phases[0];
    return this.#many ? [...this.folded].filter((phase) => phase !== chosen) : [];
  }

  /** Whether the page shows the panel itself. */
  get #slotted(): boolean {
    return this.querySelector(':scope > [slot="panel"]') !== null;
  }

  #classes(model: Model, level: string, id: string, ...more: readonly string[]): string {
    const active = this.selection.trigger === id ? ['active'] : [];
    const empty = this.#notes.get(id)?.empty ? ['empty'] : [];
    return [levelClass(model, level), ...active, ...empty, ...more].join(' ');
  }

  /** What a new model, profession or language changes: notes and content. A new size changes neither. */
  #prepare(model: Model, words: Messages): void {
    this.#flow.forget();
    this.#notes = new Map(model.ordered.map((trigger) => [trigger.id, stationNote(model, trigger, this.selection.profession, words)]));
    const folded = this.#foldedNow;
    this.#content = {
      phases: model.phases,
      levels: model.levels,
      triggers: model.ordered
        .filter(({ phases }) => !folded.includes(phases[0]!))
        .map(({ id, label, level, phases, kind }) => {
          const { text, icons } = this.#notes.get(id)!;
          return { id, label, level, phases, kind, note: text || wordsLike(icons) };
        }),
      words: { prevention: words.prevention, noPrevention: words.noPrevention, wayBack: words.wayBackAlways },
    };
  }

  #hold(): void {
    const element = (this.renderRoot as ShadowRoot).activeElement;
    this.#held = element ? { element, phase: element.closest('.phase')?.querySelector<HTMLElement>('.head')?.dataset['phase'] } : undefined;
  }

  /** Gives the focus a place when an update took it away: the panel where that is now, else the heading of the phase. */
  #restore(): void {
    const { element, phase } = this.#held ?? {};
    if (!element || element.isConnected) return;
    if (element.id === 'panel') {
      if (this.selection.trigger !== undefined) void this.#focus.focusPanel();
      return;
    }
    const title = phase === undefined ? null : this.renderRoot.querySelector<HTMLElement>(`[data-phase="${CSS.escape(phase)}"] .title`);
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  }

  #onClick = (event: Event): void => {
    const station = event.currentTarget as HTMLButtonElement;
    const open = this.selection.trigger === station.value;
    this.request({ trigger: open ? undefined : station.value });
    if (open) return;
    if (this.#lying) void this.#focus.focusPanel();
    // Another panel above may have closed: the row that was pressed stays in view.
    else requestAnimationFrame(() => station.scrollIntoView({ block: 'nearest' }));
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    this.#focus.onEscape(event);
    const direction = steps[turned(event.key, getComputedStyle(this).direction)];
    const next = direction && this.model && stepTo(this.model, (event.currentTarget as HTMLButtonElement).value, direction);
    const station = next && this.renderRoot.querySelector<HTMLElement>(`[data-trigger="${CSS.escape(next.id)}"]`);
    if (!station) return;
    event.preventDefault();
    station.focus();
  };

  #onFold = (event: Event): void => {
    const { value } = event.currentTarget as HTMLButtonElement;
    this.folded = new Set(this.folded.has(value) ? [...this.folded].filter((id) => id !== value) : [...this.folded, value]);
  };

  /** Our own panel is pinned to what we show, so what it asks for is ours to ask for. */
  #onPanelSelect = (event: SelectEvent): void => {
    if ((event.target as Element).id !== 'panel') return;
    event.stopPropagation();
    event.taken = true;
    this.request(event.patch);
  };
}

/** The key that means the same in a drawing read from left to right. */
function turned(key: string, direction: string): string {
  const mirror: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
  return direction === 'rtl' ? (mirror[key] ?? key) : key;
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-timeline': TriggerTimeline;
  }
}
