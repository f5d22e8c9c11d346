/**
 * `npm run content:sources`: gives the data files the list of the sources they cite, in the order of `triggerfactoren.sources.json`. For
 * whoever edits the texts: write an id at a claim and run this; the list is never edited by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { citedIn } from './coherence.mjs';

const local = (file) => fileURLToPath(new URL(`../../data/${file}`, import.meta.url));
const read = (file) => JSON.parse(readFileSync(local(file), 'utf8'));

const bibliography = 'triggerfactoren.sources.json';
const known = read(bibliography).map(({ id }) => id);
for (const language of ['nl', 'en']) {
  const file = `triggerfactoren.${language}.json`;
  const data = read(file);
  const cited = new Set(citedIn({ ...data, sources: [] }));
  const unknown = [...cited].filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new Error(`${file} cites what ${bibliography} does not have: ${unknown.join(', ')}`);
  const sources = known.filter((id) => cited.has(id)).map((id) => ({ id }));
  writeFileSync(local(file), `${JSON.stringify({ ...data, sources, bibliography: `./${bibliography}` }, null, 2)}\n`);
  console.log(`${file}: ${sources.length} sources`);
}
