/** An object of a JSON file. */
export type Json = Readonly<Record<string, unknown>>;
/** The keys and places on the way to a value. */
export type Path = readonly (string | number)[];

/** Whether a value is an object with keys: no list, no nothing. */
export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (value: unknown, key: string | number): unknown => {
  if (Array.isArray(value)) return typeof key === 'number' ? (value as readonly unknown[])[key] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
};

/** What stands at a path; nothing where the way there is broken. */
export const valueAt = (root: unknown, path: Path): unknown => path.reduce(own, root);

/**
 * A copy in which something else stands at a path; what is in the way and has no keys is replaced. `undefined` takes the key out.
 * The value itself is never edited.
 */
export function withValue(root: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = withValue(own(root, key), rest, value);
  if (typeof key === 'number') {
    const items = Array.isArray(root) ? [...(root as readonly unknown[])] : [];
    if (inner === undefined) items.splice(key, 1);
    else items[key] = inner;
    return items;
  }
  const entries = Object.entries(isObject(root) ? root : {});
  if (inner === undefined) return Object.fromEntries(entries.filter(([name]) => name !== key));
  return Object.fromEntries(entries.some(([name]) => name === key) ? entries.map(([name, before]) => [name, name === key ? inner : before]) : [...entries, [key, inner]]);
}

/** The same, and without the objects and lists that are left empty on the way. */
export function without(root: unknown, path: Path): unknown {
  const after = withValue(root, path, undefined);
  for (let end = path.length - 1; end > 0; end--) {
    const holder = valueAt(after, path.slice(0, end));
    if (!isEmpty(holder)) return after;
    return without(root, path.slice(0, end));
  }
  return after;
}

const isEmpty = (value: unknown): boolean => (Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0);

/** Whether two values of a JSON file say the same. */
export function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, index) => same(item, other[index]));
  if (!isObject(one) || !isObject(other)) return Object.is(one, other);
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && same(one[key], other[key]));
}

/** The path that a problem carries (`triggers[2].label`), as keys and places. */
export const pathOf = (path: string): Path => (path.match(/[^.[\]]+|\[\d+\]/g) ?? []).map((key) => (key.startsWith('[') ? Number(key.slice(1, -1)) : key));

/** A value of one's own of what a page gives: plain objects and lists, as a file would have them. */
export const jsonOf = (value: unknown): Json => {
  const copy: unknown = JSON.parse(JSON.stringify(value ?? {}));
  return isObject(copy) ? copy : {};
};
