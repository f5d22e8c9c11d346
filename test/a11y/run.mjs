/**
 * `npm run test:a11y`: brings the built infographic into every state, checks it, and prints one line for each criterion. Exits 1 on any failure.
 *
 * `-- --only keys,source` runs some parts; `--slice 2/3` takes the second third of the states of a part; `--report file.json` keeps what was
 * found, for `papers.mjs`. All parts and slices together are one whole.
 */
import { writeFileSync } from 'node:fs';
import * as keys from './checks/keys.mjs';
import * as preferences from './checks/preferences.mjs';
import * as situations from './checks/situations.mjs';
import * as source from './checks/source.mjs';
import * as speech from './checks/speech.mjs';
import * as surface from './checks/surface.mjs';
import { Ledger, rowsOf, unclaimed } from './ledger.mjs';
import { choose, launch, open, startSite, views } from './site.mjs';
import { enter, states } from './states.mjs';
import { takenOver, themeContrast, themeRings, themes } from './themes.mjs';

const { axe, pictures, names, twins, structure, languages, targets, textSize, stillness, contrast, nameScript } = surface;
const onSurface = { axe, pictures, names, twins, structure, languages, targets, textSize, stillness, contrast };
const { tabOrder, tabInWorkshop, mirrored, ...keyScripts } = keys;
const { failure, silentAtLoad, ...speechScripts } = speech;

/** So many pages are looked at at the same time. */
const lanes = 2;

const ledger = new Ledger();
const matrix = new Map(themes.map(({ name }) => [name, { text: Infinity, shape: Infinity, states: 0 }]));
let lowestRing = Infinity;
let taken;

async function run(check, state, watched, act) {
  try {
    ledger.note(check, state, await act(watched));
  } catch (error) {
    ledger.note(check, state, [`the check broke off: ${error.message.split('\n')[0]}`]);
  }
}

// A machine that is short of memory may end a browser; what it was doing is a failure, what comes next has a new one.
let browser;
async function fresh(name, options = {}) {
  if (!(await browser)?.isConnected()) browser = launch();
  const watched = await open(await browser, origin, name, options);
  await watched.page.evaluate(nameScript);
  return watched;
}

/** Opens a page for as long as something is done with it. */
async function on(name, act, options) {
  const watched = await fresh(name, options);
  try {
    return await act(watched);
  } finally {
    await watched.context.close().catch(() => undefined);
  }
}

/** Each of a list, some at the same time. */
async function each(list, act) {
  const queue = list.values();
  await Promise.all(Array.from({ length: lanes }, async () => {
    for (const item of queue) await act(item);
  }));
}

/** Goes through states in lanes, in each on one page for as long as the address stays the same. */
async function through(list, act) {
  const queue = list.values();
  await Promise.all(Array.from({ length: lanes }, async () => {
    let watched;
    let last;
    for (const state of queue) {
      try {
        if (!watched || last.page !== state.page || state.tag || !(await browser).isConnected()) {
          await watched?.context.close().catch(() => undefined);
          watched = await fresh(state.page, { events: state.events ?? true });
        }
        last = state;
        await watched.page.setViewportSize({ width: 1280, height: 900 });
        await enter(watched.page, state);
      } catch (error) {
        ledger.note('entered', state.name, [`cannot be entered: ${error.message.split('\n')[0]}`]);
        continue;
      }
      ledger.note('entered', state.name, []);
      await act(state, watched);
    }
    await watched?.context.close().catch(() => undefined);
  }));
}

const keyStates = states.filter(({ key }) => key);

/** The parts of the run. Those that go through states take them as they are given, so that a run can be cut in slices. */
const parts = {
  source: async () => {
    for (const [name, check] of Object.entries(source)) await run(name, 'source', undefined, check);
  },
  keys: async () => {
    const stops = views.flatMap((view) => [undefined, 'propaganda'].map((trigger) => ({ view, trigger })));
    const tasks = [
      ...stops.map((selection) => () => on('infographic', async (watched) => {
        await choose(watched.page, selection);
        await run('tabOrder', `${selection.view}${selection.trigger ? ', open' : ''}`, watched, tabOrder);
      })),
      ...Object.entries({ ...keyScripts, ...speechScripts }).map(([name, check]) => () => on('infographic', (watched) => run(name, 'all views', watched, check))),
      ...Object.entries({ mirrored, arrows: keys.arrows }).map(([name, check]) => () => on('mirrored', (watched) => run(name, 'right to left', watched, check))),
      () => on('alone', (watched) => run('tabInWorkshop', 'presenter', watched, tabInWorkshop), { events: false }),
      () => on('missing', (watched) => run('failure', 'failed', watched, failure), { events: false }),
      ...['infographic', 'english', 'loading', 'overlay'].map((name) => () => on(name, (watched) => run('silentAtLoad', name, watched, silentAtLoad), { events: name !== 'loading' })),
    ];
    await each(tasks, (task) => task());
  },
  preferences: () => each(Object.entries(preferences), ([name, check]) => on('infographic', (watched) => run(name, 'all views', watched, check))),
  states: {
    list: states,
    act: async (state, watched) => {
      for (const [name, check] of Object.entries(onSurface)) await run(name, state.name, watched, (page) => check(page, state));
    },
  },
  situations: {
    list: keyStates,
    act: async (state, watched) => {
      for (const [name, check] of Object.entries(situations)) await run(name, state.name, watched, (page) => check(page, state));
    },
  },
  themes: {
    list: keyStates,
    act: (state, watched) => run('themes', `${themes.length} themes, ${state.name}`, watched, async ({ page }) => {
      if (!state.fixed) await surface.tall(page);
      const found = await themeContrast(page);
      for (const { theme, text, shape } of found) {
        const row = matrix.get(theme);
        Object.assign(row, { text: Math.min(row.text, text), shape: Math.min(row.shape, shape), states: row.states + 1 });
      }
      return found.flatMap(({ theme, low }) => low.map((fault) => `${theme}: ${fault}`));
    }),
  },
  rings: () => each(views, (view) => on('infographic', (watched) => run('rings', `${themes.length} themes, ${view}`, watched, async ({ page }) => {
    await choose(page, { view, trigger: 'propaganda' });
    await surface.tall(page);
    const { found, lowest } = await themeRings(page);
    lowestRing = Math.min(lowestRing, lowest);
    if (view !== views[0]) return found;
    taken = await takenOver(page);
    return [...found, ...taken.found.map((name) => `${name}: typeface, colour of text or colour of action is not taken over`)];
  }))),
};

const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args.splice(args.indexOf(name), 2)[1] : undefined);
const reportTo = option('--report');
const [slice, slices] = (option('--slice') ?? '1/1').split('/').map(Number);
const asked = [option('--only') ?? '', ...args].join(',').split(',').filter(Boolean);
const unknown = asked.filter((name) => !parts[name]);
if (unknown.length > 0 || !(slice >= 1 && slice <= slices)) {
  console.error(`There is no part ${unknown.join(', ')} or slice ${slice}/${slices}. Parts: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
const isWhole = asked.length === 0 && slices === 1;

const { origin, stop } = await startSite();
browser = launch();
for (const [name, part] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const start = performance.now();
  const [before, found] = [ledger.looks, ledger.faults];
  if (typeof part === 'function') await part();
  else await through(part.list.filter((state, index) => Math.floor((index * slices) / part.list.length) === slice - 1), part.act);
  console.log(`${name}: ${ledger.looks - before} looks, ${ledger.faults - found} faults, ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
await (await browser).close();
await stop();

// The report

const lowest = (values) => Math.min(...values).toFixed(2);
const rowsSeen = [...matrix].filter(([, { states: count }]) => count > 0);
if (rowsSeen.length > 0) {
  console.log(`\nContrast in ${themes.length} themes × ${rowsSeen[0][1].states} states; the lowest of text (large text needs 3, other text 4.5) and of shapes (3)`);
  for (const [name, { text, shape, states: count }] of rowsSeen) console.log(`  ${name.padEnd(36)} text ${text.toFixed(2).padStart(5)}   shapes ${shape.toFixed(2).padStart(5)}   ${count} states`);
  console.log(`  lowest: text ${lowest(rowsSeen.map(([, { text }]) => text))}, shapes ${lowest(rowsSeen.map(([, { shape }]) => shape))}`);
}
if (taken) console.log(`Focus ring in ${themes.length} themes: lowest ${lowestRing.toFixed(2)}\nOwn typeface taken over in ${taken.font} of ${taken.fonts} themes that have one, own colour of text in ${taken.color} of ${taken.colors}, own colour of action in ${taken.action} of ${taken.actions}`);

for (const [check, { faults }] of ledger.checks) {
  const kinds = Map.groupBy ? Map.groupBy(faults, ({ fault }) => fault) : new Map(faults.map((one) => [one.fault, faults.filter(({ fault }) => fault === one.fault)]));
  for (const [kind, all] of [...kinds].slice(0, 40)) console.log(`FAIL ${check}: ${kind.slice(0, 220)} (${all[0].state}${all.length > 1 ? ` and ${all.length - 1} more` : ''})`);
}

console.log('');
const rows = rowsOf(ledger.checks, isWhole);
const lost = unclaimed(ledger.checks);
for (const { id, level, name, checks, reason, hand, states: count, failures, missing } of rows) {
  const how = [checks.length > 0 ? `${count} states looked at, ${failures} failures (${checks.join(', ')})` : '', reason ? `not applicable: ${reason}` : '', hand ? `by hand: ${hand}` : ''].filter(Boolean).join('; ');
  console.log(`${failures > 0 ? 'FAIL' : 'ok  '} ${id.padEnd(6)} ${level.padEnd(2)} ${name}: ${how}${missing.length > 0 ? `; did not run: ${missing.join(', ')}` : ''}`);
}
for (const check of lost) console.log(`FAIL ${check} belongs to no criterion`);
console.log(`\n${states.length} states, ${themes.length} themes, ${ledger.checks.size} kinds of check, ${ledger.looks} looks, ${ledger.faults} faults${isWhole ? '' : '; a part of the whole'}`);
if (reportTo) {
  const report = { parts: isWhole ? Object.keys(parts) : asked.map((name) => (slices > 1 ? `${name} ${slice}/${slices}` : name)), states: states.length, themes: themes.length, checks: [...ledger.checks], matrix: rowsSeen.map(([theme, row]) => ({ theme, ...row })), lowestRing: taken ? lowestRing : undefined, taken };
  writeFileSync(reportTo, `${JSON.stringify(report, null, 2)}\n`);
}
const failed = rows.filter(({ failures }) => failures > 0).length;
console.log(`${rows.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || ledger.faults > 0 || lost.length > 0 ? 1 : 0;
