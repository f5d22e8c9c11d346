import type { Selection } from '../../state/selection.js';

/** What mirrors the selection of one infographic in the address. */
export interface Mirror {
  /** Whether it does so now. */
  active: boolean;
  /** Whether an element stands in that infographic, seen through shadow roots. */
  covers(element: Element): boolean;
}

/** What was shown, and whether something was chosen, before the mirror came. */
export interface Before {
  readonly start: Selection;
  readonly chosen: boolean;
}

/** Who owns the address of the page: of all infographics the first in the document that asks. Others keep their selection to themselves. */
export class AddressOwner {
  #now: Mirror | undefined;
  #watchers = new Set<() => void>();

  get now(): Mirror | undefined {
    return this.#now;
  }

  set now(next: Mirror | undefined) {
    this.#now = next;
    for (const changed of this.#watchers) changed();
  }

  /** Tells when the address gets another owner, or none; answers the function that ends it. */
  watch(changed: () => void): () => void {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }
}

/** There is one address, and one who keeps track of it, whichever part asks. */
export const addressOwner = new AddressOwner();
