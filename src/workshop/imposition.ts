/** One sheet of paper: what is printed on its two sides, row by row. An empty place is `undefined`. */
export interface Sheet<Card> {
  readonly front: readonly (Card | undefined)[];
  readonly back: readonly (Card | undefined)[];
}

/**
 * Lays cards on sheets for a printer that turns the paper over its long edge (portrait): on the back each row runs the other way,
 * so that every back lies behind its own front. The last sheet is filled up with empty places.
 */
export function imposed<Card>(cards: readonly Card[], columns: number, rows: number): readonly Sheet<Card>[] {
  const places = columns * rows;
  return Array.from({ length: Math.ceil(cards.length / places) }, (_, sheet) => {
    const front = Array.from({ length: places }, (_place, index) => cards[sheet * places + index]);
    const back = front.map((_card, index) => {
      const row = Math.floor(index / columns);
      return front[row * columns + (columns - 1 - (index % columns))];
    });
    return { front, back };
  });
}
