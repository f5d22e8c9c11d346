import { shorten } from './problems.js';
import { datasetSchema, schemaVersion } from './schema.js';
import { check } from './shape.js';
import type { Dataset, Model, ParseResult, Problem } from './types.js';

/** No more findings than this are listed: a broken file rarely needs more to be mended. */
export const maxProblems = 100;

const models = new WeakSet<object>();

/** Whether a value is a model that `parseInfographic` made, so that it need not be checked again. */
export const isModel = (value: unknown): value is Model => typeof value === 'object' && value !== null && models.has(value);

/**
 * Checks a data file and makes a model of it. Takes anything, throws nothing and leaves its input as it was:
 * a broken file gives a list of problems, each with a path and a remedy. A model is handed back as it is.
 */
export function parseInfographic(input: unknown): ParseResult {
  if (isModel(input)) return { ok: true, model: input };
  try {
    const newer = versionProblem(input);
    if (newer) return { ok: false, problems: [newer] };
    const { value, problems } = check(datasetSchema, input, maxProblems);
    return problems.length === 0 ? { ok: true, model: modelOf(value as Dataset) } : { ok: false, problems };
  } catch (error) {
    return { ok: false, problems: [{ path: '', code: 'unreadable', found: shorten(error), expected: 'JSON' }] };
  }
}

/** What is wrong with a file that was written for a later release. */
export function versionProblem(input: unknown): Problem | undefined {
  const found = typeof input === 'object' && input !== null ? (input as { schemaVersion?: unknown }).schemaVersion : undefined;
  if (typeof found !== 'number' || found <= schemaVersion) return undefined;
  return { path: 'schemaVersion', code: 'version', found: String(found), expected: String(schemaVersion) };
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.id, item]));

function modelOf(dataset: Dataset): Model {
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
