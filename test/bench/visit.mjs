/** One visit to a page, with a cold cache: when it can be used, what it costs, and how long a choice takes. */
import { readFileSync } from 'node:fs';
import { choices } from './content.mjs';
import { addressOf } from './site.mjs';

/** Slow 4G as browsers name it, and a processor four times slower. */
const slow = { network: { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (0.75e6 / 8) * 0.9 }, cpu: 4 };

/** So long nothing may block for a page to be at rest, in milliseconds. */
const rest = 1000;

const pause = (time) => new Promise((done) => setTimeout(done, time));

async function within(time, what, work) {
  let timer;
  const late = new Promise((_done, refuse) => (timer = setTimeout(() => refuse(new Error(`${what}: not within ${time / 1000} s`)), time)));
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs in the page before anything else: notes paint, long tasks, errors, and the end of the frame in which the first event is drawn. */
function watch(byHtml) {
  const seen = (globalThis.seen = { long: [], paint: undefined, first: undefined, errors: [] });
  const observe = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('longtask', ({ startTime, duration }) => seen.long.push([startTime, startTime + duration]));
  observe('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.paint = startTime));
  addEventListener('error', ({ message }) => seen.errors.push(String(message)));
  addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
  globalThis.frame = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(0);
      });
    });
  const look = () => {
    const drawn = byHtml ? byHtml.split(' >>> ').reduce((root, selector) => root && (root.shadowRoot ?? root).querySelector(selector), document) : globalThis.bench?.drawn();
    if (!drawn) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (seen.first = performance.now());
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
}

/** Elements on the page, also in shadow roots. Runs in the page. */
function countElements(root = document) {
  let count = 0;
  const visit = (within) => within.querySelectorAll('*').forEach((element) => {
    count++;
    if (element.shadowRoot) visit(element.shadowRoot);
  });
  visit(root);
  return count;
}

/** How a page tells of its first event that has no script of ours to ask. */
const byHtml = { static: 'ol li summary', 'own-text': 'main h4', page: 'trigger-infographic >>> trigger-timeline >>> .station' };

/**
 * Chooses, and answers how long it took until the end of the next frame, in milliseconds; nothing on a page that has no choice.
 * Runs in the page.
 */
async function choose([level, profession]) {
  const radio = document.getElementById(level ?? 'all');
  if (!globalThis.bench && !radio) return undefined;
  const start = performance.now();
  if (globalThis.bench) await globalThis.bench.choose(level, profession);
  else radio.click();
  return (await globalThis.frame()) - start;
}

/** Share of the processors that is at work during `time` milliseconds. */
async function load(time) {
  const read = () => readFileSync('/proc/stat', 'utf8').split('\n')[0].trim().split(/\s+/).slice(1, 9).map(Number);
  const before = read();
  await pause(time);
  const spent = read().map((value, index) => value - before[index]);
  const all = spent.reduce((sum, value) => sum + value, 0);
  return 1 - (spent[3] + spent[4]) / Math.max(all, 1);
}

/** Waits until the machine has little else to do, for at most four seconds; answers how busy it still was. */
async function calm() {
  let busy = 1;
  for (const start = Date.now(); busy > 0.25 && Date.now() - start < 4000; ) busy = await load(400);
  return busy;
}

/** Visits a page in a context of its own. `throttled`: on a slow line with a slow processor. */
export async function visit(browser, origin, page, { count, throttled = false, limit = 60_000 }) {
  const busy = await calm();
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'nl-NL' });
  try {
    const tab = await context.newPage();
    const devtools = await context.newCDPSession(tab);
    const requests = [];
    tab.on('request', (request) => requests.push(request.url()));
    if (throttled) {
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', slow.network);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
    }
    await tab.addInitScript(watch, byHtml[page.id]);
    await tab.goto(origin + addressOf(page, count), { waitUntil: 'commit', timeout: limit });
    const ask = async (what, test) => {
      while (!(await tab.evaluate(test, rest))) await pause(100);
    };
    await within(limit, 'first event', ask('first', () => globalThis.seen?.first !== undefined && document.readyState === 'complete'));
    await within(limit, 'rest', ask('rest', (time) => performance.now() - Math.max(globalThis.seen.first, globalThis.seen.long.at(-1)?.[1] ?? 0) > time));
    const { paint, first, long, errors } = await tab.evaluate(() => globalThis.seen);
    const elements = await tab.evaluate(countElements);
    await devtools.send('HeapProfiler.enable');
    for (let round = 0; round < 2; round++) await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    await devtools.send('HeapProfiler.disable');
    const chosen = [];
    for (const level of count > 5000 ? ['meso'] : ['meso', 'macro', 'micro']) {
      for (const next of [level, undefined]) {
        const time = await within(limit, 'choice', tab.evaluate(choose, [next, choices[next]]));
        if (time !== undefined && next) chosen.push(time);
        await pause(50);
      }
    }
    return {
      id: page.id, count, throttled, busy, paint, first, errors, elements, chosen,
      usable: Math.max(first, ...long.map(([, end]) => end)),
      blocked: long.reduce((sum, [start, end]) => sum + end - start - 50, 0),
      heap: usedSize / 1_048_576,
      requests: requests.length,
    };
  } catch (error) {
    return { id: page.id, count, throttled, busy, error: error.message.split('\n')[0] };
  } finally {
    await within(10_000, 'close', context.close()).catch(() => {});
  }
}
