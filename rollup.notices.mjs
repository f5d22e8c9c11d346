/** The notices that the licences of others ask for: of every package of which code is in what we ship, its licence as it came with it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

/** What a package has inside it, in files that were put together before they came to us. */
const within = { jszip: ['lie', 'immediate', 'pako', 'readable-stream', 'setimmediate'] };

/** Folder of the package a module is of; nothing for ours. */
const folderOf = (id) => /^(?:\0?)(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];

/** The licences under which code of others may be in what we ship. */
const allowed = new Set(['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'CC0-1.0', 'Unlicense', 'BlueOak-1.0.0']);

/** The licence a package is taken under; of a choice the one that we may take. */
function licenceOf({ name, license }) {
  const choices = String(license?.type ?? license).replace(/[()]/g, '').split(/ OR /);
  // pako: the code is MIT, the part that it is a port of Zlib.
  const found = choices.find((choice) => choice.split(/ AND /).every((one) => allowed.has(one) || one === 'Zlib'));
  if (!found) throw new Error(`${name} is under ${String(license)}: may it be in what we ship? See rollup.notices.mjs`);
  return found;
}

function noticeOf(folder) {
  const { name, version, license, homepage, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  // Of a choice of licences the text of the other one is of no use here.
  const text = file ? readFileSync(join(folder, file), 'utf8').split(/^GPL version 3$/m)[0].trim() : '';
  const address = homepage ?? repository?.url?.replace(/^git\+|\.git$/g, '') ?? '';
  return { name, line: `${name} ${version} (${licenceOf({ name, license })}) ${address}`.trim(), text };
}

/** Packages under each text, the texts in the order of the first package under them. */
function written(folders) {
  const notices = folders.map(noticeOf).sort((one, other) => (one.name < other.name ? -1 : 1));
  const texts = new Map();
  for (const { line, text } of notices) texts.set(text, [...(texts.get(text) ?? []), line]);
  const parts = [...texts].map(([text, lines]) => `${lines.join('\n')}\n\n${text || 'No text of the licence came with it.'}\n`);
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return `In these files is code of others, under the licences below. Our own code is under EUPL-1.2, our content under CC BY 4.0.\n${rule}${parts.join(rule)}`;
}

/** `collect` sees what goes into a file, `inside` puts its notices before it, `beside` in its folder, `write` those of all that was seen into a folder. */
export function notices() {
  const folders = new Set();
  const see = (folder) => {
    folders.add(folder);
    for (const name of within[folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)] ?? []) if (existsSync(join(root, 'node_modules', name))) folders.add(join(root, 'node_modules', name));
  };
  const collect = {
    name: 'notices',
    generateBundle(_options, bundle) {
      for (const { modules = {} } of Object.values(bundle)) {
        for (const [id, { renderedLength }] of Object.entries(modules)) if (renderedLength > 0 && folderOf(id)) see(folderOf(id));
      }
    },
  };
  // What goes about as one file carries them in itself.
  const inside = {
    name: 'notices-inside',
    generateBundle(options, bundle) {
      collect.generateBundle(options, bundle);
      for (const chunk of Object.values(bundle)) if (chunk.isEntry) chunk.code = `/*\n${written([...folders]).replaceAll('*/', '* /')}*/\n${chunk.code}`;
    },
  };
  // What is a folder of its own has them beside it.
  const beside = { name: 'notices-beside', generateBundle: collect.generateBundle, writeBundle: ({ dir }) => writeFileSync(join(root, dir, 'NOTICES.txt'), written([...folders])) };
  return { collect, inside, beside, write: (folder) => writeFileSync(join(folder, 'NOTICES.txt'), written([...folders])) };
}
