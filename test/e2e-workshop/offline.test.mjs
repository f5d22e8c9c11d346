/** The same route without a network, from one file on a disk. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch, watchedPage } from '../helpers/watch-page.mjs';
import { press, resumed, shown } from './workshop-site.mjs';

const folder = mkdtempSync(join(tmpdir(), 'offline-'));
const file = join(folder, 'workshop.html');
execFileSync('node', [fileURLToPath(new URL('../../dist/cli/triggerfactoren.js', import.meta.url)), 'offline', '--out', file]);
const browser = await launch();

after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The file in a window of its own, with the presenter at its first screen; `requests` are those of every window. */
async function presented() {
  const watched = await watchedPage(browser, 'file:', { viewport: { width: 1280, height: 720 }, acceptDownloads: true });
  const requests = [];
  watched.context.on('request', (request) => requests.push(request.url()));
  await watched.page.goto(pathToFileURL(file).href);
  await watched.page.getByRole('button', { name: 'Presenteren' }).click();
  await watched.page.getByRole('button', { name: 'Beginnen' }).waitFor();
  return { ...watched, requests };
}

const outside = (requests) => requests.filter((url) => !/^(file|blob|data|about):/.test(url));

/** Waits until the notes are at a step of the session. */
const inStep = (notes, place) => notes.getByText(new RegExp(`^${place} / \\d+$`)).waitFor();

test('the offline file runs the mixed route of an hour by clicker, reloaded at every third step, with the notes in step', { timeout: 400_000 }, async () => {
  const { page, context, faults, requests } = await presented();
  await page.keyboard.press('Enter');
  await resumed(page);
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
  const seen = [];
  for (let place = 1; ; place++) {
    const now = await shown(page);
    seen.push(now.id);
    await inStep(notes, place);
    if (place % 3 === 0) {
      await page.reload();
      await resumed(page);
      assert.equal((await shown(page)).id, now.id);
      assert.equal(context.pages().length, 2, 'the same notes window');
    }
    await press(page, 'PageDown');
    if ((await shown(page)).id === now.id) break;
  }
  assert.ok(seen.length > 50, `${seen.length} steps`);
  await notes.getByText('Dit is de laatste stap').waitFor();
  assert.match(await notes.title(), /^Notities: /);
  assert.deepEqual(outside(requests), []);
  assert.deepEqual(faults, []);
  await context.close();
});

test('offline, keys pressed in the notes move the session, before and after a reload of either window; Escape ends both', { timeout: 120_000 }, async () => {
  const { page, context, faults } = await presented();
  await page.keyboard.press('Enter');
  await resumed(page);
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
  await inStep(notes, 1);
  await notes.keyboard.press('PageDown');
  await inStep(notes, 2);
  await page.reload();
  await resumed(page);
  await notes.keyboard.press('PageDown');
  await inStep(notes, 3);
  await notes.reload();
  await inStep(notes, 3);
  await notes.keyboard.press('PageUp');
  await inStep(notes, 2);
  await notes.keyboard.press('b');
  await page.getByRole('button', { name: /Het scherm is zwart/ }).waitFor();
  await notes.keyboard.press('PageDown');
  await page.getByRole('button', { name: /Het scherm is zwart/ }).waitFor({ state: 'detached' });
  await notes.keyboard.press('Escape');
  // The window may be gone before the press is answered.
  await Promise.all([notes.waitForEvent('close'), notes.keyboard.press('Escape').catch(() => undefined)]);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  assert.deepEqual(faults, []);
  await context.close();
});

test('the offline file makes papers and slides', { timeout: 120_000 }, async () => {
  const { page, context, faults, requests } = await presented();
  await page.getByText('Afdrukken en meenemen').click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PowerPoint van deze route' }).click()]);
  assert.match(download.suggestedFilename(), /\.pptx$/);
  await page.evaluate(() => (window.print = () => (globalThis.printed = document.querySelector('[data-trigger-paper]').shadowRoot.textContent)));
  await page.getByRole('button', { name: 'Placemat (A3) afdrukken' }).click();
  await page.waitForFunction(() => globalThis.printed?.includes('Onze kaart'));
  assert.deepEqual(outside(requests), []);
  assert.deepEqual(faults, []);
  await context.close();
});
