import { fewest, groupId, groupOf, type Crowding, type Entry, type Group } from './plan.js';
import type { TimelineOptions, TimelineTrigger, TimelineWords } from './types.js';

/** A group of fewer events than this is always drawn whole: a count would hardly be shorter. */
const leastCrowd = 6;

/** So many events of an opened group are shown at a time. */
export const pageSize = 12;

/** How many stations there is room for at a width in em. In steps, so that a map keeps its stations while a window is dragged. */
export const roomFor = (width: number): number => Math.max(fewest, Math.floor((width * 0.8) / 15) * 15);

/** The first event on the page of a group where the event at this place is found. */
export const pageOf = (place: number): number => place - (place % pageSize);

/** Which crowds are open: by their ids, with the place of the first event that is shown. */
export type Opened = ReadonlyMap<string, number>;

/** Counts the largest groups, so that all stations fit in the room; of those that are open it draws a page. */
export const crowding = (words: Partial<TimelineWords> | undefined, { room = Infinity, opened }: Pick<TimelineOptions, 'room' | 'opened'>): Crowding => (sizes) => {
  const whole = largestWhole(sizes, room);
  return (events, group, entryOf) => (events.length <= whole ? events.map(entryOf) : stationsOf(events, group, words, opened?.get(group.id), entryOf));
};

/** The largest group that is drawn whole, so that all of them fit in the room; larger ones show one station, with their number. */
function largestWhole(sizes: readonly number[], room: number): number {
  const fits = (limit: number) => sizes.reduce((sum, size) => sum + (size <= limit ? size : 1), 0) <= room;
  return Math.max(leastCrowd - 1, [...new Set(sizes)].sort((one, other) => other - one).find(fits) ?? 0);
}

/** The stations of a crowd: one with their number, and in an open one a page of its events between those that lead to the rest. */
function stationsOf(
  events: readonly TimelineTrigger[],
  { id, level, phase, lane }: Group,
  words: Partial<TimelineWords> | undefined,
  asked: number | undefined,
  entryOf: (trigger: TimelineTrigger) => Entry,
): readonly Entry[] {
  const stand = (shape: 'crowd' | 'earlier' | 'later', own: string, label: string, note = ''): Entry => ({
    trigger: { id: own, label, note, level, phases: [], kind: [] }, shape, phase, lane, last: phase,
  });
  const whole = (note?: string) => stand('crowd', id, told(words?.crowd, { count: events.length }), note);
  if (asked === undefined) return [whole()];
  // A file that has become shorter may no longer have the page.
  const first = Math.max(0, Math.min(asked, pageOf(events.length - 1)));
  const last = Math.min(first + pageSize, events.length);
  return [
    whole(told(words?.shown, { first: first + 1, last })),
    ...(first > 0 ? [stand('earlier', `${id}/earlier`, told(words?.earlier, { count: Math.min(pageSize, first) }))] : []),
    ...events.slice(first, last).map(entryOf),
    ...(last < events.length ? [stand('later', `${id}/later`, told(words?.later, { count: Math.min(pageSize, events.length - last) }))] : []),
  ];
}

const told = (text = '', values: Readonly<Record<string, number>>): string => text.replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name]));

/** The crowd a station stands for or leads through, and in which direction. */
export function crowdAt(id: string): { readonly group: string; readonly turn: 'earlier' | 'later' | undefined } {
  const [phase = '', level = '', turn] = id.split('/');
  return { group: groupId(phase, level), turn: turn as 'earlier' | 'later' | undefined };
}

/** What is open once a station of a crowd was pressed: the crowd opens or closes, or its page is turned. */
export function leafed(opened: Opened, id: string): Opened {
  const { group, turn } = crowdAt(id);
  const next = new Map(opened);
  if (turn) next.set(group, (opened.get(group) ?? 0) + (turn === 'later' ? pageSize : -pageSize));
  else if (!next.delete(group)) next.set(group, 0);
  return next;
}

/** What is open when an event has to be drawn: its crowd, on the page where it is. The same when it is already. */
export function openedFor(opened: Opened, trigger: TimelineTrigger, ordered: readonly TimelineTrigger[]): Opened {
  const group = groupOf(trigger);
  const first = pageOf(ordered.filter((other) => groupOf(other) === group).indexOf(trigger));
  return opened.get(group) === first ? opened : new Map([...opened, [group, first]]);
}
