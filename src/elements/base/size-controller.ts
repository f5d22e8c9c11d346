import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Sized = ReactiveControllerHost & HTMLElement;

const watched = new Map<Element, () => void>();
let observer: ResizeObserver | undefined;

/** The width of its host in CSS pixels, from one observer that all hosts share. Asks the host to update when it changes. */
export class SizeController implements ReactiveController {
  /** Content width of the host; 0 until it has been measured. */
  width = 0;
  #host: Sized;

  constructor(host: Sized) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    observer ??= new ResizeObserver((entries) => entries.forEach(({ target }) => watched.get(target)?.()));
    watched.set(this.#host, () => this.#measure());
    observer.observe(this.#host);
  }

  hostDisconnected(): void {
    watched.delete(this.#host);
    observer?.unobserve(this.#host);
  }

  #measure(): void {
    const width = this.#host.clientWidth;
    if (width === this.width) return;
    this.width = width;
    this.#host.requestUpdate();
  }
}
