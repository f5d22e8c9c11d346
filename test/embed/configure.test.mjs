/** The configurator as a web editor uses it: choose, look, copy; and what is copied works on a page of its own. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { serve } from '../../demo/serve.mjs';
import { launch, watchedPage } from '../helpers/watch-page.mjs';
import { clean, folder, pageOf, put, start } from './ways.mjs';

let browser;
let demo;
let partner;

before(async () => {
  browser = await launch();
  demo = await serve();
  partner = await start();
});

after(async () => {
  await browser?.close();
  await demo?.stop();
  await partner?.stop();
  clean();
});

/** Opens the configurator; `run` gets the page. Nothing may be said on the console or asked elsewhere. */
async function configure(run) {
  const { page, context, faults } = await watchedPage(browser, demo.origin, { acceptDownloads: true });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: demo.origin });
  await page.goto(`${demo.origin}/configure.html`);
  await page.locator('#code').waitFor();
  await run(page);
  // A preview that gives way to another ends its own requests.
  assert.deepEqual(faults.filter((fault) => !/net::ERR_ABORTED$/.test(fault)), []);
  await context.close();
}

const code = (page) => page.locator('#code').textContent();
const preview = (page) => page.frameLocator('iframe').locator('trigger-infographic');

/** Shows on a strict page of the partner what was copied. */
async function paste(snippet, run) {
  put('pasted.html', pageOf(snippet));
  const { page, context, faults } = await watchedPage(browser, partner.origin);
  await page.goto(`${partner.origin}/pasted.html`);
  await run(page);
  assert.deepEqual(faults, []);
  await context.close();
}

test('choices show in the preview and in the code', () =>
  configure(async (page) => {
    await page.locator('select[name="profession"]').selectOption('education');
    await page.locator('select[name="view"]').selectOption('list');
    await page.locator('select[name="headingLevel"]').selectOption('3');
    assert.match(await code(page), /profession="education" view="list" heading-level="3"/);
    await preview(page).locator('[data-trigger="propaganda"]').first().waitFor();
    assert.equal(await preview(page).evaluate((element) => element.state.selection.profession), 'education');
  }));

test('the code of a script works where it is pasted, hash and all', () =>
  configure(async (page) => {
    await page.locator('input[name="base"]').fill(`${partner.origin}/cdn/`);
    await page.locator('select[name="view"]').selectOption('list');
    const snippet = await code(page);
    assert.match(snippet, /integrity="sha384-/);
    await paste(snippet, (there) => there.locator('[data-trigger="propaganda"]').first().waitFor());
  }));

test('the code of a frame works where it is pasted, and the frame follows its content', () =>
  configure(async (page) => {
    await page.locator('input[name="door"]').nth(1).check();
    await page.locator('input[name="base"]').fill(`${partner.origin}/cdn/`);
    await page.locator('select[name="view"]').selectOption('list');
    await page.locator('select[name="theme"]').selectOption('dark');
    const snippet = await code(page);
    await paste(snippet, async (there) => {
      await there.frameLocator('iframe').locator('[data-trigger="propaganda"]').first().waitFor();
      await there.waitForFunction(() => document.querySelector('iframe').getBoundingClientRect().height > 1200);
      const frame = there.frames().find((one) => one.url().includes('embed.html'));
      assert.equal(await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), 'rgb(20, 32, 42)');
    });
  }));

test('the look of a theme comes as a style sheet, not in the tag', () =>
  configure(async (page) => {
    await page.locator('select[name="theme"]').selectOption('dark');
    assert.match(await page.locator('#styles').textContent(), /trigger-infographic \{[^}]*--trigger-background-color: #14202a/);
    assert.doesNotMatch(await code(page), /style/);
  }));

test('the copy button puts the code on the clipboard and says so', () =>
  configure(async (page) => {
    await page.locator('#code + button').click();
    await page.getByText('Gekopieerd.').waitFor();
    assert.equal(await page.evaluate(() => window.navigator.clipboard.readText()), await code(page));
  }));

test('every way in has a code of its own', () =>
  configure(async (page) => {
    const seen = [];
    for (let door = 0; door < 5; door++) {
      await page.locator('input[name="door"]').nth(door).check();
      seen.push(await code(page));
    }
    assert.match(seen[2], /^npx triggerfactoren offline/);
    assert.match(seen[3], /^<!-- wp:triggerfactoren\/infographic/);
    assert.match(seen[4], /^<div><a href="http[^"]*embed\.html">Open de infographic<\/a><\/div>$/);
    assert.equal(new Set(seen).size, 5);
  }));

test('it asks where the code is pasted, and gives the one line that place needs', () =>
  configure(async (page) => {
    const editor = page.locator('select[name="editor"]');
    for (const name of (await editor.locator('option').evaluateAll((options) => options.map(({ value }) => value))).filter(Boolean)) {
      await editor.selectOption(name);
      assert.ok((await page.locator('#setting').textContent()).length > 10, name);
    }
    await editor.selectOption('tinymce');
    assert.match(await page.locator('#setting').textContent(), /extended_valid_elements: 'trigger-infographic\[\*\]/);
    await page.locator('input[name="door"]').nth(4).check();
    assert.equal(await editor.count() + (await page.locator('#setting').count()), 0);
  }));

test('what stands between the tags is in the language that was chosen', () =>
  configure(async (page) => {
    await page.locator('select[name="lang"]').selectOption('en');
    const { title } = JSON.parse(readFileSync(new URL('../../data/triggerfactoren.en.json', import.meta.url), 'utf8'));
    assert.ok((await code(page)).includes(`<h2>${title}</h2>`));
    assert.match(await code(page), />Open the infographic<\/a>/);
  }));

test('the download is one file that works without a network', () =>
  configure(async (page) => {
    await page.locator('input[name="door"]').nth(2).check();
    await page.locator('select[name="profession"]').selectOption('care');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Bestand downloaden' }).click()]);
    assert.equal(download.suggestedFilename(), 'triggerfactoren.nl.html');
    const file = `${folder}/download.html`;
    await download.saveAs(file);
    assert.ok(readFileSync(file).length < 1_000_000);
    const { page: offline, context, faults } = await watchedPage(browser, 'file:', { offline: true });
    await offline.goto(pathToFileURL(file).href);
    await offline.locator('[data-trigger="propaganda"]').first().waitFor();
    assert.equal(await offline.evaluate(() => document.querySelector('trigger-infographic').state.selection.profession), 'care');
    assert.deepEqual(faults, []);
    await context.close();
  }));
