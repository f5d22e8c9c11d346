import { nl } from './nl.js';
import type { Messages } from './types.js';

export type { FirstMessages, LaterMessages, Messages } from './types.js';

/** Dutch is always there; the first words of another language come when it is first spoken. */
const dictionaries = new Map<string, Partial<Messages>>([['nl', nl]]);
const loaders = new Map([['en', async () => (await import('./en.js')).en]]);
const learned = new Set(['nl']);

/** The languages the interface speaks by itself. */
export const languages: readonly string[] = ['nl', ...loaders.keys()];

/** The language whose words serve a language tag: `nl-BE` speaks `nl`, and what we do not speak is put in English. */
function spoken(language: string): string {
  const base = language.split('-')[0]!.toLowerCase();
  return languages.includes(base) ? base : 'en';
}

/** Adds words to those of a language: a part that comes later brings its own. */
export function addWords(language: string, words: Partial<Messages>): void {
  dictionaries.set(language, { ...dictionaries.get(language), ...words });
}

/** Whether the first words for a language tag are there. */
export const speaks = (language: string): boolean => learned.has(spoken(language));

/** Fetches the first words for a language tag, once. Where that fails the words stay Dutch. */
export async function learn(language: string): Promise<void> {
  const name = spoken(language);
  const words = learned.has(name) ? undefined : await loaders.get(name)?.().catch(() => undefined);
  if (!words) return;
  addWords(name, words);
  learned.add(name);
}

/**
 * The words for a language tag, as far as they have been learned; Dutch until then.
 * `own` replaces words one by one, for another language or another tone.
 */
export function messagesFor(language: string, own: Partial<Messages> = {}): Messages {
  return { ...dictionaries.get('nl'), ...dictionaries.get(spoken(language)), ...own } as Messages;
}

/** A message with its values filled in; a name without a value stays as it is. */
export function format(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
}
