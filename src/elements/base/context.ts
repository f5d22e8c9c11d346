import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from '../../state/store.js';

/** Under this key a view asks upwards for its store, by the community's context protocol; `@lit/context` takes it for a context of its own. */
export const storeContext = 'triggerfactoren-store' as 'triggerfactoren-store' & { readonly __context__: Store };

/** What is called with the store, and with what ends the subscription. Called anew when another provider comes between. */
export type StoreCallback = (store: Store, end?: () => void) => void;

/** Asks for the store: the nearest provider stops it, and answers by the callback. */
class ContextRequestEvent extends Event {
  readonly context = storeContext;
  readonly subscribe = true;
  readonly contextTarget: Element;
  readonly callback: StoreCallback;

  constructor(contextTarget: Element, callback: StoreCallback) {
    super('context-request', { bubbles: true, composed: true });
    this.contextTarget = contextTarget;
    this.callback = callback;
  }
}

/** Says that a provider has come: who asked before and stands in it asks again. */
class ContextProviderEvent extends Event {
  readonly context = storeContext;
  readonly contextTarget: Element;

  constructor(contextTarget: Element) {
    super('context-provider', { bubbles: true, composed: true });
    this.contextTarget = contextTarget;
  }
}

type Heard = Event & { readonly context?: unknown; readonly contextTarget?: Element; readonly callback: StoreCallback; readonly subscribe?: boolean };

/** Hears of our context on an element, from whoever stands in it; `act` gets who speaks. Answers the function that ends it. */
function hear(where: Element, name: 'context-request' | 'context-provider', act: (event: Heard, from: Element) => void): () => void {
  const listener = (event: Event) => {
    const { context, contextTarget = event.composedPath()[0] as Element } = event as Heard;
    if (context === storeContext && contextTarget !== where) act(event as Heard, contextTarget);
  };
  where.addEventListener(name, listener);
  return () => where.removeEventListener(name, listener);
}

/** Asks upwards for the store; the answer may come later, with a provider that does. */
export const askForStore = (element: Element, callback: StoreCallback): boolean => element.dispatchEvent(new ContextRequestEvent(element, callback));

/** Makes an element answer everything below it that asks for the store. */
export function provideStore(host: ReactiveControllerHost & Element, store: Store): void {
  const subscribers = new Map<StoreCallback, { readonly from: Element; readonly end: () => void }>();
  hear(host, 'context-request', (event, from) => {
    const { callback, subscribe } = event;
    event.stopPropagation();
    if (!subscribe) return callback(store);
    const known = subscribers.get(callback) ?? { from, end: () => subscribers.delete(callback) };
    subscribers.set(callback, known);
    callback(store, known.end);
  });
  hear(host, 'context-provider', (event) => {
    event.stopPropagation();
    for (const [callback, { from }] of [...subscribers]) askForStore(from, callback);
  });
  const arriving: ReactiveController = { hostConnected: () => void host.dispatchEvent(new ContextProviderEvent(host)) };
  host.addController(arriving);
}

/** Keeps what nobody answered, and asks again when a provider comes; answers the function that ends it. */
export function awaitProviders(page: Element): () => void {
  const waiting = new Map<StoreCallback, WeakRef<Element>>();
  const ends = [
    hear(page, 'context-request', ({ callback, subscribe }, from) => subscribe && waiting.set(callback, new WeakRef(from))),
    hear(page, 'context-provider', () => {
      const asked = [...waiting];
      waiting.clear();
      for (const [callback, from] of asked) {
        const element = from.deref();
        if (element) askForStore(element, callback);
      }
    }),
  ];
  return () => ends.forEach((end) => end());
}
