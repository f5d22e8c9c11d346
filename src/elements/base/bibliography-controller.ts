import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Model } from '../../model/types.js';
import { loadBibliography, type BibliographyState } from '../../state/bibliography.js';
import { shelves, type Shelf } from './shelves.js';

class FetchedShelf implements Shelf {
  state: BibliographyState = { status: 'empty' };
  readonly readers = new Set<() => void>();
  #url: string;
  #coming: Promise<void> | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  fetch(): Promise<void> {
    return (this.#coming ??= this.#fetch());
  }

  async #fetch(): Promise<void> {
    this.#show({ status: 'loading' });
    const state = await loadBibliography(this.#url);
    if (state.status === 'failed') this.#coming = undefined;
    this.#show(state);
  }

  #show(state: BibliographyState): void {
    this.state = state;
    for (const tell of this.readers) tell();
  }
}

/** What a file that has no bibliography needs of one: nothing. */
const none: BibliographyState = { status: 'ready', bibliography: new Map() };

/**
 * Brings the bibliography of a model when somebody wants to read a source, and tells the host when it is there. A model that was loaded
 * knows the whole address; one that was given by the page is seen from that page.
 */
export class BibliographyController implements ReactiveController {
  #host: ReactiveControllerHost;
  #shelf: Shelf | undefined;
  #tell = (): void => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#shelf?.readers.delete(this.#tell);
    this.#shelf = undefined;
  }

  /** What there is for a model now. Asks for nothing. */
  of(model: Model): BibliographyState {
    return model.bibliography === undefined ? none : (shelves.get(model)?.state ?? { status: 'empty' });
  }

  /** Fetches what a model names. */
  async want(model: Model): Promise<void> {
    if (model.bibliography === undefined) return;
    let shelf = shelves.get(model);
    if (!shelf) shelves.set(model, (shelf = new FetchedShelf(model.bibliography)));
    if (shelf !== this.#shelf) {
      this.#shelf?.readers.delete(this.#tell);
      shelf.readers.add(this.#tell);
      this.#shelf = shelf;
    }
    await shelf.fetch();
  }
}
