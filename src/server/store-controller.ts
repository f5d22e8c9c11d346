import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Cause, State, Store } from '../state/store.js';
import { drawnStore } from './picture.js';

export { storeContext } from '../elements/base/context.js';

/** Stands in for the controller of the browser: every view shows the one store of the picture. */
export class StoreController implements ReactiveController {
  readonly store: Store = drawnStore();
  #onState: (state: State | undefined, cause: Cause) => void;

  constructor(host: ReactiveControllerHost, onState: (state: State | undefined, cause: Cause) => void) {
    this.#onState = onState;
    host.addController(this);
  }

  hostConnected(): void {
    this.#onState(this.store.state, 'page');
  }
}
