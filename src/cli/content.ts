import { existsSync, realpathSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, messagesFor } from '../locales/index.js';
import { describeProblem } from '../locales/problems.js';
import { parseBibliography, unlisted, type Bibliography } from '../model/bibliography.js';
import { applyOverlay, isOverlay } from '../model/overlay.js';
import { parseInfographic } from '../model/parse.js';
import type { Problem } from '../model/problems.js';
import type { Model } from '../model/types.js';
import type { OfflineContent } from '../static/offline.js';
import { fix } from './fix.js';
import { oddities } from './oddities.js';
import { locate, type Positions } from './positions.js';
import type { CliWords } from './words.js';

/** Something a person has to mend; the command ends with it and exit code 1. */
export class CliError extends Error {}

/** A file of this package: `data/…`, `cdn/…`. The command itself is built to `dist/cli`. */
export const packageFile = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A JSON text that was read, and where everything in it stands. */
export interface JsonFile {
  readonly file: string;
  readonly positions: Positions;
}

/** Reads a JSON file; a file that cannot be read ends the command. */
export async function readJson(file: string, words: CliWords): Promise<JsonFile> {
  try {
    return { file, positions: locate(await readFile(file, 'utf8')) };
  } catch (error) {
    throw new CliError(format(words.cannotRead, { file, reason: (error as NodeJS.ErrnoException).code ?? String(error) }));
  }
}

/** One line for each thing that is wrong, as editors and terminals make a link of: `file:line:column`. */
export function report({ file, positions }: JsonFile, problems: readonly Problem[], words: CliWords, language: string): readonly string[] {
  const messages = messagesFor(language);
  if (!positions.ok) {
    const { line, column } = positions.position;
    return [`${file}:${line}:${column}: ${format(words.notJson, { found: positions.found })}`];
  }
  return problems.map((problem) => {
    const { line, column } = positions.at(problem.path);
    return `${file}:${line}:${column}: ${describeProblem(problem, messages)}`;
  });
}

/** Writes a file; one that cannot be written ends the command. */
export async function writeFileOr(file: string, content: string | Uint8Array, words: CliWords): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new CliError(format(words.cannotWrite, { file, reason: (error as NodeJS.ErrnoException).code ?? String(error) }));
  }
}

/** Whether two names lead to one file, also by a link. */
export function sameFile(one: string, other: string): boolean {
  const place = (name: string) => (existsSync(name) ? realpathSync(name) : resolve(name));
  return place(one) === place(other);
}

/** What to read, and in which language. */
export interface ContentOptions {
  readonly data?: string | undefined;
  readonly overlay?: string | undefined;
  readonly lang?: string | undefined;
}


/** The model of a data file in a language, with an overlay laid over it. What is wrong in either file ends the command with a report. */
export async function readContent({ data, overlay, lang }: ContentOptions, words: CliWords, language: string): Promise<OfflineContent> {
  const first = data ?? packageFile(`data/triggerfactoren.${lang === 'en' ? 'en' : 'nl'}.json`);
  let base = await readModel(first, words, language);
  let file = first;
  const alternate = lang === undefined || lang === base.model.language ? undefined : base.model.alternates?.[lang];
  if (lang !== undefined && lang !== base.model.language) {
    if (alternate === undefined || /^\w+:/.test(alternate)) throw new CliError(format(words.languages, { lang }));
    file = resolve(dirname(first), alternate);
    base = await readModel(file, words, language);
  }
  const files = new Map<string, unknown>([[base.model.language, base.value]]);
  for (const [other, address] of Object.entries(base.model.alternates ?? {})) {
    if (/^\w+:/.test(address) || files.has(other)) continue;
    files.set(other, (await readModel(resolve(dirname(file), address), words, language)).value);
  }
  const bibliography = await readBibliography(file, base.model, words, language);
  if (overlay === undefined) return { model: base.model, files, overlay: undefined, bibliography };
  const added = await readJson(overlay, words);
  const laid = added.positions.ok ? applyOverlay(base.model, added.positions.value) : { model: base.model, problems: [] };
  if (!added.positions.ok || laid.problems.length > 0) throw new CliError(report(added, laid.problems, words, language).join('\n'));
  return { model: laid.model, files, overlay: added.positions.value, bibliography };
}

/** The model of a data file and the file as it was read. What is wrong in it ends the command with a report. */
export async function readModel(file: string, words: CliWords, language: string): Promise<{ readonly model: Model; readonly value: unknown }> {
  const read = await readJson(file, words);
  const result = read.positions.ok ? parseInfographic(read.positions.value) : undefined;
  if (!read.positions.ok || !result?.ok) throw new CliError(report(read, result?.ok === false ? result.problems : [], words, language).join('\n'));
  return { model: result.model, value: read.positions.value };
}

/** The bibliography that a data file names, seen from that file. What is wrong with it ends the command with a report. */
async function readBibliography(file: string, model: Model, words: CliWords, language: string): Promise<Bibliography | undefined> {
  if (model.bibliography === undefined) return undefined;
  const read = await readJson(resolve(dirname(file), model.bibliography), words);
  const result = read.positions.ok ? parseBibliography(read.positions.value) : undefined;
  if (!read.positions.ok || !result?.ok) throw new CliError(report(read, result?.ok === false ? result.problems : [], words, language).join('\n'));
  return result.bibliography;
}

/** What came of checking a file: the lines to print, and whether all is well. */
export interface Validation {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/** Checks a data file with its bibliography, a bibliography, or an overlay; an overlay is laid over `base`, or over the content of this package. */
export async function validate(file: string, base: string | undefined, words: CliWords, language: string): Promise<Validation> {
  const read = await readJson(file, words);
  const { ok, lines } = await verdict(read, base, words, language);
  return { ok, lines: [...lines, ...oddities(read, words)] };
}

async function verdict(read: JsonFile, base: string | undefined, words: CliWords, language: string): Promise<Validation> {
  const { file } = read;
  const { positions } = read;
  if (!positions.ok) return failed(report(read, [], words, language), words);
  const { value } = positions;
  if (Array.isArray(value)) {
    const result = parseBibliography(value);
    if (!result.ok) return failed(report(read, result.problems, words, language), words);
    return { ok: true, lines: [format(words.fineBibliography, { file, count: result.bibliography.size })] };
  }
  // With a base it can only be an overlay, whatever is in it.
  if (base === undefined && !isOverlay(value)) {
    const result = parseInfographic(value);
    if (!result.ok) return failed(report(read, result.problems, words, language), words);
    const { triggers, professions, bibliography: name } = result.model;
    const fine = format(words.fine, { file, triggers: triggers.length, professions: professions.length });
    // A file that is looked at by itself, away from what stands beside it, has no fault in that.
    if (name !== undefined && !existsSync(resolve(dirname(file), name))) return { ok: true, lines: [fine, format(words.notBeside, { file, name })] };
    const problems = unlisted(result.model, await readBibliography(file, result.model, words, language));
    return problems.length > 0 ? failed(report(read, problems, words, language), words) : { ok: true, lines: [fine] };
  }
  const { publisher } = (value ?? {}) as { publisher?: string };
  const { model } = await readModel(base ?? ownContentFor(value), words, language);
  const { problems } = applyOverlay(model, value);
  if (problems.length > 0) return failed(report(read, problems, words, language), words, words.overlayNeeds);
  return { ok: true, lines: [format(words.fineOverlay, { file, publisher: publisher ?? '' })] };
}

const failed = (lines: readonly string[], words: CliWords, ...more: readonly string[]): Validation => ({
  ok: false,
  lines: [...lines, ...more, lines.length === 1 ? words.onePoint : format(words.points, { count: lines.length })],
});

/** Writes beside a broken file, as `name.fixed.json`, what can be mended for certain, and says what that is. */
export async function propose(file: string, base: string | undefined, words: CliWords, language: string, print: (text: string) => void): Promise<void> {
  const baseOf = async (value: unknown): Promise<Model> => (await readModel(base ?? ownContentFor(value), words, language)).model;
  const proposal = await fix(await readFile(file, 'utf8'), baseOf, base !== undefined, words, language);
  if (!proposal) return print(format(words.nothingToFix, { file }));
  const target = file.replace(/(\.json)?$/i, '.fixed.json');
  await writeFileOr(target, proposal.text, words);
  print([format(words.fixed, { file: target, count: proposal.lines.length }), ...proposal.lines].join('\n'));
  if (proposal.left > 0) print(format(words.stillWrong, { count: proposal.left }));
}

/** The content of this package that additions belong to: in their own language. */
const ownContentFor = (value: unknown): string => packageFile(`data/triggerfactoren.${(value as { language?: unknown } | undefined)?.language === 'en' ? 'en' : 'nl'}.json`);
