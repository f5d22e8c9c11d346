/** Files of the content, as plain functions: the table, the map and the slides. Each takes a model; words are those of its language. */
import { messagesFor, workshopMessagesFor, type OwnWords } from '../locales/index.js';
import { estimatedWidth } from '../layout/estimate.js';
import type { Model } from '../model/types.js';
import { readyRoutes } from '../workshop/ready.js';
import type { Route } from '../workshop/route.js';
import type { WidthOf } from './lines.js';
import { mapDrawing, type Drawing } from './map-drawing.js';
import { pngFile, svgFile, widthInDrawing } from './map-files.js';
import { csvFile } from './table.js';

export type { Drawing, Label, Shape } from './map-drawing.js';
export type { WidthOf } from './lines.js';

/** What every file can be given. */
export interface FileOptions {
  /** Words that stand in for ours, one by one. */
  readonly words?: OwnWords | undefined;
}

/** Of slides also which session they are of. */
export interface SlidesOptions extends FileOptions {
  /** A route, as `readyRoutes` and `routeFromFile` of `triggerfactoren/workshop` give; that of an hour for a mixed group by itself. */
  readonly route?: Route | undefined;
  /** Where the code on the last slide leads; without one there is no such slide. */
  readonly address?: string | undefined;
}

/** How wide a text runs, where there is no page to ask: rather too wide than too narrow. */
const estimatedRun: WidthOf = (text, size, bold) => estimatedWidth(text, bold ? 'title' : 'text', size) / (bold ? 1.125 : 0.875);

/** The table of all actions as CSV, for an Excel of the language of the content: event, level, phase, profession, step, action and what it rests on. */
export function csvOf(model: Model, { words }: FileOptions = {}): string {
  const { partProfessions, stepColumn, actionColumn } = workshopMessagesFor(model.language, words);
  return csvFile(model, messagesFor(model.language, words), { profession: partProfessions, step: stepColumn, action: actionColumn });
}

/** The map as plain data: shapes and lines of text with their places, to paint on a canvas or write in any format. In a page it asks its font how wide texts are, elsewhere it estimates. */
export function drawingOf(model: Model, { words }: FileOptions = {}): Drawing {
  return mapDrawing(model, messagesFor(model.language, words), typeof document === 'undefined' ? estimatedRun : widthInDrawing(document));
}

/** The map as an SVG file; text stays text. Works without a page, too. */
export const svgOf = (model: Model, options?: FileOptions): string => svgFile(drawingOf(model, options));

/** The map as a PNG file, twice as fine as the screen. Needs a page to paint on. */
export const pngOf = (model: Model, options?: FileOptions): Promise<Blob> => pngFile(drawingOf(model, options), document);

/** A session as PowerPoint slides with notes. What makes them is large, and comes when this is called. */
export async function pptxOf(model: Model, { words, route, address }: SlidesOptions = {}): Promise<Blob> {
  const { slidesFile } = await import('../later/slides.js');
  const ready = route ?? readyRoutes(model).find(({ id }) => id === '60-mixed')!.route;
  return slidesFile({ model, route: ready, words: workshopMessagesFor(model.language, words), messages: messagesFor(model.language, words), address });
}
