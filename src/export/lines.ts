import type { Measure, TextStyle } from '../layout/types.js';

/** Answers the width of a text in pixels, in a size and weight. */
export type WidthOf = (text: string, size: number, bold: boolean) => number;

/** Room kept for a machine on which another typeface stands in, whose letters run a tenth wider. */
const slack = 1.1;

/** Between base lines, in sizes of the letters. */
export const leading = 1.25;

/** A text in lines that fit, also with letters that run somewhat wider: broken between words, and within one that is wider than the room. */
export function linesOf(text: string, room: number, widthOf: (piece: string) => number): readonly string[] {
  const fits = (piece: string) => widthOf(piece) * slack <= room;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.pop()!} ${word}`;
    if (fits(longer)) lines.push(longer);
    else {
      if (longer !== word) lines.push(longer.slice(0, -word.length - 1));
      lines.push(...piecesOf(word, fits));
    }
  }
  return lines;
}

/** A word in pieces that fit, each of at least one letter. */
function piecesOf(word: string, fits: (piece: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  for (const letter of word) {
    const longer = `${pieces.at(-1) ?? ''}${letter}`;
    if (pieces.length > 0 && fits(longer)) pieces[pieces.length - 1] = longer;
    else pieces.push(letter);
  }
  return pieces;
}

/** What a layout asks of texts that are written in these sizes, so that its boxes hold the lines above. */
export function measureOf(sizes: Readonly<Record<TextStyle, number>>, widthOf: WidthOf): Measure {
  return (text, maxWidth, style) => {
    const size = sizes[style];
    const wide = (piece: string) => widthOf(piece, size, style !== 'text' && style !== 'note');
    const lines = linesOf(text, maxWidth, wide);
    const width = Math.max(0, ...text.split(/\s+/).map(wide), ...lines.map(wide)) * slack;
    return { width, lines: lines.length, height: lines.length * size * leading };
  };
}
