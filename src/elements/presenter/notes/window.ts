import type { NotesListener, NotesWindow } from './outlet.js';
import { ToldNotes } from './told.js';
import { WrittenNotes } from './written.js';

/**
 * The way to the notes that holds where we are. A page with an origin writes in its window, so that it needs no script and nobody else
 * can speak to it. A page without one, as a file on a disk or in a sandbox, is a stranger to its own windows after a reload:
 * there the window holds our page too, and the two send messages.
 */
export const notesWindow = (listener: NotesListener): NotesWindow => (globalThis.origin === 'null' ? new ToldNotes(listener) : new WrittenNotes(listener));
