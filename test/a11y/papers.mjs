/**
 * Writes the accessibility report in `stories/accessibility.mdx` from the table of a full run:
 * `npm run test:a11y -- --report report.json && node test/a11y/papers.mjs report.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2] ?? 'report.json', 'utf8'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const safe = (text) => text.replace(/[|{}<>]/g, (sign) => `\\${sign}`);

const result = ({ reason, checks, failures, hand }) => {
  if (reason) return `not applicable: ${safe(reason)}`;
  const machine = checks.length === 0 ? '' : failures === 0 ? 'no failure found' : `${failures} failures`;
  return [machine, hand ? `still to be looked at: ${safe(hand)}` : ''].filter(Boolean).join('; ');
};
const rows = report.rows.map((row) => `| ${row.id} | ${row.level} | ${row.name} | ${row.checks.length > 0 ? `machine: ${row.checks.join(', ')} (${row.states})` : '–'} | ${result(row)} | no |`);
const isMet = report.rows.every(({ failures }) => failures === 0);

/** The fourteen critical heuristics of Chartability, and what of ours answers them. */
const chartability = [
  ['Low contrast', 'measured in every state and house style', true],
  ['Only visual', 'all words are text; not yet heard with a screen reader', undefined],
  ['Small text size', 'nothing under 14 pixels', true],
  ['Visual presents seizure risk', 'nothing flashes', true],
  ['Interaction output only has one input', 'every act by pointer, touch and keys', true],
  ['No interaction cues or instructions', 'How to read this tells of the keys', true],
  ['Controls override AT controls', 'keys act on a focused event alone; letters do nothing', true],
  ['No explanation for purpose or for how to read', 'summary, legend and help', true],
  ['No title, summary, or caption', 'title and summary come first', true],
  ['Reading level inappropriate', 'sentences of at most 25 words, measured by the tests of the content', true],
  ['No table', 'the view Who does what', true],
  ['Data density is inappropriate', 'one event opens at a time; many events fold by phase', true],
  ['Navigation and interaction is tedious', 'skip link, arrow keys, search; not yet timed with people', undefined],
  ['User style change not respected', 'spacing, size, colours and contrast of the visitor are followed', true],
];
const judged = chartability.map(([name, how, passed]) => `| ${name} | ${how} | ${passed ? 'no failure found by machine' : 'open: to be tried by people'} |`);

writeFileSync(
  'stories/accessibility.mdx',
  `import { Meta } from '@storybook/addon-docs/blocks';

<Meta title="Accessibility" />

# Accessibility report, version ${version}

Checked by machine alone: ${report.states} states, ${report.themes} house styles, ${report.looks} looks, in Chromium; axe, keys, focus and small windows also in Firefox and WebKit.
**Nobody has tried this version by hand yet**: no screen reader, no speech input, no people who need them. A machine finds no more than part of what can be wrong.

The lowest contrast of text in ${report.themes} house styles is ${Math.min(...report.matrix.map(({ text }) => text)).toFixed(2)}, of shapes ${Math.min(...report.matrix.map(({ shape }) => shape)).toFixed(2)}, of the focus ring ${report.lowestRing.toFixed(2)}.

## WCAG 2.2 at A and AA, and beyond (+)

| criterion | level | name | how (looks) | result | by hand |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

## Chartability: the fourteen critical heuristics

The other thirty-six are not judged yet.

| heuristic | what answers it | result |
| --- | --- | --- |
${judged.join('\n')}

## For your own toegankelijkheidsverklaring

This paragraph can stand in the statement of a page that carries the infographic, in Dutch:

> Op deze pagina staat de infographic Triggerfactoren, versie ${version}. De makers hebben hem met geautomatiseerde tests gecontroleerd op WCAG 2.2, niveau A en AA.
> ${isMet ? 'Daarbij zijn geen afwijkingen gevonden.' : 'Daarbij zijn afwijkingen gevonden; zie het rapport van de makers.'} Een controle door mensen, ook met hulpsoftware, is voor deze versie nog niet gedaan.
`,
);
console.log('stories/accessibility.mdx is written');
