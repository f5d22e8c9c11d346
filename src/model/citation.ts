import { finders, type TermFinder } from './finders.js';
import type { GlossaryEntry, Model, Source } from './types.js';

/** What something rests on: the sources that carry it, or in words what it was derived from. */
export interface Based {
  readonly sources?: readonly string[] | undefined;
  readonly from?: string | undefined;
}

/** The ids in brackets at the end of a derivation: `advice for schools (V01, V02)`. */
const named = /\s*\(([\w-]+(?:, [\w-]+)*)\)$/;

/** The ids of the sources that something rests on, those that a derivation names included. */
export const sourceIds = ({ sources = [], from }: Based): readonly string[] => [...sources, ...(from?.match(named)?.[1]?.split(', ') ?? [])];

/** A derivation in words, without the ids of sources at its end; those stay when one of them is no source of the model. */
export const derivation = (model: Model, from: string): string => (sourceIds({ from }).every((id) => model.index.sources.has(id)) ? from.replace(named, '') : from);

/** The sources of some claims, each once, in order of first use: the numbers of notes. Unknown ids are left out. */
export function sourcesOf(model: Model, claims: readonly Based[]): readonly Source[] {
  const ids = new Set(claims.flatMap(sourceIds));
  return [...ids].map((id) => model.index.sources.get(id)).filter((source) => source !== undefined);
}

/** A stretch of text; with `entry` when it is a term of the glossary. */
export interface Segment {
  readonly text: string;
  readonly entry?: GlossaryEntry;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function finderFor(glossary: readonly GlossaryEntry[]): TermFinder {
  let finder = finders.get(glossary);
  if (!finder) {
    const entries = new Map(glossary.flatMap((entry) => [entry.term, ...(entry.forms ?? [])].map((form) => [form.toLowerCase(), entry] as const)));
    const forms = [...entries.keys()].sort((one, other) => other.length - one.length).map(escaped);
    const pattern = forms.length === 0 ? /$^/g : new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
    finders.set(glossary, (finder = { pattern, entries }));
  }
  return finder;
}

/**
 * Finds glossary terms in running text: whole words, any case, the longest term first and each entry once.
 * `seen` carries over which entries were linked before, so that only the first appearance on a page is a link.
 */
export function linkTerms(text: string, glossary: readonly GlossaryEntry[], seen: Set<string> = new Set()): readonly Segment[] {
  const { pattern, entries } = finderFor(glossary);
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const entry = entries.get(match[0].toLowerCase());
    if (!entry || seen.has(entry.id)) continue;
    seen.add(entry.id);
    if (match.index > end) segments.push({ text: text.slice(end, match.index) });
    segments.push({ text: match[0], entry });
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push({ text: text.slice(end) });
  return segments;
}
