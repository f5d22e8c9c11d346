import { expect } from '@open-wc/testing';
import { derivation, sourceIds, sourcesOf } from '../../src/model/citation.js';
import { parseInfographic } from '../../src/model/parse.js';
import { usesOf } from '../../src/model/uses.js';
import { dataset, put } from '../helpers/dataset.js';

const result = parseInfographic(put(dataset(), 'triggers[0].signals[1].from', 'what a school says (source-2, source-3)'));
if (!result.ok) throw new Error(JSON.stringify(result.problems));
const { model } = result;

describe('what a line rests on', () => {
  it('is its sources, or those that stand in brackets at the end of its derivation', () => {
    const cases: readonly (readonly [Parameters<typeof sourceIds>[0], readonly string[]])[] = [
      [{ sources: ['a', 'b'] }, ['a', 'b']],
      [{ from: 'advice (E02, E31)' }, ['E02', 'E31']],
      [{ from: 'advice (E02)' }, ['E02']],
      [{ from: 'advice (see E02) of a school' }, []],
      [{ from: 'advice' }, []],
      [{}, []],
    ];
    for (const [line, ids] of cases) expect(sourceIds(line)).to.deep.equal(ids);
  });

  it('counts, derived or not, for the numbers of notes and for what a source was used for', () => {
    const claims = model.triggers[0]!.signals;
    expect(sourcesOf(model, claims).map(({ id }) => id)).to.deep.equal(['source-2', 'source-3']);
    expect(usesOf(model).get('source-3')?.map(({ label }) => label)).to.include('Gebeurtenis 1');
  });

  it('is told in words without ids, unless they lead nowhere', () => {
    expect(derivation(model, 'what a school says (source-2, source-3)')).to.equal('what a school says');
    expect(derivation(model, 'what a school says (in general)')).to.equal('what a school says (in general)');
  });
});
