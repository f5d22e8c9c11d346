import type { ReactiveController } from 'lit';
import type { Panel } from './panel.js';
import type { ViewElement } from './view-element.js';

/**
 * Keeps the focus where a keyboard user expects it when a panel in a view opens, changes or closes.
 * Closing from inside the panel puts it back on the event's button (which carries `data-trigger`); going on to a next event
 * puts it on the new heading, as does a search result. Moves nothing when the focus is elsewhere, as after a choice of the page.
 */
export class PanelFocus implements ReactiveController {
  #view: ViewElement;
  #shown: string | undefined;
  #closed: string | undefined;
  #moved = false;

  constructor(view: ViewElement) {
    this.#view = view;
    view.addController(this);
  }

  hostUpdate(): void {
    const { trigger } = this.#view.selection;
    if (trigger === this.#shown) return;
    const inPanel = (this.#view.renderRoot as ShadowRoot).activeElement?.id === 'panel';
    this.#closed = inPanel && trigger === undefined ? this.#shown : undefined;
    this.#moved = trigger !== undefined && (inPanel || this.#view.jumped);
    this.#shown = trigger;
  }

  hostUpdated(): void {
    if (this.#closed !== undefined) this.#button(this.#closed)?.focus();
    if (this.#moved) void this.focusPanel();
    this.#closed = undefined;
    this.#moved = false;
  }

  /** Puts the focus on the heading of the panel, once it is there; leaves it when the page shows the panel elsewhere. */
  async focusPanel(): Promise<void> {
    if (!(await this.#view.views.here())) return;
    await this.#view.updateComplete;
    await this.#view.renderRoot.querySelector<Panel>('#panel')?.focusHeading();
  }

  #button(trigger: string): HTMLElement | null {
    return this.#view.renderRoot.querySelector(`[data-trigger="${CSS.escape(trigger)}"]`);
  }
}
