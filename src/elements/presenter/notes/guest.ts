import { meaningOf } from '../session/keys.js';
import { heartbeat, notesMessage, stateIn } from './messages.js';
import { NotesPage, type NotesView } from './page.js';
import type { SessionState } from '../session/session.js';

/** Stands where a route would stand in the address, so that the same look that brings the presenter back brings the notes. */
const marker = 'notes';

/** The address at which our page shows the notes of the page that opened it; nothing where it cannot be opened a second time. */
export function notesAddress(page: string, language: string): string | undefined {
  if (!/^(https?|file):/.test(page)) return undefined;
  return `${page.replace(/#.*$/, '')}#${new URLSearchParams({ route: marker, lang: language }).toString()}`;
}

/** Whether this page is there to show the notes of the one that opened it. Never on a page with an origin: nobody may change such a page from outside. */
export const isNotesWindow = (): boolean =>
  window.origin === 'null' && window.opener !== null && new URLSearchParams(location.hash.slice(1)).get('route') === marker;

/** The other end of the notes: listens to the page that opened this one, passes keys on to it, and says every second that it is there. */
export class NotesGuest {
  readonly page: NotesPage;
  #viewOf: (state: SessionState) => NotesView | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `viewOf` answers what to show of a session; `noContact` is said while nothing comes. */
  constructor(viewOf: (state: SessionState) => NotesView | undefined, noContact: string) {
    this.page = new NotesPage(window, noContact);
    this.#viewOf = viewOf;
  }

  start(): void {
    window.addEventListener('message', this.#onMessage);
    document.addEventListener('keydown', this.#onKey);
    this.#timer ??= setInterval(() => this.#tell(), heartbeat);
    this.#tell();
  }

  stop(): void {
    window.removeEventListener('message', this.#onMessage);
    document.removeEventListener('keydown', this.#onKey);
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #tell(key?: string): void {
    (window.opener as Window | null)?.postMessage(notesMessage(key), '*');
  }

  // Without an origin as this page, which it is: whoever has one came in its place.
  #onMessage = ({ source, origin, data }: MessageEvent): void => {
    const state = source === window.opener && !/^https?:/.test(origin) ? stateIn(data) : undefined;
    const view = state && this.#viewOf(state);
    if (view) this.page.show(view);
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (meaningOf(event, true)) event.preventDefault();
    // A key that is held is one press.
    if (!event.repeat) this.#tell(event.key);
  };
}
