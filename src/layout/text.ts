import type { Measure, TextSize, TextStyle } from './types.js';

/** Size and line height of each style in em, and how wide its letters run. The same sizes stand in the styles of the element. */
const styles: Readonly<Record<TextStyle, { readonly size: number; readonly leading: number; readonly spread: number }>> = {
  title: { size: 1.125, leading: 1.25, spread: 1.08 },
  text: { size: 0.875, leading: 1.5, spread: 1 },
  label: { size: 0.9, leading: 1.25, spread: 1.06 },
  note: { size: 0.875, leading: 1.5, spread: 1 },
};

/**
 * Wraps a text at `maxWidth` as a browser does: between words, after a hyphen, and within a word that is wider than the line.
 * `widthOf` answers the width of a piece without line breaks.
 */
export function wrapText(text: string, maxWidth: number, widthOf: (piece: string) => number): Omit<TextSize, 'height'> {
  const room = Math.max(maxWidth, 1);
  const space = widthOf(' ');
  let [lines, used, width] = [1, 0, 0];
  for (const word of text.split(/\s+/)) {
    let gap = used > 0 ? space : 0;
    for (const piece of word.includes('-') ? word.split(/(?<=\w-)/) : [word]) {
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
