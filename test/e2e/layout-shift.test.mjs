/** Nothing jumps: not while the parts arrive, and not under the hand of whoever chooses. Measured by the browser itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, content, eventButton, open, startingWith } from './strict-site.mjs';

const views = { timeline: 'Tijdlijn', list: 'Lijst', table: 'Wie doet wat' };
const choices = { none: '', profession: '&profession=education', event: '&profession=education&trigger=death' };
const heights = { 360: 740, 640: 900, 1280: 900, 1920: 1080 };
const label = (kind, id) => content[kind].find((one) => one.id === id).label;

/** Each view, width and choice a few times; all of them together when `EVERY` is set, which takes minutes. */
const every = process.env['EVERY'] !== undefined;
const arrivals = every
  ? Object.keys(heights).flatMap((width) => Object.keys(views).flatMap((view) => Object.keys(choices).map((choice) => [width, view, choice])))
  : [[360, 'timeline', 'none'], [360, 'list', 'event'], [640, 'timeline', 'event'], [640, 'table', 'none'], [1280, 'timeline', 'profession'], [1280, 'table', 'event'], [1920, 'list', 'profession']];
const hands = every ? Object.keys(heights) : [360, 1280];

/** Writes down every shift; one within half a second of an act of the visitor is `asked` for. Runs in the page before anything of ours. */
function watchShifts() {
  globalThis.__shifts = [];
  new globalThis.PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      globalThis.__shifts.push({ value, asked: hadRecentInput, what: sources.map(({ node }) => `${node?.nodeName} ${node?.className ?? ''}`) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** All parts are there, and nothing has changed for so many frames that the half second after an act is over. Runs in the page. */
async function idle() {
  const root = () => document.querySelector('trigger-infographic').shadowRoot;
  const state = () => [...(root()?.querySelectorAll('*') ?? [])].map((part) => [part.localName, Boolean(part.shadowRoot?.querySelector('.root > *')), part.getBoundingClientRect().height].join());
  const complete = () => ['trigger-search', 'trigger-about', 'trigger-tools'].every((name) => root()?.querySelector(name)?.shadowRoot?.querySelector('.root > *'));
  let before = '';
  for (let still = 0; still < 36; ) {
    await new Promise((frame) => requestAnimationFrame(frame));
    const now = state().join('|');
    still = complete() && now === before ? still + 1 : 0;
    before = now;
  }
}

async function opened(hash, width) {
  const viewport = { width: Number(width), height: heights[width] };
  const watched = await open('synced', { viewport, hash, before: ({ context }) => context.addInitScript(watchShifts) });
  await watched.page.evaluate(idle);
  return watched;
}

const shifts = (page) => page.evaluate(() => globalThis.__shifts);

/** What comes long after the act is a jump, however it came about. */
const jumps = async (page) => (await shifts(page)).filter(({ asked }) => !asked);
const onPage = (locator) => locator.evaluate((element) => element.getBoundingClientRect().top + globalThis.scrollY);

for (const [width, view, choice] of arrivals) {
  test(`${view} with ${choice} chosen comes at ${width} pixels without a shift`, async () => {
    const { page, context } = await opened(`#view=${view}${choices[choice]}`, width);
    assert.deepEqual(await shifts(page), []);
    await context.close();
  });
}

for (const width of hands) {
  test(`whoever chooses at ${width} pixels finds everything above where it was`, async () => {
    const { page, context } = await opened('#view=timeline', width);
    const fixed = [page.getByRole('radio', { name: startingWith(label('professions', 'police')) }).first(), page.getByRole('searchbox')];
    const places = () => Promise.all(fixed.map(onPage));
    const before = await places();
    const choices = [label('professions', 'education'), views.list, views.table, label('professions', 'police'), views.timeline];
    for (const name of choices) {
      await choose(page, name);
      await page.evaluate(idle);
      assert.deepEqual(await places(), before, name);
    }
    assert.deepEqual(await jumps(page), []);
    await context.close();
  });

  test(`the row one presses at ${width} pixels stays where it is when it opens and when it closes`, async () => {
    const { page, context } = await opened('#view=timeline&profession=education', width);
    for (const name of Object.values(views)) {
      await choose(page, name);
      const button = eventButton(page, label('triggers', 'death'));
      await button.scrollIntoViewIfNeeded();
      await page.evaluate(idle);
      const before = await onPage(button);
      for (const state of ['true', 'false']) {
        await button.click();
        await page.evaluate(idle);
        assert.equal(await button.getAttribute('aria-expanded'), state);
        assert.ok(Math.abs((await onPage(button)) - before) < 1, `${name}: from ${before} to ${await onPage(button)}`);
      }
    }
    assert.deepEqual(await jumps(page), []);
    await context.close();
  });
}
