import { scalePoint } from 'd3';
import { trackMaker } from '../layout/path.js';
import type { Model, Workshop } from '../model/types.js';

/** A moment of a case on its map. */
export interface CaseStation {
  readonly x: number;
  readonly y: number;
  /** Level of the event, for its colour. */
  readonly level: string;
  /** Name of the event. */
  readonly label: string;
  /** Whether it is told already. */
  readonly told: boolean;
}

/** The map of a case: a column for each phase, a line for each level, and the way the case takes. Numbers are parts of 1. */
export interface CaseMap {
  readonly phases: readonly { readonly id: string; readonly label: string; readonly from: number; readonly to: number }[];
  readonly levels: readonly { readonly id: string; readonly label: string; readonly y: number }[];
  readonly stations: readonly CaseStation[];
  /** The way so far, as the `d` of a path in a box of `pathSize`; empty before the second moment. */
  readonly path: string;
}

/** The box in which `path` is written. */
export const pathSize = { width: 1000, height: 300 } as const;

/** Where a case is after `told` moments. Moments in one phase share its column, side by side; unknown phases are not drawn. */
export function caseMap(model: Model, story: Workshop['cases'][number], told: number): CaseMap {
  const width = model.phases.length === 0 ? 1 : 1 / model.phases.length;
  const phases = model.phases.map(({ id, label }, index) => ({ id, label, from: index * width, to: (index + 1) * width }));
  // Room above the first line for its name, which stands clear of the stations.
  const y = scalePoint<string>().domain(model.levels.map(({ id }) => id)).range([0, 1]).padding(0.75).align(0.6);
  const levels = model.levels.map(({ id, label }) => ({ id, label, y: y(id)! }));
  const stations = story.moments.flatMap((moment, index): CaseStation[] => {
    const phase = phases.find(({ id }) => id === moment.phase);
    const trigger = model.index.triggers.get(moment.trigger);
    if (!phase || !trigger) return [];
    const beside = story.moments.filter((other) => other.phase === moment.phase);
    const x = phase.from + ((beside.indexOf(moment) + 1) / (beside.length + 1)) * (phase.to - phase.from);
    return [{ x, y: y(trigger.level)!, level: trigger.level, label: trigger.label, told: index < told }];
  });
  const way = stations.filter((station) => station.told).map((station): readonly [number, number] => [station.x * pathSize.width, station.y * pathSize.height]);
  return { phases, levels, stations, path: way.length < 2 ? '' : trackMaker(pathSize.width, false, false)(way).path };
}
