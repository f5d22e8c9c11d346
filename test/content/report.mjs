/**
 * `npm run content:report`: what the published content covers, for whoever writes or reviews it. Prints event × profession × step
 * with the number of actions and what they rest on, and how hard the texts are to read; writes the same to `data/COVERAGE.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { citedIn } from './coherence.mjs';
import { readability } from './readability.mjs';
import { cellsOf, statementsOf, textsOf } from './rules.mjs';

const local = (path) => fileURLToPath(new URL(path, import.meta.url));
const read = (language) => JSON.parse(readFileSync(local(`../../data/triggerfactoren.${language}.json`), 'utf8'));
const languages = ['nl', 'en'];
const files = Object.fromEntries(languages.map((language) => [language, read(language)]));
const file = files.nl;

/** Sentences that a reader reads; names and labels would flatter the figures. */
const prose = (part) => textsOf(part).filter(({ path }) => !/\.(label|term|from|person)$/.test(path)).map(({ text }) => text);

const derived = (claims) => claims.filter(({ basis }) => basis === 'derived').length;
const percent = (part, whole) => `${Math.round((100 * part) / Math.max(1, whole))} %`;
const table = (head, rows) => [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** `4 (1)`: four actions, one of them derived. */
const cell = (actions) => (derived(actions) === 0 ? `${actions.length}` : `${actions.length} (${derived(actions)})`);

const actionsAt = (trigger, profession, step) => trigger.perspectives[profession]?.[step] ?? [];
const actionsFor = (trigger, professions = file.professions) => professions.flatMap(({ id }) => file.steps.flatMap((step) => actionsAt(trigger, id, step.id)));

/** One table for each profession: events by steps. */
const perProfession = file.professions.map((profession) => {
  const rows = file.triggers.map((trigger) => [
    trigger.label,
    ...file.steps.map((step) => cell(actionsAt(trigger, profession.id, step.id))),
    cell(actionsFor(trigger, [profession])),
  ]);
  const all = file.triggers.flatMap((trigger) => actionsFor(trigger, [profession]));
  rows.push(['**all**', ...file.steps.map((step) => cell(file.triggers.flatMap((trigger) => actionsAt(trigger, profession.id, step.id)))), cell(all)]);
  return `## ${profession.label}\n\n${table(['event', ...file.steps.map(({ label }) => label), 'together'], rows)}`;
});

/** What a whole event rests on, background included. */
const perEvent = file.triggers.map((trigger) => {
  const claims = statementsOf({ triggers: [trigger] }).map(({ claim }) => claim);
  const { words, wordsPerSentence, longest, ease } = readability(prose({ triggers: [trigger] }), file.language);
  return [trigger.label, claims.length, derived(claims), percent(derived(claims), claims.length), words, wordsPerSentence.toFixed(1), longest, ease.toFixed(0)];
});

const perLanguage = languages.map((language) => {
  const { sentences, words, wordsPerSentence, longest, ease } = readability(prose(files[language]), language);
  return [language, words, sentences, wordsPerSentence.toFixed(1), longest, ease.toFixed(1)];
});

/** What was published, by id. */
const bibliography = new Map(JSON.parse(readFileSync(local('../../data/triggerfactoren.sources.json'), 'utf8')).map((item) => [item.id, item]));
const yearOf = (item) => item.issued?.['date-parts']?.[0]?.[0];

/** How a line is carried: by a source of just this case, by one nearby, by one on something else, or by a rule of ours. */
const kindOf = ({ basis, evidence }) => (basis === 'derived' ? (evidence ?? 'derived') : 'direct');
const kinds = ['direct', 'near', 'adjacent', 'derived'];
const perKind = (lines) => kinds.map((kind) => lines.filter((line) => kindOf(line) === kind).length);

/** How often each thing occurs: `NL 12, GB 3`. */
function tally(things) {
  const counts = new Map();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts].sort(([one, many], [other, more]) => more - many || String(one).localeCompare(String(other))).map(([thing, count]) => `${thing} ${count}`).join(', ');
}

const itemsIn = (lines) => [...new Set(citedIn(lines))].map((id) => bibliography.get(id)).filter(Boolean);
const countryOf = (item) => item.custom.country ?? '?';
const spanOf = (items) => {
  const years = items.map(yearOf).filter(Boolean);
  return years.length === 0 ? 'none seen' : `${Math.min(...years)}–${Math.max(...years)}${years.length < items.length ? `, ${items.length - years.length} undated` : ''}`;
};

/** What each event × profession rests on. */
const perCell = file.triggers.flatMap((trigger) =>
  file.professions.map((profession) => {
    const lines = actionsFor(trigger, [profession]);
    const items = itemsIn(lines);
    return [`${trigger.label} × ${profession.label}`, ...perKind(lines), tally(items.map(countryOf)), spanOf(items)];
  }),
);

/** A source of ten years ago or more speaks of desks, laws and apps that may have gone. */
const oldest = Number(file.date.slice(0, 4)) - 10;
const used = file.sources.map(({ id }) => bibliography.get(id));
const old = used.filter((item) => yearOf(item) < oldest);
const incomplete = used.filter((item) => item.custom.incomplete);
const named = (items) => items.map((item) => `${item.id} ${item.author[0].literal}${yearOf(item) ? ` (${yearOf(item)})` : ''}`).join('; ');

const cells = cellsOf(file);
const claims = statementsOf(file).map(({ claim }) => claim);
const actions = cells.flatMap((each) => each.actions);
const report = `# What the content covers

Made by \`npm run content:report\` from \`triggerfactoren.nl.json\`; the English file has the same ids, counts and sources.
\`4 (1)\` is four actions, one of them derived: no source says it for exactly that situation.

${cells.length} places (${file.triggers.length} events × ${file.professions.length} professions × ${file.steps.length} steps), ${cells.filter((each) => each.actions.length === 0).length} of them empty.
${actions.length} actions, ${derived(actions)} of them derived (${percent(derived(actions), actions.length)}), ${actions.filter(({ acute }) => acute).length} acute.
${claims.length} claims in all, ${derived(claims)} of them derived (${percent(derived(claims), claims.length)}), on ${file.sources.length} sources. ${file.glossary.length} terms.

## What carries the lines

A line is *direct* when a source says it of just this event and profession, *near* when one speaks of the event with another profession or the
other way round, *adjacent* when one is not about radicalisation, and *derived* when it follows from a general rule.

${table(['', ...kinds], [['actions', ...perKind(actions)], ['all claims', ...perKind(claims)]])}

Sources by country: ${tally(used.map(countryOf))}. By year: ${tally(used.map((item) => yearOf(item) ?? 'undated'))}.

Older than ten years (${old.length}): ${named(old)}.

Without a whole address, because a part of it was never seen (${incomplete.length}): ${named(incomplete)}.

Weak (${used.filter((item) => item.custom.weak).length}): ${named(used.filter((item) => item.custom.weak)) || 'none'}.

${table(['event × profession', ...kinds, 'sources by country', 'years'], perCell)}

## How hard it is to read

Reading ease by Douma (Dutch) and Flesch (English): 100 is very easy, 60 plain, 30 hard.

${table(['language', 'words', 'sentences', 'words per sentence', 'longest sentence', 'ease'], perLanguage)}

## What each event rests on

${table(['event', 'claims', 'derived', 'share', 'words', 'words per sentence', 'longest sentence', 'ease'], perEvent)}

${perProfession.join('\n\n')}
`;

console.log(report);
writeFileSync(local('../../data/COVERAGE.md'), report);
