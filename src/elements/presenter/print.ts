import { TriggerCards } from '../cards.js';
import type { Paper } from '../cards/paper.js';
import type { TakeAlongContext } from './take-along.js';

/** While a paper is printed nothing else of the page is: the element stands in the body, and the rest of it steps aside. */
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

/** Prints one paper by the browser's own print, and takes it out of the page again. */
export async function printPaper(paper: Paper, { model, route, words, messages, profession, owner }: TakeAlongContext): Promise<void> {
  clear?.();
  const sheet = new owner.defaultView!.CSSStyleSheet();
  sheet.replaceSync(alone);
  const cards = new TriggerCards();
  cards.data = model;
  cards.paper = paper;
  cards.profession = profession ?? 'all';
  cards.route = route;
  cards.words = { ...messages, ...words };
  cards.dataset['triggerPaper'] = '';
  clear = () => {
    clear = undefined;
    cards.remove();
    owner.adoptedStyleSheets = owner.adoptedStyleSheets.filter((other) => other !== sheet);
    owner.defaultView?.removeEventListener('afterprint', done);
  };
  const done = () => clear?.();
  owner.adoptedStyleSheets = [...owner.adoptedStyleSheets, sheet];
  owner.body.append(cards);
  await cards.updateComplete;
  owner.defaultView!.addEventListener('afterprint', done);
  owner.defaultView!.print();
}
