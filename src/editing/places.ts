import { isObject, valueAt, type Json } from './at.js';
import type { EditingWords } from './words.js';

/** Where a text stands, in words that its readers use. */
export interface Place {
  /** The event, or the part of the file. */
  readonly group: string;
  /** The profession it is for; empty where it is for everybody. */
  readonly profession: string;
  /** What it is there: a step and a number, a field. */
  readonly place: string;
}

const listOf = (data: Json, list: string): readonly Json[] => {
  const value = valueAt(data, list.split('.'));
  return Array.isArray(value) ? value.filter(isObject) : [];
};

const nameOf = (item: Json | undefined, id: string): string => {
  const name = item?.['label'] ?? item?.['term'] ?? item?.['name'] ?? item?.['text'];
  return typeof name === 'string' ? name : id;
};

/** The name a file gives to the thing with an id. */
export const labelOf = (data: Json, list: string, id: string): string => nameOf(listOf(data, list).find((item) => item['id'] === id), id);

/** The place of a text by its key, in words. */
export function placeOf(data: Json, key: string, words: EditingWords): Place {
  const [list = '', ...rest] = key.split('/');
  const fieldWord = (name: string): string => (/^\d+$/.test(name) ? String(Number(name) + 1) : Object.hasOwn(words.fields, name) ? words.fields[name]! : name);
  const told = (keys: readonly string[]): string => keys.filter((name, index) => name !== 'text' || index === 0).map(fieldWord).join(' · ');
  if (rest.length === 0) return { group: words.wholeFile, profession: '', place: fieldWord(list) };
  if (list === 'triggers') {
    const [id = '', field = '', profession = '', ...more] = rest;
    const group = labelOf(data, 'triggers', id);
    if (field === 'perspectives') {
      const [step = '', ...line] = more;
      return { group, profession: labelOf(data, 'professions', profession), place: [labelOf(data, 'steps', step), told(line)].filter(Boolean).join(' · ') };
    }
    if (field === 'partners') return { group, profession: labelOf(data, 'professions', profession), place: told([field, ...more]) };
    return { group, profession: '', place: told(rest.slice(1)) };
  }
  if (list === 'professions') return { group: words.fields['professions']!, profession: labelOf(data, list, rest[0]!), place: told(rest.slice(1)) };
  if (list === 'phases' && rest[1] === 'roles') return { group: words.fields[list]!, profession: labelOf(data, 'professions', rest[2]!), place: `${labelOf(data, list, rest[0]!)} · ${words.fields['roles']!}` };
  const inner = list === 'workshop' ? `workshop.${rest[0]!}` : list;
  const [id = '', ...more] = list === 'workshop' ? rest.slice(1) : rest;
  const group = fieldWord(list === 'workshop' ? rest[0]! : list);
  return { group, profession: '', place: [labelOf(data, inner, id), told(more)].filter(Boolean).join(' · ') };
}
