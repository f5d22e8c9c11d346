import { expect } from '@open-wc/testing';
import { parseInfographic } from '../../src/model/parse.js';
import { dataset, type PlainDataset } from '../helpers/dataset.js';

type Spoil = (data: PlainDataset) => void;

const problemsAfter = (spoil: Spoil) => {
  const data = dataset({ triggers: 6 });
  spoil(data);
  const result = parseInfographic(data);
  return result.ok ? [] : result.problems;
};

/** The one reference at a place, changed to an id that does not exist; the list it should be in and what it looks like. */
const cases: readonly (readonly [path: string, list: string, spoil: Spoil])[] = [
  ['triggers[2].level', 'levels', (data) => (data.triggers[2]!.level = 'unknown')],
  ['triggers[0].phases[0]', 'phases', (data) => (data.triggers[0]!.phases = ['unknown'])],
  ['triggers[1].phases[1]', 'phases', (data) => data.triggers[1]!.phases.push('unknown')],
  ['triggers[0].mechanism[0].sources[0]', 'sources', (data) => (data.triggers[0]!.mechanism = [{ text: 'x', sources: ['unknown'] }])],
  ['triggers[0].signals[0].sources[1]', 'sources', (data) => (data.triggers[0]!.signals = [{ text: 'x', sources: ['source-1', 'unknown'] }])],
  ['triggers[0].counterSignals[0].sources[0]', 'sources', (data) => (data.triggers[0]!.counterSignals = [{ text: 'x', sources: ['unknown'] }])],
  ['triggers[0].wayBack[0].sources[0]', 'sources', (data) => (data.triggers[0]!.wayBack = [{ text: 'x', sources: ['unknown'] }])],
  ['triggers[0].mentalHealth[0].sources[0]', 'sources', (data) => (data.triggers[0]!.mentalHealth = [{ text: 'x', sources: ['unknown'] }])],
  ['triggers[0].perspectives.unknown', 'professions', (data) => (data.triggers[0]!.perspectives['unknown'] = {})],
  ['triggers[0].perspectives.police.unknown', 'steps', (data) => (data.triggers[0]!.perspectives['police']!['unknown'] = [])],
  ['triggers[0].perspectives.police.talk[0].sources[0]', 'sources', (data) => (data.triggers[0]!.perspectives['police']!['talk'] = [{ text: 'x', sources: ['unknown'] }])],
  ['triggers[0].partners.unknown', 'professions', (data) => (data.triggers[0]!.partners['unknown'] = [])],
  ['triggers[0].partners.police[0].profession', 'professions', (data) => (data.triggers[0]!.partners['police'] = [{ label: 'x', profession: 'unknown' }])],
  ['phases[1].roles.unknown', 'professions', (data) => (data.phases[1]!.roles['unknown'] = 'x')],
  ['phases[1].sources[0]', 'sources', (data) => (data.phases[1]!.sources = ['unknown'])],
  ['professions[0].general.do[0].sources[0]', 'sources', (data) => (data.professions[0]!.general.do = [{ text: 'x', sources: ['unknown'] }])],
  ['professions[0].general.dont[0].sources[0]', 'sources', (data) => (data.professions[0]!.general.dont = [{ text: 'x', sources: ['unknown'] }])],
  ['topics[0].body[0].sources[0]', 'sources', (data) => (data.topics[0]!.body = [{ type: 'paragraph', text: 'x', sources: ['unknown'] }])],
  ['topics[0].body[0].items[0].sources[0]', 'sources', (data) => (data.topics[0]!.body = [{ type: 'list', items: [{ text: 'x', sources: ['unknown'] }] }])],
  ['glossary[0].sources[0]', 'sources', (data) => (data.glossary[0]!.sources = ['unknown'])],
  ['workshop.statements[0].triggers[0]', 'triggers', (data) => (data.workshop!.statements[0]!.triggers = ['unknown'])],
  ['workshop.statements[0].note[0].sources[0]', 'sources', (data) => (data.workshop!.statements[0]!.note = [{ text: 'x', sources: ['unknown'] }])],
  ['workshop.cases[0].moments[0].trigger', 'triggers', (data) => (data.workshop!.cases[0]!.moments[0]!.trigger = 'unknown')],
  ['workshop.cases[0].moments[0].phase', 'phases', (data) => (data.workshop!.cases[0]!.moments[0]!.phase = 'unknown')],
  ['workshop.cases[0].note[0].sources[0]', 'sources', (data) => (data.workshop!.cases[0]!.note = [{ text: 'x', sources: ['unknown'] }])],
  ['workshop.exercises[0].note[0].sources[0]', 'sources', (data) => (data.workshop!.exercises[0]!.note = [{ text: 'x', sources: ['unknown'] }])],
];

describe('references', () => {
  it('are all right in content that is all right', () => expect(parseInfographic(dataset({ triggers: 12 })).ok).to.equal(true));

  for (const [path, list, spoil] of cases) {
    it(`to nothing are told at ${path}`, () => expect(problemsAfter(spoil)).to.deep.equal([{ path, code: 'reference', found: 'unknown', expected: list }]));
  }

  it('to nearly the right thing come with the right thing', () => {
    const [problem] = problemsAfter((data) => (data.triggers[2]!.perspectives = { polise: {} }));
    expect(problem).to.deep.equal({ path: 'triggers[2].perspectives.polise', code: 'reference', found: 'polise', expected: 'professions', nearest: 'police' });
  });

  for (const list of ['levels', 'phases', 'professions', 'steps', 'triggers', 'topics', 'contacts', 'sources'] as const) {
    it(`cannot be told apart when ${list} give one id twice`, () => {
      const problems = problemsAfter((data) => {
        const items: { id: string }[] = data[list];
        items.push({ ...items[0]! });
      });
      const last = dataset({ triggers: 6 })[list].length;
      expect(problems).to.deep.include({ path: `${list}[${last}].id`, code: 'duplicate', found: dataset()[list][0]!.id, expected: list });
    });
  }

  it('named after what every object has are still unknown', () => {
    for (const name of ['constructor', 'toString', 'hasOwnProperty']) {
      const result = parseInfographic(((data) => ((data.triggers[0]!.level = name), data))(dataset()));
      expect(result.ok ? [] : result.problems).to.deep.include({ path: 'triggers[0].level', code: 'reference', found: name, expected: 'levels' });
    }
  });

  it('in a file without a workshop need none', () => {
    expect(problemsAfter((data) => delete data.workshop)).to.deep.equal([]);
  });
});
