import type { SlidesContent } from '../../export/slides.js';
import { Part } from '../../state/part.js';

/** What can be taken along: a paper to print or a file to save. */
export type TakeAlong = 'cards' | 'statements' | 'placemat' | 'hand-out' | 'run-sheet' | 'slides' | 'svg' | 'png' | 'csv';

/** What a thing to take along is made of. */
export interface TakeAlongContext extends SlidesContent {
  readonly profession: string | undefined;
  readonly owner: Document;
  /** Whether the page shows what its address asks for. */
  readonly linked: boolean;
}

/** Cards, papers and files, when somebody prints or saves them. */
export const paperPart = new Part<{
  /** Prints a paper or makes a file; answers the name of the file, or whether the browser prints here. */
  readonly takeAlong: (what: TakeAlong, context: TakeAlongContext) => Promise<string | boolean>;
}>();

/** So long slides are waited for, in milliseconds: what makes them is four times as large as all the rest. */
const slidesTime = 60_000;

/** What makes PowerPoint slides, when somebody saves them. */
export const slidesPart = new Part<{ readonly slidesFile: (content: SlidesContent) => Promise<Blob> }>(slidesTime);
