/** Results as tables: medians of all runs, and how often the limit of the same run fits in them. */
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { pages } from './pages.mjs';

const middle = (values) => {
  const known = values.filter((value) => value !== undefined).sort((one, other) => one - other);
  const half = known.length >> 1;
  return known.length === 0 ? undefined : known.length % 2 ? known[half] : (known[half - 1] + known[half]) / 2;
};
const plain = (value) => (value === undefined ? '–' : value.toFixed(value < 10 ? 1 : 0));

/** With what a page is compared: our own texts as HTML for our own page, else the static page. */
const limitOf = ({ role }) => (role === 'own' ? 'own-text' : 'static');

/**
 * A page against its limit, run by run: what coloured a run coloured both. Runs of a page that failed leave the others;
 * nothing for a page that was not measured.
 */
function summary(visits, page) {
  const own = visits.filter(({ id }) => id === page.id);
  const good = own.filter(({ error }) => !error);
  if (good.length === 0) return own.length === 0 ? undefined : { error: own[0].error };
  const of = (value) => middle(good.map(value));
  const compared = (value) => middle(good.map((visit) => {
    const limit = visits.find(({ id, run, error }) => id === limitOf(page) && run === visit.run && !error);
    return limit && value(visit) / value(limit);
  }));
  const usable = good.map((visit) => visit.usable);
  return {
    runs: good.length,
    first: of(({ first }) => first), timesFirst: compared(({ first }) => first),
    usable: middle(usable), timesUsable: compared((visit) => visit.usable), range: [Math.min(...usable), Math.max(...usable)],
    blocked: of(({ blocked }) => blocked), chosen: middle(good.flatMap(({ chosen }) => chosen)),
    heap: of(({ heap }) => heap), elements: of(({ elements }) => elements), requests: of(({ requests }) => requests),
  };
}

/** One table, of visits with the same events on the same line. */
function table(title, visits) {
  const rows = pages.flatMap((page) => {
    const found = summary(visits, page);
    if (!found) return [];
    if (found.error) return [`| ${page.name} | ${found.error} |`];
    const { first, usable, timesFirst, timesUsable, range, blocked, chosen, heap, elements, requests, runs } = found;
    const cells = [
      requests, plain(first), `**${timesFirst?.toFixed(2) ?? '–'}**`, plain(usable), `**${timesUsable?.toFixed(2) ?? '–'}**`, range.map(plain).join('–'),
      plain(blocked), plain(chosen), heap.toFixed(1), elements, runs,
    ];
    return [`| ${page.name} | ${cells.join(' | ')} |`];
  });
  return rows.length === 0 ? '' : `## ${title}

| page | requests | first event, ms | × limit | usable, ms | × limit | from–to | blocked, ms | a choice, ms | heap, MB | elements | runs |
| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
${rows.join('\n')}
`;
}

/** Everything that was measured, as a page of text. */
export function report(visits, { browser, started }) {
  const versions = pages.flatMap(({ packages }) => Object.entries(packages ?? {}).map((named) => named.join(' ')));
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const kinds = [...new Set(visits.map(({ count, throttled }) => JSON.stringify([count, throttled])))].map((kind) => JSON.parse(kind));
  const tables = kinds.map(([count, throttled]) =>
    table(
      `${count.toLocaleString('en')} events${throttled ? ', slow 4G (1.6 Mbit/s, 150 ms) and a processor four times slower' : ''}`,
      visits.filter((visit) => visit.count === count && visit.throttled === throttled),
    ),
  );
  const busy = middle(visits.map((visit) => visit.busy));
  return `# Beside other kits

Written by \`npm run bench\`; what is measured is told in \`run.mjs\`. One run, pages in turn, medians; a ratio is that of the same round.

- ${started.toISOString().slice(0, 10)}; triggerfactoren ${version}; ${browser}
- ${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB; node ${process.version}; ${Math.round(busy * 100)} % of it at work before a visit (median)
- ${versions.join(', ')}

${tables.filter(Boolean).join('\n')}`;
}
