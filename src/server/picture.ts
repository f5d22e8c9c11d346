import type { Store } from '../state/store.js';

let drawn: Store | undefined;

/** The store of the picture being drawn. Drawing is one uninterrupted call, so that there is never more than one. */
export function drawnStore(): Store {
  if (!drawn) throw new Error('Elements are drawn on the server by `drawing` only.');
  return drawn;
}

/** Draws with a store: what is made meanwhile shows its state. */
export function drawing<Result>(store: Store, draw: () => Result): Result {
  drawn = store;
  try {
    return draw();
  } finally {
    drawn = undefined;
  }
}
