/** Every way in, used and recorded: what is asked of others, what is left on the machine, and what addresses carry. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { host } from './site.mjs';
import { row } from './table.mjs';

const command = fileURLToPath(new URL('../../dist/cli/triggerfactoren.js', import.meta.url));
const secret = 'preview_nonce=SECRET123';

/** Uses what stands on a page: choices, the search, background, the presenter, paper and files. */
async function use(frame) {
  await frame.waitForFunction(() => document.querySelector('trigger-infographic')?.state?.status === 'ready');
  await frame.evaluate(async () => {
    const everything = (root = document) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? everything(element.shadowRoot) : [])]);
    const turn = (time = 30) => new Promise((done) => setTimeout(done, time));
    const press = (words) => everything().find((node) => node.localName === 'button' && words.test(node.textContent) && node.checkVisibility())?.click();
    window.print = () => undefined;
    const element = document.querySelector('trigger-infographic');
    for (const view of ['list', 'table', 'timeline']) {
      element.select({ view, profession: 'police', trigger: element.state.model.triggers[3].id });
      await turn();
    }
    await turn(600);
    for (const details of everything().filter(({ localName }) => localName === 'details')) details.open = true;
    await turn(200);
    press(/link kopiëren|copy link/i);
    press(/presenteren|present/i);
    await turn(400);
    for (const details of everything().filter(({ localName }) => localName === 'details')) details.open = true;
    await turn(100);
    press(/csv|tabel|table/i);
    press(/^\s*start/i);
    await turn(100);
    for (let time = 0; time < 4; time++) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
    await turn(100);
  });
}

/** What is left on the machine. */
const left = (frame) =>
  frame.evaluate(async () => {
    const safely = (look) => {
      try {
        return look();
      } catch {
        return 0;
      }
    };
    const found = { cookies: safely(() => document.cookie.length), local: safely(() => localStorage.length), session: safely(() => sessionStorage.length), workers: 0, caches: 0, databases: 0 };
    if (window.origin === 'null') return found;
    return {
      ...found,
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
      caches: (await globalThis.caches?.keys())?.length ?? 0,
      databases: (await indexedDB.databases()).length,
    };
  });

export async function privacy({ origin, answers, asked, open }) {
  const folder = mkdtempSync(join(tmpdir(), 'doors-'));
  const run = (...args) => execFileSync(process.execPath, [command, ...args], { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    run('offline', '--out', join(folder, 'offline.html'));
    const written = run('page', '--files', '/cdn/');
    const html = (text) => (_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
    answers.set('/script.html', host('src="/data/triggerfactoren.nl.json" sync-url'));
    answers.set('/page.html', html(written));
    answers.set('/offline.html', html(readFileSync(join(folder, 'offline.html'), 'utf8')));
    answers.set('/frame.html', html('<!doctype html><title>p</title><script src="/cdn/embed.js"></script><iframe src="/cdn/embed.html" data-triggerfactoren="sync-url" sandbox="allow-scripts" title="x" height="900" width="100%"></iframe>'));
    const doors = {
      'a script and a tag': [`${origin}/script.html`], 'a frame in a sandbox': [`${origin}/frame.html`, 1], 'the page for frames by itself': [`${origin}/cdn/embed.html`],
      'a page by the command': [`${origin}/page.html`], 'one file, from a server': [`${origin}/offline.html`], 'one file, from a disk': [pathToFileURL(join(folder, 'offline.html')).href],
    };
    const failed = [];
    for (const [door, [address, within = 0]] of Object.entries(doors)) {
      const { page, context, faults } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
      await page.goto(address.startsWith('http') ? `${address}?${secret}` : address);
      const frame = within ? await (await page.waitForSelector('iframe')).contentFrame() : page;
      await use(frame);
      const found = { ...(await left(frame)), cookies: (await context.cookies()).length };
      for (const [what, count] of Object.entries(found)) if (count !== 0) failed.push(`${door}: ${count} ${what}`);
      const copied = within || !address.startsWith('http') ? '' : await page.evaluate(() => navigator.clipboard.readText());
      if (copied.includes('SECRET')) failed.push(`${door}: the copied link carries the query of the page`);
      failed.push(...faults.filter((fault) => !/clipboard/i.test(fault)).map((fault) => `${door}: ${fault}`));
      await context.close();
    }
    const strange = asked.filter((address) => /^https?:/.test(address));
    return [row('ways in, used and recorded: requests to others, cookies, storage', Object.keys(doors).length, failed.length + strange.length, failed.join('; ').slice(0, 800))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
