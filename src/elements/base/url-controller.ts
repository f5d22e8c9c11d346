import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emptySelection, select, settle, type Selection } from '../../state/selection.js';
import type { Store } from '../../state/store.js';
import { hashFromSelection, selectionFromHash } from '../../state/url.js';

type Host = ReactiveControllerHost & Element;

/** The one infographic on a page that owns the address: the first in the document that asks. Others keep their selection to themselves. */
let owner: UrlController | undefined;

/** An element and the hosts of the shadow roots it stands in, outermost first. */
function placesOf(element: Element): readonly Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...placesOf(root.host), element] : [element];
}

/** Whether an element stands before another one in the document, seen through shadow roots. */
function isBefore(element: Element, other: Element): boolean {
  const [own, its] = [placesOf(element), placesOf(other)];
  const depth = own.findIndex((place, index) => place !== its[index]);
  const [here, there] = [own[depth], its[depth]];
  return Boolean(here && there && there.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_PRECEDING);
}

/**
 * Mirrors the selection in the fragment of the address, and follows it back and forward. The only file that touches
 * `location` and `history`. Writes nothing before a choice of the visitor or of the page's script, and never scrolls or takes focus.
 */
export class UrlController implements ReactiveController {
  #host: Host;
  #store: Store;
  #active = false;
  /** What the page shows when the address says nothing. */
  #start: Selection = emptySelection;
  /** Whether the address was read with the content at hand; before that its ids are taken on trust. */
  #checked = false;
  /** Whether something has been chosen here since the address was taken: from then on the address says what is shown. */
  #chosen = false;
  #unsubscribe: (() => void) | undefined;

  constructor(host: Host, store: Store) {
    this.#host = host;
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
    // Which of several gets here first is up to the browser: the part that does this comes to all of them at once.
    if (owner && !isBefore(this.#host, owner.#host)) return;
    if (owner) owner.#handOver();
    owner = this;
    this.#chosen = false;
    this.#start = this.#store.state.selection;
    window.addEventListener('popstate', this.#read);
    this.#unsubscribe = this.#store.subscribe((state, cause) => {
      if (cause !== 'page' && cause !== 'address') {
        this.#chosen = true;
        this.#write('pushState');
      } else if (state.model && !this.#checked) this.#read();
      else if (cause === 'page' && this.#chosen) this.#write('replaceState');
    });
    this.#read();
  }

  /** Leaves the address to one that stands before this one, and takes back what the address had asked for. */
  #handOver(): void {
    this.hostDisconnected();
    if (!this.#chosen) this.#store.select(this.#start);
  }

  #read = (): void => {
    const { model, selection } = this.#store.state;
    this.#checked = model !== undefined;
    if (model) this.#start = settle(model, this.#start);
    // One over the other: where the address asks for what does not exist, the start holds.
    this.#store.select(select(model, select(model, selection, this.#start), selectionFromHash(location.hash)), 'address');
  };

  /** A choice is a step back can undo; what the page itself changes is none. */
  #write(how: 'pushState' | 'replaceState'): void {
    const hash = hashFromSelection(this.#store.state.selection, this.#start, location.hash);
    const url = new URL(location.href);
    url.hash = hash;
    if (url.href !== location.href) history[how](history.state, '', hash ? url : url.pathname + url.search);
  }
}
