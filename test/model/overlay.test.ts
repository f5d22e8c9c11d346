import { expect } from '@open-wc/testing';
import { applyOverlay } from '../../src/model/overlay.js';
import { parseInfographic } from '../../src/model/parse.js';
import type { Model } from '../../src/model/types.js';
import { dataset } from '../helpers/dataset.js';

function baseModel(): Model {
  const result = parseInfographic(dataset());
  if (!result.ok) throw new Error('the builder is broken');
  return result.model;
}

const base = baseModel();

describe('applyOverlay', () => {
  it('adds what has a new id, at the end', () => {
    const { model, problems } = applyOverlay(base, { contacts: [{ id: 'town', name: 'De stad', role: 'Loket', scope: 'local' }] });
    expect(problems).to.deep.equal([]);
    expect(model.contacts.map(({ id }) => id)).to.deep.equal(['contact-1', 'contact-2', 'town']);
  });

  it('replaces the fields it names in what has a known id and keeps the others', () => {
    const { model } = applyOverlay(base, { triggers: [{ id: 'event-2', label: 'Eigen woorden' }] });
    const [before, after] = [base.index.triggers.get('event-2')!, model.index.triggers.get('event-2')!];
    expect(after).to.deep.equal({ ...before, label: 'Eigen woorden' });
    expect(model.triggers.map(({ id }) => id)).to.deep.equal(base.triggers.map(({ id }) => id));
  });

  it('replaces a value outside the lists', () => expect(applyOverlay(base, { title: 'Onze titel' }).model.title).to.equal('Onze titel'));

  it('may refer to what it adds itself', () => {
    const { model, problems } = applyOverlay(base, {
      sources: [{ id: 'town-1', author: 'De stad', year: 2026, title: 'Protocol' }],
      triggers: [{ id: 'event-1', wayBack: [{ text: 'Het loket helpt.', sources: ['town-1'] }] }],
    });
    expect(problems).to.deep.equal([]);
    expect(model.index.sources.get('town-1')).to.include({ title: 'Protocol' });
  });

  it('may name its schema', () => expect(applyOverlay(base, { $schema: './elsewhere.json' })).to.deep.include({ problems: [] }));

  it('never changes the base, nor itself', () => {
    const overlay = { triggers: [{ id: 'event-1', label: 'Anders' }] };
    applyOverlay(base, overlay);
    expect(base.index.triggers.get('event-1')!.label).to.equal('Gebeurtenis 1');
    expect(overlay).to.deep.equal({ triggers: [{ id: 'event-1', label: 'Anders' }] });
  });

  it('gives the base content when it is empty', () => {
    const { index: _index, ordered: _ordered, ...plain } = applyOverlay(base, {}).model;
    expect(plain).to.deep.equal(dataset());
  });

  for (const [what, overlay, problem] of [
    ['a list', [], { path: '', code: 'type', found: 'Array', expected: 'Object' }],
    ['nothing', null, { path: '', code: 'type', found: 'null', expected: 'Object' }],
    ['a number', 5, { path: '', code: 'type', found: '5', expected: 'Object' }],
    ['an object where a list belongs', { triggers: {} }, { path: 'triggers', code: 'type', found: 'Object', expected: 'Array' }],
    ['an item without an id', { contacts: [{ name: 'x' }] }, { path: 'contacts[0].id', code: 'missing', found: 'id', expected: 'id' }],
    ['an item that is no object', { contacts: ['x'] }, { path: 'contacts[0].id', code: 'missing', found: 'id', expected: 'id' }],
    ['an unknown reference', { triggers: [{ id: 'event-1', level: 'grup' }] }, { path: 'triggers[0].level', code: 'reference', found: 'grup', expected: 'levels', nearest: 'group' }],
    ['an unknown field', { tilte: 'x' }, { path: 'tilte', code: 'unknown-key', found: 'tilte' }],
    ['an event that lacks almost everything', { triggers: [{ id: 'new', label: 'Nieuw' }] }, { path: 'triggers[6].level', code: 'missing' }],
    ['a later format', { schemaVersion: 2 }, { path: 'schemaVersion', code: 'version' }],
  ] as const) {
    it(`that is or has ${what} leaves the base as it was and says why`, () => {
      const { model, problems } = applyOverlay(base, overlay);
      expect(model).to.equal(base);
      expect(problems[0]).to.include(problem);
    });
  }

  it('cannot reach what all objects share', () => {
    applyOverlay(base, JSON.parse('{"__proto__": {"polluted": 1}, "triggers": [{"id": "__proto__", "polluted": 1}]}'));
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });
});
