import type { Json } from '../../editing/at.js';

/** What the form shows of additions, by the names of the file. */
export const shown = {
  $schema: true, schemaVersion: true, publisher: true, date: true, about: true, url: true, language: true, title: true, summary: true, words: true,
  triggers: ['id', 'off', 'label', 'summary', 'questions', 'perspectives'], contacts: ['id', 'off', 'name', 'role', 'url', 'scope'], glossary: ['id', 'off', 'term', 'definition'],
} as const;

/** The part of the form that shows a place. */
export const sectionOf: Readonly<Record<string, string>> = { triggers: 'events', contacts: 'contacts', glossary: 'glossary', words: 'words' };

/** Today on this machine: year-month-day. */
export const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** Additions in which nothing is said yet but the day and the language. */
export const emptyAdditions = (language: string): Json => ({ schemaVersion: 1, publisher: '', date: today(), language });
