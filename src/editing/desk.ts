import { applyOverlay } from '../model/overlay.js';
import { overlaySchema } from '../model/overlay-schema.js';
import type { Problem } from '../model/problems.js';
import type { Shape } from '../model/shape.js';
import type { Model } from '../model/types.js';
import { isObject, pathOf, same, valueAt, without, withValue, type Json, type Path } from './at.js';

/** What stands under the additions where nobody has said so yet. */
export interface Starts {
  readonly publisher: string;
  /** Today: year-month-day. */
  readonly date: string;
  /** What they are about; `{publisher}` is filled in. */
  readonly about: string;
}

/** Additions with a start for what they must say about themselves; what is there stays as it is. */
export function complete(overlay: Json, { publisher, date, about }: Starts): Json {
  const whose = typeof overlay['publisher'] === 'string' && overlay['publisher'] !== '' ? overlay['publisher'] : publisher;
  const start = { schemaVersion: 1, publisher: whose, date, about: about.replace('{publisher}', whose) };
  const given = Object.fromEntries(Object.entries(overlay).filter(([key, value]) => !(key in start && value === '')));
  const missing = Object.entries(start).filter(([key]) => !Object.hasOwn(given, key));
  // In the order that people expect to read them in: whose and when first.
  return missing.length === 0 ? given : { ...Object.fromEntries(missing), ...given };
}

/** The shape of what stands at a path of additions; nothing where the format knows no such place. */
export function shapeAt(path: Path): { readonly shape: Shape; readonly required: boolean } | undefined {
  let here: { readonly shape: Shape; readonly required: boolean } | undefined = { shape: overlaySchema, required: true };
  for (const key of path) here = here && inner(here.shape, key);
  return here;
}

function inner(shape: Shape, key: string | number): ReturnType<typeof shapeAt> {
  switch (shape.is) {
    case 'list':
      return typeof key === 'number' ? { shape: shape.of, required: false } : undefined;
    case 'record':
      return { shape: shape.of, required: false };
    case 'object': {
      const entry = shape.entries[key];
      return entry && (entry.is === 'optional' ? { shape: entry.of, required: false } : { shape: entry, required: true });
    }
    case 'variant':
      return Object.values(shape.options).map((option) => inner(option, key)).find(Boolean);
    case 'either':
      return shape.options.map((option) => inner(option, key)).find(Boolean);
    default:
      return undefined;
  }
}

/** Largest number of characters of the text at a path. */
export function limitAt(path: Path): number | undefined {
  const shape = shapeAt(path)?.shape;
  return shape?.is === 'text' ? shape.most : undefined;
}

/** The place of the thing with an id in a list of the additions: where it stands, or where it would come. */
export function placeOfId(overlay: Json, list: Path, id: string): Path {
  const items = valueAt(overlay, list);
  const known = Array.isArray(items) ? items : [];
  const place = known.findIndex((item) => isObject(item) && item['id'] === id);
  return [...list, place < 0 ? known.length : place];
}

/** The additions with something written at a field of the thing with an id. An empty text takes the field out, and the thing with its last field. */
export function written(overlay: Json, list: Path, id: string, field: Path, value: unknown): Json {
  const at = placeOfId(overlay, list, id);
  if (value === undefined || value === '') {
    if (valueAt(overlay, [...at, ...field]) === undefined) return overlay;
    const left = without(overlay, [...at, ...field]) as Json;
    return same(valueAt(left, at), { id }) ? (without(left, at) as Json) : left;
  }
  const there = valueAt(overlay, at) === undefined ? (withValue(overlay, at, { id }) as Json) : overlay;
  return withValue(there, [...at, ...field], value) as Json;
}

/** Lines that additions bring to a list: after ours, or in their place. */
export interface Lines {
  readonly replace: boolean;
  readonly lines: readonly unknown[];
}

/** The lines of a list field as they stand in the additions. */
export function linesOf(value: unknown): Lines {
  if (Array.isArray(value)) return { replace: true, lines: value };
  const add = isObject(value) ? value['add'] : undefined;
  return { replace: false, lines: Array.isArray(add) ? add : [] };
}

/** The same as a value of the additions; nothing where there is nothing to say. */
export const linesValue = ({ replace, lines }: Lines): unknown => (replace ? lines : lines.length === 0 ? undefined : { add: lines });

/** Everything that is wrong in the additions, by its place in them. */
export const problemsIn = (base: Model, overlay: Json): readonly Problem[] => applyOverlay(base, overlay).problems;

/** What there is to see of additions that are not right yet. */
export interface Sound {
  readonly model: Model;
  readonly problems: readonly Problem[];
  /** Whether something had to be left out to show the rest. */
  readonly leftOut: boolean;
}

/** More rounds than this no file needs: each takes out all that one check found. */
const maxRounds = 30;

/** The base with as much of the additions as is right: what a problem is about is left out, and nothing else. */
export function sound(base: Model, overlay: Json): Sound {
  const first = applyOverlay(base, overlay);
  let left = overlay;
  let { model, problems } = first;
  for (let round = 0; problems.length > 0 && round < maxRounds; round++) {
    const before = left;
    const parts = new Map(problems.map(({ path, code }) => spoiled(before, pathOf(path), code === 'missing')).map((path) => [path.join('/'), path]));
    // From the end: places before it stay what they are.
    for (const path of [...parts.values()].reverse()) if (path.length > 0 && valueAt(left, path) !== undefined) left = without(left, path) as Json;
    if (same(left, before)) break;
    ({ model, problems } = applyOverlay(base, left));
  }
  return { model, problems: first.problems, leftOut: first.problems.length > 0 };
}

/** What cannot be shown for a problem at a path: what stands there, or around it where that is what lacks something. */
function spoiled(overlay: Json, path: Path, lacks: boolean): Path {
  const thing = path[0] === 'workshop' ? 3 : 2;
  let end = lacks ? path.length - 1 : path.length;
  while (end > 0 && valueAt(overlay, path.slice(0, end)) === undefined) end--;
  // A line without its words, or a thing without its name, is none.
  const last = path[end - 1];
  if (last === 'id' || (end > thing && typeof last === 'string' && ['text', 'sources', 'from', 'basis'].includes(last))) end--;
  return path.slice(0, end);
}

/** Names of what additions hold beside what a form shows, kept as it is. `shown`: top-level names, each with the fields of its things, or all. */
export function notShown(overlay: Json, shown: Readonly<Record<string, readonly string[] | true>>): readonly string[] {
  const found = Object.entries(overlay).flatMap(([name, value]) => {
    const fields = Object.hasOwn(shown, name) ? shown[name]! : [];
    if (fields === true) return [];
    if (fields.length === 0 || !Array.isArray(value)) return [name];
    return value.flatMap((item) => (isObject(item) ? Object.keys(item).filter((field) => !fields.includes(field)).map((field) => `${name}.${field}`) : [name]));
  });
  return [...new Set(found)];
}

/** An id for a new thing: from its name, and not yet taken. */
export function newId(name: string, taken: ReadonlySet<string>): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'nieuw';
  let id = bare;
  for (let number = 2; taken.has(id); number++) id = `${bare}-${number}`;
  return id;
}
