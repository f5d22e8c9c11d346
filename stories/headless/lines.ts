import { line, scaleLinear } from 'd3';
import { phasesOf, triggersFor, type Model } from '../../src/model/index.js';

/** How many events each phase has for each level, as lines: d3 and questions to the model, and nothing else of ours. Answers the `d` of each line. */
export function countLines(model: Model, width: number, height: number): readonly { readonly level: string; readonly d: string }[] {
  const counts = model.levels.map(({ id: level }) => model.phases.map(({ id: phase }) => triggersFor(model, { level }).filter((trigger) => phasesOf(model, trigger).some(({ id }) => id === phase)).length));
  const x = scaleLinear([0, model.phases.length - 1], [0, width]);
  const y = scaleLinear([0, Math.max(1, ...counts.flat())], [height, 0]);
  const path = line<number>((_count, index) => x(index), (count) => y(count));
  return model.levels.map(({ id }, index) => ({ level: id, d: path(counts[index]!) ?? '' }));
}
