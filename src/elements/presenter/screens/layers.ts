import type { ReactiveControllerHost } from 'lit';

/** What can lie over a screen. */
export type Overlay = 'none' | 'black' | 'code' | 'help' | 'overview' | 'notes' | 'stop';

/** Which layer lies over the screen; and whether letters work as keys, which one of them can switch off. */
export class Layers {
  #top: Overlay = 'none';
  #letters = true;
  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get top(): Overlay {
    return this.#top;
  }

  /** Whether letters, digits and signs work as keys. */
  get letters(): boolean {
    return this.#letters;
  }

  set letters(on: boolean) {
    this.#letters = on;
    this.#host.requestUpdate();
  }

  show(overlay: Overlay): void {
    this.#top = overlay;
    this.#host.requestUpdate();
  }

  /** Shows a layer, or takes it away where it lies on top. */
  toggle(overlay: Overlay): void {
    this.show(this.#top === overlay ? 'none' : overlay);
  }

  readonly close = (): void => this.show('none');
}
