import type { Json } from '../editing/at.js';
import { compare } from '../editing/compare.js';
import { tell, toldText } from '../editing/telling.js';
import { editingWords } from '../editing/words.js';
import { applyOverlay, isOverlay } from '../model/overlay.js';
import type { Model } from '../model/types.js';
import { CliError, readJson, readModel, report } from './content.js';
import type { CliWords } from './words.js';

/** What differs between two data files, in words, per event and profession; or what additions change in a data file. `markdown` for release notes. */
export async function differences(before: string, after: string, markdown: boolean, words: CliWords, language: string): Promise<string> {
  const own = editingWords(language);
  const base = await readModel(before, words, language);
  const read = await readJson(after, words);
  const value = read.positions.ok ? read.positions.value : undefined;
  let newer: Model;
  if (value !== undefined && isOverlay(value)) {
    const laid = applyOverlay(base.model, value);
    if (laid.problems.length > 0) throw new CliError(report(read, laid.problems, words, language).join('\n'));
    newer = laid.model;
  } else newer = (await readModel(after, words, language)).model;
  const [old, young] = [base.model, newer] as unknown as readonly [Json, Json];
  return toldText(tell(old, young, compare(old, young), own), own, markdown);
}
