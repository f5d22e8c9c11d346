import { safeParse, type BaseIssue, type GenericSchema } from 'valibot';
import { problemOf, shorten } from './problems.js';
import { referenceProblems } from './references.js';
import { datasetSchema, schemaVersion } from './schema.js';
import type { Dataset, Model, ParseResult, Problem } from './types.js';

/** No more findings than this are listed: a broken file rarely needs more to be mended. */
const maxProblems = 100;

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
    const result = safeParse(datasetSchema, input);
    if (!result.success) return { ok: false, problems: shapeProblems(result.issues) };
    const dataset: Dataset = result.output;
    const problems = referenceProblems(dataset);
    if (problems.length > 0) return { ok: false, problems: problems.slice(0, maxProblems) };
    return { ok: true, model: modelOf(dataset) };
  } catch (error) {
    return { ok: false, problems: [{ path: '', code: 'unreadable', found: shorten(error), expected: 'JSON' }] };
  }
}

function versionProblem(input: unknown): Problem | undefined {
  const found = typeof input === 'object' && input !== null ? (input as { schemaVersion?: unknown }).schemaVersion : undefined;
  if (typeof found !== 'number' || found <= schemaVersion) return undefined;
  return { path: 'schemaVersion', code: 'version', found: String(found), expected: String(schemaVersion) };
}

function shapeProblems(issues: readonly BaseIssue<unknown>[]): Problem[] {
  return issues.slice(0, maxProblems).map((issue) => problemOf(issue, knownKeys(issue)));
}

/** The keys that the object around a finding may have, read from the schema by following the path of the finding. */
function knownKeys(issue: BaseIssue<unknown>): string[] {
  let here: SchemaNode | undefined = datasetSchema as unknown as SchemaNode;
  for (const { key, input } of issue.path?.slice(0, -1) ?? []) here = child(here, key, input);
  const options = (here && branch(here, issue.path?.at(-1)?.input)) ?? here;
  return Object.keys(options?.entries ?? {});
}

/** As much of a schema as is needed to walk down it. */
interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly value?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly SchemaNode[];
}

const bare = (node: SchemaNode | undefined): SchemaNode | undefined => (node?.wrapped ? bare(node.wrapped) : node);

function branch(node: SchemaNode, input: unknown): SchemaNode | undefined {
  if (!node.options) return node;
  return node.options.find((option) => option.entries && (safeParse(option as unknown as GenericSchema, input).issues ?? []).every(isUnknownKey)) ?? node.options[0];
}

const isUnknownKey = (issue: BaseIssue<unknown>): boolean => issue.expected === 'never';

function child(node: SchemaNode | undefined, key: unknown, input: unknown): SchemaNode | undefined {
  const here = node && branch(node, input);
  return bare(here?.entries && typeof key === 'string' ? (here.entries[key] ?? undefined) : (here?.item ?? here?.value));
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
