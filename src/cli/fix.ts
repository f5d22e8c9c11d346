import { mend } from '../editing/mend.js';
import { readLoosely, type Repair } from '../editing/loose-json.js';
import { describeProblem } from '../locales/problems.js';
import { format, messagesFor } from '../locales/index.js';
import { parseBibliography } from '../model/bibliography.js';
import { applyOverlay, isOverlay } from '../model/overlay.js';
import { parseInfographic } from '../model/parse.js';
import type { Problem } from '../model/problems.js';
import type { Model } from '../model/types.js';
import { locate } from './positions.js';
import type { CliWords } from './words.js';

/** A mended file as it is proposed, with what was changed in words and how many problems are left; nothing where there was nothing to mend. */
export interface Proposal {
  readonly text: string;
  readonly lines: readonly string[];
  readonly left: number;
}

/** What can only have been meant otherwise is put right; the rest is left for a person. `base`: the content that additions belong to. */
export async function fix(text: string, base: (value: unknown) => Promise<Model>, isAddition: boolean, words: CliWords, language: string): Promise<Proposal | undefined> {
  const strict = locate(text);
  const loose = strict.ok ? { value: strict.value, repairs: [] } : readLoosely(text);
  // What had to be guessed to read the file is not written: a person looks at it first.
  if (loose.repairs.some(({ certain }) => !certain)) return undefined;
  const { value, mends, problems } = mend(loose.value, await checkOf(loose.value, base, isAddition));
  if (loose.repairs.length + mends.length === 0) return undefined;
  const messages = messagesFor(language);
  const lines = [
    ...loose.repairs.map((repair) => repairLine(text, repair, words)),
    ...mends.map(({ problem, after }) => `  ${describeProblem(problem, messages)} ${after === '' ? words.mendedAway : format(words.mendedTo, { after })}`),
  ];
  return { text: `${JSON.stringify(value, null, 2)}\n`, lines, left: problems.length };
}

async function checkOf(value: unknown, base: (value: unknown) => Promise<Model>, isAddition: boolean): Promise<(value: unknown) => readonly Problem[]> {
  if (Array.isArray(value)) return (list) => problemsOf(parseBibliography(list));
  if (!isAddition && !isOverlay(value)) return (file) => problemsOf(parseInfographic(file));
  const model = await base(value);
  return (file) => applyOverlay(model, file).problems;
}

const problemsOf = (result: { readonly ok: boolean; readonly problems?: readonly Problem[] }): readonly Problem[] => result.problems ?? [];

function repairLine(text: string, { kind, offset }: Repair, words: CliWords): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `  ${line}:${offset - before.lastIndexOf('\n')}: ${words.repairs[kind]}`;
}
