/**
 * `npm run test:browsers`: axe, the keyboard, the trace of the focus and small windows in Firefox and WebKit. An engine that this machine
 * does not have is named as missing; it is not passed.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { content, startSite, views } from './site.mjs';
import { nameScript } from './checks/surface.mjs';

const axeSource = readFileSync(fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8');
const helpers = readFileSync(fileURLToPath(new URL('./in-page.js', import.meta.url)), 'utf8');

/** Firefox over WebDriver BiDi. */
async function firefox() {
  const path = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);
  if (!path) return undefined;
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true, extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'accessibility.tabfocus': 7 } });
  const page = await browser.newPage();
  return {
    name: `Firefox ${(await browser.version()).replace(/^[^/]*\//, '')}`,
    go: (url) => page.goto(url),
    run: (source) => page.evaluate(source),
    size: (width, height) => page.setViewport({ width, height }),
    press: (key) => page.keyboard.press(key),
    shiftTab: async () => {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    },
    end: () => browser.close(),
  };
}

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** WebKitGTK over WebDriver, on a display of its own. */
async function webkit() {
  const browserPath = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
  if (!['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', browserPath].every(existsSync)) return undefined;
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await new Promise((done) => screen.stdio[3].once('data', (data) => done(`:${data.toString().trim()}`)));
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', NO_AT_BRIDGE: '1' },
  });
  const stop = () => [driver, screen].forEach((child) => child.kill());
  process.once('exit', stop);
  const call = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(value.message ?? value.error);
    return value;
  };
  for (let turn = 0; turn < 50; turn++) {
    if (await call('GET', '/status').catch(() => undefined)) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  const { sessionId, capabilities } = await call('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browserPath, args: ['--automation'] } } } });
  const session = `/session/${sessionId}`;
  const codes = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowDown: '\uE015', ArrowRight: '\uE014' };
  const keys = (...given) => call('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions: given }] });
  const stroke = (value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }];
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    go: (url) => call('POST', `${session}/url`, { url }),
    run: async (source) => {
      const { ok, value } = await call('POST', `${session}/execute/async`, {
        script: `const done = arguments[0]; Promise.resolve().then(() => (${source})).then((value) => done({ ok: true, value }), (error) => done({ ok: false, value: String(error) }));`,
        args: [],
      });
      if (!ok) throw new Error(value);
      return value;
    },
    size: (width, height) => call('POST', `${session}/window/rect`, { width, height }),
    press: (key) => keys(...stroke(codes[key])),
    shiftTab: () => keys({ type: 'keyDown', value: '\uE008' }, ...stroke(codes.Tab), { type: 'keyUp', value: '\uE008' }),
    end: async () => {
      await call('DELETE', session).catch(() => undefined);
      stop();
    },
  };
}

const totals = { passed: 0, failed: 0 };
function tell(name, faults) {
  if (faults.length === 0) totals.passed++;
  else totals.failed++;
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${name}${faults.slice(0, 8).map((fault) => `\n       ${fault}`).join('')}`);
}

const axeRun = `(async () => { const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 120))); })()`;
const settle = 'globalThis.a11y.settle().then(() => true)';
const choose = (selection) => `(document.querySelector('trigger-infographic').select(${JSON.stringify({ ...selection })}), ${settle})`;
const id = 'propaganda';

async function check(engine, origin) {
  const { name, go, run, size, press, shiftTab } = engine;
  await size(1280, 900);
  await go(`${origin}/infographic.html`);
  for (const script of [helpers, axeSource, nameScript]) await run(`(0, eval)(${JSON.stringify(script)}), true`);
  for (let turn = 0; turn < 100 && !(await run("document.querySelector('trigger-infographic').state?.status === 'ready'")); turn++) await new Promise((done) => setTimeout(done, 100));
  await run(settle);
  for (const view of views) {
    for (const trigger of [undefined, id]) {
      const state = `${name}: ${view}${trigger ? ', open' : ''}`;
      await run(`(document.querySelector('trigger-infographic').select({ view: '${view}', trigger: ${trigger ? `'${trigger}'` : 'undefined'} }), ${settle})`);
      tell(`${state}: axe`, await run(axeRun));
      await run("document.querySelector('#before').focus()");
      const count = await run("(globalThis.walk = { all: globalThis.a11y.stops(), at: 0 }, walk.at = walk.all.findIndex(({ id }) => id === 'before'), walk.all.length - 1)");
      const lost = [];
      for (let step = 1; step <= count && lost.length === 0; step++) {
        await press('Tab');
        const fault = await run("(() => { const next = walk.all[++walk.at]; const now = a11y.active(); return now === next ? '' : 'after ' + walk.at + ': ' + (now ? a11y.describe(now) : 'nothing') + ', not ' + a11y.describe(next); })()");
        if (fault) lost.push(fault);
      }
      tell(`${state}: Tab visits all ${count} stops in order and leaves`, lost);
      if (lost.length === 0) {
        for (let step = 1; step < count + 1; step++) await shiftTab();
        tell(`${state}: Shift+Tab goes all the way back`, (await run('document.activeElement.id')) === 'before' || count === 0 ? [] : [await run('a11y.describe(a11y.active())')]);
      }
    }
    await run(choose({ view, trigger: null }));
    await run(`(a11y.controls().find((element) => element.dataset.trigger === '${id}').focus(), true)`);
    await press('Enter');
    await new Promise((done) => setTimeout(done, 500));
    const opened = await run("a11y.active().dataset.trigger ?? a11y.active().id");
    await press('Escape');
    await run(settle);
    const back = await run('a11y.active().dataset.trigger ?? a11y.describe(a11y.active())');
    tell(`${name}: ${view}: the focus goes to the answer and comes back`, [...(opened === (view === 'list' ? id : 'heading') ? [] : [`opened on ${opened}`]), ...(back === id ? [] : [`back on ${back}`])]);
  }
  for (const view of views) {
    await size(320, 640);
    await run(choose({ view }));
    const width = await run('document.documentElement.clientWidth');
    tell(`${name}: ${view} at ${width} pixels`, await run('a11y.spills()'));
    await size(1280, 900);
  }
}

const { origin, stop } = await startSite(false);
const missing = [];
for (const [name, start] of [['Firefox', firefox], ['WebKit', webkit]]) {
  const engine = await start();
  if (!engine) {
    missing.push(name);
    continue;
  }
  try {
    await check(engine, origin);
  } catch (error) {
    tell(`${name} breaks off: ${error.message.split('\n')[0]}`, ['see above']);
  } finally {
    await engine.end();
  }
}
await stop();
for (const name of missing) console.log(`missing on this machine: ${name}. Nothing was checked in it. ${name === 'Firefox' ? 'apt-get install firefox-esr' : 'apt-get install webkit2gtk-driver xvfb'}`);
console.log(`${content.triggers.length} events, ${views.length} views\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;
