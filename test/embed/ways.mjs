/** What the tests of embedding share: pages written on the spot, servers with real headers, and a table of page × check. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../demo/serve.mjs';
import { watchedPage } from '../helpers/watch-page.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a strict partner allows: the policy of all tests here. */
export const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'", "frame-src http:", "base-uri 'none'", "form-action 'none'",
  "frame-ancestors http:", "require-trusted-types-for 'script'", 'trusted-types triggerfactoren',
].join('; ');

export const folder = mkdtempSync(join(tmpdir(), 'triggerfactoren-embed-'));
export const clean = () => rmSync(folder, { recursive: true, force: true });

/** Writes a file below the folder of the pages. */
export function put(name, content) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** A page as a partner has it. */
export const pageOf = (body, head = '') => `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Pagina</title>${head}</head>
<body><main><h1>Pagina</h1>${body}</main></body>
</html>`;

export const script = '<script type="module" src="/cdn/triggerfactoren.js"></script>';
export const tag = (attributes = '', inside = '<p>Tekstversie.</p>') => `<trigger-infographic src="/cdn/data/triggerfactoren.nl.json"${attributes && ` ${attributes}`}>${inside}</trigger-infographic>`;

/** Policies of pages that bring their own, by path. */
export const policies = new Map();

/** A server with the pages and our files, under the strict policy; scripts and data may be asked for from anywhere. */
export const start = () =>
  serve({
    folders: [['/cdn/', join(root, 'cdn')], ['/data/', join(root, 'data')], ['/', folder]],
    headers: (path) => ({ 'content-security-policy': policies.get(path) ?? policy, ...(/^\/(cdn|data|other)\//.test(path) ? { 'access-control-allow-origin': '*' } : {}) }),
  });

/** Page × check, in the order they were first named. */
const results = new Map();
const checks = new Set();
const asked = new Map();

/** Notes the outcome of a check on a page, and throws what it threw. */
export async function check(page, name, run) {
  checks.add(name);
  const row = results.get(page) ?? results.set(page, new Map()).get(page);
  try {
    await run();
    row.set(name, 'ok');
  } catch (error) {
    row.set(name, 'FAIL');
    throw error;
  }
}

/** Notes what a page asked for; origins are told apart by letter, so that the table is the same at every run. */
export function requests(page, urls, own) {
  const foreign = urls.filter((url) => !own.some((origin) => url.startsWith(origin)) && !/^(data|blob|about|file):/.test(url));
  asked.set(page, { own: urls.length - foreign.length, foreign: foreign.length });
  return foreign;
}

/** The table and the requests, as text. */
export function table() {
  const names = [...checks];
  const wide = Math.max(...[...results.keys()].map((page) => page.length));
  const short = names.map((name, index) => `${String.fromCharCode(97 + (index % 26))}${index > 25 ? Math.floor(index / 26) : ''}`);
  const lines = [...results].map(([page, row]) => `${page.padEnd(wide)} ${names.map((name) => (row.get(name) ?? '·').padEnd(4)).join(' ')} ${asked.has(page) ? `${asked.get(page).own} own, ${asked.get(page).foreign} foreign` : ''}`);
  return [`${''.padEnd(wide)} ${short.map((name) => name.padEnd(4)).join(' ')} requests`, ...lines, ...names.map((name, index) => `${short[index]}: ${name}`)].join('\n');
}

/** What is open while the tests run: one browser, and two servers that are strangers to each other. */
export const site = { browser: undefined, here: undefined, elsewhere: undefined };

export const events = JSON.parse(readFileSync(join(root, 'data/triggerfactoren.nl.json'), 'utf8')).triggers.length;
export const command = (...args) => execFileSync(process.execPath, [join(root, 'dist/cli/triggerfactoren.js'), ...args], { cwd: folder, env: { ...process.env, LANG: 'nl_NL.UTF-8' }, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 }).toString();

/** Runs in a page or a frame: how many events it shows in each infographic. */
const shownIn = (scope) =>
  scope.evaluate(() => {
    const all = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
    return [...document.querySelectorAll('trigger-infographic')].map((element) => new Set((element.shadowRoot ? all(element.shadowRoot) : []).map((inner) => inner.getAttribute('data-trigger')).filter(Boolean)).size);
  });

/** Waits until every infographic of a page or frame shows its events. */
export async function ready(scope, count = events) {
  const all = (shown) => shown.length > 0 && shown.every((number) => number >= count);
  for (let turn = 0; turn < 200; turn++) {
    if (all(await shownIn(scope))) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  assert.fail(`shows ${JSON.stringify(await shownIn(scope))} of ${count} events`);
}

/** Opens a page and closes it after; `run` gets what was watched. */
export async function visit(name, path, run, { before, ...options } = {}) {
  const watched = await watchedPage(site.browser, site.here.origin, options);
  await before?.(watched);
  const { page, context, faults } = watched;
  const own = [site.here.origin, site.elsewhere.origin];
  try {
    await page.goto(path.includes(':') ? path : `${site.here.origin}/${path}`);
    await run(watched);
    await check(name, 'no foreign request', () => assert.deepEqual(requests(name, watched.requests, own), []));
    await check(name, 'no violation, no word on the console, no error', () => assert.deepEqual(faults.filter((fault) => !fault.startsWith(`asks elsewhere: ${site.elsewhere.origin}`)), []));
    // A file has no storage of its own, and where no script runs nothing can be asked.
    if (path.startsWith('file:') || options.javaScriptEnabled === false) return;
    await check(name, 'no cookie and no storage', async () => {
      assert.deepEqual(await context.cookies(), []);
      const { origins } = await context.storageState();
      assert.deepEqual(origins, []);
      assert.deepEqual(await page.evaluate(async () => [window.localStorage.length, window.sessionStorage.length, (await window.indexedDB.databases()).length, (await window.caches.keys()).length, (await window.navigator.serviceWorker.getRegistrations()).length]), [0, 0, 0, 0, 0]);
    });
  } finally {
    await context.close();
  }
}

/** Notes that a page, or a frame in it, shows every event. */
export const shows = (name, scope) => check(name, 'shows every event', () => ready(scope));

/** Waits until a value is as wanted. */
export async function until(read, fits, what) {
  let value;
  for (let turn = 0; turn < 100; turn++) {
    value = await read();
    if (fits(value)) return value;
    await new Promise((done) => setTimeout(done, 50));
  }
  return assert.fail(`${what}: ${JSON.stringify(value)}`);
}

/** Goes into workshop mode and out of it by Escape. */
export async function presents(page, name) {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.locator('trigger-presenter dialog[open]').first();
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}
