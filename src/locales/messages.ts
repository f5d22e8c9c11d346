import { en } from './en.js';
import { nl } from './nl.js';
import type { Messages } from './types.js';

export type { FirstMessages, LaterMessages, Messages, OwnWords, WordsAtHand } from './types.js';

/** The first words of every language; parts that come later bring their own. */
const dictionaries = new Map<string, Partial<Messages>>([['nl', nl], ['en', en]]);

/** The languages the interface speaks by itself. */
export const languages: readonly string[] = ['nl', 'en'];

/** The language whose words serve a language tag: `nl-BE` speaks `nl`, and what we do not speak is put in English. */
export function wordsLanguage(language: string): string {
  const base = language.split(/[-_]/)[0]!.toLowerCase();
  return languages.includes(base) ? base : 'en';
}

/** Adds words to those of a language: a part that comes later brings its own. */
export function addWords(language: string, words: Partial<Messages>): void {
  dictionaries.set(language, { ...dictionaries.get(language), ...words });
}

/** Whether the interface has words of its own for a language tag: `nl-BE` has, and `fr`, for which English stands in, has not. */
export const speaks = (language: string): boolean => languages.includes(language.split(/[-_]/)[0]!.toLowerCase());

/** The words for a language tag. `own` replaces words one by one, for another language or another tone. */
export function messagesFor(language: string, own: Partial<Messages> = {}): Messages {
  return { ...dictionaries.get(wordsLanguage(language)), ...own } as Messages;
}

/** A message with its values filled in; a name without a value stays as it is. */
export function format(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
}
