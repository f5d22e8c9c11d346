import { sourceKeys } from './accept.js';
import { check, type Checked } from './findings.js';
import { isModel, modelOf } from './model.js';
import { shorten, type Problem } from './problems.js';
import { datasetSchema, schemaVersion } from './schema.js';
import type { Dataset, ParseResult } from './types.js';

/** No more findings than this are listed: a broken file rarely needs more to be mended. */
export const maxProblems = 100;

/**
 * Checks a data file and makes a model of it. Takes anything, throws nothing and leaves its input as it was:
 * a broken file gives a list of problems, each with a path and a remedy. A model is handed back as it is.
 */
export function parseInfographic(input: unknown): ParseResult {
  if (isModel(input)) return { ok: true, model: input };
  try {
    const { value, problems } = read(input);
    return problems.length === 0 ? { ok: true, model: modelOf(value as Dataset) } : { ok: false, problems };
  } catch (error) {
    return { ok: false, problems: [{ path: '', code: 'unreadable', found: shorten(error), expected: 'JSON' }] };
  }
}

/** What is wrong with a data file that was not accepted. */
export function problemsOf(input: unknown): readonly Problem[] {
  const result = parseInfographic(input);
  return result.ok ? [] : result.problems;
}

function read(input: unknown): Checked {
  const newer = versionProblem(input);
  if (newer) return { value: undefined, problems: [newer] };
  const { value, problems } = check(datasetSchema, input, maxProblems);
  return { value, problems: [...problems, ...bareSources(value as Partial<Dataset>)].slice(0, maxProblems) };
}

/** A source says for itself who published what and when, unless the file names a bibliography that does. */
function bareSources({ sources, bibliography }: Partial<Dataset> = {}): readonly Problem[] {
  if (bibliography !== undefined || !sources) return [];
  return sourceKeys.flatMap((key) =>
    sources.flatMap((source, index) => (source && !(key in source) ? [{ path: `sources[${index}].${key}`, code: 'missing', found: key, expected: key } as const] : [])),
  );
}

/** What is wrong with a file that was written for a later release. */
export function versionProblem(input: unknown): Problem | undefined {
  const found = typeof input === 'object' && input !== null ? (input as { schemaVersion?: unknown }).schemaVersion : undefined;
  if (typeof found !== 'number' || found <= schemaVersion) return undefined;
  return { path: 'schemaVersion', code: 'version', found: String(found), expected: String(schemaVersion) };
}
