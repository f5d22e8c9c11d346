import { ChevronDown } from 'lucide';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { crowdAt, crowding, leafed, openedFor, roomFor, type Opened } from '../../layout/crowd.js';
import { groupOf, type Crowding, type Entry } from '../../layout/plan.js';
import '../../locales/crowds.js';
import type { WordsAtHand } from '../../locales/messages.js';
import type { Model } from '../../model/types.js';
import type { Selection, SelectionPatch } from '../../state/selection.js';
import { icon } from '../base/fragments.js';
import { stationMark } from '../base/station-mark.js';
import { stationOfCrowd } from './stations.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly model: Model | undefined;
  readonly selection: Selection;
  request(patch: SelectionPatch): void;
}

/** Which crowds of a map are open, and on which page: as the visitor leafs through them, and wherever what is chosen is found. */
export class Crowds {
  #opened: Opened = new Map();
  #host: Host;
  #seen: readonly unknown[] = [];

  constructor(host: Host) {
    this.#host = host;
  }

  /** What is chosen is always drawn: its crowd opens on the page where it is. */
  openChosen(model: Model): void {
    const { trigger: id } = this.#host.selection;
    if (this.#seen[0] === model && this.#seen[1] === id) return;
    this.#seen = [model, id];
    const trigger = model.index.triggers.get(id ?? '');
    if (trigger) this.#opened = openedFor(this.#opened, trigger, model.ordered);
  }

  /** What makes another plan: the room there is at a width in em, and what is open. */
  inputs(width: number): readonly unknown[] {
    return [roomFor(width), this.#opened];
  }

  /** What is drawn at a width in em. */
  crowding(width: number, { eventCount: crowd, eventsShown: shown, eventsEarlier: earlier, eventsLater: later }: WordsAtHand): Crowding {
    return crowding({ crowd, shown, earlier, later }, { room: roomFor(width), opened: this.#opened });
  }

  /** A station that stands for many events, or leads to more of them. `style` places it, once it is `drawn`. */
  render({ trigger: { id, label, note }, shape }: Entry, drawn: boolean, style: string, onKeyDown: (event: KeyboardEvent) => void): TemplateResult {
    return html`<li class="event">
      <button type="button" class="at station" part="crowd" value=${id} aria-expanded=${shape === 'crowd' ? note !== '' : nothing} .style=${style} @click=${this.#onClick} @keydown=${onKeyDown}>
        ${drawn ? stationMark(shape) : nothing}
        <span class="words"><span class="set-label"><span class="ink">${label}</span></span> <span class="set-note">${note}</span></span>
        ${shape === 'crowd' ? icon(ChevronDown) : nothing}
      </button>
    </li>`;
  }

  #onClick = (event: Event): void => void this.#leaf((event.currentTarget as HTMLButtonElement).value);

  get #chosenCrowd(): string | undefined {
    const trigger = this.#host.model?.index.triggers.get(this.#host.selection.trigger ?? '');
    return trigger && groupOf(trigger);
  }

  /** Opens a crowd, closes it, or turns its page and takes the focus along. */
  async #leaf(id: string): Promise<void> {
    const host = this.#host;
    const { group, turn } = crowdAt(id);
    // What is chosen is always drawn: who leaves its page closes it, unless the page around us forbids that.
    if (this.#chosenCrowd === group) {
      host.request({ trigger: undefined });
      await Promise.resolve();
      await host.updateComplete;
      if (this.#chosenCrowd === group) return;
    }
    // What was pressed may go: the focus stands on what stays until the new page is there.
    stationOfCrowd(host.renderRoot, group)?.focus();
    this.#opened = leafed(this.#opened, id);
    host.requestUpdate();
    if (!turn) return;
    await host.updateComplete;
    stationOfCrowd(host.renderRoot, group)?.closest('ul')?.querySelector<HTMLElement>('[data-trigger]')?.focus();
  }
}
