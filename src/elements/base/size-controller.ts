import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Sized = ReactiveControllerHost & HTMLElement;

const watched = new Map<Element, () => void>();
let observer: ResizeObserver | undefined;

/** The width of its host in CSS pixels, from one observer that all hosts share. Asks the host to update in the frame after a change, or as `ask` does. */
export class SizeController implements ReactiveController {
  #width: number | undefined;
  #host: Sized;
  #ask: () => void;

  // A frame later: a host that grows while sizes are being told makes the browser complain to the page of a loop.
  constructor(host: Sized, ask = (): unknown => requestAnimationFrame(() => host.requestUpdate())) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  /** Content width of the host; 0 while it has no place, as when it is hidden. Read when it is first asked for, so that the first picture fits. */
  get width(): number {
    return (this.#width ??= this.#host.clientWidth);
  }

  hostConnected(): void {
    observer ??= new ResizeObserver((entries) => entries.forEach(({ target }) => watched.get(target)?.()));
    watched.set(this.#host, () => this.#measure());
    this.#width = undefined;
    observer.observe(this.#host);
  }

  hostDisconnected(): void {
    watched.delete(this.#host);
    observer?.unobserve(this.#host);
  }

  #measure(): void {
    const width = this.#host.clientWidth;
    if (this.#width === undefined || width === this.#width) return;
    this.#width = width;
    this.#ask();
  }
}
