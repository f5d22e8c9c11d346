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
  /** In reading order; events of a phase or level that does not exist are left out. */
  readonly entries: readonly Entry[];
  /** The same for each phase, by level; levels without events are left out. */
  readonly groups: readonly (readonly { readonly level: string; readonly entries: readonly Entry[] }[])[];
  /** For each phase, how far the lines have drawn together: 0 where prevention works, growing to 1 where it does not. */
  readonly closeness: readonly number[];
  readonly words: TimelineWords;
}

/** A plan, drawn: what a layout holds besides the content itself. Stations by id. */
export interface Drawing extends Omit<TimelineLayout, 'phases'> {
  readonly bands: readonly Pick<TimelineBand, 'box' | 'head'>[];
  readonly stations: ReadonlyMap<string, Omit<TimelineStation, 'id' | 'shape'>>;
}

/** Sorts content out. */
export function planOf({ phases, levels, triggers, words = { prevention: '', noPrevention: '', wayBack: '' } }: TimelineContent): Plan {
  const phaseRank = new Map(phases.map(({ id }, rank) => [id, rank]));
  const lanes = levels.filter(({ id }) => triggers.some(({ level }) => level === id));
  const laneRank = new Map(lanes.map(({ id }, rank) => [id, rank]));
  const entries = triggers.flatMap((trigger): Entry[] => {
    const [phase, lane] = [phaseRank.get(trigger.phases[0] ?? ''), laneRank.get(trigger.level)];
    if (phase === undefined || lane === undefined) return [];
    return [{ trigger, shape: shapeOf(trigger), phase, lane, last: Math.max(phase, ...trigger.phases.map((id) => phaseRank.get(id) ?? phase)) }];
  });
  entries.sort((one, other) => one.phase - other.phase || one.lane - other.lane);
  const closed = phases.filter(({ prevention }) => !prevention);
  return {
    phases: phases.map((phase, index) => ({
      ...phase,
      number: index + 1,
      depth: index / Math.max(phases.length - 1, 1),
      turn: phases[index - 1]?.prevention !== phase.prevention,
    })),
    lanes,
    entries,
    groups: phases.map((_phase, phase) => lanes.map(({ id: level }, lane) => ({ level, entries: entries.filter((entry) => entry.phase === phase && entry.lane === lane) })).filter((group) => group.entries.length > 0)),
    closeness: phases.map((phase) => (closed.indexOf(phase) + 1) / Math.max(closed.length, 1)),
    words,
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
