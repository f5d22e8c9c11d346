import { signed } from '../../locales/origin.js';
import type { Messages } from '../../locales/messages.js';
import { originOf } from '../../model/origin.js';
import { splitText } from '../../workshop/words.js';

/** One line of a list on a card, and the heading that it stands under; an empty heading is none. */
export interface Piece {
  readonly heading: string;
  readonly text: string;
  readonly acute: boolean;
  /** Set in larger letters. */
  readonly large: boolean;
}

/** What pieces are made of. */
interface Text {
  readonly text: string;
  readonly acute?: boolean | undefined;
  readonly large?: boolean | undefined;
}

/** Characters on a line of a list, whatever the typeface: a narrow one has more. */
const lineLength = 42;

/** Lines of a list that one side of a card holds, beside its head and its foot with a code of the usual size. */
const room = 19;

/** Height of such a line, and of one in the foot, in millimetres. */
const [lineHeight, footLineHeight] = [4.8, 4.4];

/** The side of a usual code, and that of one beside which no words fit, in millimetres. */
const [usualCode, wideCode] = [23, 45];

/** Characters on a line of the foot: beside a code, and above one. */
const [besideCode, aboveCode] = [30, 44];

/** Lines of a side that a foot takes more than the usual one: with many words, or a larger code. `code` is its side in millimetres. */
export function footLines(text: string, code: number): number {
  const isWide = code > wideCode;
  const words = Math.ceil(text.length / (isWide ? aboveCode : besideCode)) * footLineHeight;
  return Math.max(0, (isWide ? words + code : Math.max(words, code)) - usualCode) / lineHeight;
}

/** A heading with the space around it, in lines. */
const headingLines = 2;

/** So much more room larger letters take: they are both wider and higher. */
const largeRoom = 1.6;

/** Words in a piece at most, so that a text of any length can go on on a next card. */
const pieceWords = 70;

/** Claims or actions as pieces under a heading; what a partner brought says so. */
export const lines = (texts: readonly Text[], heading: string, words: Messages): readonly Piece[] =>
  texts.flatMap((line) =>
    splitText(signed(line.text, originOf(line), words), pieceWords).map((text, index) => ({ heading, text, acute: line.acute === true && index === 0, large: line.large === true })),
  );

/** Lines that a title takes more than the one that every side has room for. `size` is that of its letters, beside those of a list. */
export const titleLines = (title: string, size: number): number => Math.ceil((title.length * size) / lineLength) * size - 1;

/**
 * Pieces for one side of a card after another: a side has as many as it holds, and at least one. A single empty side when there are none.
 * Lines that something else needs: of the `first` side, and of `each`.
 */
export function flowed(pieces: readonly Piece[], { first = 0, each = 0 } = {}): readonly (readonly Piece[])[] {
  const sides: Piece[][] = [[]];
  let used = first + each;
  let heading = '';
  for (const piece of pieces) {
    const own = Math.ceil((piece.text.length * (piece.large ? largeRoom : 1)) / lineLength);
    const above = piece.heading === '' ? 0 : headingLines;
    const needed = own + (piece.heading === heading ? 0 : above);
    if (used + needed > room && sides.at(-1)!.length > 0) {
      sides.push([piece]);
      used = own + above + each;
    } else {
      sides.at(-1)!.push(piece);
      used += needed;
    }
    heading = piece.heading;
  }
  return sides;
}

/** Pieces together under each heading. */
export function under(pieces: readonly Piece[]): readonly { readonly heading: string; readonly pieces: readonly Piece[] }[] {
  const headings = [...new Set(pieces.map(({ heading }) => heading))];
  return headings.map((heading) => ({ heading, pieces: pieces.filter((piece) => piece.heading === heading) }));
}
