/** What can be wrong with a data file. The words for each kind are in the locales. */
export type ProblemCode =
  | 'unreadable'
  | 'version'
  | 'missing'
  | 'unknown-key'
  | 'type'
  | 'value'
  | 'empty'
  | 'too-long'
  | 'too-many'
  | 'id-form'
  | 'path-form'
  | 'number'
  | 'reference'
  | 'duplicate'
  | 'ours';

/** One thing that is wrong in a data file: where, what, what was expected, and the nearest thing that is known. */
export interface Problem {
  /** JSON path, such as `triggers[2].perspectives.polise`; empty for the file as a whole. */
  readonly path: string;
  readonly code: ProblemCode;
  /** What stands there, shortened. */
  readonly found: string;
  /** What should stand there; for a reference, the list it must come from. */
  readonly expected: string;
  /** The known id or key that looks most like what was found. */
  readonly nearest?: string;
}

/** What a value looks like in a message: at most 60 characters. Objects and lists are called that. */
export function shorten(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? nameOf(value) : value === undefined ? '' : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const nameOf = (value: object): string => (value instanceof Error ? String(value) : Array.isArray(value) ? 'Array' : 'Object');

/** `triggers[2].label` from the keys on the way there. */
export function jsonPath(keys: readonly unknown[]): string {
  return keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${String(key)}` : String(key))).join('');
}
