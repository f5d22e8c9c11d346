/**
 * Writes the accessibility report in `stories/accessibility.mdx` from what a run found, or from runs in pieces: `npm run papers` does both, or
 * `npm run test:a11y -- --only keys --report keys.json` for each part, and then `node test/a11y/papers.mjs keys.json …`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chartability } from './chartability.mjs';
import { missingParts, reportOf, rowsOf } from './ledger.mjs';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Which report? node test/a11y/papers.mjs report.json');
  process.exit(2);
}
const report = reportOf(files);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const safe = (text) => text.replace(/[|{}<>]/g, (sign) => `\\${sign}`);
const failuresOf = (checks) => checks.reduce((sum, check) => sum + (report.checks.get(check)?.faults.length ?? 1), 0);
const parts = ['source', 'keys', 'preferences', 'states', 'situations', 'themes', 'rings'];
const lacking = missingParts(report.parts, parts);
const looks = [...report.checks.values()].reduce((sum, { states }) => sum + states, 0);

const rows = rowsOf(report.checks, true);
const isMet = rows.every(({ failures }) => failures === 0);
const criteriaTable = rows.map(({ id, level, name, checks, states, failures, reason, hand }) => {
  const how = checks.length > 0 ? `machine: ${checks.join(', ')} (${states})` : 'reading';
  const result = reason ? `not applicable: ${safe(reason)}` : failures === 0 ? 'no failure found' : `${failures} failures`;
  return `| ${id} | ${level} | ${name} | ${how} | ${result}${hand ? `; people have yet to look at: ${safe(hand)}` : ''} | no |`;
});

const judged = chartability.map(({ principle, name, critical, checks, by, open, none }) => {
  const failures = failuresOf(checks);
  const verdict = failures > 0 ? 'fails' : none ? 'not applicable' : open ? 'open' : 'met';
  return { critical, verdict, line: `| ${principle} | ${safe(name)} | ${critical ? 'critical' : ''} | ${verdict} | ${safe(none ?? open ?? by)} | ${checks.length > 0 ? `machine: ${checks.join(', ')}` : none ? '–' : 'reading, by the makers'} |` };
});
const count = (list, ...verdicts) => list.filter(({ verdict }) => verdicts.includes(verdict)).length;
const critical = judged.filter((one) => one.critical);
const lowest = (values) => Math.min(...values).toFixed(2);
const themes = [...report.matrix.values()];

writeFileSync(
  'stories/accessibility.mdx',
  `import { Meta } from '@storybook/addon-docs/blocks';

<Meta title="Accessibility" />

# Accessibility report, version ${version}

Written by \`npm run papers\`; do not edit.

**Nobody has tried this version by hand yet**: no screen reader, no speech input, no clicker, no people who need them. All that stands here was checked
by machine, or judged by the makers from reading their own work. A machine finds no more than part of what can be wrong.

Checked in Chromium: ${report.states} states, ${report.themes} house styles, ${report.checks.size} kinds of check, ${looks} looks. \`npm run test:browsers\` repeats axe, the keys, the trace of the focus
and small windows in Firefox and WebKit.${lacking.length > 0 ? `\n\n**This report rests on a part of the run**: ${lacking.join('; ')}. The numbers of looks below are what was really looked at.` : ''}

The lowest contrast in ${report.themes} house styles × ${themes[0]?.states ?? 0} states: text ${lowest(themes.map(({ text }) => text))} (large text needs 3, other text 4.5), shapes ${lowest(themes.map(({ shape }) => shape))} (3), the focus ring ${report.lowestRing.toFixed(2)} (3).

## WCAG 2.2 at A and AA, and beyond (+)

In brackets: how many states were looked at. “By hand” says whether people have tried it.

| criterion | level | name | how | result | by hand |
| --- | --- | --- | --- | --- | --- |
${criteriaTable.join('\n')}

## Chartability

50 heuristics, 14 of them critical: ${count(judged, 'met')} met, ${count(judged, 'not applicable')} not applicable, ${count(judged, 'open')} open, ${count(judged, 'fails')} failed. Of the critical ones ${count(critical, 'met')} are met and ${count(critical, 'open', 'fails')} are not.
Chartability counts what is open as a failure. What is open waits for people.

| principle | heuristic | | verdict | because | judged by |
| --- | --- | --- | --- | --- | --- |
${judged.map(({ line }) => line).join('\n')}

## For your own toegankelijkheidsverklaring

This paragraph can stand in the statement of a page that carries the infographic, in Dutch:

> Op deze pagina staat de infographic Triggerfactoren, versie ${version}. De makers hebben hem met geautomatiseerde tests gecontroleerd op WCAG 2.2, niveau A en AA.
> ${isMet ? 'Daarbij zijn geen afwijkingen gevonden.' : 'Daarbij zijn afwijkingen gevonden; zie het rapport van de makers.'} Een controle door mensen, ook met hulpsoftware, is voor deze versie nog niet gedaan.
> Werkt iets niet voor u? Laat het ons weten. [Zet hier uw eigen adres of formulier.]
`,
);
console.log(`stories/accessibility.mdx is written from ${report.parts.join(', ')}`);
