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
  return [...Array(Math.ceil(cards.length / places)).keys()].map((sheet) => {
    const front = [...Array(places).keys()].map((place) => cards[sheet * places + place]);
    const back = front.map((_card, index) => {
      const row = Math.floor(index / columns);
      return front[row * columns + (columns - 1 - (index % columns))];
    });
    return { front, back };
  });
}
