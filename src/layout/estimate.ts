import type { Measure, TextStyle } from './types.js';
import { wrapText } from './wrap.js';

/**
 * How a layout takes each style to be set, where no `measure` says otherwise: `size` of the letters in em of the map, `leading` from line
 * to line in sizes of the letters, and how much wider than usual its letters run. The element sets its words so, too: names bold.
 */
export const textStyles: Readonly<Record<TextStyle, { readonly size: number; readonly leading: number; readonly spread: number }>> = {
  title: { size: 1.125, leading: 1.25, spread: 1.08 },
  text: { size: 0.875, leading: 1.5, spread: 1 },
  label: { size: 0.9, leading: 1.25, spread: 1.06 },
  note: { size: 0.875, leading: 1.5, spread: 1 },
};

/** Height of a line of a style, estimated. `em` is in pixels. */
export const estimatedLine = (style: TextStyle, em: number): number => textStyles[style].size * textStyles[style].leading * em;

/** Width of a piece of text in a style, estimated: rather too wide than too narrow. */
export const estimatedWidth = (piece: string, style: TextStyle, em: number): number =>
  [...piece].reduce((sum, letter) => sum + widthOfLetter(letter), 0) * textStyles[style].size * textStyles[style].spread * em;

/** A measure without a browser: widths of letters by kind. `em` is in pixels; `slack` makes room for letters that run wider. */
export function estimate(em: number, slack = 1): Measure {
  return (text, maxWidth, style) => {
    const { width, lines } = wrapText(text, maxWidth, (piece) => estimatedWidth(piece, style, em) * slack);
    return { width, lines, height: lines * estimatedLine(style, em) };
  };
}

function widthOfLetter(letter: string): number {
  if (/[ijlI.,:;'’|! ]/.test(letter)) return 0.3;
  if (/[frt()-]/.test(letter)) return 0.4;
  if (letter >= '\u2e80') return 1;
  return /[mwMW@%A-Z]/.test(letter) ? 0.8 : 0.57;
}
