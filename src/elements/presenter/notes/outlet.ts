import type { NotesView } from './page.js';
import type { SessionState } from '../session/session.js';

/** The window has one name, so that the main window finds it again after a reload. */
export const notesWindowName = 'triggerfactoren-notes';

/** Beside the main window, not over the whole of it. */
export const notesWindowShape = 'popup,width=900,height=720';

/** What the notes window tells the main one. */
export interface NotesListener {
  /** A key was pressed in it. */
  readonly key: (event: KeyboardEvent) => void;
  /** It is there and wants to know what is on: once after opening, and again when the main window was reloaded. */
  readonly arrived: () => void;
}

/** The trainer's second window, however it is reached. */
export interface NotesWindow {
  readonly isOpen: boolean;
  /** Opens the window. Answers whether there is one: a frame, a policy or the browser can forbid it. */
  open(language: string): boolean;
  /** Finds the window of before a reload; `wasOpen` says whether there was one. */
  resume(wasOpen: boolean, language: string): void;
  /** Brings it up to date, and gives a sign of life. */
  show(view: NotesView, state: SessionState): void;
  close(): void;
}
