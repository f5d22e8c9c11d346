import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * A page laid out as an application shows its parts in boxes that scroll, and on paper stands of each box what was in sight. While the
 * page is printed the boxes around us grow to what is in them, and stand below each other: beside a menu paper is too narrow. What a page
 * hides on paper stays hidden. Important rules of a layer win over those of the page.
 */
const rules = `
  @layer trigger-paper {
    @media print {
      [data-trigger-printed] {
        position: static !important; overflow: visible !important; contain: none !important; container-type: normal !important; transform: none !important; columns: auto !important;
        grid-template: none !important; grid-area: auto !important; flex-flow: column nowrap !important; inline-size: auto !important;
        block-size: auto !important; min-block-size: 0 !important; max-block-size: none !important; content-visibility: visible !important;
      }
    }
  }
`;

/** Whether a box scrolls with the window, and comes whole onto paper unless it hides: the page itself, and its body where the page leaves that to it. */
const isPage = (box: Element): boolean => box === document.documentElement || (box === document.body && getComputedStyle(document.documentElement).overflowY === 'visible');

/** Whether a box cuts on paper what one scrolls to on a screen. */
function cuts(box: Element): boolean {
  const { overflowX, overflowY, position } = getComputedStyle(box);
  const hides = isPage(box) ? overflowY === 'hidden' || overflowY === 'clip' : overflowX !== 'visible' || overflowY !== 'visible';
  return position === 'fixed' || (hides && box.scrollHeight > box.clientHeight + 1);
}

/** The boxes that something stands in, through shadow roots and slots, up to the page. */
function* around(start: Element): Generator<Element> {
  for (let node: Node | null = start; node; node = (node instanceof Element && node.assignedSlot) || (node instanceof ShadowRoot ? node.host : node.parentNode)) {
    if (node instanceof Element) yield node;
  }
}

const rootsOf = (boxes: readonly Element[]): ReadonlySet<Document | ShadowRoot> => new Set(boxes.map((box) => box.getRootNode()).filter((root) => root instanceof Document || root instanceof ShadowRoot));

/** Lets all of an element come onto paper, by whatever way the page is printed. On a page that cuts nothing it does nothing. */
export class WholeOnPaper implements ReactiveController {
  #host: Element;
  #boxes: readonly Element[] = [];
  #sheet: CSSStyleSheet | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#free);
    window.addEventListener('afterprint', this.#restore);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#free);
    window.removeEventListener('afterprint', this.#restore);
    this.#restore();
  }

  #free = (): void => {
    this.#restore();
    const boxes = [...around(this.#host)];
    if (!boxes.some(cuts)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    for (const root of rootsOf(boxes)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    for (const box of boxes) box.toggleAttribute('data-trigger-printed', true);
    [this.#boxes, this.#sheet] = [boxes, sheet];
  };

  #restore = (): void => {
    for (const root of rootsOf(this.#boxes)) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== this.#sheet);
    for (const box of this.#boxes) box.removeAttribute('data-trigger-printed');
    [this.#boxes, this.#sheet] = [[], undefined];
  };
}
