import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readAddress } from './address.js';
import { isBefore } from './order.js';
import { readers } from './route-readers.js';

/** Whether the address tells of a session or offers a route. Small, so that a page can look before it loads the presenter. */
export const sessionInAddress = (): boolean => /(^|&)route=/.test(readAddress() ?? '');

/** Hears when a link to a route may have been followed, or the way back to one. Of several on a page the first in the document is to open it. */
export class RouteReader implements ReactiveController {
  #host: Element;
  #look: () => void;

  constructor(host: ReactiveControllerHost & Element, look: () => void) {
    this.#host = host;
    this.#look = look;
    host.addController(this);
  }

  /** Whether no other stands before this one. */
  get first(): boolean {
    return [...readers].every((other) => !isBefore(other, this.#host));
  }

  hostConnected(): void {
    readers.add(this.#host);
    window.addEventListener('popstate', this.#look);
  }

  hostDisconnected(): void {
    readers.delete(this.#host);
    window.removeEventListener('popstate', this.#look);
  }
}
