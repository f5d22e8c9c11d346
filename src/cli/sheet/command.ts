import { readFile } from 'node:fs/promises';
import { basename, dirname, relative, sep } from 'node:path';
import { overlayOf } from '../../editing/as-overlay.js';
import type { Json } from '../../editing/at.js';
import { bringBack, type BroughtBack } from '../../editing/bring-back.js';
import { placeOf } from '../../editing/places.js';
import { sheetRows } from '../../editing/sheet.js';
import { editingWords } from '../../editing/words.js';
import { format, messagesFor, workshopMessagesFor } from '../../locales/index.js';
import { applyOverlay } from '../../model/overlay.js';
import { parseInfographic } from '../../model/parse.js';
import { describeProblem } from '../../locales/problems.js';
import { CliError, readModel, sameFile, writeFileOr } from '../content.js';
import type { CliWords } from '../words.js';
import { NotASheet, readWorkbook, writeWorkbook } from './workbook.js';
import { sheetWords, type SheetWords } from './words.js';

/** What was asked on the command line. */
export interface SheetOptions {
  /** Data file that a workbook is made of, or the workbook that came back. */
  readonly file: string;
  readonly base: string | undefined;
  readonly out: string | undefined;
  /** Language to translate into. */
  readonly to: string | undefined;
  /** The other language beside the text, or the translation so far. */
  readonly other: string | undefined;
  /** What comes of a workbook: `data` or `overlay`. */
  readonly as: string | undefined;
  readonly publisher: string | undefined;
}

/** Where the command speaks, and how. */
export interface SheetRun {
  readonly words: CliWords;
  readonly language: string;
  readonly print: (text: string) => void;
  /** Today, as additions say it. */
  readonly today: string;
}

/** Languages that are written from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'ha', 'he', 'khw', 'ks', 'ku', 'ps', 'sd', 'ti', 'ug', 'ur', 'yi']);

/** Every word that the interface says, to translate from; those of a language it does not speak are English. */
const interfaceWords = (language: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries({ ...workshopMessagesFor(language), ...messagesFor(language) }).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

/** Makes a workbook of a data file, or brings one back; answers the exit code. */
export async function sheet(options: SheetOptions, run: SheetRun): Promise<number> {
  const { file, base, out } = options;
  if (out !== undefined && [file, base].some((read) => read !== undefined && sameFile(read, out))) throw new CliError(format(run.words.ownInput, { file: out }));
  return /\.(xlsx|ods)$/i.test(options.file) ? bring(options, run) : make(options, run);
}

async function make({ file, out, to, other }: SheetOptions, { words, language, print }: SheetRun): Promise<number> {
  const own = sheetWords(language);
  if (out === undefined) throw new CliError(own.needsOut);
  if (to !== undefined && !isTag(to)) throw new CliError(format(own.tag, { to }));
  const { model, value } = await readModel(file, words, language);
  const beside = other ?? (to === undefined ? alternateOf(file, model.alternates) : undefined);
  const second = beside === undefined ? undefined : (await readModel(beside, words, language)).value;
  const about = { from: model.language, to: to ?? model.language, version: model.version, title: model.title };
  const rows = sheetRows(value as Json, second as Json | undefined, about, editingWords(language), interfaceWords(model.language));
  await writeFileOr(out, await writeWorkbook(rows, about, rightToLeft.has(about.to.split('-')[0]!), own), words);
  print(format(own.written, { file: out, count: rows.length }));
  return 0;
}

const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/** The first other language that stands on this machine, too. */
const alternateOf = (file: string, alternates: Readonly<Record<string, string>> = {}): string | undefined => {
  const [address] = Object.values(alternates).filter((one) => !/^\w+:/.test(one));
  return address === undefined ? undefined : `${dirname(file)}/${address}`;
};

async function bring({ file, base, out, as, publisher }: SheetOptions, { words, language, print, today }: SheetRun): Promise<number> {
  const own = sheetWords(language);
  if (base === undefined) throw new CliError(own.needsBase);
  const { about, rows } = await opened(file, words, own);
  const { model, value } = await readModel(base, words, language);
  if (model.language !== about.from) throw new CliError(format(own.otherLanguage, { from: about.from, file: base, language: model.language }));
  const translating = about.from !== about.to;
  const back = bringBack(value as Json, rows, translating ? { language: about.to, words: new Set(Object.keys(interfaceWords(about.from))) } : undefined);
  const left = tellBack(back, value as Json, about.from, language, own, print);
  if (out === undefined) return back.refused.length > 0 ? 1 : 0;
  const made = translating ? { ...back.data, alternates: siblings(base, model, out) } : back.data;
  const asOverlay = as === 'overlay' && !translating;
  const additions = asOverlay ? overlayOf(back.data, back.changed, { publisher: publisher ?? model.publisher, date: today, about: basename(file), language: model.language }) : undefined;
  for (const key of additions?.left ?? []) print(format(own.notInOverlay, { place: tellPlace(value as Json, key, language) }));
  const checked = additions ? applyOverlay(model, additions.overlay) : parseInfographic(made);
  const problems = 'problems' in checked ? checked.problems : [];
  if (problems.length > 0) throw new CliError([own.invalid, ...problems.map((problem) => describeProblem(problem, messagesFor(language)))].join('\n'));
  await writeFileOr(out, `${JSON.stringify(additions?.overlay ?? made, null, 2)}\n`, words);
  print(format(words.written, { file: out, size: Math.round(JSON.stringify(additions?.overlay ?? made).length / 1000) }));
  return back.refused.length + (additions?.left.length ?? 0) + left > 0 ? 1 : 0;
}

async function opened(file: string, words: CliWords, own: SheetWords): ReturnType<typeof readWorkbook> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new CliError(format(words.cannotRead, { file, reason: (error as NodeJS.ErrnoException).code ?? String(error) }));
  }
  try {
    return await readWorkbook(bytes, /\.ods$/i.test(file));
  } catch (error) {
    if (error instanceof NotASheet) throw new CliError(format(own.notASheet, { file }));
    throw error;
  }
}

/** The file it was made from and its other languages, seen from the new one. */
function siblings(base: string, { language, alternates = {} }: { readonly language: string; readonly alternates?: Readonly<Record<string, string>> | undefined }, out: string): Readonly<Record<string, string>> {
  const seen = (file: string) => `./${relative(dirname(out), file).split(sep).join('/')}`;
  const others = Object.entries(alternates).map(([tag, address]) => [tag, /^\w+:/.test(address) ? address : seen(`${dirname(base)}/${address}`)] as const);
  return Object.fromEntries([[language, seen(base)], ...others]);
}

const tellPlace = (data: Json, key: string, language: string): string => {
  const { group, profession, place } = placeOf(data, key, editingWords(language));
  return [group, profession, place].filter(Boolean).join(' · ');
};

/** Says what came of the sheet; answers how many names still have to be translated. */
function tellBack({ changed, comments, refused, untranslated }: BroughtBack, data: Json, from: string, language: string, own: SheetWords, print: (text: string) => void): number {
  print(format(own.brought, { changed: changed.length, comments: comments.length, refused: refused.length }));
  if (comments.length > 0) print([own.comments, ...comments.map(({ row, key, comment }) => `  ${format(own.row, { row, place: tellPlace(data, key, language), what: comment })}`)].join('\n'));
  if (refused.length > 0) {
    const lines = refused.map(({ row, key, reason, found }) => `  ${format(own.row, { row, place: tellPlace(data, key, language), what: format(own.reasons[reason], { key, found }) })}`);
    print([own.refused, ...lines].join('\n'));
  }
  if (untranslated.length > 0) print(format(own.untranslated, { count: untranslated.length, from }));
  const names = untranslated.filter((key) => /(^|\/)(label|title|term|name)$/.test(key));
  if (names.length > 0) print(format(own.names, { count: names.length, examples: names.slice(0, 3).map((key) => tellPlace(data, key, language)).join('; ') }));
  return names.length;
}
