import { notesAddress } from './guest.js';
import { notesIn, stateMessage } from './messages.js';
import { notesWindowName, notesWindowShape, type NotesListener, type NotesWindow } from './outlet.js';
import type { NotesView } from './page.js';
import type { SessionState } from '../session/session.js';

/**
 * A window that holds our own page and is told where the session is. It gives a sign of life itself: by that a main window that
 * was reloaded knows it again, with no right to open windows and no way to look inside.
 */
export class ToldNotes implements NotesWindow {
  #window: Window | undefined;
  #listener: NotesListener;

  constructor(listener: NotesListener) {
    this.#listener = listener;
  }

  get isOpen(): boolean {
    return this.#window !== undefined && !this.#window.closed;
  }

  open(language: string): boolean {
    const address = notesAddress(location.href, language);
    if (address === undefined) return false;
    this.#listen();
    try {
      this.#window = window.open(address, notesWindowName, notesWindowShape) ?? undefined;
    } catch {
      // Firefox throws where a sandbox forbids windows; other browsers answer nothing.
      this.#window = undefined;
    }
    return this.isOpen;
  }

  resume(): void {
    this.#listen();
  }

  show(_view: NotesView, state: SessionState): void {
    // A page without an origin cannot be named as the one to send to; there is nothing in it but ids.
    if (this.isOpen) this.#window!.postMessage(stateMessage(state), '*');
  }

  close(): void {
    window.removeEventListener('message', this.#onMessage);
    this.#window?.close();
    this.#window = undefined;
  }

  #listen(): void {
    window.addEventListener('message', this.#onMessage);
  }

  // Our page has no origin here, and so none in the other window; whoever has one came in its place.
  #onMessage = ({ source, origin, data }: MessageEvent): void => {
    const told = notesIn(data);
    if (!told || /^https?:/.test(origin) || !source || !('opener' in source)) return;
    const known = source === this.#window;
    // Only a window that we opened, now or before a reload, may speak to us.
    if (!known && source.opener !== window) return;
    if (!known || told.key === undefined) {
      this.#window = source;
      this.#listener.arrived();
    }
    if (told.key !== undefined) this.#listener.key(new KeyboardEvent('keydown', { key: told.key, cancelable: true }));
  };
}
