import { format } from '../locales/index.js';
import { knownTag } from '../locales/intl.js';
import { shorten } from '../model/problems.js';
import type { JsonFile } from './content.js';
import type { CliWords } from './words.js';

/** A year, with a month, with a day. */
const isDate = (text: string): boolean => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) && !Number.isNaN(Date.parse(text));

/**
 * Language tags and dates that browsers and readers do not take for one, a line each. They stop nothing: the infographic is shown all
 * the same, with the language or date as it stands.
 */
export function oddities({ file, positions }: JsonFile, words: CliWords): readonly string[] {
  if (!positions.ok || typeof positions.value !== 'object' || positions.value === null) return [];
  const { language, alternates, date } = positions.value as Readonly<Record<string, unknown>>;
  const line = (path: string, sentence: string, found: string) => {
    const at = positions.at(path);
    return `${file}:${at.line}:${at.column}: ${format(sentence, { found: shorten(found) })}`;
  };
  const tags = [['language', language], ...Object.keys(alternates ?? {}).map((tag) => [`alternates.${tag}`, tag])] as readonly (readonly [string, unknown])[];
  return [
    ...tags.flatMap(([path, tag]) => (typeof tag === 'string' && knownTag(tag) === undefined ? [line(path, words.oddLanguage, tag)] : [])),
    ...(typeof date === 'string' && !isDate(date) ? [line('date', words.oddDate, date)] : []),
  ];
}
