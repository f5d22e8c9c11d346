import { ContextConsumer, ContextRoot, createContext } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Cause, State, Store } from '../../state/store.js';

/** Under this key a view asks upwards for its store, by the community's context protocol. */
export const storeContext = createContext<Store>('triggerfactoren-store');

/** Hands requests that came before their provider to a provider that comes later. Listens only while a view is on the page. */
const lateProviders = new ContextRoot();
let viewsOnPage = 0;

/**
 * Finds the nearest provider's store and tells the host of every new state. The only file that knows how.
 * Acts when the host is connected, moved or wrapped; forgets everything when the host leaves.
 */
export class StoreController implements ReactiveController {
  #store: Store | undefined;
  #unsubscribe: (() => void) | undefined;
  #onState: (state: State | undefined, cause: Cause) => void;

  constructor(host: ReactiveControllerHost & HTMLElement, onState: (state: State | undefined, cause: Cause) => void) {
    this.#onState = onState;
    host.addController(this);
    new ContextConsumer(host, { context: storeContext, subscribe: true, callback: (store) => this.#use(store) });
  }

  /** The provider's store; nothing for a view that stands alone. */
  get store(): Store | undefined {
    return this.#store;
  }

  hostConnected(): void {
    if (viewsOnPage++ === 0) lateProviders.attach(document.body);
  }

  hostDisconnected(): void {
    if (--viewsOnPage === 0) lateProviders.detach(document.body);
    this.#use(undefined);
  }

  #use(store: Store | undefined): void {
    if (store === this.#store) return;
    this.#unsubscribe?.();
    this.#store = store;
    this.#unsubscribe = store?.subscribe((state, cause) => this.#onState(state, cause));
    this.#onState(store?.state, 'page');
  }
}
