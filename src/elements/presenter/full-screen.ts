import type { ReactiveControllerHost } from 'lit';

/** Full screen for a part of an element. Where that is not allowed (a frame, a phone) nothing happens, and the part keeps the window it has. */
export class FullScreen {
  on = false;
  /** Whether it was there and was not left on purpose: the browser also ends it, for a window that opens or by its own Escape. */
  #wanted = false;
  #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #selector: string;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }, selector: string) {
    this.#host = host;
    this.#selector = selector;
  }

  enter(): void {
    this.#host.renderRoot.querySelector(this.#selector)?.requestFullscreen?.().catch(() => undefined);
  }

  leave(): void {
    // The browser may have been faster, by its own Escape.
    if (this.on) document.exitFullscreen().catch(() => undefined);
    this.on = false;
    this.#wanted = false;
  }

  toggle(): void {
    if (this.on) this.leave();
    else this.enter();
  }

  /** Brings back what the browser ended. Only while a key or a press is being answered does a browser allow it. */
  restore(): void {
    if (this.#wanted && !this.on) this.enter();
  }

  /** For the part's `fullscreenchange`: the browser keeps Escape to itself and only tells of it afterwards. */
  readonly onChange = (): void => {
    this.on = (this.#host.renderRoot as ShadowRoot).fullscreenElement !== null;
    this.#wanted ||= this.on;
    this.#host.requestUpdate();
  };
}
