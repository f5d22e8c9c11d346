/** Every story of the static Storybook is rendered, plays what it plays, passes axe, and says nothing on the console. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../demo/serve.mjs';
import { launch, watchedPage } from '../helpers/watch-page.mjs';

const folder = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const entries = Object.values(JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')).entries);
const elements = JSON.parse(readFileSync(fileURLToPath(new URL('../../custom-elements.json', import.meta.url)), 'utf8'))
  .modules.flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName }) => tagName ?? []);

const { origin, stop } = await serve({ folders: [['/', folder]], headers: () => ({ 'cache-control': 'max-age=3600' }) });
const browser = await launch();
after(async () => {
  await browser.close();
  await stop();
});

/** Hears the outcome of a story on Storybook's own channel, from its first moment. */
function listen() {
  let channel;
  globalThis.__outcome = undefined;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      channel.on('storyFinished', ({ status, reporters }) => {
        const violations = reporters.flatMap(({ result }) => result?.violations ?? []);
        globalThis.__outcome ??= { status, violations: violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`) };
      });
      channel.on('docsRendered', () => (globalThis.__outcome ??= { status: 'success', violations: [] }));
      for (const name of ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing']) {
        channel.on(name, (error) => (globalThis.__outcome ??= { status: `${name}: ${error?.message ?? ''}`, violations: [] }));
      }
    },
  });
}

/** Pages that are free. Each is used again: it keeps Storybook's scripts, which would else be read and compiled for every story. */
const free = [];

async function pageOf() {
  const watched = await watchedPage(browser, origin);
  await watched.page.addInitScript(listen);
  return watched;
}

/** What became of a story or a page of documentation. */
async function outcomeOf(id, viewMode, globals = '') {
  const watched = free.pop() ?? (await pageOf());
  const { page, faults } = watched;
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${viewMode}${globals && `&globals=${globals}`}`);
  await page.waitForFunction(() => globalThis.__outcome !== undefined, undefined, { timeout: 60_000 });
  const outcome = { ...(await page.evaluate(() => globalThis.__outcome)), faults: [...faults] };
  await page.goto('about:blank');
  faults.length = 0;
  free.push(watched);
  return outcome;
}

const good = { status: 'success', violations: [], faults: [] };

/** Parts of other elements, which nobody puts on a page by themselves. */
const parts = ['trigger-problems', 'trigger-tools'];

test('there is a story for each element', () => {
  const titles = entries.filter(({ type }) => type === 'story').map(({ importPath }) => importPath.replace(/^.*\/(.*)\.stories\.ts$/, '$1'));
  assert.deepEqual(elements.filter((tag) => !parts.includes(tag) && !titles.includes(tag.replace('trigger-', ''))), []);
});

describe('Storybook', { concurrency: 2 }, () => {
  for (const { id, title, name, type } of entries) {
    test(`${title}: ${name}${type === 'docs' ? ' (documentation)' : ''}`, async () => assert.deepEqual(await outcomeOf(id, type), good));
  }

  for (const { id, title, name } of entries.filter(({ type, name }) => type === 'story' && name === 'Default')) {
    test(`${title}: ${name}, in English on a dark page`, async () => assert.deepEqual(await outcomeOf(id, 'story', 'language:en;theme:dark'), good));
  }
});
