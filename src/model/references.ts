import { nearest } from './nearest.js';
import { jsonPath, shorten } from './problems.js';
import type { Claim, Dataset, Problem } from './types.js';

type Path = readonly (string | number)[];
type Names = ReadonlySet<string>;

const namesOf = (items: readonly { readonly id: string }[]): Names => new Set(items.map(({ id }) => id));

/** Ids that point at nothing, and ids given twice: everything a schema cannot see. Empty when all is well. */
export function referenceProblems(dataset: Dataset): Problem[] {
  const problems: Problem[] = [];
  const levels = namesOf(dataset.levels);
  const phases = namesOf(dataset.phases);
  const professions = namesOf(dataset.professions);
  const steps = namesOf(dataset.steps);
  const triggers = namesOf(dataset.triggers);
  const sources = namesOf(dataset.sources);

  const refer = (id: string, known: Names, list: string, path: Path) => {
    if (known.has(id)) return;
    const guess = nearest(id, known);
    const problem: Problem = { path: jsonPath(path), code: 'reference', found: shorten(id), expected: list };
    problems.push(guess === undefined ? problem : { ...problem, nearest: guess });
  };
  const cite = (ids: readonly string[] | undefined, path: Path) =>
    ids?.forEach((id, index) => refer(id, sources, 'sources', [...path, 'sources', index]));
  const citeAll = (claims: readonly Claim[], path: Path) =>
    claims.forEach((claim, index) => cite('sources' in claim ? claim.sources : undefined, [...path, index]));
  const keysIn = (record: object, known: Names, list: string, path: Path) =>
    Object.keys(record).forEach((key) => refer(key, known, list, [...path, key]));

  for (const list of ['levels', 'phases', 'professions', 'steps', 'triggers', 'topics', 'glossary', 'contacts', 'sources'] as const) {
    const seen = new Set<string>();
    dataset[list].forEach(({ id }, index) => {
      if (seen.has(id)) problems.push({ path: jsonPath([list, index, 'id']), code: 'duplicate', found: id, expected: list });
      seen.add(id);
    });
  }
  dataset.phases.forEach((phase, index) => {
    keysIn(phase.roles, professions, 'professions', ['phases', index, 'roles']);
    cite(phase.sources, ['phases', index]);
  });
  dataset.professions.forEach(({ general }, index) => {
    citeAll(general.do, ['professions', index, 'general', 'do']);
    citeAll(general.dont, ['professions', index, 'general', 'dont']);
  });
  dataset.triggers.forEach((trigger, index) => {
    const at: Path = ['triggers', index];
    refer(trigger.level, levels, 'levels', [...at, 'level']);
    trigger.phases.forEach((phase, place) => refer(phase, phases, 'phases', [...at, 'phases', place]));
    for (const list of ['mechanism', 'signals', 'counterSignals', 'wayBack', 'mentalHealth'] as const) citeAll(trigger[list], [...at, list]);
    keysIn(trigger.perspectives, professions, 'professions', [...at, 'perspectives']);
    for (const [profession, cells] of Object.entries(trigger.perspectives)) {
      keysIn(cells, steps, 'steps', [...at, 'perspectives', profession]);
      for (const [step, actions] of Object.entries(cells)) citeAll(actions, [...at, 'perspectives', profession, step]);
    }
    keysIn(trigger.partners, professions, 'professions', [...at, 'partners']);
    for (const [profession, partners] of Object.entries(trigger.partners)) {
      partners.forEach((partner, place) => {
        if (partner.profession) refer(partner.profession, professions, 'professions', [...at, 'partners', profession, place, 'profession']);
      });
    }
  });
  dataset.topics.forEach(({ body }, index) =>
    body.forEach((block, place) => {
      if (block.type === 'paragraph') cite(block.sources, ['topics', index, 'body', place]);
      if (block.type === 'list') citeAll(block.items, ['topics', index, 'body', place, 'items']);
    }),
  );
  dataset.glossary.forEach((entry, index) => cite(entry.sources, ['glossary', index]));
  dataset.workshop?.statements.forEach((statement, index) => {
    statement.triggers.forEach((id, place) => refer(id, triggers, 'triggers', ['workshop', 'statements', index, 'triggers', place]));
    citeAll(statement.note, ['workshop', 'statements', index, 'note']);
  });
  dataset.workshop?.cases.forEach(({ moments, note }, index) => {
    moments.forEach((moment, place) => {
      refer(moment.trigger, triggers, 'triggers', ['workshop', 'cases', index, 'moments', place, 'trigger']);
      refer(moment.phase, phases, 'phases', ['workshop', 'cases', index, 'moments', place, 'phase']);
    });
    citeAll(note, ['workshop', 'cases', index, 'note']);
  });
  dataset.workshop?.exercises.forEach(({ note }, index) => citeAll(note, ['workshop', 'exercises', index, 'note']));
  return problems;
}
