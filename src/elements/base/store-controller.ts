import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Cause, State, Store } from '../../state/store.js';
import { askForStore, awaitProviders, type StoreCallback } from './context.js';

export { storeContext } from './context.js';

/** Listens for providers that come later than their views, while a view is on the page. */
let endWaiting: (() => void) | undefined;
let viewsOnPage = 0;

/**
 * Finds the nearest provider's store and tells the host of every new state.
 * Acts when the host is connected, moved or wrapped; forgets everything when the host leaves.
 */
export class StoreController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #store: Store | undefined;
  #unsubscribe: (() => void) | undefined;
  /** Ends the subscription with the provider. */
  #leave: (() => void) | undefined;
  #onState: (state: State | undefined, cause: Cause) => void;

  constructor(host: ReactiveControllerHost & HTMLElement, onState: (state: State | undefined, cause: Cause) => void) {
    this.#host = host;
    this.#onState = onState;
    host.addController(this);
  }

  /** The provider's store; nothing for a view that stands alone. */
  get store(): Store | undefined {
    return this.#store;
  }

  hostConnected(): void {
    if (viewsOnPage++ === 0) endWaiting = awaitProviders(document.body);
    askForStore(this.#host, this.#answer);
  }

  hostDisconnected(): void {
    if (--viewsOnPage === 0) endWaiting?.();
    this.#leave?.();
    this.#leave = undefined;
    this.#use(undefined);
  }

  #answer: StoreCallback = (store, leave) => {
    if (leave !== this.#leave) this.#leave?.();
    this.#leave = leave;
    this.#use(store);
  };

  #use(store: Store | undefined): void {
    if (store === this.#store) return;
    this.#unsubscribe?.();
    this.#store = store;
    this.#unsubscribe = store?.subscribe((state, cause) => this.#onState(state, cause));
    this.#onState(store?.state, 'page');
  }
}
