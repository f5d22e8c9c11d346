import { maxProblems } from './parse.js';
import { shorten, type Problem, type ProblemCode } from './problems.js';
import { maxTextLength } from './schema.js';
import type { Dataset, Source } from './types.js';

/** One publication in CSL-JSON, as reference managers write it. Only the id is sure to be there and in order. */
export type CslItem = Readonly<Record<string, unknown>> & { readonly id: string };

/** What a bibliography says, by id of the source. */
export type Bibliography = ReadonlyMap<string, CslItem>;

/** A bibliography, or what is wrong with the file. */
export type BibliographyResult = { readonly ok: true; readonly bibliography: Bibliography } | { readonly ok: false; readonly problems: readonly Problem[] };

/** All that is known of a source: what the data file says, and what the bibliography adds. */
export interface Reference {
  readonly id: string;
  readonly author: string | undefined;
  readonly year: number | string | undefined;
  readonly title: string | undefined;
  readonly url: string | undefined;
  /** What a data file says about it, such as how to get it. */
  readonly note: string | undefined;
  /** How much of it was read: a page of which only the beginning was seen carries less. */
  readonly seen: string | undefined;
  /** Language of the publication, such as `de`. */
  readonly language: string | undefined;
  /** Country it is about and was written in, such as `GB`; `EU` for the European Union. */
  readonly country: string | undefined;
  /** More addresses of the same source. */
  readonly elsewhere: readonly string[];
  /** Addresses of which a part was never seen: to look for, not to follow. */
  readonly incomplete: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= maxTextLength;
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter(isText) : []);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Checks a file in CSL-JSON and makes look-ups of it. Takes anything and throws nothing. Only what the list of sources stands or
 * falls with is checked, as reference managers differ in the rest: a list of things, each with an id of its own and a title.
 */
export function parseBibliography(input: unknown): BibliographyResult {
  const problems: Problem[] = [];
  const report = (path: string, code: ProblemCode, found: unknown, expected: string) => {
    if (problems.length < maxProblems) problems.push({ path, code, found: shorten(found), expected });
  };
  const bibliography = new Map<string, CslItem>();
  if (!Array.isArray(input)) report('', 'type', input, 'Array');
  list(input).forEach((item, index) => {
    if (!isObject(item)) return report(`[${index}]`, 'type', item, 'Object');
    const id = typeof item['id'] === 'number' ? String(item['id']) : item['id'];
    if (!isText(id)) return report(`[${index}].id`, id === undefined ? 'missing' : 'type', id ?? 'id', id === undefined ? 'id' : 'string');
    if (bibliography.has(id)) report(`[${index}].id`, 'duplicate', id, 'id');
    if (!isText(item['title'])) report(`[${index}].title`, item['title'] === undefined ? 'missing' : 'type', item['title'] ?? 'title', item['title'] === undefined ? 'title' : 'string');
    bibliography.set(id, { ...item, id });
  });
  return problems.length === 0 ? { ok: true, bibliography } : { ok: false, problems };
}

/** A name of CSL-JSON in one piece. */
const nameOf = (name: unknown): string =>
  isObject(name) ? (isText(name['literal']) ? name['literal'] : [name['given'], name['non-dropping-particle'], name['family']].filter(isText).join(' ')) : '';

const authorsOf = (names: unknown): string => list(names).map(nameOf).filter(isText).join('; ');

/** `2019`, `2017–2018`, the words that stand for a date, or nothing. */
function yearOf(issued: unknown): number | string | undefined {
  if (!isObject(issued)) return undefined;
  const years = [...new Set(list(issued['date-parts']).map((date) => Number(list(date)[0])))].filter(Number.isInteger);
  if (years.length === 0) return [issued['literal'], issued['raw']].find(isText);
  return years.length === 1 ? years[0] : years.join('–');
}

/** A source with what the bibliography adds to it. Where both say something, the data file and its overlay have the word. `language` chooses among the notes. */
export function referenceOf(source: Source, bibliography: Bibliography | undefined, language: string): Reference {
  const item: Json = bibliography?.get(source.id) ?? {};
  const custom = isObject(item['custom']) ? item['custom'] : {};
  const notes = isObject(custom['notes']) ? custom['notes'] : {};
  const text = (value: unknown) => (isText(value) ? value : undefined);
  return {
    id: source.id,
    author: source.author ?? (authorsOf(item['author']) || undefined),
    year: source.year ?? yearOf(item['issued']),
    title: source.title ?? text(item['title']),
    url: source.url ?? text(item['URL']),
    note: source.note,
    seen: text(notes[language]) ?? text(item['note']),
    language: text(item['language']),
    country: text(custom['country']),
    elsewhere: texts(custom['alsoAt']),
    incomplete: texts(custom['incomplete']),
  };
}

/** Sources of which neither the data file nor its bibliography says who published what. */
export function unlisted({ sources, bibliography: file = '' }: Dataset, bibliography: Bibliography | undefined): readonly Problem[] {
  return sources.flatMap(({ id, title }, index) =>
    title === undefined && !bibliography?.has(id) ? [{ path: `sources[${index}].id`, code: 'reference', found: shorten(id), expected: file } as const] : [],
  );
}

/** Sources as CSL-JSON: as the bibliography has them, or made of what the data file says. */
export function cslOf(sources: readonly Source[], bibliography: Bibliography | undefined): readonly CslItem[] {
  return sources.map(
    (source) =>
      bibliography?.get(source.id) ?? {
        id: source.id,
        type: 'webpage',
        ...(source.author === undefined ? {} : { author: [{ literal: source.author }] }),
        ...(typeof source.year === 'number' ? { issued: { 'date-parts': [[source.year]] } } : {}),
        title: source.title ?? '',
        ...(source.url === undefined ? {} : { URL: source.url }),
        ...(source.note === undefined ? {} : { note: source.note }),
      },
  );
}
