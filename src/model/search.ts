import { actionsFor } from './query.js';
import type { Action, GlossaryEntry, Model, Profession, Step, Topic, Trigger } from './types.js';

/** Words shorter than this must be spelled right: one letter off turns too many of them into another word. */
const forgivenFrom = 4;

/** A stretch of text, and whether it is what was looked for. */
export interface Mark {
  readonly text: string;
  readonly hit: boolean;
}

/** Something found, with the text in which it was found. */
export type Finding = { readonly marks: readonly Mark[] } & (
  | { readonly kind: 'event'; readonly trigger: Trigger }
  | { readonly kind: 'action'; readonly trigger: Trigger; readonly profession: Profession; readonly step: Step; readonly action: Action }
  | { readonly kind: 'term'; readonly entry: GlossaryEntry }
  | { readonly kind: 'topic'; readonly topic: Topic }
);

/** What was found of one kind: the best first, and how many there are in all. */
export interface FindingGroup {
  readonly kind: Finding['kind'];
  readonly findings: readonly Finding[];
  readonly total: number;
}

/** So much of what is typed or pasted is looked for, in characters: more is no search, and would hold the page. */
export const maxQuery = 200;

/**
 * Looks for words in events, actions, terms and topics. Case and accents do not matter, the beginning of a word is enough, and one
 * typing error is forgiven in words of four letters and more. Everything asked for must occur. Nothing for an empty query; of a long
 * one the first `maxQuery` characters count. `limit` is the most findings a kind shows.
 */
export function search(model: Model, query: string, limit = 6): readonly FindingGroup[] {
  const wanted = [...new Set(wordsOf(query.slice(0, maxQuery)))];
  if (wanted.length === 0) return [];
  const { places, words } = indexOf(model);
  // Each word of the content is compared once, however often it is used.
  const hits = wanted.map((want) => new Set(words.filter((word) => alike(word, want))));
  const begun = wanted.map((want) => new Set(words.filter((word) => word.startsWith(want))));
  const all = (among: readonly ReadonlySet<string>[], here: readonly string[]) => among.every((hit) => here.some((word) => hit.has(word)));
  const groups: Readonly<Record<Finding['kind'], Scored[]>> = { event: [], action: [], term: [], topic: [] };
  for (const { finding, shown, inShown, more } of places) {
    // Words as they were typed come before words that are nearly so, and what one sees before what lies behind it.
    const score = all(hits, inShown) ? (all(begun, inShown) ? 3 : 2) : all(hits, [...inShown, ...more]) ? 1 : 0;
    if (score > 0) groups[finding.kind].push({ score, finding, shown });
  }
  const isHit = (word: string) => hits.some((hit) => hit.has(word));
  return (['event', 'action', 'term', 'topic'] as const)
    .map((kind) => ({ kind, total: groups[kind].length, findings: best(groups[kind], limit).map(({ finding, shown }) => ({ ...finding, marks: marksOf(shown, isHit) })) }))
    .filter(({ total }) => total > 0);
}

type Unmarked = Finding extends infer One ? (One extends Finding ? Omit<One, 'marks'> : never) : never;
type Scored = { readonly score: number; readonly finding: Unmarked; readonly shown: string };

/** What can be found, with the words one sees and those that lie behind them; and every word of all of it, once. */
interface Index {
  readonly places: readonly { readonly finding: Unmarked; readonly shown: string; readonly inShown: readonly string[]; readonly more: readonly string[] }[];
  readonly words: readonly string[];
}

/** Made at the first search of a model: taking texts apart costs more than looking in them. */
const indexes = new WeakMap<Model, Index>();

function indexOf(model: Model): Index {
  const known = indexes.get(model);
  if (known) return known;
  const places: Index['places'][number][] = [];
  const add = (finding: Unmarked, shown: string, more: string) => places.push({ finding, shown, inShown: wordsOf(shown), more: wordsOf(more) });
  for (const trigger of model.ordered) {
    add({ kind: 'event', trigger }, trigger.label, trigger.summary);
    for (const profession of model.professions) {
      for (const step of model.steps) {
        for (const action of actionsFor(trigger, profession.id, step.id)) add({ kind: 'action', trigger, profession, step, action }, action.text, `${trigger.label} ${profession.label} ${step.label}`);
      }
    }
  }
  for (const entry of model.glossary) add({ kind: 'term', entry }, [entry.term, ...(entry.forms ?? [])].join(', '), entry.definition);
  for (const topic of model.topics) add({ kind: 'topic', topic }, topic.label, textOf(topic));
  const index = { places, words: [...new Set(places.flatMap(({ inShown, more }) => [...inShown, ...more]))] };
  indexes.set(model, index);
  return index;
}

const best = (found: readonly Scored[], limit: number): readonly Scored[] => [...found].sort((one, other) => other.score - one.score).slice(0, limit);

/** Text without case and accents, letter for letter, so that places in it are places in the original. */
function fold(text: string): string {
  return text.replace(/[A-Z]+|[^\0-\x7f]/gu, (letter) => {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return plain.length === letter.length ? plain : letter;
  });
}

const textOf = (topic: Topic): string =>
  topic.body
    .map((block) =>
      block.type === 'list' ? block.items.map(({ text }) => text).join(' ') : typeof block.text === 'string' ? block.text : block.text.map(({ text }) => text).join(' '),
    )
    .join(' ');

/** The words of a text, folded. */
const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a word begins as wanted, has it inside (from four letters on), or is one letter off. */
function alike(word: string, want: string): boolean {
  if (word.startsWith(want)) return true;
  if (want.length < forgivenFrom) return false;
  if (word.includes(want)) return true;
  let same = 0;
  while (word[same] === want[same]) same++;
  // Past what is the same: another letter, a letter too many, or one too few.
  const [rest, after] = [want.slice(same), want.slice(same + 1)];
  return word.startsWith(after, same + 1) || word.startsWith(after, same) || word.startsWith(rest, same + 1);
}

function marksOf(text: string, isHit: (word: string) => boolean): readonly Mark[] {
  const folded = fold(text);
  const marks: Mark[] = [];
  let end = 0;
  for (const match of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!isHit(match[0])) continue;
    if (match.index > end) marks.push({ text: text.slice(end, match.index), hit: false });
    end = match.index + match[0].length;
    marks.push({ text: text.slice(match.index, end), hit: true });
  }
  if (end < text.length) marks.push({ text: text.slice(end), hit: false });
  return marks;
}
