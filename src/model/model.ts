import type { Dataset, Model } from './types.js';

const models = new WeakSet<object>();

/** Whether a value is a model that was made here, so that it need not be checked again. */
export const isModel = (value: unknown): value is Model => typeof value === 'object' && value !== null && models.has(value);

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.id, item]));

/** The model of a dataset that has been checked. Freezes the dataset: it must be nobody else's object. */
export function modelOf(dataset: Dataset): Model {
  const model: Model = {
    ...dataset,
    index: Object.freeze({
      levels: byId(dataset.levels),
      phases: byId(dataset.phases),
      professions: byId(dataset.professions),
      steps: byId(dataset.steps),
      triggers: byId(dataset.triggers),
      sources: byId(dataset.sources),
    }),
    ordered: inReadingOrder(dataset),
  };
  models.add(freeze(model));
  return model;
}

function inReadingOrder({ triggers, phases, levels }: Dataset): Dataset['triggers'] {
  const phaseRank = new Map(phases.map(({ id }, rank) => [id, rank]));
  const levelRank = new Map(levels.map(({ id }, rank) => [id, rank]));
  const rank = (trigger: Dataset['triggers'][number]) => phaseRank.get(trigger.phases[0]!)! * levels.length + levelRank.get(trigger.level)!;
  return [...triggers].sort((one, other) => rank(one) - rank(other));
}

/** Freezes a value and all it holds. Everything in a model was built by the parser, so nobody else's object is touched. */
function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || value instanceof Map) return value;
  for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
}
