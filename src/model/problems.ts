import type { BaseIssue } from 'valibot';
import { nearest } from './nearest.js';
import type { Problem, ProblemCode } from './types.js';

/** What a value looks like in a message: at most 60 characters. */
export function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** `triggers[2].label` from the keys on the way there. */
export function jsonPath(keys: readonly unknown[]): string {
  return keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${String(key)}` : String(key))).join('');
}

const codes: Readonly<Record<string, ProblemCode>> = {
  min_length: 'empty',
  max_length: 'too-long',
  regex: 'id-form',
  integer: 'number',
  min_value: 'number',
  max_value: 'number',
};

function codeOf(issue: BaseIssue<unknown>): ProblemCode {
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'missing';
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown-key';
  if (issue.type === 'max_length' && Array.isArray(issue.input)) return 'too-many';
  if (issue.kind === 'schema' && /^\(?["\d]/.test(issue.expected ?? '') && typeof issue.input !== 'object') return 'value';
  return codes[issue.type] ?? 'type';
}

/** Words between quotes in what a schema expected: the values or keys it knows. */
const quoted = (expected: string): string[] => [...expected.matchAll(/"([^"]+)"/g)].map((match) => match[1]!);

/**
 * A problem from one finding of the schema. `siblings` are the keys that the object at that place may have,
 * used to guess what an unknown key was meant to be.
 */
export function problemOf(issue: BaseIssue<unknown>, siblings: readonly string[]): Problem {
  const keys = issue.path?.map(({ key }) => key) ?? [];
  const code = codeOf(issue);
  const last = String(keys.at(-1) ?? '');
  const known = code === 'unknown-key' ? siblings : code === 'value' ? quoted(issue.expected ?? '') : [];
  const found = code === 'unknown-key' || code === 'missing' ? last : shorten(issue.input);
  const guess = known.length > 0 ? nearest(found, known) : undefined;
  return {
    path: jsonPath(keys),
    code,
    found: code === 'type' ? issue.received : found,
    expected: code === 'unknown-key' ? siblings.join(', ') : (issue.expected ?? ''),
    ...(guess === undefined ? {} : { nearest: guess }),
  };
}
