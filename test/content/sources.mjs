/**
 * `npm run content:sources`: gives the data files the list of the sources they cite, in the order of `triggerfactoren.sources.json`. For
 * whoever edits the texts: write an id at a claim and run this; the list is never edited by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { citedIn } from './coherence.mjs';

const local = (file) => fileURLToPath(new URL(`../../data/${file}`, import.meta.url));
const read = (file) => JSON.parse(readFileSync(local(file), 'utf8'));

/** `2019`, `2017–2018`, or what stands for a year that nobody saw. */
const yearOf = ({ issued }, undated) => {
  const years = [...new Set((issued?.['date-parts'] ?? []).map(([year]) => year))];
  return years.length < 2 ? (years[0] ?? undated) : years.join('–');
};

/** A source as a data file has it. */
const sourceOf = (item, undated) => ({
  id: item.id,
  author: item.author.map(({ literal }) => literal).join('; '),
  year: yearOf(item, undated),
  title: item.title,
  ...(item.URL ? { url: item.URL } : {}),
});

const master = read('triggerfactoren.sources.json');
for (const [language, undated] of [['nl', 'z.j.'], ['en', 'n.d.']]) {
  const file = `triggerfactoren.${language}.json`;
  const data = read(file);
  const cited = new Set(citedIn({ ...data, sources: [] }));
  const unknown = [...cited].filter((id) => !master.some((item) => item.id === id));
  if (unknown.length > 0) throw new Error(`${file} cites what triggerfactoren.sources.json does not have: ${unknown.join(', ')}`);
  const sources = master.filter(({ id }) => cited.has(id)).map((item) => sourceOf(item, undated));
  writeFileSync(local(file), `${JSON.stringify({ ...data, sources }, null, 2)}\n`);
  console.log(`${file}: ${sources.length} sources`);
}
