/** What the tests of embedding share: pages written on the spot, servers with real headers, and a table of page × check. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../demo/serve.mjs';

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

/** A server with the pages and our files, under the strict policy; scripts and data may be asked for from anywhere. */
export const start = () =>
  serve({
    folders: [['/cdn/', join(root, 'cdn')], ['/data/', join(root, 'data')], ['/', folder]],
    headers: (path) => ({ 'content-security-policy': policy, ...(/^\/(cdn|data|other)\//.test(path) ? { 'access-control-allow-origin': '*' } : {}) }),
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

/** Everything in a document, shadow roots included; runs in the page. */
export const everything = `(root) => { const all = []; const walk = (node) => { for (const child of node.children) { all.push(child); if (child.shadowRoot) walk(child.shadowRoot); walk(child); } }; walk(root); return all; }`;
