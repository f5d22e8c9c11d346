/** What a release brings besides the package: the plugin for WordPress as one zip, with every file it serves, so that an editor uploads it and is done. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';

const local = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The zero of a zip: the same files make the same zip, whenever it is made. */
const date = new Date(Date.UTC(1980, 0, 1));

/** A zip of files, by their paths in it. */
export function zip(files) {
  const packed = new JSZip();
  for (const [path, content] of files) packed.file(path, content, { date, createFolders: false });
  return packed.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}

/** Everything in the plugin, by its path in the zip: the plugin, the built files without maps, and the text in both languages. */
export function pluginFiles() {
  const files = new Map();
  const add = (folder, target, wanted) => {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = `${entry.parentPath}/${entry.name}`.slice(folder.length + 1);
      if (entry.isFile() && wanted(path)) files.set(`${target}/${path}`, readFileSync(`${folder}/${path}`));
    }
  };
  add(local('demo/recipes/wordpress/triggerfactoren'), 'triggerfactoren', () => true);
  // A block has no use for the page by the command, nor for the configurator.
  add(local('cdn'), 'triggerfactoren/assets', (path) => !/\.map$|^page\/|^configure\.js$/.test(path));
  for (const language of ['nl', 'en']) {
    const text = execFileSync(process.execPath, [local('dist/cli/triggerfactoren.js'), 'text', '--lang', language], { maxBuffer: 1e8 });
    files.set(`triggerfactoren/assets/text.${language}.html`, text);
  }
  files.set('triggerfactoren/LICENSE', readFileSync(local('LICENSE')));
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What PHP says of the plugin: an exit code and words. Nothing where there is no PHP. */
export function lint() {
  const folder = local('demo/recipes/wordpress/triggerfactoren');
  const outcomes = readdirSync(folder).filter((name) => name.endsWith('.php')).map((name) => spawnSync('php', ['-l', `${folder}/${name}`], { encoding: 'utf8' }));
  if (outcomes.some(({ error }) => error)) return undefined;
  return { ok: outcomes.every(({ status }) => status === 0), words: outcomes.map(({ stdout }) => stdout.trim()).join('\n') };
}
