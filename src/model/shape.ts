import type { ProblemCode } from './problems.js';

/**
 * What a value of a data file must look like, as plain data: the one description from which follow the TypeScript type (`TypeOf`),
 * the check (`clean` here, and in words in `findings.ts`) and the JSON Schema (`npm run schema`). A handful of kinds is all this file format needs; a general
 * schema library costs two kilobytes of the first view's budget, measured with valibot 1.5.
 */
export type Shape<Type = unknown> = Kind & { readonly type?: Type };

export type Kind =
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
export const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'Array' : typeof value === 'object' ? 'Object' : typeof value);

/** The kind of value that a shape describes, where that is a matter of kind. */
export const kinds: Readonly<Partial<Record<Kind['is'], string>>> = { text: 'string', number: 'number', boolean: 'boolean', list: 'Array', object: 'Object' };

/** One thing that is wrong, as it was met: `rule` is the shape, or the name of the list, that it does not keep to. */
export interface Finding {
  readonly code: ProblemCode;
  readonly path: string;
  readonly found: unknown;
  readonly rule: Shape | string;
  /** What could have stood there, where that is known. */
  readonly known?: Iterable<string | number> | undefined;
}

/**
 * Checks a value and builds a clean copy of it: new objects, known keys. Lists of things with an id may give each id once, and
 * references must lead to one of them; a list in which an id is missing is not held against what refers to it. Tells of each thing that is
 * wrong until `tell` answers that it has heard enough; then the copy is not to be used.
 */
export function clean(shape: Shape, value: unknown, tell: (finding: Finding) => boolean): unknown {
  const cleaning = new Cleaning(tell);
  const built = cleaning.value(shape, value, '');
  cleaning.followReferences();
  return built;
}

type Values = Readonly<Record<string, unknown>>;

class Cleaning {
  #tell: (finding: Finding) => boolean;
  #enough = false;
  /** The ids of each list; nothing for one of which some are not known. */
  #ids = new Map<string, Set<string>>();
  #references: { readonly path: string; readonly id: string; readonly list: string }[] = [];

  constructor(tell: (finding: Finding) => boolean) {
    this.#tell = tell;
  }

  value(shape: Shape, value: unknown, path: string): unknown {
    if (this.#enough) return undefined;
    const wrong = (code: ProblemCode) => this.#report(code, path, value, shape);
    switch (shape.is) {
      case 'text':
        if (typeof value !== 'string') return wrong('type');
        if (!value) return wrong('empty');
        if (value.length > shape.most) return wrong('too-long');
        if (shape.pattern && !shape.pattern.test(value)) return wrong(shape.form ?? 'id-form');
        if (shape.refersTo) this.#references.push({ path, id: value, list: shape.refersTo });
        return value;
      case 'number':
        if (typeof value !== 'number') return wrong('type');
        return value >= shape.least && value <= shape.most ? value : wrong('number');
      case 'boolean':
        return typeof value === 'boolean' ? value : wrong('type');
      case 'choice':
        return shape.values.includes(value as string) ? value : this.#report('value', path, value, shape, shape.values);
      case 'list':
        if (!Array.isArray(value)) return wrong('type');
        if (value.length < shape.least) return wrong('empty');
        if (value.length > shape.most) return wrong('too-many');
        return this.#list(shape.of, value, path);
      case 'either':
        return this.value(shape.options.find((option) => kinds[option.is] === kindOf(value)) ?? shape.options[0]!, value, path);
      default:
        return kindOf(value) === 'Object' ? this.#object(shape, value as Values, path) : wrong('type');
    }
  }

  /** Every reference leads to an id of the list it names. */
  followReferences(): void {
    for (const { path, id, list } of this.#references) {
      const known = this.#ids.get(list);
      if (known && !known.has(id)) this.#report('reference', path, id, list, known);
    }
  }

  #list(of: Shape, values: readonly unknown[], path: string): unknown[] {
    const named = of.is === 'object' && Object.hasOwn(of.entries, 'id');
    const ids = new Set<string>();
    const items = values.map((item, index) => {
      const built = this.value(of, item, `${path}[${index}]`);
      const id = named ? (built as { id?: string } | undefined)?.id : undefined;
      if (id !== undefined && ids.has(id)) this.#report('duplicate', `${path}[${index}].id`, id, path);
      if (id !== undefined) ids.add(id);
      return built;
    });
    if (named && items.every((item) => (item as { id?: string } | undefined)?.id !== undefined)) this.#ids.set(path, ids);
    return items;
  }

  #object(shape: Shape, value: Values, path: string): unknown {
    const below = (key: string) => (path && `${path}.`) + (key.length > 60 ? `${key.slice(0, 57)}…` : key);
    // Asked by ids of the file, an object of ours may answer with nothing of its own: `constructor` is an id, too.
    const built = Object.create(shape.is === 'record' ? null : Object.prototype) as Record<string, unknown>;
    if (shape.is === 'record') {
      for (const [key, item] of Object.entries(value)) {
        this.value(shape.keys, key, below(key));
        built[key] = this.value(shape.of, item, below(key));
      }
    } else if (shape.is === 'variant') {
      const { on, options } = shape;
      const name = Object.hasOwn(value, on) ? value[on] : '';
      if (typeof name === 'string' && Object.hasOwn(options, name)) return this.value(options[name]!, value, path);
      this.#report(name === '' ? 'missing' : 'value', below(on), name === '' ? on : name, shape, Object.keys(options).filter(Boolean));
    } else if (shape.is === 'object') {
      for (const [key, entry] of Object.entries(shape.entries)) {
        if (Object.hasOwn(value, key)) built[key] = this.value(entry.is === 'optional' ? entry.of : entry, value[key], below(key));
        else if (entry.is !== 'optional') this.#report('missing', below(key), key, key);
      }
      for (const key of Object.keys(value)) {
        if (!Object.hasOwn(shape.entries, key)) this.#report('unknown-key', below(key), key, shape, Object.keys(shape.entries));
      }
    }
    return built;
  }

  #report(code: ProblemCode, path: string, found: unknown, rule: Shape | string, known?: Iterable<string | number>): undefined {
    if (this.#enough) return;
    this.#enough = this.#tell({ code, path, found, rule, known });
  }
}
