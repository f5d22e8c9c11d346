/**
 * `npm run test:old-browsers`: the oldest Chromium that README names, for real, and older ones, which keep the text between the tags.
 * They come from old versions of an npm package, some 60 MB each; the first run installs them.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../demo/serve.mjs';
import { oldChromium } from './chromium.mjs';

const local = (path) => fileURLToPath(new URL(path, import.meta.url));
const content = JSON.parse(readFileSync(local('../../data/triggerfactoren.nl.json'), 'utf8'));

const { origin, stop } = await serve({ folders: [['/cdn/', local('../../cdn')], ['/', local('./pages')]], headers: () => ({}) });
after(stop);

/** Opens our page in a Chromium of this version, until the test ends; `errors` is what it says on the console and throws. */
async function opened(context, version, hash = '') {
  const browser = await oldChromium(version);
  context.after(() => browser.close());
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.evaluateOnNewDocument(look);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${origin}/whole.html${hash}`);
  return { page, errors, name: await browser.version() };
}

/** In the page: what a selector finds in the shadow roots of the infographic. */
function look() {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
  globalThis.found = (selector) => all(document.querySelector('trigger-infographic').shadowRoot ?? document.createElement('div')).filter((element) => element.matches(selector));
}

const pause = (time) => new Promise((done) => setTimeout(done, time));

/** Waits until there is something by this selector; answers how much. */
async function found(page, selector) {
  for (const start = Date.now(); Date.now() - start < 20_000; await pause(100)) {
    const count = await page.evaluate((wanted) => globalThis.found(wanted).length, selector);
    if (count > 0) return count;
  }
  throw new Error(`${selector}: not within 20 seconds`);
}

/** Presses what is found by a selector and, among that, by its words. */
const press = (page, selector, words) => page.evaluate(([wanted, text]) => globalThis.found(wanted).find(({ textContent }) => textContent.includes(text)).click(), [selector, words]);

for (const version of ['126.0.0']) {
  test(`Chromium ${version}: the map, an event, every view and workshop mode work, and the colours are there`, async (context) => {
    const { page, errors, name } = await opened(context, version);
    console.log(`       ${name}`);
    assert.equal(await found(page, '[data-trigger]'), content.triggers.length);
    assert.match(await page.evaluate(() => getComputedStyle(globalThis.found('.line')[0]).stroke), /^(rgb|color|okl)/);
    await press(page, '[data-trigger]', content.triggers[0].label);
    await found(page, '#panel');
    for (const [view, tag] of [['Lijst', 'trigger-list'], ['Wie doet wat', 'trigger-table']]) {
      await press(page, 'label', view);
      await found(page, tag);
    }
    await press(page, 'button', 'Presenteren');
    await found(page, 'dialog[open]');
    assert.deepEqual(errors, []);
  });

  test(`Chromium ${version}: a link leads to what it asks for, in its language`, async (context) => {
    const { page, errors } = await opened(context, version, `#profession=police&trigger=${content.triggers[0].id}&lang=en`);
    await found(page, '[data-trigger][aria-expanded="true"]');
    assert.equal(await page.evaluate(() => document.querySelector('trigger-infographic').state.model.language), 'en');
    assert.deepEqual(errors, []);
  });
}

for (const version of ['121.0.0', '109.0.6']) {
  test(`Chromium ${version}: the text between the tags stays, without an empty box and without a word`, async (context) => {
    const { page, errors } = await opened(context, version);
    await pause(2000);
    const seen = await page.evaluate(() => {
      const [box, own] = ['trigger-infographic', '#own'].map((selector) => document.querySelector(selector).getBoundingClientRect());
      return { known: Boolean(customElements.get('trigger-infographic')), shown: own.height > 0, empty: Math.round(box.bottom - own.bottom) };
    });
    assert.equal(seen.known, false);
    assert.equal(seen.shown, true);
    assert.ok(seen.empty < 50, `${seen.empty} pixels`);
    assert.deepEqual(errors, []);
  });
}
