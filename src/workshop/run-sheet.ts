import type { Model } from '../model/types.js';
import { itemLabel, type Route, type RouteItem } from './route.js';

/** One line of the run-sheet: what, from which minute, for how long. */
export interface RunSheetRow {
  readonly item: RouteItem;
  /** Name of the item; empty for the round-up. */
  readonly label: string;
  /** Minutes after the start of the session. */
  readonly from: number;
  readonly until: number;
  /** What to remember while it runs. */
  readonly notes: readonly string[];
}

/** A session as a table of times, for on the trainer's table. */
export function runSheet(model: Model, route: Route): readonly RunSheetRow[] {
  let from = 0;
  return route.items.map((item) => {
    const row = { item, label: itemLabel(model, item), from, until: from + item.minutes, notes: notesOf(model, item) };
    from = row.until;
    return row;
  });
}

/** `75` → `1:15`, minutes since the start as a clock reads them. */
export const clockTime = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

function notesOf(model: Model, { kind, id }: RouteItem): readonly string[] {
  const texts = (claims: readonly { readonly text: string }[] | undefined) => (claims ?? []).map(({ text }) => text);
  switch (kind) {
    case 'event':
    case 'compare':
      return model.index.triggers.get(id)?.questions ?? [];
    case 'statement':
      return texts(model.workshop?.statements.find((statement) => statement.id === id)?.note);
    case 'case':
      return texts(model.workshop?.cases.find((story) => story.id === id)?.note);
    case 'exercise': {
      const exercise = model.workshop?.exercises.find((one) => one.id === id);
      return exercise ? [exercise.goal, ...texts(exercise.note)] : [];
    }
    case 'round-up':
      return [];
  }
}
