import type { Origin } from '../model/origin.js';
import { format, type Messages, type WordsAtHand } from './messages.js';

/** Who brought a line, or changed one of `fields` of it, in brackets; nothing for what is the content's own. */
export function originInWords(origin: Origin | undefined, words: Messages, fields: readonly string[] = []): string | undefined {
  if (!origin || (origin.fields && !fields.some((field) => origin.fields!.has(field)))) return undefined;
  return `(${format(origin.fields ? words.overlayChanged : words.overlayAdded, { publisher: origin.publisher })})`;
}

/** Names with who changed them, for where they stand without room for a mark; nothing without names. */
export const namesInWords = (names: readonly string[], origin: Origin | undefined, words: WordsAtHand): string | undefined =>
  names.length === 0 || !origin || !words.overlayChanged ? undefined : `${names.join(', ')} (${format(words.overlayChanged, { publisher: origin.publisher })})`;

/** A text with who brought or changed it after it. */
export const signed = (text: string, origin: Origin | undefined, words: Messages, fields?: readonly string[]): string => [text, originInWords(origin, words, fields)].filter(Boolean).join(' ');
