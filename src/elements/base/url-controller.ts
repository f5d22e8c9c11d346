import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emptySelection, settle, type Selection } from '../../state/selection.js';
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
  /** What the page shows when the address says nothing. */
  #start: Selection = emptySelection;
  /** Whether the address was read with the content at hand; before that its ids are taken on trust. */
  #checked = false;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, store: Store) {
    this.#store = store;
    host.addController(this);
  }

  /** Switches mirroring on or off. */
  set active(active: boolean) {
    if (active === this.#active) return;
    this.#active = active;
    if (active) this.#begin();
    else this.hostDisconnected();
  }

  hostConnected(): void {
    if (this.#active) this.#begin();
  }

  hostDisconnected(): void {
    if (owner !== this) return;
    owner = undefined;
    this.#unsubscribe?.();
    window.removeEventListener('popstate', this.#read);
  }

  #begin(): void {
    if (owner) return;
    owner = this;
    this.#start = this.#store.state.selection;
    window.addEventListener('popstate', this.#read);
    this.#unsubscribe = this.#store.subscribe((state, cause) => {
      if (cause !== 'page') this.#write();
      else if (state.model && !this.#checked) this.#read();
    });
    this.#read();
  }

  #read = (): void => {
    const { model } = this.#store.state;
    this.#checked = model !== undefined;
    if (model) this.#start = settle(model, this.#start);
    // One after the other: where the address asks for what does not exist, the start holds.
    this.#store.select(this.#start);
    this.#store.select(selectionFromHash(location.hash));
  };

  #write(): void {
    const hash = hashFromSelection(this.#store.state.selection, this.#start, location.hash);
    const url = new URL(location.href);
    url.hash = hash;
    if (url.href !== location.href) history.pushState(history.state, '', hash ? url : url.pathname + url.search);
  }
}
