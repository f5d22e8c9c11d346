import { format, type Messages } from '../../locales/messages.js';
import { namesInWords } from '../../locales/origin.js';
import type { WorkshopMessages } from '../../locales/workshop.js';
import { namesChanged, originOf } from '../../model/origin.js';
import type { Model, Profession } from '../../model/types.js';
import type { Route } from '../../workshop/route.js';

/** What can be printed. */
export const papers = ['cards', 'statements', 'placemat', 'hand-out', 'run-sheet'] as const;
export type Paper = (typeof papers)[number];

const a4 = 'size: A4 portrait; margin: 0';

/** The pages of each: the margins of sheets are their own. */
export const pageOf: Readonly<Record<Paper, string>> = {
  cards: a4,
  statements: a4,
  placemat: 'size: A3 landscape; margin: 0',
  'hand-out': a4,
  'run-sheet': 'size: A4 portrait; margin: 12mm',
};

/** All that a paper is made of. */
export interface PaperContext {
  readonly model: Model;
  readonly messages: Messages;
  readonly words: WorkshopMessages;
  /** The professions it is made for: one, or all. */
  readonly professions: readonly Profession[];
  readonly route: Route | undefined;
  /** Where a code leads, for a fragment; nothing when others cannot reach the page. */
  readonly address: (fragment?: string) => string | undefined;
}

/** Which edition a paper was made of, and who changed which names in it. */
export const edition = ({ model, messages, words }: PaperContext): string =>
  [format(words.edition, { version: model.version, date: model.date, license: model.license }), namesInWords(namesChanged(model), originOf(model), messages)].filter(Boolean).join(' ');
