/** Every way in, in a real browser, under a strict policy: does it show, does it keep quiet, does it go without a trace. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from '../helpers/watch-page.mjs';
import { check, clean, command, events, folder, pageOf, policy, presents, put, ready, root, script, shows, site, start, table, tag, until, visit } from './ways.mjs';
import { made } from './served.mjs';
import './hostile.mjs';
import './nginx.mjs';
import './firefox.mjs';

before(async () => {
  site.browser = await launch();
  // A copy of another version of ours, at another address.
  cpSync(join(root, 'cdn'), join(folder, 'other'), { recursive: true });
  put('script.html', pageOf(`${tag('sync-url')}<p id="below">Hieronder.</p>`, script));
  put('attributes.html', pageOf(tag('profession="education" view="list" trigger="propaganda" lang="en" heading-level="3" landmark="none" overlay="/data/overlay.example.json"'), script));
  put('no-script.html', pageOf(`<trigger-infographic src="/cdn/data/triggerfactoren.nl.json">${command('text')}</trigger-infographic>`, script));
  put('three.html', pageOf([tag('sync-url'), tag('sync-url view="list"'), tag('view="table"')].join(''), script));
  put('fifty.html', pageOf(Array.from({ length: 50 }, () => tag('view="list"')).join(''), script));
  put('versions.html', pageOf(tag() + tag('view="list"'), `${script}<script type="module" src="/other/triggerfactoren.js"></script>`));
  made('page.html');
  const here = (site.here = await start());
  const elsewhere = (site.elsewhere = await start());
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
  await site.browser?.close();
  await site.here?.stop();
  await site.elsewhere?.stop();
  clean();
});

const frameOf = async (page, part = 'embed.html') => {
  for (let turn = 0; turn < 100; turn++) {
    const frame = page.frames().find((one) => one.url().includes(part));
    if (frame) return frame;
    await new Promise((done) => setTimeout(done, 50));
  }
  return assert.fail('there is no frame');
};

const chosenIn = (scope) => scope.evaluate(() => ({ ...document.querySelector('trigger-infographic').state.selection }));

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
    await check(name, 'what the link leads to is in view, without the focus', async () => {
      const seen = () => page.locator('trigger-detail #heading').first().evaluate((heading) => ({ top: heading.getBoundingClientRect().top, room: window.innerHeight, focus: document.activeElement.localName }));
      await until(seen, ({ top, room, focus }) => top >= 0 && top < room && focus === 'body', 'heading');
    });
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

test('a frame that holds another page, or chooses without end, does not speak for ours', () =>
  visit('frame, another page in it', 'frame-elsewhere-sandbox.html', async ({ page }) => {
    const name = 'frame, another page in it';
    await shows(name, await frameOf(page));
    await until(() => heightOf(page), (height) => height > 1500, 'height');
    /** As if the frame had said it, from a page of some origin. */
    const say = (origin, ...messages) =>
      page.evaluate(
        ([from, list]) => {
          const { contentWindow } = document.querySelector('iframe');
          for (const message of list) window.dispatchEvent(new window.MessageEvent('message', { source: contentWindow, origin: from, data: { version: 1, id: '', ...message } }));
        },
        [origin, messages],
      );
    await check(name, 'a page that came later is not believed', async () => {
      const height = await heightOf(page);
      await say('https://elsewhere.example', { type: 'triggerfactoren:resize', height: 3333 }, { type: 'triggerfactoren:change', hash: 'profession=care' });
      assert.deepEqual([await heightOf(page), new URL(page.url()).hash], [height, '']);
    });
    await check(name, 'words that are not ours leave the address alone', async () => {
      await say('null', ...['/admin', 'other=1', 'mailto:x', '%'].map((hash) => ({ type: 'triggerfactoren:change', hash })));
      assert.equal(new URL(page.url()).hash, '');
    });
    await check(name, 'the history takes twenty choices, and the address the last', async () => {
      const before = await page.evaluate(() => window.history.length);
      await say('null', ...Array.from({ length: 60 }, (_, index) => ({ type: 'triggerfactoren:change', hash: `profession=${index % 2 ? 'care' : 'police'}` })));
      assert.equal(new URL(page.url()).hash, '#profession=care');
      const entries = (await page.evaluate(() => window.history.length)) - before;
      assert.ok(entries > 10 && entries <= 20, String(entries));
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
      await page.goto(`${site.here.origin}/liar.html`);
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

test('the policy of the tests is the strict one', () => assert.match(policy, /default-src 'none'.*trusted-types triggerfactoren/));
