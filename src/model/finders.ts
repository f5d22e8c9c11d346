import type { GlossaryEntry } from './types.js';

/** What finds the terms of a glossary in a text. */
export interface TermFinder {
  readonly pattern: RegExp;
  readonly entries: ReadonlyMap<string, GlossaryEntry>;
}

/** One for each glossary: building it costs more than using it. */
export const finders = new WeakMap<readonly GlossaryEntry[], TermFinder>();
