/** What others made of what we ship: each is there for a reason, under a licence that allows it, and named as that licence asks. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const local = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const text = (path) => readFileSync(local(path), 'utf8');
const { dependencies } = JSON.parse(text('package.json'));
const lock = JSON.parse(text('package-lock.json'));

test('every run-time dependency has a line in README that says why', () => {
  for (const name of Object.keys(dependencies)) assert.match(text('README.md'), new RegExp(`^\\| \`${name.replace('/', '\\/')}\` \\| .{20,}`, 'm'), name);
});

test('the notices beside the script name who made what is in it', () => {
  const notices = text('cdn/NOTICES.txt');
  for (const holder of ['Google LLC', 'Mike Bostock', 'Lucide', 'Anthony Fu', 'Brent Ely', 'Stuart Knightley', 'Vitaly Puzrin']) assert.ok(notices.includes(holder), holder);
  for (const name of ['lit-html', '@lit/reactive-element', 'd3-shape', 'lucide', 'uqr', 'pptxgenjs', 'jszip', 'pako']) assert.match(notices, new RegExp(`^${name.replace('/', '\\/')} \\d+\\.\\d+\\.\\d+ \\(`, 'm'), name);
  assert.ok(text('dist/cli/NOTICES.txt').includes('citation-js'));
  assert.match(text('dist/NOTICES.txt'), /^lucide \d/m);
});

test('every file beside the script has its hash', () => {
  const { files } = JSON.parse(text('cdn/sri.json'));
  const names = readdirSync(local('cdn'), { recursive: true }).filter((name) => /\.\w+$/.test(name) && !name.endsWith('.map') && name !== 'sri.json');
  assert.deepEqual(Object.keys(files).sort(), names.sort());
  for (const name of names) assert.equal(files[name], `sha384-${createHash('sha384').update(readFileSync(local(`cdn/${name}`))).digest('base64')}`, name);
});

test('every package of an install is under a licence that may be passed on, and the lockfile names no address', () => {
  const allowed = /^(MIT|ISC|BSD-[23]-Clause|0BSD|Unlicense|Apache-2\.0|BlueOak-1\.0\.0|\(MIT OR GPL-3\.0-or-later\)|\(MIT AND Zlib\))$/;
  const installed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);
  assert.ok(installed.length > 30);
  for (const [path, { license, resolved, integrity }] of installed) {
    assert.match(String(license), allowed, path);
    assert.equal(resolved, undefined, path);
    assert.match(integrity, /^sha512-/, path);
  }
});

test('the page for frames asks nothing of another server, whatever a redirect or a file says', () => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(text('cdn/embed.html'))?.[1] ?? '';
  for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "base-uri 'none'", "require-trusted-types-for 'script'"]) assert.ok(policy.split('; ').includes(rule), rule);
});
