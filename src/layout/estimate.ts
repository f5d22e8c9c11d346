import type { Measure, TextStyle } from './types.js';
import { wrapText } from './wrap.js';

/** Size and line height of each style in em, and how wide its letters run. The same sizes stand in the styles of the element. */
const styles: Readonly<Record<TextStyle, { readonly size: number; readonly leading: number; readonly spread: number }>> = {
  title: { size: 1.125, leading: 1.25, spread: 1.08 },
  text: { size: 0.875, leading: 1.5, spread: 1 },
  label: { size: 0.9, leading: 1.25, spread: 1.06 },
  note: { size: 0.875, leading: 1.5, spread: 1 },
};

/** A measure without a browser: widths of letters by kind, rather too wide than too narrow. `em` is in pixels. */
export function estimate(em: number): Measure {
  return (text, maxWidth, style) => {
    const { size, leading, spread } = styles[style];
    const widthOf = (piece: string) => [...piece].reduce((sum, letter) => sum + widthOfLetter(letter), 0) * size * spread * em;
    const { width, lines } = wrapText(text, maxWidth, widthOf);
    return { width, lines, height: lines * size * leading * em };
  };
}

function widthOfLetter(letter: string): number {
  if (/[ijlI.,:;'’|! ]/.test(letter)) return 0.3;
  if (/[frt()-]/.test(letter)) return 0.4;
  if (letter >= '\u2e80') return 1;
  return /[mwMW@%A-Z]/.test(letter) ? 0.8 : 0.57;
}
