import type { TextSize } from './types.js';

/** The words of a text, each as the pieces between which it may be broken: it may be after a hyphen. */
export const piecesOf = (text: string): readonly (readonly string[])[] => text.split(/\s+/).map((word) => (word.includes('-') ? word.split(/(?<=\w-)/) : [word]));

/**
 * Wraps a text at `maxWidth` as a browser does: between words, after a hyphen, and within a word that is wider than the line.
 * `widthOf` answers the width of a piece without line breaks.
 */
export function wrapText(text: string, maxWidth: number, widthOf: (piece: string) => number): Omit<TextSize, 'height'> {
  const room = Math.max(maxWidth, 1);
  const space = widthOf(' ');
  let [lines, used, width] = [1, 0, 0];
  for (const pieces of piecesOf(text)) {
    let gap = used > 0 ? space : 0;
    for (const piece of pieces) {
      const needed = widthOf(piece);
      width = Math.max(width, needed);
      if (used + gap + needed <= room) {
        used += gap + needed;
      } else {
        const broken = Math.ceil(needed / room) - 1;
        lines += broken + (used > 0 ? 1 : 0);
        used = needed - broken * room;
      }
      gap = 0;
      width = Math.max(width, used);
    }
  }
  return { width, lines };
}

/**
 * The lines of a text that wraps as in `wrapText`, for who draws them one by one, as on a canvas: between words, after a hyphen, and
 * within a word that is wider than the line. Each line is at most `maxWidth` wide, or one letter.
 */
export function wrappedLines(text: string, maxWidth: number, widthOf: (piece: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const pieces of piecesOf(text)) {
    for (const [index, piece] of pieces.map((each, at) => [at, each] as const)) {
      const longer = line && index === 0 ? `${line} ${piece}` : line + piece;
      if (line && widthOf(longer) > maxWidth) {
        lines.push(line);
        line = piece;
      } else line = longer;
      while (widthOf(line) > maxWidth) {
        const letters = [...line];
        const over = letters.findIndex((_letter, end) => end > 0 && widthOf(letters.slice(0, end + 1).join('')) > maxWidth);
        if (over < 0) break;
        lines.push(letters.slice(0, over).join(''));
        line = letters.slice(over).join('');
      }
    }
  }
  return line ? [...lines, line] : lines;
}
