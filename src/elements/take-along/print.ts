import { printAlone } from '../base/print-alone.js';
import { TriggerCards } from '../cards/element.js';
import { pageOf, type Paper } from '../cards/paper.js';
import type { TakeAlongContext } from './part.js';

/** Prints one paper by the browser's own print, and takes it out of the page again. Answers whether the browser prints here. */
export function printPaper(paper: Paper, { model, route, words, messages, profession, owner, linked }: TakeAlongContext): Promise<boolean> {
  const cards = new TriggerCards();
  cards.data = model;
  cards.paper = paper;
  cards.profession = profession ?? 'all';
  cards.linked = linked;
  cards.route = route;
  cards.words = { ...messages, ...words };
  return printAlone(cards, owner, pageOf[paper]);
}
