import type { Entry } from './plan.js';

/** A stretch of a line, in pixels from the start side. */
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
  return rules.inner.flatMap((_inner, phase) => {
    const here = entries.filter((entry) => entry.phase === phase);
    const tight = fill(here, phase, rules, taken[phase]!, Infinity);
    const rows = new Set(tight.map(({ row }) => row)).size;
    const even = fill(here, phase, rules, taken[phase]!, Math.ceil(here.length / rows));
    const cells = (even.at(-1)?.row ?? 0) > (tight.at(-1)?.row ?? 0) ? tight : even;
    for (const { entry, row } of cells) {
      for (let next = phase + 1; next <= entry.last; next++) {
        taken[next]!.set(row, next < entry.last ? Infinity : rules.inner[next]![0] + rules.reach);
      }
    }
    return cells;
  });
}

function fill(entries: readonly Entry[], phase: number, { inner, reach, fits }: RowRules, taken: ReadonlyMap<number, number>, most: number): Cell[] {
  const cells: Cell[] = [];
  const [first, end] = inner[phase]!;
  // Beside the end of a long station there is room for a name, but not for a mark.
  const fitsBeside = (entry: Entry, width: number) => width >= 2 * reach && fits(entry, width);
  for (let row = 0, place = 0; place < entries.length; row++) {
    const rest = entries.slice(place);
    const free = taken.get(row) ?? first;
    const beside = free < end ? countThatFits(rest, end - first, free > first ? fitsBeside : fits, most) : 0;
    const start = beside > 0 ? first : free;
    // A name that fits nowhere stands alone in a row that is wholly free.
    const count = beside || countThatFits(rest, end - start, fits, most) || (taken.has(row) ? 0 : 1);
    const width = (end - start) / count;
    for (let index = 0; index < count; index++) {
      cells.push({ entry: entries[place++]!, row, slot: [start + index * width, start + (index + 1) * width] });
    }
  }
  return cells;
}

function countThatFits(entries: readonly Entry[], room: number, fits: RowRules['fits'], most: number): number {
  let count = 0;
  while (count < Math.min(entries.length, most)) {
    const next = entries.slice(0, count + 1);
    if (!next.every((entry) => fits(entry, room / next.length))) break;
    const { phase, last } = entries[count++]!;
    if (last > phase) break;
  }
  return count;
}
