import { expect } from '@open-wc/testing';
import { parseInfographic } from '../../src/model/parse.js';
import type { Model } from '../../src/model/types.js';
import { usesOf } from '../../src/model/uses.js';
import { dataset, put } from '../helpers/dataset.js';

function modelOf(data: unknown): Model {
  const result = parseInfographic(data);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.model;
}

const placesOf = (model: Model, source: string) => (usesOf(model).get(source) ?? []).map(({ kind, label }) => `${kind} ${label}`.trim());

describe('usesOf', () => {
  const small = () => dataset({ triggers: 2, phases: 2, professions: 1 });

  it('tells of a source every place that rests on it, events first', () => {
    expect(placesOf(modelOf(small()), 'source-1')).to.deep.equal([
      'event Gebeurtenis 1', 'event Gebeurtenis 2', 'phase Vatbaar', 'phase Zoekend', 'profession Politie', 'workshop',
    ]);
    expect(placesOf(modelOf(small()), 'source-3')).to.deep.equal(['topic Over 1', 'term netwerk']);
  });

  it('looks into every action', () => {
    const data = put(small(), 'triggers[1].perspectives.police.assess[0].sources', ['source-3']);
    expect(placesOf(modelOf(data), 'source-3')).to.include('event Gebeurtenis 2').and.not.to.include('event Gebeurtenis 1');
  });

  it('says nothing of a source that nothing names', () => {
    const data = put(put(small(), 'glossary[0].sources', []), 'topics', []);
    expect(usesOf(modelOf(data)).has('source-3')).to.equal(false);
  });
});
