import { notesWindowName, notesWindowShape, type NotesListener, type NotesWindow } from './outlet.js';
import { NotesPage, type NotesView } from './page.js';

/** A window whose page we write ourselves. It is found again by its name when the main window was reloaded. */
export class WrittenNotes implements NotesWindow {
  #window: (Window & typeof globalThis) | undefined;
  #page: NotesPage | undefined;
  #listener: NotesListener;

  constructor(listener: NotesListener) {
    this.#listener = listener;
  }

  get isOpen(): boolean {
    return this.#window !== undefined && !this.#window.closed;
  }

  open(): boolean {
    try {
      const found = window.open('', notesWindowName, notesWindowShape) as (Window & typeof globalThis) | null;
      if (!found) return false;
      this.#window = found;
      if (this.#written()) return true;
      this.close();
      return false;
    } catch {
      return false;
    }
  }

  resume(wasOpen: boolean): void {
    if (wasOpen) this.open();
  }

  show(view: NotesView): void {
    if (this.isOpen) this.#written()?.show(view);
  }

  close(): void {
    this.#window?.close();
    this.#window = undefined;
    this.#page = undefined;
  }

  /** Our page in the window; made anew where it is gone, as after a reload of either. Nothing where the window is a stranger's. */
  #written(): NotesPage | undefined {
    const target = this.#window!;
    try {
      if (!this.#page || !target.document.body.contains(this.#page.root)) {
        this.#page = new NotesPage(target);
        this.#page.root.setAttribute('role', 'main');
        target.document.adoptedStyleSheets = [this.#page.sheet];
        target.document.body.replaceChildren(this.#page.root);
        target.removeEventListener('keydown', this.#listener.key);
        target.addEventListener('keydown', this.#listener.key);
      }
      return this.#page;
    } catch {
      return undefined;
    }
  }
}
