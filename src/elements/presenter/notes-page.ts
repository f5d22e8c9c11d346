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

/** Without a sign of life for so long the notes say that they may be out of date; a heartbeat comes every second. */
const css = `
  body { margin: 0; }
  main {
    display: grid; align-content: start; gap: 1.25em; box-sizing: border-box; block-size: 100vh; overflow: auto; padding: 1.25em;
    background: #10202b; color: #fff; font: 20px/1.5 system-ui, sans-serif;
  }
  main > * { max-inline-size: 46em; }
  main h1, main h2 { margin: 0; font-size: 1em; color: #c9d6df; font-weight: 600; }
  main .time { font-size: 2.25em; font-weight: 700; font-variant-numeric: tabular-nums; line-height: 1.2; }
  main .now { font-size: 1.25em; font-weight: 700; }
  main p { margin: 0.25em 0 0; }
  main .lost { opacity: 0; color: #ffd9a0; animation: lost 0s linear 4s forwards; }
  @keyframes lost { to { opacity: 1; } }
`;

/** The page of the notes window: what is on, what comes next, what to remember, and the time. Made node by node in the window it is for. */
export class NotesPage {
  readonly main: HTMLElement;
  readonly sheet: CSSStyleSheet;
  #document: Document;
  #slots: Record<string, HTMLElement> = {};

  /** `noContact` is what stands there as long as nothing has come. */
  constructor(target: Window & typeof globalThis, noContact = '') {
    this.#document = target.document;
    this.sheet = new target.CSSStyleSheet();
    this.sheet.replaceSync(css);
    this.main = this.#document.createElement('main');
    this.main.append(
      this.#make('time', 'p', 'time'), this.#make('position', 'p'), this.#make('nowLabel', 'h1'), this.#make('now', 'div', 'now'),
      this.#make('notesLabel', 'h2'), this.#make('notes', 'div'), this.#make('nextLabel', 'h2'), this.#make('next', 'div'), this.#make('noContact', 'p', 'lost'),
    );
    this.#text('noContact', noContact);
  }

  /** Writes what is on now; the heartbeat that shows that the two windows are still together. */
  show(view: NotesView): void {
    this.#document.title = view.title;
    this.#document.documentElement.lang = view.language;
    for (const key of ['position', 'time', 'nowLabel', 'nextLabel', 'notesLabel', 'noContact'] as const) this.#text(key, view[key]);
    for (const key of ['now', 'next', 'notes'] as const) this.#lines(key, view[key]);
    const lost = this.#slots['noContact']!;
    // A new animation starts its delay again: while beats come it never gets to the end.
    lost.style.setProperty('animation-name', 'none');
    void lost.offsetWidth;
    lost.style.setProperty('animation-name', 'lost');
  }

  #make(name: string, tag: string, className = ''): HTMLElement {
    const element = this.#document.createElement(tag);
    element.className = className;
    return (this.#slots[name] = element);
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
        const paragraph = this.#document.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      }),
    );
  }
}
