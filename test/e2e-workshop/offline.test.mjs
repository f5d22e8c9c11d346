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

test('the offline file runs the mixed route of an hour by clicker, through reloads, with notes and papers', { timeout: 120_000 }, async () => {
  const { page, context, faults, requests } = await watchedPage(browser, 'file:', { viewport: { width: 1280, height: 720 }, acceptDownloads: true });
  await page.goto(pathToFileURL(file).href);
  await page.getByRole('button', { name: 'Presenteren' }).click();
  await page.getByRole('button', { name: 'Beginnen' }).waitFor();
  await page.keyboard.press('Enter');
  await resumed(page);
  const openNotes = async () => (await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]))[0];
  let notes = await openNotes();
  const seen = [];
  for (let place = 1; ; place++) {
    const now = await shown(page);
    seen.push(now.id);
    await notes.waitForFunction((wanted) => document.body.innerText.includes(wanted), `${place} / `);
    if (place % 10 === 0) {
      await page.reload();
      await resumed(page);
      assert.equal((await shown(page)).id, now.id);
      // A page on a disk may not write in the window of before: that one closes, and a key opens a new one.
      assert.ok(notes.isClosed());
      notes = await openNotes();
    }
    await press(page, 'PageDown');
    if ((await shown(page)).id === now.id) break;
  }
  assert.ok(seen.length > 50, `${seen.length} steps`);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Presenteren' }).click();
  await page.getByText('Afdrukken en meenemen').click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PowerPoint van deze route' }).click()]);
  assert.match(download.suggestedFilename(), /\.pptx$/);
  assert.deepEqual(requests.filter((url) => !/^(file|blob|data|about):/.test(url)), []);
  assert.deepEqual(faults, []);
  await context.close();
});
