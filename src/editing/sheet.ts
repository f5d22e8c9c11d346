import { isObject, type Json } from './at.js';
import { placeOf, type Place } from './places.js';
import { readability } from './readability.js';
import { textsOf, type Text } from './texts.js';
import type { EditingWords } from './words.js';

/** What a sheet is for. `from` and `to` are languages: the same ones for a review. */
export interface SheetKind {
  readonly from: string;
  readonly to: string;
}

/** One text as a row of a sheet. */
export interface SheetRow extends Place {
  readonly key: string;
  readonly text: string;
  /** The same text in the other language: of a review the one beside it, of a translation the work of the translator. */
  readonly other: string;
  readonly sources: string;
  readonly derived: string;
  readonly characters: number;
  readonly longest: number;
  /** Reading ease, rounded; nothing for a language without a formula. */
  readonly ease: number | undefined;
}

/** Key of a word of the interface, and of the words of a derivation. */
export const wordKey = 'words/';
export const fromKey = 'from/';

/** The words of a derivation, and the ids of sources in brackets at its end. */
export const fromParts = (from: string): readonly [words: string, ids: string] => {
  const ids = / ?\([^()]*\)\.?$/.exec(from)?.[0] ?? '';
  return [from.slice(0, from.length - ids.length), ids];
};

/**
 * A row a text, as the file has them. For a translation also a row for each word of the interface (`interfaceWords`: those to translate from)
 * and for the words of each derivation, once. `other`: the same file in the other language, as far as there is one.
 */
export function sheetRows(data: Json, other: Json | undefined, { from, to }: SheetKind, words: EditingWords, interfaceWords: Readonly<Record<string, string>>): readonly SheetRow[] {
  const untranslated = new Set(isObject(other?.['untranslated']) && Array.isArray(other['untranslated']['texts']) ? (other['untranslated']['texts'] as readonly string[]) : []);
  const others = new Map((other === undefined ? [] : textsOf(other)).map((text) => [text.key, text]));
  const texts = textsOf(data);
  const rows = texts.map((text) => rowOf(text, untranslated.has(text.key) ? '' : (others.get(text.key)?.text ?? ''), placeOf(data, text.key, words), from));
  if (from === to) return rows;
  const ownWords = isObject(other?.['words']) ? other['words'] : {};
  const place = (name: string): Place => ({ group: words.fields['words']!, profession: '', place: name });
  const bare = (key: string, text: string, done: unknown, where: Place): SheetRow => ({ key, text, other: typeof done === 'string' ? done : '', sources: '', derived: '', characters: text.length, ...counts(text, from), ...where });
  const inWords = Object.entries(interfaceWords).map(([name, text]) => bare(`${wordKey}${name}`, text, ownWords[name], place(name)));
  const froms = new Map<string, string>();
  for (const text of texts) {
    const phrase = fromOf(text);
    const done = fromOf(others.get(text.key));
    if (phrase !== undefined && !froms.get(phrase)) froms.set(phrase, done === undefined || done === phrase ? '' : done);
  }
  const derivations = [...froms].map(([phrase, done]) => bare(`${fromKey}${phrase}`, phrase, done, { group: words.derivations, profession: '', place: '' }));
  return [...rows, ...derivations, ...inWords];
}

const fromOf = (text: Text | undefined): string | undefined => (typeof text?.line?.['from'] === 'string' ? fromParts(text.line['from'])[0] : undefined);

const counts = (text: string, language: string): Pick<SheetRow, 'longest' | 'ease'> => {
  const { longest, ease } = readability(text, language);
  return { longest, ease: ease === undefined ? undefined : Math.round(ease) };
};

function rowOf({ key, text, line }: Text, other: string, place: Place, language: string): SheetRow {
  const { sources, from } = line ?? {};
  return {
    key,
    ...place,
    text,
    other,
    sources: Array.isArray(sources) ? sources.join(', ') : '',
    derived: typeof from === 'string' ? from : '',
    characters: text.length,
    ...counts(text, language),
  };
}
