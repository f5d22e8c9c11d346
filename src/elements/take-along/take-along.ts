import type { Model } from '../../model/types.js';
import { download, textFile } from '../base/download.js';
import { mapDrawing, type Drawing } from '../../export/map-drawing.js';
import { pngFile, svgFile, widthInDrawing } from '../../export/map-files.js';
import { printPaper } from './print.js';
import { slidesPart, type TakeAlong, type TakeAlongContext } from './part.js';
import { csvFile } from '../../export/table.js';

/** Names of the files, with the language of what is in them. */
const nameOf = (model: Model, ending: string): string => `triggerfactoren.${model.language}.${ending}`;

/** Prints a paper or makes a file; answers the name of the file, or whether the browser prints here. Slides come only when they are asked for. */
export async function takeAlong(what: TakeAlong, context: TakeAlongContext): Promise<string | boolean> {
  const { model, words, messages, owner } = context;
  switch (what) {
    case 'slides': {
      const { slidesFile } = await slidesPart.bring();
      return saved(owner, nameOf(model, 'pptx'), await slidesFile(context));
    }
    case 'svg':
      return saved(owner, nameOf(model, 'svg'), textFile(svgFile(drawingOf(context)), 'image/svg+xml'));
    case 'png':
      return saved(owner, nameOf(model, 'png'), await pngFile(drawingOf(context), owner));
    case 'csv':
      return saved(owner, nameOf(model, 'csv'), textFile(csvFile(model, messages, { profession: words.partProfessions, step: words.stepColumn, action: words.actionColumn }), 'text/csv'));
    default:
      return printPaper(what, context);
  }
}

const drawingOf = ({ model, messages, owner }: TakeAlongContext): Drawing => mapDrawing(model, messages, widthInDrawing(owner));

function saved(owner: Document, name: string, content: Blob): string {
  download(owner, name, content);
  return name;
}
