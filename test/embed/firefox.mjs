/** The strict policy in Firefox too: every state of the infographic, on a page with a script, in a frame, and on a page by the command. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { check, events, policies, requests, site, until } from './ways.mjs';

const path = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);

/** Runs in the page: how many events the first infographic shows. */
const shown = () => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
  const element = document.querySelector('trigger-infographic');
  return element?.shadowRoot ? new Set(all(element.shadowRoot).map((inner) => inner.getAttribute('data-trigger')).filter(Boolean)).size : 0;
};
const isReady = () => document.querySelector('trigger-infographic')?.state?.status === 'ready';

/** Opens a page of ours in Firefox; `run` gets it, and what it did wrong is looked at after. */
async function look(browser, name, address, run) {
  const page = await browser.newPage();
  const faults = [];
  const urls = [];
  page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => urls.push(request.url()));
  await page.evaluateOnNewDocument(() => {
    window.refused = [];
    window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => window.refused.push(`${violatedDirective} ${blockedURI} ${sample}`));
  });
  await page.goto(`${site.here.origin}/${address}`);
  const scopes = await run(page);
  for (const scope of scopes) faults.push(...(await scope.evaluate(() => window.refused)));
  await check(name, 'no foreign request', () => assert.deepEqual(requests(name, urls, [site.here.origin, site.elsewhere.origin]), []));
  await check(name, 'no violation, no word on the console, no error', () => assert.deepEqual(faults, []));
  await page.close();
}

const showsIn = (name, scope) => check(name, 'shows every event', async () => {
  await until(() => scope.evaluate(isReady), Boolean, 'ready');
  await until(() => scope.evaluate(shown), (count) => count >= events, 'events');
});

/** Every view, closed and open, every profession, workshop mode and back, and paper. */
async function everyState(name, page) {
  await check(name, 'works in every view', async () => {
    for (const view of ['list', 'table', 'timeline']) {
      for (const choice of [{ trigger: undefined, profession: undefined }, { profession: 'care' }, { trigger: 'propaganda' }]) {
        await page.evaluate((patch) => document.querySelector('trigger-infographic').select(patch), { view, ...choice });
        await until(() => page.evaluate(shown), (count) => count >= events, `${view} ${JSON.stringify(choice)}`);
      }
    }
  });
  await check(name, 'presents, and leaves again', async () => {
    const opened = () => page.evaluate(() => Boolean([...document.querySelector('trigger-infographic').shadowRoot.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot?.querySelectorAll('*') ?? [])]).find((one) => one.localName === 'trigger-presenter' && one.shadowRoot?.querySelector('dialog[open]'))));
    await page.evaluate(() => [...document.querySelector('trigger-infographic').shadowRoot.querySelector('trigger-tools').shadowRoot.querySelectorAll('button')].find((button) => button.textContent.trim() === 'Presenteren').click());
    await until(opened, Boolean, 'workshop mode');
    await page.keyboard.press('Escape');
    await until(opened, (open) => !open, 'after Escape');
  });
  await check(name, 'prints', async () => assert.ok((await page.pdf()).length > 10_000));
}

test('the strict policy holds in Firefox', async () => {
  if (!path) {
    console.log('       Firefox is not installed on this machine: nothing was checked in it (apt-get install firefox-esr)');
    return;
  }
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true, extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 } });
  try {
    console.log(`       Firefox ${(await browser.version()).replace(/^[^/]*\//, '')}`);
    await look(browser, 'Firefox: script', 'script.html', async (page) => {
      await showsIn('Firefox: script', page);
      await everyState('Firefox: script', page);
      return [page];
    });
    await look(browser, 'Firefox: frame, sandbox', 'frame-sandbox.html', async (page) => {
      const frame = await until(() => page.frames().find((one) => one.url().includes('embed.html')), Boolean, 'frame');
      await showsIn('Firefox: frame, sandbox', frame);
      await check('Firefox: frame, sandbox', 'height follows the content', () => until(() => page.evaluate(() => document.querySelector('iframe').getBoundingClientRect().height), (height) => height > 1500, 'height'));
      return [page, frame];
    });
    assert.ok(policies.has('/page.html'), 'the page by the command was made');
    await look(browser, 'Firefox: page', 'page.html', async (page) => {
      await showsIn('Firefox: page', page);
      await check('Firefox: page', 'drawn once, and nothing of the picture is left over', async () => {
        const counted = await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('trigger-infographic');
          return [shadowRoot.querySelectorAll('#title').length, shadowRoot.querySelector('trigger-timeline').shadowRoot.querySelectorAll('.map').length, shadowRoot.querySelectorAll('style, [data-before]').length];
        });
        assert.deepEqual(counted, [1, 1, 0]);
      });
      return [page];
    });
  } finally {
    await browser.close();
  }
});
