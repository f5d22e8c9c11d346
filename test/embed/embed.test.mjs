/** Every way in, in a real browser, under a strict policy: does it show, does it keep quiet, does it go without a trace. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch, watchedPage } from '../helpers/watch-page.mjs';
import { check, clean, folder, pageOf, policy, put, requests, root, script, start, table, tag } from './ways.mjs';

let browser;
let here;
let elsewhere;

const events = JSON.parse(readFileSync(join(root, 'data/triggerfactoren.nl.json'), 'utf8')).triggers.length;
const command = (...args) => execFileSync(process.execPath, [join(root, 'dist/cli/triggerfactoren.js'), ...args], { cwd: folder, env: { ...process.env, LANG: 'nl_NL.UTF-8' } }).toString();

before(async () => {
  browser = await launch();
  // A copy of another version of ours, at another address.
  cpSync(join(root, 'cdn'), join(folder, 'other'), { recursive: true });
  put('script.html', pageOf(`${tag('sync-url')}<p id="below">Hieronder.</p>`, script));
  put('attributes.html', pageOf(tag('profession="education" view="list" trigger="propaganda" lang="en" heading-level="3" landmark="none" overlay="/data/overlay.example.json"'), script));
  put('no-script.html', pageOf(`<trigger-infographic src="/cdn/data/triggerfactoren.nl.json">${command('text')}</trigger-infographic>`, script));
  put('three.html', pageOf([tag('sync-url'), tag('sync-url view="list"'), tag('view="table"')].join(''), script));
  put('fifty.html', pageOf(Array.from({ length: 50 }, () => tag('view="list"')).join(''), script));
  put('versions.html', pageOf(tag() + tag('view="list"'), `${script}<script type="module" src="/other/triggerfactoren.js"></script>`));
  here = await start();
  elsewhere = await start();
  const frame = (origin, attributes, more = '') => pageOf(`<iframe src="${origin}/cdn/embed.html?id=een&profession=education&view=list" title="Infographic" width="100%" height="500"${attributes}></iframe>${more}`, attributes.includes('data-trigger') ? '<script type="module" src="/cdn/embed.js"></script>' : '');
  put('frame.html', frame(here.origin, ' data-triggerfactoren'));
  put('frame-sandbox.html', frame(here.origin, ' data-triggerfactoren sandbox="allow-scripts"'));
  put('frame-alone.html', frame(here.origin, ' sandbox="allow-scripts"'));
  put('frame-elsewhere.html', frame(elsewhere.origin, ' data-triggerfactoren'));
  put('frame-elsewhere-sandbox.html', frame(elsewhere.origin, ' data-triggerfactoren="sync-url" sandbox="allow-scripts"'));
  put('frame-hostile.html', frame(here.origin, ' data-triggerfactoren="sync-url"', `<iframe id="liar" src="/liar.html" title="Ander" width="100" height="100"></iframe>`));
  put('liar.html', pageOf('', '<script type="module" src="/liar.js"></script>'));
  put('liar.js', [
    ...[0, -5, NaN, Infinity, 20000, '500', null].map((height) => ({ type: 'triggerfactoren:resize', version: 1, id: 'een', height: Number.isNaN(height) ? undefined : height })),
    { type: 'triggerfactoren:resize', version: 1, id: 'een', height: 4321 },
    { type: 'triggerfactoren:change', version: 1, id: 'een', hash: 'profession=care' },
  ].map((message) => `parent.postMessage(${JSON.stringify(message)}, '*');`).join('\n'));
});

after(async () => {
  console.log(`\n${table()}\n`);
  await browser?.close();
  await here?.stop();
  await elsewhere?.stop();
  clean();
});

/** Runs in a page or a frame: how many events it shows in each infographic. */
const shownIn = (scope) =>
  scope.evaluate(() => {
    const all = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
    return [...document.querySelectorAll('trigger-infographic')].map((element) => new Set((element.shadowRoot ? all(element.shadowRoot) : []).map((inner) => inner.getAttribute('data-trigger')).filter(Boolean)).size);
  });

/** Waits until every infographic of a page or frame shows its events. */
async function ready(scope, count = events) {
  const all = (shown) => shown.length > 0 && shown.every((number) => number >= count);
  for (let turn = 0; turn < 200; turn++) {
    if (all(await shownIn(scope))) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  assert.fail(`shows ${JSON.stringify(await shownIn(scope))} of ${count} events`);
}

const frameOf = async (page, part = 'embed.html') => {
  for (let turn = 0; turn < 100; turn++) {
    const frame = page.frames().find((one) => one.url().includes(part));
    if (frame) return frame;
    await new Promise((done) => setTimeout(done, 50));
  }
  return assert.fail('there is no frame');
};

const chosenIn = (scope) => scope.evaluate(() => ({ ...document.querySelector('trigger-infographic').state.selection }));

/** Opens a page and closes it after; `run` gets what was watched. */
async function visit(name, path, run, options = {}) {
  const watched = await watchedPage(browser, here.origin, options);
  const { page, context, faults } = watched;
  const own = [here.origin, elsewhere.origin];
  try {
    await page.goto(path.includes(':') ? path : `${here.origin}/${path}`);
    await run(watched);
    await check(name, 'no foreign request', () => assert.deepEqual(requests(name, watched.requests, own), []));
    await check(name, 'no violation, no word on the console, no error', () => assert.deepEqual(faults.filter((fault) => !fault.startsWith(`asks elsewhere: ${elsewhere.origin}`)), []));
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

/** Goes into workshop mode and out of it by Escape. */
async function presents(page, name) {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.locator('trigger-presenter dialog[open]').first();
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

const shows = (name, scope) => check(name, 'shows every event', () => ready(scope));

test('a page with a script', () =>
  visit('script', 'script.html', async ({ page }) => {
    await shows('script', page);
    await check('script', 'nothing scrolls or takes focus by itself', async () => {
      assert.deepEqual(await page.evaluate(() => [window.scrollX, window.scrollY, document.activeElement.localName]), [0, 0, 'body']);
    });
    await check('script', 'works in every view', async () => {
      for (const view of ['list', 'table', 'timeline']) {
        await page.locator(`input[name="view"][value="${view}"]`).check({ force: true });
        await ready(page);
      }
    });
    await check('script', 'opens an event', async () => {
      await page.locator('[data-trigger="propaganda"]').first().click();
      await page.locator('trigger-detail h3, trigger-detail h4').first().waitFor();
    });
    await check('script', 'presents, and leaves again', () => presents(page, 'Presenteren'));
    await check('script', 'prints', async () => {
      await page.emulateMedia({ media: 'print' });
      await ready(page);
      await page.emulateMedia({ media: 'screen' });
    });
  }));

test('a page with a script and every attribute', () =>
  visit('script, all attributes', 'attributes.html', async ({ page }) => {
    await check('script, all attributes', 'shows every event', () => ready(page, events - 1));
    await check('script, all attributes', 'shows what was asked for', async () => {
      assert.deepEqual(await page.evaluate(() => {
        const { shadowRoot, state } = document.querySelector('trigger-infographic');
        return [state.selection.profession, state.selection.view, state.selection.trigger, state.model.language, shadowRoot.querySelector('section.root'), state.model.triggers.length, Boolean(shadowRoot.querySelector('h3'))];
      }), ['education', 'list', 'propaganda', 'en', null, events - 1, true]);
    });
  }));

test('a link leads to the same choice, and back and forward follow', () =>
  visit('deep link', 'script.html#profession=education&trigger=propaganda&view=list&lang=en', async ({ page }) => {
    const name = 'deep link';
    await shows(name, page);
    await check(name, 'shows what was asked for', async () => assert.deepEqual({ ...(await chosenIn(page)), topic: undefined }, { profession: 'education', trigger: 'propaganda', view: 'list', lang: 'en', topic: undefined }));
    await check(name, 'nothing scrolls or takes focus by itself', async () => assert.deepEqual(await page.evaluate(() => [window.scrollY, document.activeElement.localName]), [0, 'body']));
    await check(name, 'back and forward follow', async () => {
      await page.locator('input[name="view"][value="table"]').check({ force: true });
      assert.match(page.url(), /view=table/);
      await page.goBack();
      assert.equal((await chosenIn(page)).view, 'list');
      await page.goForward();
      assert.equal((await chosenIn(page)).view, 'table');
    });
    await check(name, 'a reload lands on the same place', async () => {
      await page.reload();
      await ready(page);
      assert.deepEqual([(await chosenIn(page)).view, (await chosenIn(page)).trigger], ['table', 'propaganda']);
    });
  }));

const heightOf = (page) => page.locator('iframe').first().evaluate((frame) => frame.getBoundingClientRect().height);

/** Waits until a value is as wanted. */
async function until(read, fits, what) {
  let value;
  for (let turn = 0; turn < 100; turn++) {
    value = await read();
    if (fits(value)) return value;
    await new Promise((done) => setTimeout(done, 50));
  }
  return assert.fail(`${what}: ${JSON.stringify(value)}`);
}

for (const [name, path] of [['frame', 'frame.html'], ['frame, sandbox', 'frame-sandbox.html'], ['frame, other origin', 'frame-elsewhere.html'], ['frame, other origin, sandbox', 'frame-elsewhere-sandbox.html']]) {
  test(`a page with a ${name}`, () =>
    visit(name, path, async ({ page }) => {
      const frame = await frameOf(page);
      await shows(name, frame);
      await check(name, 'shows what was asked for', async () => assert.deepEqual([(await chosenIn(frame)).profession, (await chosenIn(frame)).view], ['education', 'list']));
      await check(name, 'height follows the content', async () => {
        await until(() => heightOf(page), (height) => height > 1500, 'height');
        const inner = () => frame.evaluate(() => document.body.getBoundingClientRect().height);
        await until(async () => Math.abs((await inner()) - (await heightOf(page))), (gap) => gap < 8, 'gap');
        const before = await heightOf(page);
        await frame.locator('[data-trigger="propaganda"]').first().click();
        await until(() => heightOf(page), (height) => height > before + 200, 'height with an open event');
        await until(() => frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight), (over) => over <= 1, 'scrolls inside by');
      });
    }));
}

test('a frame in a sandbox without its helper scrolls', () =>
  visit('frame, sandbox, alone', 'frame-alone.html', async ({ page }) => {
    const name = 'frame, sandbox, alone';
    const frame = await frameOf(page);
    await shows(name, frame);
    await check(name, 'scrolls and keeps its height', async () => {
      assert.ok(Math.abs((await heightOf(page)) - 504) <= 4);
      assert.ok(await frame.evaluate(() => document.documentElement.scrollHeight > window.innerHeight));
    });
    await check(name, 'works without an origin of its own', async () => assert.equal(await frame.evaluate(() => window.origin), 'null'));
  }));

test('the choice in a frame stands in the address of the page, where that is switched on', () =>
  visit('frame, deep link', 'frame-elsewhere-sandbox.html#profession=care&view=table', async ({ page }) => {
    const name = 'frame, deep link';
    const frame = await frameOf(page);
    await shows(name, frame);
    await check(name, 'shows what was asked for', () => until(async () => (await chosenIn(frame)).view, (view) => view === 'table', 'view'));
    await check(name, 'nothing scrolls or takes focus by itself', async () => assert.deepEqual(await page.evaluate(() => [window.scrollY, document.activeElement.localName]), [0, 'body']));
    await check(name, 'back and forward follow', async () => {
      await frame.locator('input[name="view"][value="timeline"]').check({ force: true });
      await until(() => page.url(), (url) => /view=timeline/.test(url), 'address');
      await page.goBack();
      await until(async () => (await chosenIn(frame)).view, (view) => view === 'table', 'view after going back');
      await page.goForward();
      await until(async () => (await chosenIn(frame)).view, (view) => view === 'timeline', 'view after going forward');
    });
    await check(name, 'a reload lands on the same place', async () => {
      await page.reload();
      const again = await frameOf(page);
      await ready(again);
      await until(async () => [(await chosenIn(again)).view, (await chosenIn(again)).profession].join(), (both) => both === 'timeline,care', 'choice after a reload');
    });
  }));

test('what another window says moves nothing', () =>
  visit('frame, a liar beside it', 'frame-hostile.html', async ({ page }) => {
    const name = 'frame, a liar beside it';
    await shows(name, await frameOf(page));
    await until(() => heightOf(page), (height) => height > 1500, 'height');
    await check(name, 'messages of others are ignored', async () => {
      const height = await heightOf(page);
      await page.evaluate(() => {
        for (const height of [0, -1, 1e9, '500', undefined]) window.postMessage({ type: 'triggerfactoren:resize', version: 1, height }, '*');
        window.postMessage({ type: 'triggerfactoren:resize', version: 2, height: 700 }, '*');
      });
      const liar = await frameOf(page, 'liar.html');
      await liar.evaluate(() => window.parent.postMessage({ type: 'triggerfactoren:change', version: 1, hash: 'profession=police' }, '*'));
      await page.waitForTimeout(300);
      assert.equal(await heightOf(page), height);
      assert.equal(await page.locator('#liar').evaluate((frame) => frame.style.height), '');
      assert.equal(new URL(page.url()).hash, '');
    });
    await check(name, 'a thousand odd messages throw nothing', async () => {
      const frame = await frameOf(page);
      const before = await chosenIn(frame);
      await page.evaluate(() => {
        const { contentWindow } = document.querySelector('iframe');
        const odd = [null, 1, 'x', [], {}, { type: 'triggerfactoren:show' }, { type: 'triggerfactoren:show', version: 1 }, { type: 'triggerfactoren:show', version: 1, hash: 5 }, { type: 'triggerfactoren:show', version: 1, hash: 'x'.repeat(501) }, { type: 'triggerfactoren:show', version: '1', hash: 'view=table' }];
        for (let turn = 0; turn < 1000; turn++) for (const target of [contentWindow, window]) target.postMessage(odd[turn % odd.length], '*');
      });
      await page.waitForTimeout(300);
      assert.deepEqual(await chosenIn(frame), before);
    });
  }));

test('a page without script reads in full', () =>
  visit('no script', 'no-script.html', async ({ page }) => {
    await check('no script', 'reads in full', async () => {
      const { triggers } = JSON.parse(readFileSync(join(root, 'data/triggerfactoren.nl.json'), 'utf8'));
      const text = await page.locator('trigger-infographic').innerText();
      assert.deepEqual(triggers.filter(({ label, summary }) => !text.includes(label) || !text.includes(summary)), []);
    });
  }, { javaScriptEnabled: false }));

test('the text between the tags gives way to the infographic without moving what is above it', () =>
  visit('text, then script', 'no-script.html', async ({ page }) => {
    await shows('text, then script', page);
    await check('text, then script', 'the text is hidden', async () => assert.equal(await page.evaluate(() => document.querySelector('trigger-infographic').firstElementChild.checkVisibility()), false));
  }));

test('three on a page keep to themselves, and one owns the address', () =>
  visit('three', 'three.html', async ({ page }) => {
    await shows('three', page);
    await check('three', 'each keeps its own state', async () => {
      const states = () => page.evaluate(() => [...document.querySelectorAll('trigger-infographic')].map(({ state }) => `${state.selection.profession ?? 'all'} ${state.selection.view}`));
      assert.deepEqual(await states(), ['all timeline', 'all list', 'all table']);
      await page.locator('trigger-infographic').nth(1).locator('input[value="care"]').check({ force: true });
      assert.deepEqual(await states(), ['all timeline', 'care list', 'all table']);
      const first = new URL(page.url()).hash;
      await page.locator('trigger-infographic').nth(0).locator('input[value="police"]').check({ force: true });
      assert.deepEqual(await states(), ['police timeline', 'care list', 'all table']);
      const second = new URL(page.url()).hash;
      // Two ask for the address: the choice of the first in the document stands in it, and that of the other never does.
      assert.deepEqual([first, second], ['', '#profession=police']);
    });
    await check('three', 'no id twice in a root', async () => {
      assert.deepEqual(await page.evaluate(() => {
        const twice = [];
        const look = (root) => {
          const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
          twice.push(...ids.filter((id, index) => ids.indexOf(id) !== index));
          for (const element of root.querySelectorAll('*')) if (element.shadowRoot) look(element.shadowRoot);
        };
        look(document);
        return twice;
      }), []);
    });
  }));

test('fifty on a page', () =>
  visit('fifty', 'fifty.html', async ({ page, requests: urls }) => {
    await shows('fifty', page);
    await check('fifty', 'the script comes once', () => assert.equal(urls.filter((url) => url.endsWith('/triggerfactoren.js')).length, 1));
  }));

test('two versions on a page', () =>
  visit('two versions', 'versions.html', async ({ page }) => {
    await shows('two versions', page);
    await check('two versions', 'the first copy wins, quietly', async () => assert.equal(await page.evaluate(() => document.querySelectorAll('trigger-infographic:defined').length), 2));
  }));

test('leaving nothing behind', () =>
  visit('removed', 'script.html', async ({ page }) => {
    await shows('removed', page);
    await check('removed', 'no global, no prototype, no listener, nothing in the document', async () => {
      await page.goto(`${here.origin}/liar.html`);
      const left = await page.evaluate(async () => {
        const listeners = new Map();
        const note = (target, name) => {
          const { addEventListener: add, removeEventListener: remove } = target;
          target.addEventListener = function (type, listener, options) { listeners.set(listener, `${name} ${type}`); return add.call(this, type, listener, options); };
          target.removeEventListener = function (type, listener, options) { listeners.delete(listener); return remove.call(this, type, listener, options); };
        };
        note(window, 'window');
        note(document, 'document');
        note(document.body, 'body');
        const markupOf = (node) => new window.XMLSerializer().serializeToString(node);
        const protos = () => [Object, Array, String, window.Element, window.HTMLElement, window.Node, window.Event, Promise, Map].map(({ prototype }) => Object.getOwnPropertyNames(prototype).length).join();
        const before = { globals: new Set(Object.getOwnPropertyNames(window)), protos: protos(), head: markupOf(document.head), body: markupOf(document.body), sheets: document.adoptedStyleSheets.length };
        await import('/cdn/triggerfactoren.js');
        const element = document.createElement('trigger-infographic');
        element.setAttribute('src', '/cdn/data/triggerfactoren.nl.json');
        element.setAttribute('sync-url', '');
        const loaded = new Promise((done) => element.addEventListener('trigger-load', done));
        document.body.append(element);
        await loaded;
        await new Promise((done) => setTimeout(done, 500));
        element.remove();
        await new Promise((done) => setTimeout(done, 100));
        return {
          globals: Object.getOwnPropertyNames(window).filter((name) => !before.globals.has(name)),
          protos: protos() === before.protos,
          head: markupOf(document.head) === before.head,
          body: markupOf(document.body) === before.body,
          sheets: document.adoptedStyleSheets.length - before.sheets,
          listeners: [...listeners.values()],
        };
      });
      // Lit keeps its own names here, the same for every copy of it on a page: its releases, and what decorators know.
      assert.deepEqual({ ...left, globals: left.globals.filter((name) => !/^(litElementVersions|litHtmlVersions|reactiveElementVersions|litPropertyMetadata)$/.test(name)) }, { globals: [], protos: true, head: true, body: true, sheets: 0, listeners: [] });
    });
  }));

for (const [name, args, words] of [
  ['file, Dutch', ['--lang', 'nl'], 'Ik werk in'],
  ['file, English', ['--lang', 'en'], 'I work in'],
  ['file, with additions', ['--lang', 'nl', '--overlay', join(root, 'data/overlay.example.json'), '--profession', 'education', '--trigger', 'propaganda', '--view', 'list'], 'toevoeging gemeente Voorbeeldstad'],
]) {
  test(`an offline page: ${name}`, () => {
    const file = join(folder, `${name.replace(/\W+/g, '-')}.html`);
    command('offline', ...args, '--out', file);
    return visit(name, pathToFileURL(file).href, async ({ page, faults }) => {
      await check(name, 'shows every event', () => ready(page, name.includes('additions') ? events - 1 : events));
      await check(name, 'shows what was asked for', () => page.getByText(words).filter({ visible: true }).first().waitFor());
      await check(name, 'presents, and leaves again', () => presents(page, name.includes('English') ? 'Present' : 'Presenteren'));
      await check(name, 'changes language without a network', async () => {
        const before = await page.evaluate(() => document.querySelector('trigger-infographic').state.model.language);
        await page.locator(`input[name="lang"][value="${before === 'nl' ? 'en' : 'nl'}"]`).click({ force: true });
        await until(() => page.evaluate(() => document.querySelector('trigger-infographic').state.model.language), (language) => language !== before, 'language');
      });
      await check(name, 'works in every view', async () => {
        for (const view of ['table', 'timeline', 'list']) {
          await page.locator(`input[name="view"][value="${view}"]`).check({ force: true });
          await ready(page, events - 1);
        }
      });
      // Every address of a file is foreign to the origin that is watched.
      faults.splice(0, faults.length, ...faults.filter((fault) => !fault.startsWith('asks elsewhere: file:')));
    });
  });
}

/** Rules of host pages that could reach into the infographic or press on it from outside. */
const hostile = {
  'reset of every element': '*, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: content-box; font: inherit; vertical-align: baseline; list-style: none; }',
  'every element a block': '* { display: block !important; }',
  'every element inline': 'main * { display: inline !important; }',
  'every element flex': 'main * { display: flex !important; }',
  'huge root font': 'html { font-size: 40px; } body { font-size: 16px; }',
  'tiny letters': 'html { font-size: 62.5%; } body { font-size: 16px; line-height: 1; }',
  'capitals and spacing': 'body { text-transform: uppercase; text-indent: 3em; text-align: right; font-style: italic; cursor: crosshair; list-style: square; white-space: nowrap; }',
  'colours by force': '* { color: red !important; background: yellow !important; border-color: lime !important; }',
  'frameworks': 'button, input, select { appearance: none; width: 100%; height: 80px; float: left; } fieldset, legend, label, h1, h2, h3, section, header, footer, details, summary, table, td, th, ol, ul, li, p, svg { margin: 40px; padding: 40px; display: table; position: absolute; }',
  'print rules for the screen': '@media print, screen { nav, aside, footer, button, input, form, .root, .tools, .view { display: none !important; } }',
  'movement': '* { transition: all 3s !important; animation: spin 3s infinite !important; } @keyframes spin { to { opacity: 0.5; } }',
  'hidden words': 'p, span, label, div:not(main):not(body) { visibility: hidden; opacity: 0; overflow: hidden; height: 0; }',
};

/** Runs in the page: what the infographic is made of, how each piece is laid out, and where. */
const layoutTree = () => {
  const element = document.querySelector('trigger-infographic');
  const { left, top } = element.shadowRoot.querySelector('.root').getBoundingClientRect();
  const tree = [];
  const walk = (node, depth) => {
    for (const child of node.children) {
      if (child.localName === 'style') continue;
      const { display, position, float, visibility, textTransform, opacity, animationName, transitionDuration, whiteSpace, fontStyle } = getComputedStyle(child);
      const box = child.getBoundingClientRect();
      // A path without a line, and the hidden sample that texts are measured with, hang on the corner of the page: they have a size, no place.
      const seen = visibility === 'visible' && (box.width > 0 || box.height > 0);
      const place = display === 'none' ? [] : [...(seen ? [box.left - left, box.top - top] : []), box.width, box.height].map((number) => Math.round(number));
      tree.push(`${'  '.repeat(depth)}${child.localName} ${[display, position, float, visibility, textTransform, opacity, animationName, transitionDuration, whiteSpace, fontStyle].join(' ')} ${place.join(' ')}`);
      if (child.shadowRoot) walk(child.shadowRoot, depth + 1);
      walk(child, depth + 1);
    }
  };
  walk(element.shadowRoot.querySelector('.root'), 0);
  return tree;
};

/** The tree once two looks at it are the same. */
async function calmTree(page) {
  let last = '';
  for (let turn = 0; turn < 40; turn++) {
    const tree = await page.evaluate(layoutTree);
    const text = tree.join('\n');
    if (text === last) return tree;
    last = text;
    await page.waitForTimeout(150);
  }
  return assert.fail('the page does not come to rest');
}

test('twelve hostile style sheets leave the same layout tree', async () => {
  assert.equal(Object.keys(hostile).length, 12);
  const trees = {};
  const host = '<style>body { margin: 0; font: 16px/1.5 sans-serif; color: #16232e; } main { padding: 0 20px; }</style>';
  put('host.css', host.slice(7, -8));
  for (const [index, [name, css]] of [['none', ''], ...Object.entries(hostile)].entries()) {
    put(`hostile-${index}.css`, css);
    put(`hostile-${index}.html`, pageOf(tag(), `<link rel="stylesheet" href="/host.css"><link rel="stylesheet" href="/hostile-${index}.css">${script}`));
    const row = index === 0 ? 'style sheet: none' : `style sheet: ${name}`;
    const failed = await visit(row, `hostile-${index}.html`, async ({ page }) => {
      await shows(row, page);
      trees[name] = await calmTree(page);
      if (index === 0) return;
      await check(row, 'the same layout tree', () => {
        const differs = trees[name].map((line, place) => [trees.none[place], line]).filter(([one, other]) => one !== other);
        assert.ok(trees[name].length === trees.none.length && differs.length === 0, `${name}: ${trees[name].length} pieces and ${trees.none.length}, ${differs.length} differ, first:\n${differs.slice(0, 3).map((both) => both.join('\n  became\n')).join('\n')}`);
      });
    }).then(() => undefined, (error) => error);
    if (failed) trees.failures = [...(trees.failures ?? []), failed.message];
  }
  assert.deepEqual(trees.failures ?? [], []);
});

test('a page behind nginx, with the headers of the recipe', async () => {
  const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path));
  if (!nginx) {
    console.log('       nginx is not installed on this machine: its page was not run');
    return;
  }
  const site = join(folder, 'nginx-site');
  command('files', join(folder, 'nginx-files'));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  cpSync(join(folder, 'nginx-files', version), join(site, 'triggerfactoren'), { recursive: true });
  cpSync(join(root, 'demo/recipes/plain/index.html'), join(site, 'index.html'));
  const port = 20_000 + (process.pid % 10_000);
  const server = readFileSync(join(root, 'demo/recipes/nginx/triggerfactoren.conf'), 'utf8').replace('listen 8080', `listen 127.0.0.1:${port}`).replace('/var/www/site;', `${site};`);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`).join(' ');
  const conf = put('nginx.conf', `user root; daemon on; pid ${join(folder, 'nginx.pid')}; error_log ${join(folder, 'nginx.log')}; events {} http { access_log off; ${paths} ${server} }`);
  execFileSync(nginx, ['-c', conf]);
  try {
    const response = await fetch(`http://127.0.0.1:${port}/triggerfactoren/triggerfactoren.js`);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.match(response.headers.get('content-type'), /^text\/javascript/);
    const watched = await watchedPage(browser, `http://127.0.0.1:${port}`);
    await watched.page.goto(`http://127.0.0.1:${port}/#view=list`);
    await shows('nginx', watched.page);
    await check('nginx', 'no foreign request', () => assert.deepEqual(requests('nginx', watched.requests, [`http://127.0.0.1:${port}`]), []));
    await check('nginx', 'no violation, no word on the console, no error', () => assert.deepEqual(watched.faults, []));
    await watched.page.goto(`http://127.0.0.1:${port}/triggerfactoren/embed.html?view=list`);
    await check('nginx', 'serves the frame', () => ready(watched.page));
    await check('nginx', 'no violation, no word on the console, no error', () => assert.deepEqual(watched.faults, []));
    await watched.context.close();
  } finally {
    process.kill(Number(readFileSync(join(folder, 'nginx.pid'), 'utf8')));
  }
});

test('the policy of the tests is the strict one', () => assert.match(policy, /default-src 'none'.*trusted-types triggerfactoren/));
