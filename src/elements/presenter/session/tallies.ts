/** What one can answer to a statement. */
export const answers = ['agree', 'doubt', 'disagree'] as const;
export type Answer = (typeof answers)[number];

/** Raised hands for a statement. Kept in memory while the page is open; stored and sent nowhere. */
export type Tally = Readonly<Record<Answer, number>>;

/** The two counts of a statement. */
export interface Tallies {
  readonly before: Tally;
  readonly after: Tally;
}

const none: Tally = { agree: 0, doubt: 0, disagree: 0 };
export const noTallies: Tallies = { before: none, after: none };
