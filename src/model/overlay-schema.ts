import { actionSchema, claimSchema, datasetSchema, schemaVersion } from './schema.js';
import { boolean, choice, either, id, list, object, optional, variant, type Shape } from './shape.js';

type Entries = Extract<Shape, { readonly is: 'object' }>['entries'];

/** Lists of things with an id, which an overlay adds to, changes or leaves out. */
export const overlayLists = ['levels', 'phases', 'professions', 'steps', 'triggers', 'topics', 'glossary', 'contacts', 'sources'] as const;
/** The same below `workshop`. */
export const overlayWorkshopLists = ['statements', 'cases', 'exercises'] as const;

/** Other things rest on these, so that they can be changed and added but not left out. */
const fixed: ReadonlySet<string> = new Set(['levels', 'phases', 'steps', 'sources']);

/** The entries of the shape of an object, or of the objects of a list; those of the data file are the only ones asked for. */
function entriesOf(shape: Entries[string]): Entries {
  switch (shape.is) {
    case 'object':
      return shape.entries;
    case 'list':
    case 'optional':
      return entriesOf(shape.of);
    default:
      return {};
  }
}

/** A statement of the partner's own: with neither sources nor a derivation it rests on the partner's word. */
const ownWord = (claim: Shape): Shape => {
  const { derived, '': sourced } = claim.is === 'variant' ? claim.options : {};
  const entries = entriesOf(sourced!);
  return variant('basis', { derived: derived!, '': object({ ...entries, sources: optional(list(id, 1)) }) });
};

const ownClaims: ReadonlyMap<Shape, Shape> = new Map([claimSchema, actionSchema].map((claim: Shape) => [claim, ownWord(claim)]));

/** The shape of something that is only ever given whole: as in the data file, but what it refers to may stand in the base. */
function given(shape: Shape): Shape {
  switch (shape.is) {
    case 'list':
      return { ...shape, of: given(shape.of) };
    case 'object':
      return object(Object.fromEntries(Object.entries(shape.entries).map(([key, entry]) => [key, entry.is === 'optional' ? optional(given(entry.of)) : given(entry)])));
    case 'variant':
      return ownClaims.get(shape) ?? { ...shape, options: Object.fromEntries(Object.entries(shape.options).map(([name, option]) => [name, given(option)])) };
    case 'text':
      return shape.refersTo === undefined ? shape : id;
    default:
      return shape;
  }
}

/** The shape of a field in an overlay. A list can also be `{ "add": [ … ] }`: then it comes after ours. */
function loose(shape: Shape): Shape {
  switch (shape.is) {
    case 'list': {
      const lines = list(given(shape.of), 0, shape.most);
      return either(lines, object({ add: lines }));
    }
    case 'record':
      return { ...shape, keys: id, of: loose(shape.of) };
    default:
      return given(shape);
  }
}

/** Things with an id, each with only the fields that differ. */
function changes(name: string, items: Entries[string]): ReturnType<typeof optional> {
  const { id: _id, ...fields } = entriesOf(items);
  const own = Object.fromEntries(Object.entries(fields).map(([key, entry]) => [key, optional(wholeLines.has(key) ? given(plain(entry)) : loose(plain(entry)))]));
  return optional(list(object({ id, ...own, ...(fixed.has(name) ? {} : { off: optional(boolean) }) })));
}

/** References and moments: a list that is only ever given whole. */
const wholeLines: ReadonlySet<string> = new Set(['phases', 'kind', 'sources', 'moments']);

const plain = (entry: Entries[string]): Shape => (entry.is === 'optional' ? entry.of : entry);

const base = entriesOf(datasetSchema);
const workshop = entriesOf(base['workshop']!);
const text = plain(base['title']!) as Shape<string>;

/**
 * A partner's own page of differences. In a list of things with an id a known id changes the fields that are given, a new id adds,
 * and `"off": true` leaves out. A list inside such a thing takes the place of ours, or comes after it as `{ "add": [ … ] }`.
 * The disclaimer cannot be changed.
 */
export const overlaySchema = object({
  $schema: optional(text),
  schemaVersion: optional(choice(schemaVersion)),
  publisher: text,
  date: text,
  about: text,
  url: optional(text),
  language: optional(text),
  title: optional(text),
  summary: optional(text),
  words: optional(plain(base['words']!)),
  ...Object.fromEntries(overlayLists.map((name) => [name, changes(name, base[name]!)])),
  workshop: optional(object(Object.fromEntries(overlayWorkshopLists.map((name) => [name, changes(name, workshop[name]!)])))),
});
