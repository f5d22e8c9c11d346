import { en } from './words.en.js';
import { nl } from './words.nl.js';
import type { AdditionsWords } from './words.types.js';

export type { AdditionsWords } from './words.types.js';

/** The words for a language: Dutch, or English for everybody else. */
export const additionsWords = (language: string): AdditionsWords => (/^nl\b/i.test(language) ? nl : en);
