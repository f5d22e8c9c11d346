import { editDistance } from './nearest.js';
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

/**
 * Looks for words in events, actions, terms and topics. Case and accents do not matter, the beginning of a word is enough, and one
 * typing error is forgiven in words of four letters and more. Everything asked for must occur. Nothing for an empty query.
 * `limit` is the most findings a kind shows.
 */
export function search(model: Model, query: string, limit = 6): readonly FindingGroup[] {
  const wanted = fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (wanted.length === 0) return [];
  const groups: Readonly<Record<Finding['kind'], Scored[]>> = { event: [], action: [], term: [], topic: [] };
  const look = (finding: Unmarked, shown: string, more = '') => {
    const inShown = matches(shown, wanted);
    // Words as they were typed come before words that are nearly so, and what one sees before what lies behind it.
    const score = inShown.size === wanted.length ? (begins(shown, wanted) ? 3 : 2) : more && matches(`${shown} ${more}`, wanted).size === wanted.length ? 1 : 0;
    if (score > 0) groups[finding.kind].push({ score, finding: { ...finding, marks: marksOf(shown, wanted) } });
  };
  for (const trigger of model.ordered) {
    look({ kind: 'event', trigger }, trigger.label, trigger.summary);
    for (const profession of model.professions) {
      for (const step of model.steps) {
        const actions = trigger.perspectives[profession.id]?.[step.id] ?? [];
        for (const action of actions) look({ kind: 'action', trigger, profession, step, action }, action.text, `${trigger.label} ${profession.label} ${step.label}`);
      }
    }
  }
  for (const entry of model.glossary) look({ kind: 'term', entry }, [entry.term, ...(entry.forms ?? [])].join(', '), entry.definition);
  for (const topic of model.topics) look({ kind: 'topic', topic }, topic.label, textOf(topic));
  return (['event', 'action', 'term', 'topic'] as const)
    .map((kind) => ({ kind, total: groups[kind].length, findings: best(groups[kind], limit) }))
    .filter(({ total }) => total > 0);
}

type Scored = { readonly score: number; readonly finding: Finding };
type Unmarked = Finding extends infer One ? (One extends Finding ? Omit<One, 'marks'> : never) : never;

const best = (found: readonly Scored[], limit: number): readonly Finding[] =>
  [...found].sort((one, other) => other.score - one.score).slice(0, limit).map(({ finding }) => finding);

/** Text without case and accents, letter for letter, so that places in it are places in the original. */
function fold(text: string): string {
  return Array.from(text, (letter) => {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return plain.length === letter.length ? plain : letter;
  }).join('');
}

const textOf = (topic: Topic): string =>
  topic.body
    .map((block) =>
      block.type === 'list' ? block.items.map(({ text }) => text).join(' ') : typeof block.text === 'string' ? block.text : block.text.map(({ text }) => text).join(' '),
    )
    .join(' ');

/** Which of the wanted words occur in a text. */
function matches(text: string, wanted: readonly string[]): ReadonlySet<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(wanted.filter((want) => words.some((word) => alike(word, want))));
}

/** Whether every wanted word is the beginning of a word of the text, letter for letter. */
function begins(text: string, wanted: readonly string[]): boolean {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return wanted.every((want) => words.some((word) => word.startsWith(want)));
}

/** Whether a word begins as wanted, has it inside (from four letters on), or is one letter off. */
function alike(word: string, want: string): boolean {
  if (word.startsWith(want)) return true;
  if (want.length < forgivenFrom) return false;
  return word.includes(want) || [want.length - 1, want.length, want.length + 1].some((length) => length <= word.length && editDistance(word.slice(0, length), want, 1) <= 1);
}

function marksOf(text: string, wanted: readonly string[]): readonly Mark[] {
  const folded = fold(text);
  const marks: Mark[] = [];
  let end = 0;
  for (const match of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!wanted.some((want) => alike(match[0], want))) continue;
    if (match.index > end) marks.push({ text: text.slice(end, match.index), hit: false });
    end = match.index + match[0].length;
    marks.push({ text: text.slice(match.index, end), hit: true });
  }
  if (end < text.length) marks.push({ text: text.slice(end), hit: false });
  return marks;
}
