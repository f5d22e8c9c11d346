/**
 * `npm run test:a11y`: brings the built infographic into every state, checks it, and prints one line for each criterion. Exits 1 on any failure.
 * `node test/a11y/run.mjs themes keys` runs some parts; `--report file.json` keeps the table for the papers.
 */
import { writeFileSync } from 'node:fs';
import { criteria } from './criteria.mjs';
import * as keys from './checks/keys.mjs';
import * as preferences from './checks/preferences.mjs';
import * as situations from './checks/situations.mjs';
import * as source from './checks/source.mjs';
import * as speech from './checks/speech.mjs';
import * as surface from './checks/surface.mjs';
import { choose, launch, open, startSite, views } from './site.mjs';
import { enter, states } from './states.mjs';
import { takenOver, themeContrast, themeRings, themes } from './themes.mjs';

const { axe, pictures, names, twins, structure, languages, targets, textSize, stillness, contrast, nameScript } = surface;
const onSurface = { axe, pictures, names, twins, structure, languages, targets, textSize, stillness };
const { tabOrder, mirrored, ...keyScripts } = keys;
const { failure, silentAtLoad, ...speechScripts } = speech;

const asked = process.argv.slice(2);
const reportTo = asked.includes('--report') ? asked.splice(asked.indexOf('--report'), 2)[1] : undefined;
const wanted = (part) => asked.length === 0 || asked.includes(part);

/** What each check looked at, and what it found. */
const ledger = new Map();
function note(check, state, faults) {
  const entry = ledger.get(check) ?? { states: 0, faults: [] };
  entry.states++;
  entry.faults.push(...faults.map((fault) => `${state}: ${fault}`));
  ledger.set(check, entry);
}
async function run(check, state, watched, act) {
  try {
    note(check, state, await act(watched));
  } catch (error) {
    note(check, state, [`the check broke off: ${error.message.split('\n')[0]}`]);
  }
}

const { origin, stop } = await startSite();
let browser = await launch();

async function fresh(name, options = {}) {
  // A machine that is short of memory may end a browser; what it was doing is a failure, what comes next has a new one.
  if (!browser.isConnected()) browser = await launch();
  const watched = await open(browser, origin, name, options);
  await watched.page.evaluate(nameScript);
  return watched;
}

/** Goes through states, on one page as long as the address stays the same. */
async function through(list, act) {
  let watched;
  let last;
  for (const state of list) {
    if (!watched || last.page !== state.page || state.tag || !browser.isConnected()) {
      await watched?.context.close().catch(() => undefined);
      watched = await fresh(state.page, { events: state.events ?? true });
    }
    last = state;
    try {
      await watched.page.setViewportSize({ width: 1280, height: 900 });
      await enter(watched.page, state);
    } catch (error) {
      note('axe', state.name, [`cannot be entered: ${error.message.split('\n')[0]}`]);
      continue;
    }
    await act(state, watched);
  }
  await watched?.context.close().catch(() => undefined);
}

const matrix = new Map(themes.map(({ name }) => [name, { text: Infinity, shape: Infinity, states: 0 }]));
let lowestRing = Infinity;
let taken;

if (wanted('states')) {
  await through(states, async (state, watched) => {
    for (const [name, check] of Object.entries(onSurface)) await run(name, state.name, watched, check);
    if (!state.fixed) await run('contrast', state.name, watched, contrast);
  });
  const missing = await fresh('missing', { events: false });
  await run('failure', 'failed', missing, failure);
  await missing.context.close();
  for (const name of ['infographic', 'english', 'loading', 'overlay']) {
    const watched = await fresh(name, { events: name !== 'loading' });
    await run('silentAtLoad', name, watched, silentAtLoad);
    await watched.context.close().catch(() => undefined);
  }
}

if (wanted('situations')) {
  await through(states.filter(({ key }) => key), async (state, watched) => {
    for (const [name, check] of Object.entries(situations)) await run(name, state.name, watched, check);
  });
}

if (wanted('themes')) {
  await through(states.filter(({ key }) => key), async (state, watched) => {
    await surface.tall(watched.page);
    for (const { theme, text, shape, low } of await themeContrast(watched.page)) {
      const row = matrix.get(theme);
      Object.assign(row, { text: Math.min(row.text, text), shape: Math.min(row.shape, shape), states: row.states + 1 });
      note('themes', `${theme}, ${state.name}`, low);
    }
  });
  for (const view of views) {
    const watched = await fresh('infographic');
    await choose(watched.page, { view, trigger: 'propaganda' });
    await surface.tall(watched.page);
    const { found, lowest } = await themeRings(watched.page);
    lowestRing = Math.min(lowestRing, lowest);
    note('rings', view, found);
    taken ??= await takenOver(watched.page);
    await watched.context.close().catch(() => undefined);
  }
  note('themes', 'typeface and colour of text are taken over', taken.found);
}

if (wanted('keys')) {
  for (const view of views) {
    for (const trigger of [undefined, 'propaganda']) {
      const watched = await fresh('infographic');
      await choose(watched.page, { view, trigger });
      await run('tabOrder', `${view}${trigger ? ', open' : ''}`, watched, tabOrder);
      await watched.context.close().catch(() => undefined);
    }
  }
  for (const [name, check] of Object.entries({ ...keyScripts, ...speechScripts })) {
    const watched = await fresh('infographic');
    await run(name, 'all views', watched, check);
    await watched.context.close().catch(() => undefined);
  }
}

if (wanted('keys')) {
  const watched = await fresh('mirrored');
  await run('mirrored', 'right to left', watched, mirrored);
  await run('arrows', 'right to left', watched, keys.arrows);
  await watched.context.close();
}

if (wanted('preferences')) {
  for (const [name, check] of Object.entries(preferences)) {
    const watched = await fresh('infographic');
    await run(name, 'all views', watched, check);
    await watched.context.close().catch(() => undefined);
  }
}

if (wanted('source')) for (const [name, check] of Object.entries(source)) await run(name, 'source', undefined, check);

await browser.close();
await stop();

// The report

if (wanted('themes')) {
  console.log(`\nContrast in ${themes.length} themes × ${states.filter(({ key }) => key).length} states; the lowest of text (large text needs 3, other text 4.5) and of shapes (3)`);
  for (const [name, { text, shape, states: count }] of matrix) console.log(`  ${name.padEnd(36)} text ${text.toFixed(2).padStart(5)}   shapes ${shape.toFixed(2).padStart(5)}   ${count} states`);
  console.log(`  lowest: text ${Math.min(...[...matrix.values()].map(({ text }) => text)).toFixed(2)}, shapes ${Math.min(...[...matrix.values()].map(({ shape }) => shape)).toFixed(2)}, focus ring ${lowestRing.toFixed(2)}`);
  console.log(`  own typeface taken over in ${taken.font} of ${taken.fonts} themes that have one, own colour of text in ${taken.color} of ${taken.colors}`);
}

for (const [check, { faults }] of ledger) {
  const kinds = new Map();
  for (const fault of faults) {
    const kind = fault.replace(/^[^:]*: /, '');
    kinds.set(kind, [...(kinds.get(kind) ?? []), fault]);
  }
  for (const [kind, all] of [...kinds].slice(0, 40)) console.log(`FAIL ${check}: ${kind.slice(0, 220)} (${all[0].slice(0, all[0].indexOf(': '))}${all.length > 1 ? ` and ${all.length - 1} more` : ''})`);
}

console.log('');
const rows = criteria.map((criterion) => {
  const entries = criterion.checks.flatMap((check) => ledger.get(check) ?? []);
  const count = entries.reduce((sum, { states: looked }) => sum + looked, 0);
  const failures = entries.reduce((sum, { faults }) => sum + faults.length, 0);
  const missing = asked.length === 0 ? criterion.checks.filter((check) => !ledger.has(check)) : [];
  return { ...criterion, states: count, failures: failures + missing.length, missing };
});
for (const { id, level, name, checks, reason, hand, states: count, failures, missing } of rows) {
  const how = [checks.length > 0 ? `${count} states looked at, ${failures} failures (${checks.join(', ')})` : '', reason ? `not applicable: ${reason}` : '', hand ? `by hand: ${hand}` : ''].filter(Boolean).join('; ');
  console.log(`${failures > 0 ? 'FAIL' : 'ok  '} ${id.padEnd(6)} ${level.padEnd(2)} ${name}: ${how}${missing.length > 0 ? `; did not run: ${missing.join(', ')}` : ''}`);
}
const looked = [...ledger.values()].reduce((sum, { states: count }) => sum + count, 0);
console.log(`\n${states.length} states, ${themes.length} themes, ${ledger.size} kinds of check, ${looked} looks`);
if (reportTo) writeFileSync(reportTo, `${JSON.stringify({ states: states.length, themes: themes.length, looks: looked, rows, matrix: [...matrix].map(([theme, row]) => ({ theme, ...row })), lowestRing, taken }, null, 2)}\n`);
const failed = rows.filter(({ failures }) => failures > 0).length;
console.log(`${rows.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || [...ledger.values()].some(({ faults }) => faults.length > 0) ? 1 : 0;
