import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emptySelection, views, type Selection, type SelectionPatch } from '../../src/state/selection.js';
import { hashFromSelection, hashWith, isOpen, ownText, selectionFromHash, withoutOwn } from '../../src/state/url.js';

describe('selectionFromHash', () => {
  for (const [hash, patch] of [
    ['#profession=education&trigger=propaganda&topic=help&view=list&lang=en', { profession: 'education', trigger: 'propaganda', topic: 'help', view: 'list', lang: 'en' }],
    ['profession=education', { profession: 'education' }],
    ['#profession=all', { profession: undefined }],
    ['#trigger=', { trigger: undefined }],
    ['#view=pie', {}],
    ['#lang=nl-BE', { lang: 'nl-BE' }],
    ['#lang=%3Cscript%3E', {}],
    ['#lang=n', {}],
    ['#chapter-2', {}],
    ['#utm=1&other=2', {}],
    ['#', {}],
    ['', {}],
    ['#profession=youth%2Dwork', { profession: 'youth-work' }],
    ['#%', {}],
    ['#view=list&view=table', { view: 'list' }],
  ] as const satisfies readonly (readonly [string, SelectionPatch])[]) {
    it(`reads ${JSON.stringify(patch)} from “${hash}”`, () => expect(selectionFromHash(hash)).to.deep.equal(patch));
  }

  it('throws for no fragment whatever and names only what we know', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        for (const key of Object.keys(selectionFromHash(hash))) expect(key).to.be.oneOf(['profession', 'trigger', 'topic', 'view', 'lang']);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a fragment', () => {
  for (const [hash, open, own] of [
    ['', true, undefined],
    ['#', true, undefined],
    ['#profession=police&view=list', true, 'profession=police&view=list'],
    ['#chapter=3&trigger=propaganda', true, 'trigger=propaganda'],
    ['#chapter=3', true, undefined],
    ['#view=grid', true, undefined],
    ['#step=2&show=all', true, undefined],
    ['#step=2&route=e.propaganda.10&page=4', true, 'step=2&route=e.propaganda.10'],
    ['#contact', false, undefined],
    ['#/over', false, undefined],
    ['#/over?tab=2', false, undefined],
    ['#/over?trigger=propaganda', false, undefined],
    ['#!/nieuws/2024', false, undefined],
    ['#top&trigger=propaganda', false, undefined],
  ] as const) {
    it(`${open ? 'can hold' : 'cannot hold'} ours, and has ${String(own)} of it: “${hash}”`, () => expect([isOpen(hash), ownText(hash)]).to.deep.equal([open, own]));
  }

  it('keeps what others wrote, sign for sign, when ours is put in it and taken out', () => {
    const before = 'a=%2F+x&view=grid&b=';
    const after = hashWith(before, ['trigger'], { trigger: 'x y' });
    expect(after).to.equal(`${before}&trigger=x%20y`);
    expect(hashWith(after, ['trigger'], {})).to.equal(before);
    expect(withoutOwn(after)).to.deep.equal(before.split('&'));
  });
});

describe('hashFromSelection', () => {
  const chosen: Selection = { profession: 'education', trigger: 'propaganda', topic: 'help', view: 'list', lang: 'en' };

  for (const [what, selection, start, before, hash] of [
    ['all that is chosen', chosen, emptySelection, '', 'profession=education&trigger=propaganda&topic=help&view=list&lang=en'],
    ['nothing when nothing is chosen', emptySelection, emptySelection, '', ''],
    ['only what differs from what the page shows by itself', chosen, { ...chosen, trigger: undefined }, '', 'trigger=propaganda'],
    ['all professions, where the page starts with one', { ...emptySelection }, { ...emptySelection, profession: 'police' }, '', 'profession=all'],
    ['the parameters of others beside ours', { ...emptySelection, view: 'table' }, emptySelection, '#page=2&view=list', 'page=2&view=table'],
    ['no parameters of ours that no longer hold', emptySelection, emptySelection, '#page=2&trigger=x', 'page=2'],
    ['nothing of a fragment that leads into the page', { ...emptySelection, view: 'table' }, emptySelection, '#chapter-2', 'view=table'],
  ] as const satisfies readonly (readonly [string, Selection, Selection, string, string])[]) {
    it(`says ${what}`, () => expect(hashFromSelection(selection, start, before)).to.equal(hash));
  }

  it('is read back as what it says, whatever the page starts with', () => {
    const id = fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/).filter((word) => word !== 'all'), { nil: undefined });
    const lang = fc.option(fc.constantFrom('nl', 'en', 'nl-BE'), { nil: undefined });
    const selection = fc.record({ profession: id, trigger: id, topic: id, view: fc.constantFrom(...views), lang });
    fc.assert(
      fc.property(selection, selection, (chosen, start) => {
        // A language that was chosen cannot be unchosen by an address: there is no word for it.
        const wanted = { ...chosen, lang: chosen.lang ?? start.lang };
        expect({ ...start, ...selectionFromHash(hashFromSelection(wanted, start)) }).to.deep.equal(wanted);
      }),
    );
  });
});
