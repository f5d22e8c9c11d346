/**
 * How fast our pages are beside those of other kits: `npm run bench`. The same events, texts and actions for all; every visit in a
 * fresh context, pages in turn and the turn reversed every other round, each visit only when the machine has little else to do.
 * A page is drawn at the end of the frame that shows its first event, and usable when after that no task blocks it any more.
 *
 *     npm run bench                              18 events, our own 14, and both on a slow line: writes results.md
 *     npm run bench -- --scale                   1,000 and 10,000 events
 *     npm run bench -- --only static,lit,map     some pages; with --runs 3 a quick look, which writes nothing
 *     npm run bench -- --frames                  drawing and dragging in frames of this machine
 *
 * Asserts nothing: milliseconds of one machine say little, and a busy one lies. What must hold without a clock is in the tests.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from '../helpers/watch-page.mjs';
import { report } from './report.mjs';
import { serve } from './server.mjs';
import { addressOf, buildSite, pagesNamed, site } from './site.mjs';
import { visit } from './visit.mjs';

const { values } = parseArgs({
  options: { scale: { type: 'boolean' }, frames: { type: 'boolean' }, only: { type: 'string' }, runs: { type: 'string' }, events: { type: 'string' }, fast: { type: 'boolean' } },
});

/** What is measured: so many events, and on which line. */
const scenes = values.events
  ? [{ count: Number(values.events) }]
  : values.scale
    ? [{ count: 1000 }, { count: 10_000, limit: 100_000 }]
    : [{ count: 18 }, { count: 18, throttled: true }].filter(({ throttled }) => !throttled || !values.fast);

/** A page slower than this is visited once: the figure will not change much, and nobody waits for it. */
const slowest = 15_000;

/** The first page of a browser is slower than the rest, and so is a file that the server packs for the first time. */
async function warm(browser, origin, some, { count }) {
  for (const page of some) {
    const tab = await browser.newPage();
    await tab.goto(origin + addressOf(page, count), { waitUntil: 'networkidle', timeout: 120_000 });
    await tab.close();
  }
}

async function measure() {
  const started = new Date();
  const wanted = pagesNamed(values.only?.split(',') ?? []).filter(({ role }) => !values.scale || role !== 'own');
  const runs = Number(values.runs ?? 5);
  await buildSite([...new Set(scenes.map(({ count }) => count))], wanted);
  const { origin, stop } = await serve(site);
  const visits = [];
  try {
    for (const scene of scenes) {
      const given = new Set();
      for (let run = 0; run < runs; run++) {
        const browser = await launch();
        try {
          await warm(browser, origin, run === 0 ? wanted : wanted.slice(0, 1), scene);
          for (const page of run % 2 ? wanted.toReversed() : wanted) {
            if (given.has(page.id)) continue;
            const seen = { run, ...(await visit(browser, origin, page, scene)) };
            visits.push(seen);
            if (seen.error || seen.usable > slowest) given.add(page.id);
            const shown = seen.error ?? `first ${seen.first.toFixed(0)} usable ${seen.usable.toFixed(0)} heap ${seen.heap.toFixed(1)} choice ${seen.chosen.map((time) => time.toFixed(0)).join(' ')} ${seen.errors.join(' ')}`;
            console.log(`${addressOf(page, scene.count)}${scene.throttled ? ' slow' : ''} ${run + 1}/${runs}: ${shown}`);
          }
        } finally {
          await browser.close();
        }
      }
    }
    const browser = await launch();
    const text = report(visits, { browser: `Chromium ${browser.version()}`, started });
    await browser.close();
    console.log(`\n${text}`);
    if (!values.only && runs >= 5) writeFileSync(new URL('results.md', import.meta.url), text);
  } finally {
    stop();
  }
}

if (values.frames) await import('./frames.mjs');
else await measure();
