import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emptySelection } from '../../state/selection.js';
import type { Store } from '../../state/store.js';
import { hashFromSelection, selectionFromHash } from '../../state/url.js';

/** The one infographic on a page that owns the address; a second one that asks keeps its selection to itself. */
let owner: UrlController | undefined;

/**
 * Mirrors the selection in the fragment of the address, and follows it back and forward. The only file that touches
 * `location` and `history`. Writes only after a visitor's choice, and never scrolls or takes focus.
 */
export class UrlController implements ReactiveController {
  #store: Store;
  #active = false;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, store: Store) {
    this.#store = store;
    host.addController(this);
  }

  /** Switches mirroring on or off. */
  set active(active: boolean) {
    if (active === this.#active) return;
    this.#active = active;
    if (active) this.#start();
    else this.hostDisconnected();
  }

  hostConnected(): void {
    if (this.#active) this.#start();
  }

  hostDisconnected(): void {
    if (owner !== this) return;
    owner = undefined;
    this.#unsubscribe?.();
    window.removeEventListener('popstate', this.#read);
  }

  #start(): void {
    if (owner) return;
    owner = this;
    window.addEventListener('popstate', this.#read);
    this.#unsubscribe = this.#store.subscribe((_state, cause) => {
      if (cause === 'visitor') this.#write();
    });
    if (selectionFromHash(location.hash)) this.#read();
  }

  #read = (): void => {
    this.#store.select(selectionFromHash(location.hash) ?? emptySelection);
  };

  #write(): void {
    const hash = hashFromSelection(this.#store.state.selection, location.hash);
    const url = new URL(location.href);
    url.hash = hash;
    if (url.href !== location.href) history.pushState(history.state, '', hash ? url : url.pathname + url.search);
  }
}
