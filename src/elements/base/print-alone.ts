import type { LitElement } from 'lit';

/** While one element is printed nothing else of the page is: it stands in the body, and the rest of it steps aside. */
const alone = `
  @media print {
    html, body { margin: 0 !important; padding: 0 !important; background: none !important; }
    body > :not([data-trigger-paper]) { display: none !important; }
  }
  @media screen {
    [data-trigger-paper] { display: none; }
  }
`;

let clear: (() => void) | undefined;

/** Prints one element, new and made for it, by the browser's own print, and takes it out of the page again. */
export async function printAlone(element: LitElement, owner: Document): Promise<void> {
  clear?.();
  const view = owner.defaultView!;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(alone);
  element.dataset['triggerPaper'] = '';
  clear = () => {
    clear = undefined;
    element.remove();
    owner.adoptedStyleSheets = owner.adoptedStyleSheets.filter((other) => other !== sheet);
    view.removeEventListener('afterprint', done);
  };
  const done = () => clear?.();
  owner.adoptedStyleSheets = [...owner.adoptedStyleSheets, sheet];
  owner.body.append(element);
  await element.updateComplete;
  view.addEventListener('afterprint', done);
  view.print();
}

/** Takes out of the page what a browser never said was printed. */
export const clearPaper = (): void => clear?.();
