/**
 * What must fit together in the published content: the two languages, the terms with the texts, and the sources with the claims.
 * As in `rules.mjs`, each rule answers a list of complaints; an empty list means that it holds.
 */
import { statementsOf, textsOf } from './rules.mjs';
import { words } from './readability.mjs';

/** Keys whose values are the same in every language: ids, references, numbers and what people are called. */
const same = new Set([
  '$schema', 'schemaVersion', 'version', 'date', 'license', 'publisher', 'id', 'level', 'phases', 'kind', 'placement', 'prevention', 'sources',
  'basis', 'evidence', 'acute', 'profession', 'trigger', 'triggers', 'phase', 'minutes', 'scope', 'type', 'year',
]);

/** Keys that each language fills in for itself, or that are cited as published. */
const free = new Set(['language', 'alternates', 'forms', 'url']);

const isObject = (value) => typeof value === 'object' && value !== null;

/** Where two languages differ in more than their words: lists of another length, other ids, sources, basis or urgency, or a text left as it was. */
export function parityComplaints(one, other) {
  const out = [];
  const compare = (left, right, path, key) => {
    if (free.has(key)) return;
    if (Array.isArray(left) && Array.isArray(right)) {
      if (left.length !== right.length) out.push(`${path}: ${left.length} here, ${right.length} there`);
      else left.forEach((item, index) => compare(item, right[index], `${path}[${item?.id ?? index}]`, isObject(item) ? undefined : key));
    } else if (isObject(left) && isObject(right)) {
      for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) compare(left[name], right[name], path ? `${path}.${name}` : name, name);
    } else if (typeof left !== typeof right) out.push(`${path}: ${String(left)} here, ${String(right)} there`);
    else if (same.has(key) && left !== right) out.push(`${path}: ${left} here, ${right} there`);
    else if (key === 'text' && left === right && words(left).length > 4) out.push(`${path}: not translated: "${left}"`);
  };
  // The sources are one list, in the words they were published in.
  compare({ ...one, sources: one.sources.map(({ id }) => id) }, { ...other, sources: other.sources.map(({ id }) => id) }, '', undefined);
  return out;
}

/** Claims that neither a source nor a derivation carries, and derivations that do not say from what. */
export function basisComplaints(dataset) {
  return statementsOf(dataset).flatMap(({ path, claim }) => {
    if (claim.basis === 'derived') return claim.from?.trim() ? [] : [`${path}: derived from nothing`];
    return claim.sources?.length > 0 ? [] : [`${path}: no source`];
  });
}

/** Terms that stand in no text but their own definition. */
export function glossaryComplaints(dataset) {
  const texts = textsOf({ ...dataset, glossary: [] }).map(({ text }) => text);
  const definitions = dataset.glossary.map(({ id, definition }) => ({ id, definition }));
  return dataset.glossary
    .filter(({ id, term, forms = [] }) => {
      const spellings = [term, ...forms].map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${spellings.join('|')})(?![\\p{L}\\p{N}-])`, 'iu');
      return ![...texts, ...definitions.filter((other) => other.id !== id).map(({ definition }) => definition)].some((text) => pattern.test(text));
    })
    .map(({ id, term }) => `glossary[${id}]: "${term}" occurs in no text`);
}

/** The ids in brackets at the end of a derivation. */
const namedIn = (from) => from.match(/\(([\w-]+(?:, [\w-]+)*)\)$/)?.[1].split(', ') ?? [];

/** Ids of sources wherever something cites them, in a list of sources or in a derivation. */
export function citedIn(node, key) {
  if (key === 'from' && typeof node === 'string') return namedIn(node);
  if (Array.isArray(node)) return key === 'sources' ? node.filter((id) => typeof id === 'string') : node.flatMap((item) => citedIn(item));
  return isObject(node) ? Object.entries(node).flatMap(([name, value]) => citedIn(value, name)) : [];
}

/** Sources that nothing cites. */
export function sourceComplaints(dataset) {
  const cited = new Set(citedIn({ ...dataset, sources: [] }));
  return dataset.sources.filter(({ id }) => !cited.has(id)).map(({ id }) => `sources[${id}]: nothing cites it`);
}

/** Every address in a file that a reader could follow, with its path. */
export function addressesOf(dataset) {
  const found = [];
  const visit = (node, path) => {
    if (Array.isArray(node)) node.forEach((item, index) => visit(item, `${path}[${item?.id ?? index}]`));
    else if (isObject(node)) {
      for (const [key, value] of Object.entries(node)) {
        if (key === 'url') found.push({ path: `${path}.url`, url: value });
        else visit(value, path ? `${path}.${key}` : key);
      }
    }
  };
  visit(dataset, '');
  return found;
}
