import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { format } from '../locales/index.js';
import { CliError, packageFile, propose, readContent, sameFile, validate, writeFileOr } from './content.js';
import { differences } from './diff.js';
import { cslOf } from '../model/bibliography.js';
import { oembed } from './oembed.js';
import { maxOffline, offlinePage, type OfflineContent, type Tools } from '../static/offline.js';
import { policyOrigin, page } from '../static/page.js';
import { textVersion } from '../static/text.js';
import { newData } from './start/data.js';
import { newOverlay, newView } from './start/others.js';
import { cliWords, type CliWords } from './words.js';

const options = {
  overlay: { type: 'string' },
  base: { type: 'string' },
  lang: { type: 'string' },
  profession: { type: 'string' },
  trigger: { type: 'string' },
  view: { type: 'string' },
  'heading-level': { type: 'string' },
  files: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  to: { type: 'string' },
  other: { type: 'string' },
  as: { type: 'string' },
  publisher: { type: 'string' },
  fix: { type: 'boolean' },
  'for-editor': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Options = { readonly [Name in keyof typeof options]?: string | boolean };

/** Where the command writes, and what the machine speaks. */
export interface Surroundings {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** What was asked for, as it is, for a file or another command. */
  readonly put: (text: string) => void;
  /** Date of today: year-month-day. */
  readonly today: string;
  /** Value of LC_ALL or LANG, such as `nl_NL.UTF-8`. */
  readonly language: string;
}

/** One run of a command. */
interface Run {
  readonly files: readonly string[];
  readonly given: Options;
  readonly words: CliWords;
  /** Language of the messages: nl or en. */
  readonly language: string;
  readonly around: Surroundings;
}

type Command = (run: Run) => Promise<number>;

const text = (value: string | boolean | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

const contentOf = ({ files, given, words, language }: Run): Promise<OfflineContent> =>
  readContent({ data: files[0], overlay: text(given.overlay), lang: text(given.lang) }, words, language);

const levelOf = ({ given }: Run, byItself = 2): number => Math.min(6, Math.max(1, Number(given['heading-level']) || byItself));

/** The address of a file, seen from the page that is written. */
const addressOf = (file: string, { given }: Run): string =>
  text(given.out) === undefined ? basename(file) : relative(dirname(text(given.out)!), file).split(/[\\/]/).map(encodeURIComponent).join('/');

const startOf = ({ given }: Run) => Object.fromEntries((['profession', 'trigger', 'view'] as const).flatMap((name) => (text(given[name]) === undefined ? [] : [[name, text(given[name])!]])));

/** Writes a file, but never over one that was read: a slip of the hand would cost what somebody wrote. */
async function write(file: string, content: string, { files, given, words }: Run): Promise<void> {
  const read = [files[0], text(given.overlay), text(given.base)].filter((name) => name !== undefined);
  if (read.some((name) => sameFile(name, file))) throw new CliError(format(words.ownInput, { file }));
  await writeFileOr(file, content, words);
}

/** Writes to the file that was asked for, else to the screen. */
async function put(run: Run, content: string): Promise<number> {
  const { given, words, around } = run;
  const file = text(given.out);
  if (file === undefined) {
    around.put(content);
    return 0;
  }
  await write(file, content, run);
  around.complain(format(words.written, { file, size: kilobytes(content) }));
  return 0;
}

/** Hashes and shrinks with what node brings. */
const tools: Tools = {
  hash: (content) => Promise.resolve(createHash('sha256').update(content).digest('base64')),
  pack: (content) => Promise.resolve(gzipSync(content, { level: 9 }).toString('base64')),
};

const kilobytes = (content: string): number => Math.round(Buffer.byteLength(content) / 1000);

/** A file of the build; without one the command says how to make it. */
async function built(path: string, words: CliWords): Promise<string> {
  try {
    return await readFile(packageFile(path), 'utf8');
  } catch {
    throw new CliError(words.notBuilt);
  }
}

const commands: Readonly<Record<string, Command>> = {
  validate: async ({ files, given, words, language, around }) => {
    if (files.length === 0) throw new CliError(words.noFile);
    let wrong = 0;
    for (const file of files) {
      const { ok, lines } = await validate(file, text(given.base), words, language);
      lines.forEach(around.print);
      if (!ok) wrong++;
      if (!ok && given.fix === true) await propose(file, text(given.base), words, language, around.print);
    }
    return wrong > 0 ? 1 : 0;
  },

  diff: async (run) => {
    const [before, after] = run.files;
    if (before === undefined || after === undefined) throw new CliError(run.words.twoFiles);
    return put(run, await differences(before, after, text(run.given.format) === 'markdown', run.words, run.language));
  },

  sheet: async ({ files, given, words, language, around }) => {
    const { base, out, to, other, as, publisher } = given;
    // The library for workbooks is read only by who asks for one.
    const { sheet } = await import('./sheet/command.js');
    const asked = { file: files[0] ?? packageFile(`data/triggerfactoren.${language}.json`), base: text(base), out: text(out), to: text(to), other: text(other), as: text(as), publisher: text(publisher) };
    return sheet(asked, { words, language, print: around.print, today: around.today });
  },

  text: async (run) => {
    const { model, bibliography } = await contentOf(run);
    return put(run, textVersion(model, { headingLevel: levelOf(run), forEditor: run.given['for-editor'] === true, bibliography }));
  },

  sources: async (run) => {
    const { model, bibliography } = await contentOf(run);
    const items = cslOf(model.sources, bibliography);
    switch (text(run.given.format) ?? 'csl') {
      case 'csl':
        return put(run, `${JSON.stringify(items, null, 2)}\n`);
      case 'bibtex':
        return put(run, (await import('./bibtex.js')).bibtexOf(items));
      default:
        throw new CliError(run.words.format);
    }
  },

  page: async (run) => {
    const { given, files, words, around } = run;
    const { model, bibliography } = await contentOf(run);
    await built('cdn/triggerfactoren-page.js', words);
    // The elements are read only by who asks for a page.
    const { renderInfographic } = await import('../server/render.js');
    const headingLevel = Math.min(levelOf(run, 1), 5);
    const start = startOf(run);
    const folder = (text(given.files) ?? '.').replace(/\/*$/, '/');
    if (policyOrigin(folder) === null) around.complain(format(words.noOrigin, { file: folder }));
    const made = page({
      model,
      bibliography,
      // The picture is the map; an event or another view to start with comes with the script.
      picture: renderInfographic(model, headingLevel, { profession: start['profession'] }),
      files: folder,
      src: files[0] === undefined ? `${folder}data/triggerfactoren.${model.language}.json` : addressOf(files[0], run),
      overlay: given.overlay === undefined ? undefined : addressOf(text(given.overlay)!, run),
      headingLevel,
      start,
      hash: (content) => createHash('sha256').update(content).digest('base64'),
    });
    const code = await put(run, made.html);
    around.complain(format(words.policy, { policy: made.policy }));
    return code;
  },

  offline: async (run) => {
    const { words, around } = run;
    const content = await contentOf(run);
    const page = await offlinePage(content, await built('cdn/triggerfactoren-offline.js', words), tools, startOf(run));
    // The language is a word of the file, and no path.
    const file = text(run.given.out) ?? `triggerfactoren.${content.model.language.replace(/[^\w-]/g, '')}.html`;
    if (Buffer.byteLength(page) > maxOffline) throw new CliError(format(words.tooLarge, { file, size: kilobytes(page) }));
    await write(file, page, run);
    around.print(format(words.written, { file, size: kilobytes(page) }));
    return 0;
  },

  files: async ({ files, words, around }) => {
    const [folder] = files;
    if (folder === undefined) throw new CliError(words.noFile);
    const { version } = JSON.parse(await built('package.json', words)) as { version: string };
    await built('cdn/triggerfactoren.js', words);
    const target = join(folder, version);
    await mkdir(target, { recursive: true });
    await cp(packageFile('cdn'), target, { recursive: true, filter: (source) => !source.endsWith('.map') });
    around.print(`${target}: ${readdirSync(target).join(', ')}`);
    return 0;
  },

  new: async (run) => {
    const { files: [kind], language, words, given, around: { today } } = run;
    const out = text(given.out);
    if (out !== undefined && existsSync(out)) throw new CliError(format(words.isThere, { file: out }));
    const json = (value: object) => put(run, `${JSON.stringify(value, null, 2)}
`);
    switch (kind) {
      case 'data':
        return json(newData(language, today));
      case 'overlay':
        return json(newOverlay((await readContent({ data: text(given.base), lang: text(given.lang) }, words, language)).model, today));
      case 'view':
        return put(run, newView());
      default:
        throw new CliError(words.newWhat);
    }
  },

  oembed: async (run) => {
    const [address] = run.files;
    if (address === undefined || !/^https?:\/\/\S+$/.test(address) || !URL.canParse(address)) throw new CliError(run.words.noAddress);
    const { model } = await readContent({ lang: text(run.given.lang) }, run.words, run.language);
    return put(run, `${JSON.stringify(oembed(model, new URL(address)), null, 2)}\n`);
  },
};

/** Runs a command and answers its exit code. */
export async function main(args: readonly string[], around: Surroundings): Promise<number> {
  const asked = /^--lang=?(.*)$/.exec(args.join('\n').match(/^--lang(=|\n).+$/m)?.[0]?.replace('\n', '=') ?? '')?.[1];
  const language = /^nl/i.test(asked ?? around.language) ? 'nl' : 'en';
  const words = cliWords(language);
  try {
    const { values, positionals } = parse(args, words);
    const [name, ...files] = positionals;
    if (values.version) {
      around.print((JSON.parse(await built('package.json', words)) as { version: string }).version);
      return 0;
    }
    if (name === undefined || values.help) {
      around.print(words.usage);
      return name === undefined && !values.help ? 1 : 0;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new CliError(`${format(words.unknownCommand, { name })}\n\n${words.usage}`);
    return await command({ files, given: values, words, language, around });
  } catch (error) {
    const message = error instanceof CliError ? error.message : refusal(error, words);
    if (message === undefined) throw error;
    around.complain(message);
    return 1;
  }
}

/** What the machine refused, as a full disk or a folder that may not be written in; nothing for a fault of ours. */
function refusal(error: unknown, words: CliWords): string | undefined {
  const { code, path } = error as NodeJS.ErrnoException;
  return code === undefined || path === undefined ? undefined : format(words.cannotWrite, { file: path, reason: code });
}

function parse(args: readonly string[], words: CliWords) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const name = /'([^' ]+)/.exec(String(error))?.[1] ?? '';
    throw new CliError(`${format(words.unknownOption, { name })}\n\n${words.usage}`);
  }
}
