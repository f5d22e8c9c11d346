import type { LitElement } from 'lit';
import { asksToPrint } from './asks-to-print.js';
import { lastPrint } from './last-print.js';

/** A page of paper as `@page` has it, such as `size: A4 portrait; margin: 0`. */
export type PageRule = string;

/**
 * While one element is printed nothing else of the page is, and nothing of the page has a say in it: what lays a page out as an
 * application, in columns or with rules of its own for paper, would cut it or spread it over a hundred sheets. Important rules of a
 * layer win over those of the page.
 */
const alone = (page: PageRule | undefined): string => `
  ${page === undefined ? '' : `@page { ${page} }`}
  @layer trigger-paper {
    @media print {
      html, body { all: revert !important; margin: 0 !important; padding: 0 !important; background: none !important; visibility: hidden !important; }
      html > :not(body), body > :not([data-trigger-paper]) { display: none !important; }
      [data-trigger-paper] { all: revert !important; display: block !important; visibility: visible !important; }
    }
    @media screen {
      [data-trigger-paper] { display: none !important; }
    }
  }
`;

/**
 * The dialog that the element's content is printed in. It lies in the top layer, above whatever the page lays out; and as the
 * dialog on top it is not inert, so that the browser gives the PDF its tags. Pages have one size there: names of pages count for nothing.
 */
const dialogRules = `
  dialog { position: absolute; inset: 0 0 auto; inline-size: auto; block-size: auto; max-inline-size: none; max-block-size: none; margin: 0; border: 0; padding: 0; overflow: visible; background: #fff; color: #000; }
  dialog * { page: auto !important; }
`;

/** A phone says at once that it has printed, and asks for the page only then. No person closes a print dialog within so many milliseconds. */
const tooSoon = 1000;

const clearLast = (): void => lastPrint.forEach((clear) => clear());

/**
 * Prints one element, new and made for it, by the browser's own print, and takes it out of the page again. Answers whether the browser
 * prints at all: a frame without the right to do so does nothing.
 */
export async function printAlone(element: LitElement, owner: Document, page?: PageRule): Promise<boolean> {
  clearLast();
  const view = owner.defaultView!;
  const [sheet, own] = [new view.CSSStyleSheet(), new view.CSSStyleSheet()];
  sheet.replaceSync(alone(page));
  own.replaceSync(dialogRules);
  const end = new AbortController();
  element.dataset['triggerPaper'] = '';
  element.style.setProperty('font-family', view.getComputedStyle(owner.body).fontFamily, 'important');
  const dialog = owner.createElement('dialog');
  const clear = (): void => {
    lastPrint.delete(clear);
    end.abort();
    dialog.close();
    element.remove();
    owner.adoptedStyleSheets = owner.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  lastPrint.add(clear);
  owner.adoptedStyleSheets = [...owner.adoptedStyleSheets, sheet];
  owner.body.append(element);
  await element.updateComplete;
  const root = element.shadowRoot!;
  root.adoptedStyleSheets.push(own);
  dialog.append(...root.childNodes);
  root.append(dialog);
  dialog.showModal();
  return printed(view, end.signal);
}

/** Asks for the print, and clears up when it is done: when the browser says so, or else when somebody is at the page again. */
function printed(view: Window, signal: AbortSignal): boolean {
  const done = clearLast;
  const asked = view.performance.now();
  let asking = true;
  const phone = view.matchMedia('(pointer: coarse)').matches;
  view.addEventListener('afterprint', () => (phone && asking && view.performance.now() - asked < tooSoon) || done(), { signal });
  const prints = asksToPrint(view);
  asking = false;
  if (!prints) done();
  // Not before: the very press that asks for the paper is still on its way.
  for (const type of ['pointerdown', 'pointermove', 'keydown']) view.addEventListener(type, done, { signal, capture: true });
  return prints;
}
