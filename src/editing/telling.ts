import { format } from '../locales/messages.js';
import { isObject, type Json } from './at.js';
import type { Difference } from './compare.js';
import { labelOf, placeOf, type Place } from './places.js';
import type { EditingWords } from './words.js';

/** Differences of one event or part, for one profession or for everybody. */
export interface ToldGroup {
  readonly group: string;
  readonly professions: readonly { readonly profession: string; readonly lines: readonly ToldLine[] }[];
}

/** One difference in words: where, and what; the lines of `what` stand under each other. */
export interface ToldLine {
  readonly place: string;
  readonly what: string;
}

/** Differences in words, per event and profession. Names come from the newer file, and from the older one for what went. */
export function tell(before: Json, after: Json, differences: readonly Difference[], words: EditingWords): readonly ToldGroup[] {
  const groups = new Map<string, Map<string, ToldLine[]>>();
  for (const difference of differences) {
    const { key, kind } = difference;
    const { group, profession, place } = placeIn(kind === 'removed' || kind === 'removed-whole' ? before : after, key, words);
    const professions = groups.get(group) ?? groups.set(group, new Map()).get(group)!;
    const lines = professions.get(profession) ?? professions.set(profession, []).get(profession)!;
    lines.push({ place, what: whatOf(before, after, difference, words) });
  }
  return [...groups].map(([group, professions]) => ({ group, professions: [...professions].map(([profession, lines]) => ({ profession, lines })) }));
}

/** Of a whole thing the name says enough. */
function placeIn(data: Json, key: string, words: EditingWords): Place {
  const keys = key.split('/');
  if (keys[0] === 'triggers' || keys.length !== (keys[0] === 'workshop' ? 3 : 2)) return placeOf(data, key, words);
  const list = keys.slice(0, -1);
  return { group: words.fields[list.at(-1)!] ?? list.at(-1)!, profession: '', place: labelOf(data, list.join('.'), keys.at(-1)!) };
}

function whatOf(before: Json, after: Json, difference: Difference, words: EditingWords): string {
  switch (difference.kind) {
    case 'added':
      return format(words.added, difference);
    case 'removed':
      return format(words.removed, difference);
    case 'changed':
      return format(words.changed, difference);
    case 'basis':
      return format(words.basis, { text: difference.text, before: basisText(difference.before, words), after: basisText(difference.after, words) });
    case 'fact':
      return format(words.changed, { before: factText(before, difference.key, difference.before, words), after: factText(after, difference.key, difference.after, words) });
    case 'order':
      return words.order;
    case 'added-whole':
      return words.addedWhole;
    case 'removed-whole':
      return words.removedWhole;
  }
}

function basisText({ sources, from, acute }: Json, words: EditingWords): string {
  const on = typeof from === 'string' ? format(words.derived, { from }) : Array.isArray(sources) ? sources.join(', ') : words.noBasis;
  return acute === true ? `${on}; ${words.fields['acute']!}` : on;
}

function factText(data: Json, key: string, value: unknown, words: EditingWords): string {
  const field = key.split('/').at(-1)!;
  const list = { level: 'levels', phases: 'phases', triggers: 'triggers' }[field];
  const name = (one: unknown): string => (typeof one === 'boolean' ? (one ? words.yes : words.no) : list === undefined ? String(one) : labelOf(data, list, String(one)));
  if (Array.isArray(value)) return value.map(name).join(', ') || '–';
  return value === undefined || isObject(value) ? '–' : name(value);
}

/** The same as running text: a heading a group, a line a difference. `markdown` is for release notes. */
export function toldText(groups: readonly ToldGroup[], words: EditingWords, markdown = false): string {
  const lines = groups.flatMap(({ professions }) => professions.flatMap((one) => one.lines));
  if (lines.length === 0) return words.noDifferences;
  const count = lines.length === 1 ? words.oneDifference : format(words.differences, { count: lines.length });
  const line = ({ place, what }: ToldLine) => {
    const [first = '', ...more] = what.split('\n');
    const where = place ? `${place}: ` : '';
    return [markdown ? `- ${where}${first}` : `    ${where}${first}`, ...more.map((next) => (markdown ? `  ${next}` : `      ${next}`))].join('\n');
  };
  const body = groups.map(({ group, professions }) =>
    [
      markdown ? `## ${group}\n` : group,
      ...professions.map(({ profession, lines: told }) => [...(profession || professions.length > 1 ? [markdown ? `**${profession || words.everybody}**\n` : `  ${profession || words.everybody}`] : []), ...told.map(line)].join('\n')),
    ].join('\n'),
  );
  return `${count}\n\n${body.join('\n\n')}`;
}
