import type { OwnWords } from '../locales/messages.js';
import type { Model } from '../model/types.js';
import { loadInfographic, type Failure, type LoadRequest } from './load.js';
import { emptySelection, select, settle, type Selection, type SelectionPatch } from './selection.js';

/** What is known and what is chosen at one moment. Frozen, and replaced rather than edited. */
export type State = {
  readonly selection: Selection;
  /** Words of the page that stand in for ours. */
  readonly words?: OwnWords | undefined;
} & (
  | { readonly status: 'empty'; readonly model?: undefined; readonly failure?: undefined }
  /** On the way; an earlier model stays in view meanwhile. */
  | { readonly status: 'loading'; readonly model?: Model | undefined; readonly failure?: undefined }
  /** `failure` tells of an overlay or a translation that was left out. */
  | { readonly status: 'ready'; readonly model: Model; readonly failure?: Failure | undefined }
  /** An earlier model stays in view beside the message. */
  | { readonly status: 'failed'; readonly failure: Failure; readonly model?: Model | undefined }
);

/**
 * Why the state changed: the visitor's act; the visitor's wish to be taken there (a search result); the page's own script, by `select()`;
 * the address, as by back and forward; or the page itself (attributes, properties, data that came). Only a visitor is told aloud, only a
 * wish to be taken there moves the focus.
 */
export type Cause = 'visitor' | 'jump' | 'script' | 'address' | 'page';

export type Listener = (state: State, cause: Cause) => void;

/** A request without the signal, which the store makes itself. */
export type StoreRequest = Omit<LoadRequest, 'signal'>;

/** Keeps the one state of an infographic. Everything that shows it subscribes; everything that wants to change it selects. */
export class Store {
  #state: State = Object.freeze({ status: 'empty', selection: emptySelection });
  #listeners = new Set<Listener>();
  #loading?: AbortController;

  get state(): State {
    return this.#state;
  }

  /** Hears of every new state; answers the function that ends it. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Changes the selection; answers whether there is news. Unknown ids are ignored. Being taken to what is already there is news. */
  select(patch: SelectionPatch, cause: Cause = 'page'): boolean {
    const selection = select(this.#state.model, this.#state.selection, patch);
    if (selection === this.#state.selection && cause !== 'jump') return false;
    this.#set({ ...this.#state, selection }, cause);
    return true;
  }

  /** Replaces words of the interface, for everything that shows this state. */
  speak(words: OwnWords | undefined): void {
    this.#set({ ...this.#state, words });
  }

  /** Shows a model that is already there; ends a load that is under way. */
  show(model: Model, failure?: Failure): void {
    this.#loading?.abort();
    this.#set({ ...this.#kept(), status: 'ready', model, failure, selection: settle(model, this.#state.selection) });
  }

  /** Tells that the data cannot be shown; what was there before stays. */
  fail(failure: Failure): void {
    this.#loading?.abort();
    this.#set({ ...this.#kept(), status: 'failed', failure, model: this.#state.model });
  }

  /** Loads a file. The newest request wins: an earlier one that is still under way is aborted. */
  async load(request: StoreRequest): Promise<void> {
    this.#loading?.abort();
    const loading = (this.#loading = new AbortController());
    this.#set({ ...this.#kept(), status: 'loading', model: this.#state.model });
    try {
      const result = await loadInfographic({ ...request, signal: loading.signal });
      await request.before;
      // Aborted by a newer load, or by data or a failure shown meanwhile.
      if (loading.signal.aborted) return;
      if (result.ok) this.show(result.model, result.leftOut);
      else this.fail(result.failure);
    } catch (error) {
      if (!loading.signal.aborted) throw error;
    }
  }

  /** Ends a load that is under way, as when the element leaves the page. */
  abort(): void {
    this.#loading?.abort();
  }

  #kept(): Pick<State, 'selection' | 'words'> {
    return { selection: this.#state.selection, words: this.#state.words };
  }

  #set(state: State, cause: Cause = 'page'): void {
    this.#state = Object.freeze(state);
    for (const listener of [...this.#listeners]) listener(this.#state, cause);
  }
}
