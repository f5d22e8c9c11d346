/**
 * Tries what should break us, and prints one table: test × tried × failed. `npm run test:robust` after a build; `--nightly` for a million
 * mutants; `--short` for what `npm test` does; or the names of some rooms.
 */
import { parseArgs } from 'node:util';
import { injection } from './injection.mjs';
import { leaks } from './leaks.mjs';
import { malformed } from './malformed.mjs';
import { network } from './network.mjs';
import { privacy } from './privacy.mjs';
import { site } from './site.mjs';
import { state } from './state.mjs';
import { table } from './table.mjs';
import { time } from './time.mjs';
import { views } from './views.mjs';

const { values, positionals } = parseArgs({ options: { nightly: { type: 'boolean' }, short: { type: 'boolean' } }, allowPositionals: true });
const size = values.nightly ? 'nightly' : values.short ? 'short' : 'whole';

/** How much of each is tried. */
const amounts = {
  short: { mutants: { mutants: 200, made: 8, seed: 2026 }, searches: 10, policies: [true] },
  whole: {
    mutants: { mutants: 10_000, made: 400 }, views: 300, searches: 100, policies: [true, false], patient: true,
    leaks: { 'mounted and removed': 1000, 'choices made': 10_000, 'languages switched': 1000, 'searches and parts opened': 1000, 'screens of a workshop': 1000 },
  },
  nightly: {
    mutants: { mutants: 1_000_000, made: 4000 }, views: 5000, searches: 500, policies: [true, false], patient: true,
    leaks: { 'mounted and removed': 1000, 'choices made': 10_000, 'languages switched': 1000, 'searches and parts opened': 5000, 'screens of a workshop': 20_000 },
  },
};
const amount = amounts[size];

const rooms = {
  malformed: () => malformed(amount.mutants),
  time: () => time(5),
  views: (place) => views(place, amount.views),
  injection: (place) => injection(place, amount),
  network: (place) => network(place, amount),
  leaks: (place) => leaks(place, amount.leaks),
  state: (place) => state(place),
  privacy: (place) => privacy(place),
};
const wanted = positionals.length > 0 ? positionals : size === 'short' ? ['malformed', 'injection'] : Object.keys(rooms);

const place = await site();
const rows = [];
for (const name of wanted) {
  const start = performance.now();
  const found = await rooms[name](place);
  rows.push(...found);
  // A long run that is cut off has told what it knows.
  process.stderr.write(`${table(found)}\n${name}: ${((performance.now() - start) / 1000).toFixed(0)} s\n\n`);
}
await place.close();
console.log(table(rows));
const failed = rows.filter((row) => row.failed > 0).length;
console.log(`\n${rows.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
