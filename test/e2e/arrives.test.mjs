/** It arrives whole: in few requests and bytes, however the script is addressed, and with words where a part of it does not come. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { strictPolicy } from '../../demo/serve.mjs';
import { choose, content, eventButton, open } from './strict-site.mjs';

const cdn = new URL('../../cdn/', import.meta.url);
/** Bytes on the wire: brotli at its best, as a server sends static files. */
const wire = (file) => brotliCompressSync(readFileSync(new URL(file, cdn))).length;
const parts = readdirSync(cdn).filter((file) => /^triggerfactoren-\w+-[0-9a-f]{8}\.js$/.test(file));
const partOf = (name) => parts.find((file) => file.startsWith(`triggerfactoren-${name}-`));

const module = '<script type="module" src="cdn/triggerfactoren.js"></script>';

/** Opens a page with this head and these attributes, under the strict policy, and waits for the map. */
async function arrive({ head = module, attributes = '', src = 'cdn/data/triggerfactoren.nl.json', lang = 'nl', before, wait = true, ...options } = {}) {
  const body = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>${head}</head><body><main><h1>x</h1><trigger-infographic src="${src}" ${attributes}><p id="own">De tekst.</p></trigger-infographic></main></body></html>`;
  const watched = await open('infographic', {
    ...options,
    wait: false,
    before: async (made) => {
      await made.page.route('**/infographic.html', (route) => route.fulfill({ body, contentType: 'text/html', headers: { 'content-security-policy': strictPolicy } }));
      await made.page.route('**/own.json', (route) => route.fulfill({ json: { ...content, title: 'Eigen bestand' } }));
      await made.page.route('**/moved/*.js', (route) => (route.request().url().endsWith('/own-name.js') ? route.fulfill({ path: new URL('triggerfactoren.js', cdn).pathname, contentType: 'text/javascript' }) : route.fulfill({ status: 404 })));
      await before?.(made);
    },
  });
  if (wait) await watched.page.locator('trigger-timeline .station').nth(5).waitFor({ state: 'attached' });
  return watched;
}

const whole = (page) => page.locator('trigger-search').getByRole('searchbox').waitFor();
const message = (page) => page.locator('.failure').first();
const ours = (requests) => requests.map((url) => new URL(url).pathname).filter((path) => /\/(cdn|moved)\//.test(path));

const visits = {
  'our data at 1280 pixels': {},
  'our data at 390 pixels': { viewport: { width: 390, height: 800 } },
  'a partner’s own file': { src: 'own.json' },
  'additions': { attributes: 'overlay="data/overlay.example.json"' },
  'English': { src: 'cdn/data/triggerfactoren.en.json', lang: 'en' },
  'the address': { attributes: 'sync-url' },
};

for (const [name, visit] of Object.entries(visits)) {
  test(`${name}: few requests, and few bytes`, async () => {
    const { page, context, requests, faults } = await arrive(visit);
    await whole(page);
    const files = ours(requests);
    // Views come when the browser is idle: what was asked for before them, the map was drawn with.
    const usable = files.findIndex((path) => path.endsWith(partOf('views')));
    const scripts = files.filter((path) => path.endsWith('.js')).map((path) => path.replace(/^.*\/cdn\//, ''));
    const bytes = scripts.reduce((sum, file) => sum + wire(file), 0);
    console.log(`       ${name}: ${files.length} requests, ${bytes} bytes of script (${scripts.map((file) => `${file} ${wire(file)}`).join(', ')})`);
    assert.ok(usable <= 3, `${usable} requests before the map can be used`);
    assert.ok(files.length - usable <= 3, `${files.length - usable} requests after it`);
    assert.ok(bytes <= 49_200 + (visit.attributes?.startsWith('overlay') ? wire(partOf('overlay')) : 0), `${bytes} bytes of script`);
    assert.deepEqual(faults, []);
    await context.close();
  });
}

test('what a partner changed says so: the part that lays it over and the views know of the same changes', async () => {
  const { page, context, faults } = await arrive({ attributes: 'overlay="data/overlay.example.json"', wait: true });
  await whole(page);
  await page.locator('.origin').first().waitFor({ state: 'attached' });
  assert.match(await page.locator('.origin').first().textContent(), /gemeente Voorbeeldstad/);
  assert.deepEqual(faults, []);
  await context.close();
});

test('the script of the first view holds what a phone, a file of a partner, English and an address need, in 27,500 bytes; with what comes by itself 49,200', () => {
  const first = wire('triggerfactoren.js');
  assert.ok(first <= 27_500, `${first} bytes`);
  assert.ok(first + wire(partOf('views')) <= 49_200, `${first + wire(partOf('views'))} bytes`);
});

test('the Dutch data fits in 36,000 bytes', () => {
  const size = wire('data/triggerfactoren.nl.json');
  console.log(`       Dutch data: ${size} bytes`);
  assert.ok(size <= 36_000, `${size} bytes`);
});

test('no file is a crumb, and a part carries the hash of its content in its name', () => {
  assert.deepEqual(parts.filter((file) => readFileSync(new URL(file, cdn)).length < 2000), []);
  assert.deepEqual(parts.map((file) => file.split('-')[1]).sort(), ['crowds', 'overlay', 'paper', 'presenter', 'problems', 'slides', 'sources', 'views']);
});

const addressed = {
  'with a version behind it': '<script type="module" src="cdn/triggerfactoren.js?ver=6.5"></script>',
  'as a classic script': '<script src="cdn/triggerfactoren.js"></script>',
  'twice': '<script type="module" src="cdn/triggerfactoren.js?a"></script><script type="module" src="cdn/triggerfactoren.js?b"></script>',
  'moved and renamed, where the page says where the rest is': '<script type="module" src="moved/own-name.js" data-triggerfactoren-files="cdn"></script>',
};
for (const [how, head] of Object.entries(addressed)) {
  test(`the script, addressed ${how}: one copy, all of it`, async () => {
    const { page, context, faults, requests } = await arrive({ head, attributes: 'sync-url' });
    await whole(page);
    await choose(page, 'Lijst');
    await page.locator('trigger-list').getByRole('button').first().waitFor();
    await page.locator('trigger-tools').getByRole('button', { name: 'Presenteren' }).click();
    await page.getByRole('button', { name: 'Beginnen' }).waitFor();
    assert.equal(ours(requests).filter((path) => path.endsWith(partOf('views'))).length, 1);
    assert.deepEqual(faults, []);
    await context.close();
  });
}

test('the script without its neighbours: the map works, and the page says which file is missing', async () => {
  const { page, context } = await arrive({ head: '<script type="module" src="moved/own-name.js"></script>' });
  await message(page).getByText(partOf('views')).waitFor();
  assert.equal(await page.locator('trigger-timeline .station').count(), content.triggers.length);
  await context.close();
});

const losses = {
  'is cut off': (route) => route.abort(),
  'is not there': (route) => route.fulfill({ status: 404 }),
  'is a page instead': (route) => route.fulfill({ body: '<p>Inloggen', contentType: 'text/html' }),
  'is of another release': async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/"[0-9a-f]{8}"/, '"00000000"') });
  },
};
for (const [how, lose] of Object.entries(losses)) {
  test(`a part that ${how} is told in words, and comes at the second press`, async () => {
    const { page, context } = await arrive({ before: ({ page }) => page.route(`**/${partOf('views')}*`, lose) });
    await message(page).getByText('Een onderdeel is niet geladen.').waitFor();
    assert.deepEqual(await page.locator('trigger-infographic').evaluate((element) => [...element.shadowRoot.querySelectorAll(':not(:defined)')].map(({ localName }) => localName)), []);
    await page.unroute(`**/${partOf('views')}*`);
    await message(page).getByRole('button', { name: 'Opnieuw proberen' }).click();
    await whole(page);
    await eventButton(page, content.triggers[0].label).click();
    await page.locator('trigger-detail').first().getByText(content.triggers[0].summary.slice(0, 30)).first().waitFor();
    await context.close();
  });
}

/** Serves content in which something was changed, as `changed.json`. */
const changed = (change) => ({ src: 'changed.json', wait: false, before: ({ page }) => page.route('**/changed.json', (route) => route.fulfill({ json: { ...content, ...change } })) });

test('data of a later release is told, with what to do, and the text between the tags stays', async () => {
  const { page, context, faults } = await arrive(changed({ schemaVersion: content.schemaVersion + 1 }));
  await page.getByText('Werk de infographic bij').waitFor();
  await page.locator('#own').waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test('a file that is wrong, while what finds out why does not come: that is told, and the second press tells why', async () => {
  const { before, ...visit } = changed({ title: '' });
  const { page, context } = await arrive({ ...visit, before: async (made) => {
    await before(made);
    await made.page.route(`**/${partOf('problems')}*`, losses['is cut off']);
  } });
  await message(page).getByText('Een onderdeel is niet geladen.').waitFor();
  await page.unroute(`**/${partOf('problems')}*`);
  await message(page).getByRole('button', { name: 'Opnieuw proberen' }).click();
  await page.getByText('hier mag het niet leeg zijn').waitFor();
  await page.locator('#own').waitFor();
  await context.close();
});

const without = {
  'AbortSignal.any and timeout, and URL.canParse': 'delete AbortSignal.any; delete AbortSignal.timeout; delete URL.canParse;',
  'what browsers learned after Chromium 109': 'delete AbortSignal.any; delete URL.canParse; delete Object.groupBy; delete Promise.withResolvers; delete Array.fromAsync; for (const name of ["toSorted", "toReversed", "toSpliced", "with"]) delete Array.prototype[name]; delete globalThis.requestIdleCallback;',
};
for (const [what, script] of Object.entries(without)) {
  test(`it works without ${what}`, async () => {
    const { page, context, faults } = await arrive({ attributes: 'sync-url', before: ({ page }) => page.addInitScript(script) });
    await whole(page);
    assert.deepEqual(faults, []);
    await context.close();
  });
}

const lacking = {
  'style sheets of a document': 'delete Document.prototype.adoptedStyleSheets;',
  'colours by light-dark()': 'const supports = CSS.supports; CSS.supports = (...what) => !what.join().includes("light-dark") && supports.apply(CSS, what);',
};
for (const [what, script] of Object.entries(lacking)) {
  test(`a browser that lacks ${what} keeps the text between the tags, without an empty box`, async () => {
    const { page, context, faults } = await arrive({ wait: false, before: ({ page }) => page.addInitScript(script) });
    await page.locator('#own').waitFor();
    assert.equal(await page.evaluate(() => customElements.get('trigger-infographic')), undefined);
    assert.deepEqual(faults, []);
    await context.close();
  });
}
