import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emptySelection, select, settle, type Selection } from '../../state/selection.js';
import type { Store } from '../../state/store.js';
import { hashFromSelection, selectionFromHash } from '../../state/url.js';
import { addressOwner, type AddressOwner, type Before, type Mirror } from '../arrival/address-owner.js';
import { viewsPart } from '../arrival/parts.js';
import { marked, readAddress, writeAddress } from './address.js';
import { around } from './language.js';
import { isBefore } from './order.js';

type Host = ReactiveControllerHost & Element;

/** Whether the address of the page says what an element shows: it stands in the infographic that owns the address. */
export const isMirrored = (element: Element): boolean => addressOwner.now?.covers(element) ?? false;

/** Whether who opens the address of the page sees what it asks for. A page for frames reads it, and leaves the history to the page around. */
export const leadsTo = (element: Element): boolean => isMirrored(element) || [...around(element)].some((each) => each.hasAttribute(readsAddress));

/** On the infographic of a page that reads its own address when it opens. */
export const readsAddress = 'data-reads-address';

/**
 * Mirrors the selection in the address, and follows it back and forward. Writes nothing before a choice of the visitor or of the page's
 * script, and never takes focus; a link that leads to something brings that into view. Entries of others in the history change nothing.
 */
export class UrlController implements ReactiveController, Mirror {
  #host: Host;
  #store: Store;
  #owner: AddressOwner;
  #active = false;
  /** What the page shows when the address says nothing. */
  #start: Selection = emptySelection;
  /** What the address said of us last. */
  #text = '';
  /** Whether the address was read with the content at hand; before that its ids are taken on trust. */
  #checked = false;
  /** Whether something has been chosen here since the address was taken: from then on the address says what is shown. */
  #chosen = false;
  #before: Before | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: Host, store: Store, owner: AddressOwner, before?: Before) {
    this.#host = host;
    this.#store = store;
    this.#owner = owner;
    this.#before = before;
    host.addController(this);
  }

  /** Whether an element stands in this infographic, seen through shadow roots. */
  covers(element: Element): boolean {
    return [...around(element)].includes(this.#host);
  }

  get active(): boolean {
    return this.#active;
  }

  /** Switches mirroring on or off. */
  set active(active: boolean) {
    if (active === this.#active) return;
    this.#active = active;
    if (!active) this.hostDisconnected();
    else if (this.#host.isConnected) this.#begin();
  }

  hostConnected(): void {
    if (this.#active) this.#begin();
  }

  hostDisconnected(): void {
    if (this.#owner.now !== this) return;
    this.#owner.now = undefined;
    this.#unsubscribe?.();
    window.removeEventListener('popstate', this.#onPopState);
  }

  #begin(): void {
    // Which of several gets here first is up to the browser: the part that does this comes to all of them at once.
    const owner = this.#owner.now as UrlController | undefined;
    if (owner && !isBefore(this.#host, owner.#host)) return;
    if (owner) owner.#handOver();
    this.#owner.now = this;
    const { start, chosen } = this.#before ?? { start: this.#store.state.selection, chosen: false };
    this.#before = undefined;
    this.#chosen = chosen;
    this.#start = start;
    window.addEventListener('popstate', this.#onPopState);
    this.#unsubscribe = this.#store.subscribe((state, cause) => {
      if (cause !== 'page' && cause !== 'address') {
        this.#chosen = true;
        this.#write('push');
      } else if (state.model && !this.#checked) this.#follow();
      else if (cause === 'page' && this.#chosen) this.#write('replace');
    });
    this.#text = readAddress() ?? '';
    // What the visitor chose before we came counts more than what the link asked for.
    if (chosen) return this.#write('push');
    this.#follow();
    this.#show(true);
  }

  /** Leaves the address to one that stands before this one, and takes back what the address had asked for. */
  #handOver(): void {
    this.hostDisconnected();
    if (!this.#chosen) this.#store.select(this.#start);
  }

  #onPopState = (): void => {
    const text = readAddress();
    // An anchor or a route of the page: it is not about us.
    if (text === undefined) return;
    this.#text = text;
    this.#follow();
    if (marked() === undefined) this.#show(false);
  };

  #follow(): void {
    const { model, selection } = this.#store.state;
    this.#checked = model !== undefined;
    if (model) this.#start = settle(model, this.#start);
    // One over the other: where the address asks for what does not exist, the start holds.
    this.#store.select(select(model, select(model, selection, this.#start), selectionFromHash(this.#text)), 'address');
  }

  /** Brings what a link leads to into view; `opening`: with the page itself. */
  #show(opening: boolean): void {
    if (/trigger|topic/.test(this.#text)) void viewsPart.bring().then(({ bringIntoView }) => bringIntoView(this.#host, opening), () => undefined);
  }

  /** A choice is a step back can undo; what the page itself changes is none. */
  #write(how: 'push' | 'replace'): void {
    writeAddress(how, (before) => hashFromSelection(this.#store.state.selection, this.#start, before));
  }
}

/** The mirror of a host, for who waits for it. */
export const mirrorOf = (...given: ConstructorParameters<typeof UrlController>): UrlController => new UrlController(...given);
