import { expect } from '@open-wc/testing';
import { parseInfographic } from '../../src/model/parse.js';
import type { Model } from '../../src/model/types.js';
import { emptySelection, isView, sameSelection, select, settle, type Selection, type SelectionPatch } from '../../src/state/selection.js';
import { dataset } from '../helpers/dataset.js';

const parsed = parseInfographic(dataset());
const model: Model | undefined = parsed.ok ? parsed.model : undefined;
const chosen: Selection = { profession: 'police', trigger: 'event-1', topic: 'mental-health', view: 'list', lang: 'en' };

describe('select', () => {
  for (const [what, from, patch, to] of [
    ['takes a known profession', emptySelection, { profession: 'police' }, { profession: 'police' }],
    ['takes a known event', emptySelection, { trigger: 'event-2' }, { trigger: 'event-2' }],
    ['takes a view', emptySelection, { view: 'table' }, { view: 'table' }],
    ['takes a piece of background', emptySelection, { topic: 'help' }, { topic: 'help' }],
    ['takes a language', emptySelection, { lang: 'en' }, { lang: 'en' }],
    ['takes several at once', emptySelection, { profession: 'police', view: 'list' }, { profession: 'police', view: 'list' }],
    ['drops an unknown profession and keeps what was', chosen, { profession: 'unknown' }, chosen],
    ['drops an unknown event and keeps what was', chosen, { trigger: 'unknown' }, chosen],
    ['drops an unknown view', chosen, { view: 'pie' as 'list' }, chosen],
    ['drops a name every object has', chosen, { profession: 'constructor', trigger: '__proto__' }, chosen],
    ['takes what it knows beside what it does not', chosen, { profession: 'unknown', trigger: 'event-3' }, { ...chosen, trigger: 'event-3' }],
    ['clears what is asked to be nothing', chosen, { profession: undefined, trigger: undefined, topic: undefined, lang: undefined }, { ...emptySelection, view: 'list' }],
    ['clears what is asked to be empty', chosen, { profession: '', trigger: '', topic: '', lang: '' }, { ...emptySelection, view: 'list' }],
    ['leaves alone what is not asked', chosen, {}, chosen],
  ] as const satisfies readonly (readonly [string, Selection, SelectionPatch, Partial<Selection>])[]) {
    it(what, () => expect(select(model, from, patch)).to.deep.equal({ ...emptySelection, ...to }));
  }

  it('answers the same object when nothing changes', () => {
    for (const patch of [{}, { profession: 'police' }, { view: 'list' }, { trigger: 'unknown' }] satisfies SelectionPatch[]) expect(select(model, chosen, patch)).to.equal(chosen);
  });

  it('answers a frozen object and changes nothing it was given', () => {
    const patch = { view: 'table' } as const;
    const next = select(model, chosen, patch);
    expect(Object.isFrozen(next)).to.equal(true);
    expect([chosen.view, patch]).to.deep.equal(['list', { view: 'table' }]);
  });

  it('takes ids on trust while there is no model', () => expect(select(undefined, emptySelection, { trigger: 'anything' }).trigger).to.equal('anything'));
});

describe('settle', () => {
  it('forgets the ids that the model turns out not to have', () => {
    const trusted: Selection = { ...chosen, profession: 'unknown', trigger: 'unknown' };
    expect(settle(model!, trusted)).to.deep.equal({ ...chosen, profession: undefined, trigger: undefined });
  });

  it('keeps the others', () => expect(settle(model!, chosen)).to.equal(chosen));
});

describe('sameSelection', () => {
  for (const patch of [{ profession: 'care' }, { trigger: 'event-2' }, { topic: 'help' }, { view: 'table' }, { lang: 'nl' }] as const) {
    it(`sees another ${Object.keys(patch)[0]}`, () => expect(sameSelection(chosen, { ...chosen, ...patch })).to.equal(false));
  }

  it('sees no difference between copies', () => expect(sameSelection(chosen, { ...chosen })).to.equal(true));
});

describe('isView', () => {
  for (const [value, answer] of [['timeline', true], ['list', true], ['table', true], ['pie', false], [undefined, false], [null, false], ['', false]] as const) {
    it(`is ${answer} for ${String(value)}`, () => expect(isView(value)).to.equal(answer));
  }
});
