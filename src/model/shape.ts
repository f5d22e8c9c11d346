import { nearest } from './nearest.js';
import { shorten, type Problem, type ProblemCode } from './problems.js';

/**
 * What a value of a data file must look like, as plain data: the one description from which follow the TypeScript type (`TypeOf`),
 * the check (`check`) and the JSON Schema (`npm run schema`). A handful of kinds is all this file format needs; a general
 * schema library costs two kilobytes of the first view's budget, measured with valibot 1.5.
 */
export type Shape<Type = unknown> = Kind & { readonly type?: Type };

type Kind =
  | { readonly is: 'text'; readonly most: number; readonly pattern?: RegExp; readonly form?: ProblemCode; readonly refersTo?: string }
  | { readonly is: 'number'; readonly least: number; readonly most: number }
  | { readonly is: 'boolean' }
  | { readonly is: 'choice'; readonly values: readonly (string | number)[] }
  | { readonly is: 'list'; readonly of: Shape; readonly least: number; readonly most: number }
  | { readonly is: 'record'; readonly keys: Shape<string>; readonly of: Shape }
  | { readonly is: 'object'; readonly entries: Entries }
  | { readonly is: 'variant'; readonly on: string; readonly options: Readonly<Record<string, Shape>> }
  | { readonly is: 'either'; readonly options: readonly Shape[] };

type Optional<Type = unknown> = { readonly is: 'optional'; readonly of: Shape<Type> };
type Entries = Readonly<Record<string, Shape | Optional>>;

/** The TypeScript type of the values of a shape. */
export type TypeOf<S> = S extends Shape<infer Type> ? Type : never;

type Required<E> = { -readonly [Key in keyof E as E[Key] extends Optional ? never : Key]: TypeOf<E[Key]> };
type Maybe<E> = { -readonly [Key in keyof E as E[Key] extends Optional ? Key : never]?: E[Key] extends Optional<infer Type> ? Type : never };
type ObjectOf<E> = { [Key in keyof (Required<E> & Maybe<E>)]: (Required<E> & Maybe<E>)[Key] };

/** A text of at least one character. */
export const text = (most: number): Shape<string> => ({ is: 'text', most });
/** A name to refer to things by: letters, digits and hyphens. */
export const id: Shape<string> & { readonly is: 'text' } = { is: 'text', most: 80, pattern: /^[A-Za-z0-9][A-Za-z0-9-]*$/ };
/** What stands in the `d` of a path: commands and numbers, and nothing that a browser would not draw. */
export const path: Shape<string> = { is: 'text', most: 2000, pattern: /^\s*[Mm][MmZzLlHhVvCcSsQqTtAa\d\s,.+-]*$/, form: 'path-form' };
/** The id of something in the list at a path of the file, such as `levels`. */
export const reference = (refersTo: string): Shape<string> => ({ ...id, refersTo });
/** A number between two bounds, both included. */
export const number = (least: number, most: number): Shape<number> => ({ is: 'number', least, most });
/** True or false. */
export const boolean: Shape<boolean> = { is: 'boolean' };
/** One of a few values. */
export const choice = <const Value extends string | number>(...values: Value[]): Shape<Value> => ({ is: 'choice', values });
/** A list of things of one shape. */
export const list = <Type>(of: Shape<Type>, least = 0, most = Infinity): Shape<Type[]> => ({ is: 'list', of, least, most });
/** An object with free keys and values of one shape. */
export const record = <Type>(keys: Shape<string>, of: Shape<Type>): Shape<Record<string, Type>> => ({ is: 'record', keys, of });
/** An object with these keys and no others. */
export const object = <const E extends Entries>(entries: E): Shape<ObjectOf<E>> => ({ is: 'object', entries });
/** A key that may be left out. */
export const optional = <Type>(of: Shape<Type>): Optional<Type> => ({ is: 'optional', of });
/** One of several objects, told apart by the value of one key; the option with the empty name is for objects without that key. */
export const variant = <const Options extends Readonly<Record<string, Shape>>>(on: string, options: Options): Shape<TypeOf<Options[keyof Options]>> => ({
  is: 'variant',
  on,
  options,
});
/** One of several shapes, told apart by the kind of value: text, number, list or object. */
export const either = <One, Other>(one: Shape<One>, other: Shape<Other>): Shape<One | Other> => ({ is: 'either', options: [one, other] });

/** What kind of value stands there, in a word. */
const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'Array' : typeof value === 'object' ? 'Object' : typeof value);

/** The kind of value that a shape describes, where that is a matter of kind. */
const kinds: Readonly<Partial<Record<Kind['is'], string>>> = { text: 'string', number: 'number', list: 'Array', object: 'Object' };

/** What came of a check: a clean copy of the value, or everything that is wrong with it. */
export interface Checked {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Checks a value and builds a clean copy of it: new objects, known keys. Lists of things with an id may give each id once, and
 * references must lead to one of them; a list in which an id is missing is not held against what refers to it. Tells everything in one
 * round, up to `most` problems. Where something is wrong the copy is not to be used.
 */
export function check(shape: Shape, value: unknown, most: number): Checked {
  const checking = new Checking(most);
  const built = checking.value(shape, value, '');
  checking.followReferences();
  return { value: built, problems: checking.problems };
}

type Values = Readonly<Record<string, unknown>>;

class Checking {
  readonly problems: Problem[] = [];
  #most: number;
  /** The ids of each list; nothing for one of which some are not known. */
  #ids = new Map<string, Set<string>>();
  #references: { readonly path: string; readonly id: string; readonly list: string }[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  value(shape: Shape, value: unknown, path: string): unknown {
    const kind = kindOf(value);
    const wrongType = (expected: string) => this.#report(path, 'type', kind === 'string' ? shorten(value) : kind, expected);
    const report = (code: ProblemCode, expected: string) => this.#report(path, code, shorten(value), expected);
    if (this.problems.length >= this.#most) return undefined;
    switch (shape.is) {
      case 'text':
        if (typeof value !== 'string') return wrongType('string');
        if (value.length === 0) return report('empty', 'string');
        if (value.length > shape.most) return report('too-long', String(shape.most));
        if (shape.pattern && !shape.pattern.test(value)) return report(shape.form ?? 'id-form', shape.pattern.source);
        if (shape.refersTo) this.#references.push({ path, id: value, list: shape.refersTo });
        return value;
      case 'number':
        if (typeof value !== 'number') return wrongType('number');
        return value >= shape.least && value <= shape.most ? value : report('number', `${shape.least}–${shape.most}`);
      case 'boolean':
        return kind === 'boolean' ? value : wrongType('boolean');
      case 'choice':
        return shape.values.includes(value as string) ? value : this.#report(path, 'value', shorten(value), shape.values.join(', '), shape.values);
      case 'list':
        if (!Array.isArray(value)) return wrongType('Array');
        if (value.length < shape.least) return report('empty', 'Array');
        if (value.length > shape.most) return report('too-many', String(shape.most));
        return this.#list(shape.of, value, path);
      case 'either':
        return this.value(shape.options.find((option) => kinds[option.is] === kind) ?? shape.options[0]!, value, path);
      default:
        return kind === 'Object' ? this.#object(shape, value as Values, path) : wrongType('Object');
    }
  }

  /** Every reference leads to an id of the list it names. */
  followReferences(): void {
    for (const { path, id, list } of this.#references) {
      const known = this.#ids.get(list);
      if (known && !known.has(id)) this.#report(path, 'reference', shorten(id), list, known);
    }
  }

  #list(of: Shape, values: readonly unknown[], path: string): unknown[] {
    const named = of.is === 'object' && Object.hasOwn(of.entries, 'id');
    const ids = new Set<string>();
    const items = values.map((item, index) => {
      const built = this.value(of, item, `${path}[${index}]`);
      const id = named ? (built as { id?: string } | undefined)?.id : undefined;
      if (id !== undefined && ids.has(id)) this.#report(`${path}[${index}].id`, 'duplicate', id, path);
      if (id !== undefined) ids.add(id);
      return built;
    });
    if (named && items.every((item) => (item as { id?: string } | undefined)?.id !== undefined)) this.#ids.set(path, ids);
    return items;
  }

  #object(shape: Shape, value: Values, path: string): unknown {
    const below = (key: string) => (path ? `${path}.${shorten(key)}` : shorten(key));
    // Asked by ids of the file, an object of ours may answer with nothing of its own: `constructor` is an id, too.
    const built = Object.create(shape.is === 'record' ? null : Object.prototype) as Record<string, unknown>;
    if (shape.is === 'record') {
      for (const [key, item] of Object.entries(value)) {
        this.value(shape.keys, key, below(key));
        built[key] = this.value(shape.of, item, below(key));
      }
    } else if (shape.is === 'variant') {
      const name = Object.hasOwn(value, shape.on) ? value[shape.on] : '';
      if (typeof name === 'string' && Object.hasOwn(shape.options, name)) return this.value(shape.options[name]!, value, path);
      const names = Object.keys(shape.options).filter(Boolean);
      this.#report(below(shape.on), name === '' ? 'missing' : 'value', name === '' ? shape.on : shorten(name), names.join(', '), names);
    } else if (shape.is === 'object') {
      const keys = Object.keys(shape.entries);
      for (const key of keys) {
        const entry = shape.entries[key]!;
        if (Object.hasOwn(value, key)) built[key] = this.value(entry.is === 'optional' ? entry.of : entry, value[key], below(key));
        else if (entry.is !== 'optional') this.#report(below(key), 'missing', key, key);
      }
      for (const key of Object.keys(value)) {
        if (!Object.hasOwn(shape.entries, key)) this.#report(below(key), 'unknown-key', shorten(key), keys.join(', '), keys);
      }
    }
    return built;
  }

  #report(path: string, code: ProblemCode, found: string, expected: string, known: Iterable<string | number> = []): undefined {
    if (this.problems.length >= this.#most) return;
    const guess = nearest(found, [...known].map(String));
    this.problems.push({ path, code, found, expected, ...(guess === undefined ? {} : { nearest: guess }) });
  }
}
