import type { Model } from '../../model/types.js';
import type { BibliographyState } from '../../state/bibliography.js';

/** The bibliography of one model: fetched once, however many elements show it. */
export interface Shelf {
  readonly state: BibliographyState;
  /** Told whenever the state changes. */
  readonly readers: Set<() => void>;
  /** Fetches it, unless it is there or on its way; what failed is tried again. */
  fetch(): Promise<void>;
}

/** The shelf of each model. */
export const shelves = new WeakMap<Model, Shelf>();
