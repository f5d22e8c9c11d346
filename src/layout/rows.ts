import type { Entry } from './plan.js';

/** A stretch of a line, in em from the start side. */
export type Stretch = readonly [start: number, end: number];

/** An event's place in its lane: the row, and the stretch of the phase that is its own. */
export interface Cell {
  readonly entry: Entry;
  readonly row: number;
  readonly slot: Stretch;
}

/** What rows are made of. */
export interface RowRules {
  /** The stretch of each phase in which stations can stand. */
  readonly inner: readonly Stretch[];
  /** How far into its last phase a long station keeps other marks away. */
  readonly reach: number;
  /** Whether an event can stand in a slot of this width. */
  readonly fits: (entry: Entry, width: number) => boolean;
}

/**
 * Divides the events of one lane over rows: side by side while they fit, then in a next row, evenly. A long station is the
 * last of its row in its phase, takes the row through the phases it reaches over, and the start of it in its last phase.
 */
export function cellsOf(entries: readonly Entry[], rules: RowRules): readonly Cell[] {
  // Where a row becomes free, for each phase and row that a long station runs into; Infinity where it runs on.
  const taken = rules.inner.map(() => new Map<number, number>());
  return rules.inner.flatMap((_stretch, phase) => {
    const here = entries.filter((entry) => entry.phase === phase);
    const tight = fill(here, rules, phase, taken[phase]!, Infinity);
    const even = fill(here, rules, phase, taken[phase]!, Math.ceil(here.length / new Set(tight.map(({ row }) => row)).size));
    const cells = (even.at(-1)?.row ?? 0) > (tight.at(-1)?.row ?? 0) ? tight : even;
    for (const { entry, row } of cells) {
      for (let next = phase + 1; next <= entry.last; next++) taken[next]!.set(row, next < entry.last ? Infinity : rules.inner[next]![0] + rules.reach);
    }
    return cells;
  });
}

function fill(entries: readonly Entry[], { inner, reach, fits }: RowRules, phase: number, taken: ReadonlyMap<number, number>, most: number): Cell[] {
  const cells: Cell[] = [];
  const [first, end] = inner[phase]!;
  /** How many of the events to come fit side by side in a stretch of this width. */
  const count = (width: number, least: number): number => {
    for (let number = 0; ; number++) {
      const next = entries.slice(cells.length, cells.length + number + 1);
      const slot = width / next.length;
      const ended = number > 0 && next[number - 1]!.last > phase;
      if (next.length <= number || number >= most || ended || slot < least || !next.every((entry) => fits(entry, slot))) return number;
    }
  };
  for (let row = 0; cells.length < entries.length; row++) {
    const free = taken.get(row) ?? first;
    // Beside the end of a long station there is room for a name, but not for a mark.
    const beside = free < end ? count(end - first, free > first ? 2 * reach : 0) : 0;
    const start = beside ? first : free;
    // A name that fits nowhere stands alone in a row that is wholly free.
    const number = beside || count(end - start, 0) || (free > first ? 0 : 1);
    const width = (end - start) / number;
    for (const [index, entry] of entries.slice(cells.length, cells.length + number).map((each, at) => [at, each] as const)) {
      cells.push({ entry, row, slot: [start + index * width, start + (index + 1) * width] });
    }
  }
  return cells;
}
