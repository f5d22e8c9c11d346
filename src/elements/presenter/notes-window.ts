/** What the trainer sees beside the main screen. */
export interface NotesView {
  readonly language: string;
  readonly title: string;
  readonly position: string;
  readonly time: string;
  readonly nowLabel: string;
  readonly now: readonly string[];
  readonly nextLabel: string;
  readonly next: readonly string[];
  readonly notesLabel: string;
  readonly notes: readonly string[];
  readonly noContact: string;
}

/** The window has one name, so that the main window finds it again after a reload. */
const windowName = 'triggerfactoren-notes';

/** Without a sign of life for so long the notes say that they may be out of date; a heartbeat comes every second. */
const css = `
  body { margin: 0; background: #10202b; color: #fff; font: 20px/1.5 system-ui, sans-serif; }
  main { display: grid; gap: 1.25em; padding: 1.25em; max-inline-size: 46em; }
  h1, h2 { margin: 0; font-size: 1em; color: #c9d6df; font-weight: 600; }
  .time { font-size: 2.25em; font-weight: 700; font-variant-numeric: tabular-nums; line-height: 1.2; }
  .now { font-size: 1.25em; font-weight: 700; }
  p { margin: 0.25em 0 0; }
  .lost { opacity: 0; color: #ffd9a0; animation: lost 0s linear 4s forwards; }
  @keyframes lost { to { opacity: 1; } }
`;

/**
 * A second window for the trainer: what is on, what comes next, what to remember, and the time. Its document is of our own origin
 * and written node by node, so it needs no script and no message of its own: nobody else can speak to it. Presses of its
 * keys go to the main window. It is found again by its name when the main window was reloaded.
 */
export class NotesWindow {
  #window: (Window & typeof globalThis) | undefined;
  #onKey: (event: KeyboardEvent) => void;
  #slots: Record<string, HTMLElement> = {};

  constructor(onKey: (event: KeyboardEvent) => void) {
    this.#onKey = onKey;
  }

  get isOpen(): boolean {
    return this.#window !== undefined && !this.#window.closed;
  }

  /** Opens the window, or finds it again. Answers whether there is one: a frame, a policy or the browser can forbid it. */
  open(): boolean {
    try {
      const found = window.open('', windowName, 'popup,width=900,height=720') as (Window & typeof globalThis) | null;
      if (!found) return false;
      this.#window = found;
      if (this.#built()) return true;
      // A page on a disk is a stranger to its own windows after a reload: rather no notes than notes that stand still.
      this.close();
      return false;
    } catch {
      return false;
    }
  }

  /** Writes what is on now; the heartbeat that shows that the two are still together. */
  show(view: NotesView): void {
    if (!this.isOpen || !this.#built()) return;
    const { document } = this.#window!;
    document.title = view.title;
    document.documentElement.lang = view.language;
    for (const key of ['position', 'time', 'nowLabel', 'nextLabel', 'notesLabel', 'noContact'] as const) this.#text(key, view[key]);
    for (const key of ['now', 'next', 'notes'] as const) this.#lines(key, view[key]);
    const lost = this.#slots['noContact']!;
    // A new animation starts its delay again: while beats come it never gets to the end.
    lost.style.setProperty('animation-name', 'none');
    void lost.offsetWidth;
    lost.style.setProperty('animation-name', 'lost');
  }

  close(): void {
    this.#window?.close();
    this.#window = undefined;
    this.#slots = {};
  }

  /** Whether the window holds our page; makes it where it does not, as after a reload of either window. */
  #built(): boolean {
    try {
      const target = this.#window!;
      if (!target.document.body?.contains(this.#slots['now'] ?? null)) this.#build(target);
      return true;
    } catch {
      return false;
    }
  }

  #build(target: Window & typeof globalThis): void {
    const { document } = target;
    const sheet = new target.CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    const make = (name: string, tag: string, className = ''): HTMLElement => {
      const element = document.createElement(tag);
      element.className = className;
      return (this.#slots[name] = element);
    };
    const main = document.createElement('main');
    main.append(
      make('time', 'p', 'time'), make('position', 'p'), make('nowLabel', 'h1'), make('now', 'div', 'now'),
      make('notesLabel', 'h2'), make('notes', 'div'), make('nextLabel', 'h2'), make('next', 'div'), make('noContact', 'p', 'lost'),
    );
    document.body.replaceChildren(main);
    target.removeEventListener('keydown', this.#onKey);
    target.addEventListener('keydown', this.#onKey);
  }

  #text(name: string, text: string): void {
    const slot = this.#slots[name]!;
    if (slot.textContent !== text) slot.textContent = text;
  }

  #lines(name: string, lines: readonly string[]): void {
    const slot = this.#slots[name]!;
    if (slot.dataset['lines'] === lines.join('\n')) return;
    slot.dataset['lines'] = lines.join('\n');
    slot.replaceChildren(
      ...lines.map((line) => {
        const paragraph = slot.ownerDocument.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      }),
    );
  }
}
