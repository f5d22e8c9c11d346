/**
 * Reads the design tokens of real organisations from their npm packages and keeps those that we read, so that the tests need no network:
 * `node test/themes/extract.mjs`. One file for each theme, with package, version and licence. Run it again when `tokens.ts` or `house-style.ts` reads other names.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const source = ['tokens', 'house-style'].map((file) => readFileSync(join(here, `../../src/elements/base/${file}.ts`), 'utf8')).join('\n');

/** The names of other people's tokens that we read. */
export const namesRead = [...new Set([...source.matchAll(/var\(--((?:basis|nl|utrecht|ams)-[\w-]+)/g)].map(([, name]) => name))].sort();

/** Custom properties of a style sheet; the first of each name is the theme's own, later ones stand in media queries. */
function fromCss(file) {
  const tokens = new Map();
  const css = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, name, value] of css.matchAll(/--([\w-]+)\s*:\s*([^;}]+)/g)) if (!tokens.has(name)) tokens.set(name, value.trim());
  return tokens;
}

/** Custom properties as a style dictionary would write them: the path of a value, joined. */
function fromSources(folder) {
  const tokens = new Map();
  const visit = (node, path) => {
    if (node === null || typeof node !== 'object') return;
    const value = node.value ?? node.$value;
    if (typeof value === 'string' || typeof value === 'number') tokens.set(path.join('-'), String(value).replace(/\{([^}]+)\}/g, (whole, reference) => `var(--${reference.replace(/\.value$/, '').replaceAll('.', '-')})`));
    else for (const [key, child] of Object.entries(node)) visit(child, [...path, key]);
  };
  for (const file of readdirSync(folder, { recursive: true })) if (file.endsWith('.json')) visit(JSON.parse(readFileSync(join(folder, file), 'utf8')), []);
  return tokens;
}

/** A value with all it refers to filled in; nothing when it refers to what is not there. */
function resolved(tokens, name, depth = 0) {
  const value = tokens.get(name);
  if (value === undefined || depth > 20) return undefined;
  let complete = true;
  const text = value.replace(/var\(--([\w-]+)(?:\s*,\s*([^()]*))?\)/g, (whole, other, fallback) => {
    const filled = resolved(tokens, other, depth + 1) ?? fallback;
    if (filled === undefined) complete = false;
    return filled ?? '';
  });
  return complete && text.trim() ? text.trim() : undefined;
}

/** Files or folders of a package, where `*` stands for one folder. */
function places(folder, pattern) {
  const [before, after] = pattern.split('*');
  if (after === undefined) return [{ path: join(folder, pattern), folder: '' }];
  const parent = join(folder, dirname(`${before}x`));
  const isMatch = (name) => existsSync(join(parent, name + after)) || (after.startsWith('-') && existsSync(join(parent, name) + after));
  return readdirSync(parent)
    .map((entry) => entry.replace(/-design-tokens$/, ''))
    .filter(isMatch)
    .map((name) => ({ path: join(parent, name + after), folder: name }));
}

function licenceOf(folder) {
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = ['LICENSE.md', 'LICENSE'].map((name) => join(folder, name)).find(existsSync);
  const title = file && readFileSync(file, 'utf8').split('\n').find((line) => line.trim() && !line.includes('@license'));
  return /see license/i.test(license ?? '') && title ? `see LICENSE of the package: ${title.replace(/^#+\s*/, '').trim()}` : (license ?? 'not said');
}

function main() {
  const unpacked = mkdtempSync(join(tmpdir(), 'themes-'));
  const folders = new Map();
  const open = ({ package: name, version }) => {
    const key = `${name}@${version}`;
    if (folders.has(key)) return folders.get(key);
    const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--silent', key], { cwd: unpacked, encoding: 'utf8' }));
    const folder = mkdtempSync(join(unpacked, 'package-'));
    execFileSync('tar', ['xzf', join(unpacked, filename), '-C', folder, '--strip-components=1']);
    folders.set(key, folder);
    return folder;
  };
  for (const file of readdirSync(here)) if (file.endsWith('.json') && file !== 'packages.json') rmSync(join(here, file));
  for (const entry of JSON.parse(readFileSync(join(here, 'packages.json'), 'utf8'))) {
    const folder = open(entry);
    for (const place of places(folder, entry.css ?? entry.sources)) {
      const all = entry.css ? fromCss(place.path) : fromSources(place.path);
      const tokens = Object.fromEntries(namesRead.map((name) => [name, resolved(all, name)]).filter(([, value]) => value !== undefined));
      const name = entry.name.replace('{folder}', place.folder.replace(/(^|-)(\w)/g, (whole, gap, letter) => (gap && ' ') + letter.toUpperCase()));
      const theme = { name, package: entry.package, version: entry.version, licence: licenceOf(existsSync(join(dirname(place.path), 'package.json')) ? dirname(place.path) : folder), tokens };
      if (Object.keys(tokens).length === 0) console.log(`${name}: uses none of the tokens we read`);
      else writeFileSync(join(here, `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.json`), `${JSON.stringify(theme, null, 2)}\n`);
    }
  }
  rmSync(unpacked, { recursive: true });
  console.log(`${readdirSync(here).filter((file) => file.endsWith('.json')).length - 1} themes in ${basename(here)}/`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
