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
  .sheet {
    display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; gap: 1.25em 2em; box-sizing: border-box; block-size: 100vh; overflow: auto; padding: 1.25em;
    background: #10202b; color: #fff; font: 20px/1.45 system-ui, sans-serif;
  }
  @media (min-width: 700px) {
    .sheet { grid-template: 'head head' 'now next' 'notes next' 1fr / minmax(0, 3fr) minmax(0, 2fr); }
    .sheet .head { grid-area: head; }
    .sheet .now { grid-area: now; }
    .sheet .next { grid-area: next; border-inline-start: 1px solid #8fa3b2; padding-inline-start: 2em; }
    .sheet .notes { grid-area: notes; }
  }
  .sheet .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1.5em; }
  .sheet h1, .sheet h2 { margin: 0; font: inherit; font-weight: 600; color: #c9d6df; }
  .sheet p { margin: 0.3em 0 0; line-height: 1.45; }
  .sheet .time { margin: 0; font-size: 2em; font-weight: 700; font-variant-numeric: tabular-nums; line-height: 1.2; }
  .sheet .now div { font-size: 1.2em; font-weight: 700; }
  .sheet .lost { opacity: 0; color: #ffd9a0; animation: lost 0s linear 4s forwards; }
  @keyframes lost { to { opacity: 1; } }
`;

/** Parts of the page that are a few lines of text. */
const lists = ['now', 'next', 'notes'] as const;

/** The page of the notes window: what is on, what comes next, what to remember, and the time. Made node by node in the window it is for. */
export class NotesPage {
  readonly root: HTMLElement;
  readonly sheet: CSSStyleSheet;
  #document: Document;
  #slots: Record<string, HTMLElement> = {};

  /** `noContact` is what stands there as long as nothing has come. */
  constructor(target: Window & typeof globalThis, noContact = '') {
    this.#document = target.document;
    this.sheet = new target.CSSStyleSheet();
    this.sheet.replaceSync(css);
    this.root = this.#document.createElement('div');
    this.root.className = 'sheet';
    const part = (name: string, ...slots: readonly HTMLElement[]): HTMLElement => {
      const element = this.#document.createElement('div');
      element.className = name;
      element.append(...slots);
      return element;
    };
    this.root.append(
      part('head', this.#make('time', 'p', 'time'), this.#make('position', 'p'), this.#make('noContact', 'p', 'lost')),
      part('now', this.#make('nowLabel', 'h1'), this.#make('now', 'div')),
      part('next', this.#make('nextLabel', 'h2'), this.#make('next', 'div')),
      part('notes', this.#make('notesLabel', 'h2'), this.#make('notes', 'div')),
    );
    this.#text('noContact', noContact);
  }

  /** Writes what is on now; the heartbeat that shows that the two windows are still together. */
  show(view: NotesView): void {
    this.#document.title = view.title;
    this.#document.documentElement.lang = view.language;
    for (const key of ['position', 'time', 'nowLabel', 'nextLabel', 'notesLabel', 'noContact'] as const) this.#text(key, view[key]);
    // Another step is read from its top.
    if (lists.filter((key) => this.#lines(key, view[key])).length > 0) this.root.scrollTop = 0;
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

  /** Answers whether the lines are others than before. */
  #lines(name: string, lines: readonly string[]): boolean {
    const slot = this.#slots[name]!;
    if (slot.dataset['lines'] === lines.join('\n')) return false;
    slot.dataset['lines'] = lines.join('\n');
    slot.replaceChildren(
      ...lines.map((line) => {
        const paragraph = this.#document.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      }),
    );
    return true;
  }
}
