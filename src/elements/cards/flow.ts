import { signed } from '../../locales/origin.js';
import type { Messages } from '../../locales/messages.js';
import { originOf } from '../../model/origin.js';
import { splitText } from '../../workshop/words.js';

/** One line of a list on a card, and the heading that it stands under; an empty heading is none. */
export interface Piece {
  readonly heading: string;
  readonly text: string;
  readonly acute: boolean;
}

/** Characters on a line of a list, whatever the typeface: a narrow one has more. */
const lineLength = 42;

/** Lines of a list that one side of a card holds, beside its head and its foot. */
const room = 19;

/** A heading with the space around it, in lines. */
const headingLines = 2;

/** Words in a piece at most, so that a text of any length can go on on a next card. */
const pieceWords = 70;

/** Claims or actions as pieces under a heading; what a partner brought says so. */
export const lines = (claims: readonly { readonly text: string; readonly acute?: boolean | undefined }[], heading: string, words: Messages): readonly Piece[] =>
  claims.flatMap((claim) =>
    splitText(signed(claim.text, originOf(claim), words), pieceWords).map((text, index) => ({ heading, text, acute: claim.acute === true && index === 0 })),
  );

/** Pieces for one side of a card after another: a side has as many as it holds, and at least one. A single empty side when there are none. */
export function flowed(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const sides: Piece[][] = [[]];
  let used = 0;
  let heading = '';
  for (const piece of pieces) {
    const own = Math.ceil(piece.text.length / lineLength);
    const above = piece.heading === '' ? 0 : headingLines;
    const needed = own + (piece.heading === heading ? 0 : above);
    if (used + needed > room && used > 0) {
      sides.push([piece]);
      used = own + above;
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
