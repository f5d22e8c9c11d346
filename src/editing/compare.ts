import { isObject, same, valueAt, type Json } from './at.js';
import { textsOf, type Text } from './texts.js';

/**
 * One thing that differs between two editions. `key` says where, as the key of a text does. `whole`: a thing with an id came or went;
 * `order`: the same lines stand in another order; `basis`: the words are the same and what they rest on is not.
 */
export type Difference = { readonly key: string } & (
  | { readonly kind: 'added'; readonly after: string }
  | { readonly kind: 'removed'; readonly before: string }
  | { readonly kind: 'changed'; readonly before: string; readonly after: string }
  | { readonly kind: 'basis'; readonly text: string; readonly before: Json; readonly after: Json }
  | { readonly kind: 'fact'; readonly before: unknown; readonly after: unknown }
  | { readonly kind: 'order' | 'added-whole' | 'removed-whole' }
);

/** Lists of things with an id. */
const lists = ['levels', 'phases', 'professions', 'steps', 'triggers', 'topics', 'glossary', 'contacts', 'workshop/statements', 'workshop/cases', 'workshop/exercises', 'sources'];

/** What a thing says beside its texts. */
const facts = ['level', 'phases', 'kind', 'placement', 'prevention', 'url', 'scope', 'minutes', 'triggers'];
const ofTheFile = ['version', 'date', 'license', 'publisher'];

/** More than this part of their words in common, and one line is another version of the other. */
const alike = 0.4;

/** What differs between two data files that have been checked, in the order of the newer one; what went comes at its old place in the list. */
export function compare(before: Json, after: Json): readonly Difference[] {
  const gone = lists.flatMap((list) => missing(before, after, list));
  const come = lists.flatMap((list) => missing(after, before, list));
  const found: Difference[] = ofTheFile.flatMap((field) => factOf(before, after, field, field));
  found.push(...gone.map((key) => ({ key, kind: 'removed-whole' }) as const), ...come.map((key) => ({ key, kind: 'added-whole' }) as const));
  for (const list of lists) {
    const old = byId(before, list);
    for (const [id, item] of byId(after, list)) if (old.has(id)) found.push(...facts.flatMap((field) => factOf(old.get(id)!, item, field, `${list}/${id}/${field}`)));
  }
  const within = (key: string, keys: readonly string[]) => keys.some((one) => key === one || key.startsWith(`${one}/`));
  const [old, young] = [cellsOf(before, (key) => !within(key, gone)), cellsOf(after, () => true)];
  for (const cell of new Set([...young.keys(), ...old.keys()])) found.push(...cellDifferences(old.get(cell) ?? [], young.get(cell) ?? []));
  return found;
}

const byId = (data: Json, list: string): ReadonlyMap<string, Json> => {
  const items = valueAt(data, list.split('/'));
  return new Map(Array.isArray(items) ? items.filter(isObject).map((item) => [String(item['id']), item]) : []);
};

const missing = (one: Json, other: Json, list: string): readonly string[] => {
  const there = byId(other, list);
  return [...byId(one, list).keys()].filter((id) => !there.has(id)).map((id) => `${list}/${id}`);
};

const factOf = (before: Json, after: Json, field: string, key: string): readonly Difference[] =>
  same(before[field], after[field]) ? [] : [{ key, kind: 'fact', before: before[field], after: after[field] }];

function cellsOf(data: Json, wanted: (key: string) => boolean): ReadonlyMap<string, readonly Text[]> {
  const cells = new Map<string, Text[]>();
  for (const text of textsOf(data)) if (wanted(text.key)) cells.set(text.cell, [...(cells.get(text.cell) ?? []), text]);
  return cells;
}

/** Lines of one list: equal ones belong together, then those that are most alike; what is left went or came. */
function cellDifferences(before: readonly Text[], after: readonly Text[]): readonly Difference[] {
  const left = new Set(before);
  const partner = new Map<Text, Text>();
  const pair = (line: Text, other: Text | undefined) => {
    if (!other) return;
    partner.set(line, other);
    left.delete(other);
  };
  for (const line of after) pair(line, [...left].find(({ text }) => text === line.text));
  for (const line of after) if (!partner.has(line)) pair(line, mostAlike(line, [...left], before.length === 1 && after.length === 1 ? 0 : alike));
  const found: Difference[] = [];
  for (const line of after) {
    const old = partner.get(line);
    if (!old) found.push({ key: line.key, kind: 'added', after: line.text });
    else if (old.text !== line.text) found.push({ key: line.key, kind: 'changed', before: old.text, after: line.text });
    else if (!same(basisOf(old), basisOf(line))) found.push({ key: line.key, kind: 'basis', text: line.text, before: basisOf(old), after: basisOf(line) });
  }
  for (const line of left) found.push({ key: line.key, kind: 'removed', before: line.text });
  const order = after.flatMap((line) => partner.get(line) ?? []).map((line) => before.indexOf(line));
  if (order.some((place, index) => index > 0 && place < order[index - 1]!)) found.push({ key: after[0]!.cell, kind: 'order' });
  return found;
}

/** What a line rests on, and whether it comes first. */
const basisOf = ({ line }: Text): Json => Object.fromEntries(['sources', 'from', 'evidence', 'acute'].flatMap((key) => (line?.[key] === undefined ? [] : [[key, line[key]]])));

function mostAlike(line: Text, others: readonly Text[], least: number): Text | undefined {
  const words = wordsOf(line.text);
  const [best] = others.map((other) => [likeness(words, wordsOf(other.text)), other] as const).sort(([one], [other]) => other - one);
  return best && best[0] >= least ? best[1] : undefined;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);

/** L.R. Dice (1945): twice what two sets share, over all that is in them. */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => (2 * [...one].filter((word) => other.has(word)).length) / Math.max(1, one.size + other.size);
