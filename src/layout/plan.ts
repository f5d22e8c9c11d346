import type { StationShape, StyledText, TimelineBand, TimelineContent, TimelineLayout, TimelineLevel, TimelinePhase, TimelineStation, TimelineTrigger, TimelineWords } from './types.js';

/** An event with its mark and its places counted: first phase, last phase, lane. */
export interface Entry {
  readonly trigger: TimelineTrigger;
  readonly shape: StationShape;
  readonly phase: number;
  readonly last: number;
  readonly lane: number;
}

/** The content of a map, sorted out: what both orientations start from. */
export interface Plan {
  readonly phases: readonly (TimelinePhase & Pick<TimelineBand, 'number' | 'depth' | 'turn'>)[];
  /** Levels that have events. */
  readonly lanes: readonly TimelineLevel[];
  /** What is drawn, in reading order; events of a phase or level that does not exist are left out, and those of a closed crowd. */
  readonly entries: readonly Entry[];
  /** The same for each phase, by level; levels without events are left out. */
  readonly groups: readonly (readonly { readonly level: string; readonly count: number; readonly entries: readonly Entry[] }[])[];
  /** For each phase, how far the lines have drawn together: 0 where prevention works, growing to 1 where it does not. */
  readonly closeness: readonly number[];
  readonly words: TimelineWords;
}

/** A plan, drawn: what a layout holds besides the content itself. Stations by id. */
export interface Drawing extends Omit<TimelineLayout, 'phases'> {
  readonly bands: readonly Pick<TimelineBand, 'box' | 'head'>[];
  readonly stations: ReadonlyMap<string, Omit<TimelineStation, 'id' | 'shape'>>;
}

/** So many stations fit in any room; a map of more may have to count some of its events. */
export const fewest = 45;

/** Id of the events of one level in one phase; no event can have it. */
export const groupId = (phase: string, level: string): string => `${phase}/${level}`;

/** The group of an event. */
export const groupOf = ({ phases, level }: Pick<TimelineTrigger, 'phases' | 'level'>): string => groupId(phases[0]!, level);

/** Where the events of a group stand. */
export interface Group {
  readonly id: string;
  readonly level: string;
  readonly phase: number;
  readonly lane: number;
}

/** Decides, by how large all groups are, what is drawn of each; `entryOf` makes the station of an event. */
export type Crowding = (sizes: readonly number[]) => (events: readonly TimelineTrigger[], group: Group, entryOf: (trigger: TimelineTrigger) => Entry) => readonly Entry[];

/** What a plan can leave out or add. */
export interface PlanOptions {
  /** The short line under the name of an event that is drawn; its own by itself. */
  readonly noteOf?: (trigger: TimelineTrigger) => string | undefined;
  /** Without it all events are drawn. */
  readonly crowding?: Crowding | undefined;
}

const allOfThem: Crowding = () => (events, _group, entryOf) => events.map(entryOf);

/** Sorts content out. Of events that are not drawn it asks nothing but where they belong. */
export function planOf(
  { phases, levels, triggers, words }: TimelineContent,
  { noteOf = ({ note }) => note, crowding = allOfThem }: PlanOptions = {},
): Plan {
  const phaseRank = new Map(phases.map(({ id }, rank) => [id, rank]));
  const used = new Set(triggers.map(({ level }) => level));
  const lanes = levels.filter(({ id }) => used.has(id));
  const laneRank = new Map(lanes.map(({ id }, rank) => [id, rank]));
  const cells = phases.map(() => lanes.map((): TimelineTrigger[] => []));
  for (const trigger of triggers) cells[phaseRank.get(trigger.phases[0] ?? '') ?? -1]?.[laneRank.get(trigger.level) ?? -1]?.push(trigger);
  const drawnOf = crowding(cells.flat().map(({ length }) => length));
  const groups = cells.map((own, phase) =>
    own.flatMap((events, lane) => {
      const level = lanes[lane]!.id;
      const entryOf = (trigger: TimelineTrigger): Entry => ({
        trigger: { ...trigger, note: noteOf(trigger) },
        shape: shapeOf(trigger),
        phase,
        lane,
        last: Math.max(phase, ...trigger.phases.map((id) => phaseRank.get(id) ?? phase)),
      });
      return events.length === 0 ? [] : [{ level, count: events.length, entries: drawnOf(events, { id: groupId(phases[phase]!.id, level), level, phase, lane }, entryOf) }];
    }),
  );
  const closed = phases.filter(({ prevention }) => !prevention);
  return {
    phases: phases.map((phase, index) => ({
      ...phase,
      number: index + 1,
      depth: index / Math.max(phases.length - 1, 1),
      turn: phases[index - 1]?.prevention !== phase.prevention,
    })),
    lanes,
    entries: groups.flat().flatMap(({ entries }) => entries),
    groups,
    closeness: phases.map((phase) => (closed.indexOf(phase) + 1) / Math.max(closed.length, 1)),
    words: { prevention: '', noPrevention: '', wayBack: '', ...words },
  };
}

/** Every text that a layout measures: a page can look at all of them at once. */
export const textsOf = ({ phases, lanes, entries, words }: Plan): readonly StyledText[] => [
  ...phases.flatMap(({ label, description, prevention }): StyledText[] => [['title', label], ['text', description], ['label', prevention ? words.prevention : words.noPrevention]]),
  ...lanes.map(({ label }): StyledText => ['label', label]),
  ...entries.flatMap(({ trigger: { label, note = '' } }): StyledText[] => [['label', label], ['note', note]]),
  ['label', words.wayBack],
];

/** The mark that tells what an event can be. */
function shapeOf({ kind }: TimelineTrigger): StationShape {
  const catalyst = kind.includes('catalyst');
  return kind.includes('turning-point') ? (catalyst ? 'both' : 'turning-point') : catalyst ? 'catalyst' : 'plain';
}
