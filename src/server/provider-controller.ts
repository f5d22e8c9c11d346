import { messagesFor, type Messages } from '../locales/messages.js';
import type { Store } from '../state/store.js';
import { drawnStore } from './picture.js';

/** Stands in for the controller of the browser: the content is there, nothing is loaded, heard or announced. */
export class ProviderController {
  readonly store: Store = drawnStore();
  readonly announcement = '';

  follow(): void {}
  select(): void {}
  retry(): void {}

  get language(): string {
    return this.store.state.model!.language;
  }

  get messages(): Messages {
    return messagesFor(this.language);
  }
}
