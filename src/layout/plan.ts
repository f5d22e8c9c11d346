import type { Box, StationShape, TimelineBand, TimelineContent, TimelineLevel, TimelinePhase, TimelineTrigger, TimelineWords, Measure } from './types.js';

/** An event with its places counted: first phase, last phase, lane. */
export interface Entry {
  readonly trigger: TimelineTrigger;
  readonly phase: number;
  readonly last: number;
  readonly lane: number;
}

/** The content of a map, sorted out: what both orientations start from. */
export interface Plan {
  readonly phases: readonly TimelinePhase[];
  /** Levels that have events. */
  readonly lanes: readonly TimelineLevel[];
  /** In reading order; events of a phase or level that does not exist are left out. */
  readonly entries: readonly Entry[];
  /** For each phase, how far the lines have drawn together: 0 where prevention works, growing to 1 where it does not. */
  readonly closeness: readonly number[];
  readonly words: TimelineWords;
}

/** What an orientation needs besides the content. */
export interface Room {
  readonly width: number;
  readonly em: number;
  readonly rtl: boolean;
  readonly measure: Measure;
}

/** Sorts content out. */
export function planOf({ phases, levels, triggers, words = { prevention: '', noPrevention: '', wayBack: '' } }: TimelineContent): Plan {
  const phaseRank = new Map(phases.map(({ id }, rank) => [id, rank]));
  const lanes = levels.filter(({ id }) => triggers.some(({ level }) => level === id));
  const laneRank = new Map(lanes.map(({ id }, rank) => [id, rank]));
  const entries = triggers.flatMap((trigger): Entry[] => {
    const [phase, lane] = [phaseRank.get(trigger.phases[0] ?? ''), laneRank.get(trigger.level)];
    if (phase === undefined || lane === undefined) return [];
    return [{ trigger, phase, lane, last: Math.max(phase, ...trigger.phases.map((id) => phaseRank.get(id) ?? phase)) }];
  });
  const closed = phases.filter(({ prevention }) => !prevention);
  return {
    phases,
    lanes,
    entries: entries.sort((one, other) => one.phase - other.phase || one.lane - other.lane),
    words,
    closeness: phases.map((phase) => (closed.indexOf(phase) + 1) / Math.max(closed.length, 1)),
  };
}

/** Mirrors a box in a drawing that is read from the right. */
export const mirrored = ({ width, rtl }: Room, box: Box): Box => (rtl ? { ...box, x: width - box.x - box.width } : box);

/** What a band is apart from its boxes and stations. */
export function bandOf({ phases }: Plan, index: number): Pick<TimelineBand, 'id' | 'number' | 'depth' | 'turn'> {
  const { id, prevention } = phases[index]!;
  return { id, number: index + 1, depth: index / Math.max(phases.length - 1, 1), turn: phases[index - 1]?.prevention !== prevention };
}

/** The mark that tells what an event can be. */
export function shapeOf({ kind }: TimelineTrigger): StationShape {
  const [turning, catalyst] = [kind.includes('turning-point'), kind.includes('catalyst')];
  return turning ? (catalyst ? 'both' : 'turning-point') : catalyst ? 'catalyst' : 'plain';
}
