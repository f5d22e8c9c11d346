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
