import type { Entry, Plan } from './plan.js';

/** An event's place among the upright lines. */
export interface Column {
  /** 0 for the line of the level itself, 1 and on for the sidings beside it. */
  readonly siding: number;
  /** There is no siding free: the long station ends in its own row. */
  readonly cut: boolean;
}

/**
 * Where each event stands among upright lines. A long station that others of its level stand beside goes to a siding,
 * at most `most` for a level; the line of the level itself stays free for them.
 */
export function columnsOf({ entries }: Plan, most: number): ReadonlyMap<Entry, Column> {
  const columns = new Map<Entry, Column>();
  const busy = new Map<string, number>();
  entries.forEach((entry, order) => {
    const end = firstOf(entries, entry.last);
    const passed = entries.slice(order + 1, Math.max(end, order + 1)).some(({ lane }) => lane === entry.lane);
    let siding = 0;
    if (passed) do siding++; while ((busy.get(`${entry.lane} ${siding}`) ?? 0) > order);
    const cut = siding > most;
    if (passed && !cut) busy.set(`${entry.lane} ${siding}`, end);
    columns.set(entry, { siding: cut ? 0 : siding, cut });
  });
  return columns;
}

/** Place in reading order of the first event of a phase, or of a later one. */
function firstOf(entries: readonly Entry[], phase: number): number {
  const found = entries.findIndex((entry) => entry.phase >= phase);
  return found < 0 ? entries.length : found;
}
