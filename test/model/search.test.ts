import { expect } from '@open-wc/testing';
import { parseInfographic } from '../../src/model/parse.js';
import { maxQuery, search, type Finding } from '../../src/model/search.js';
import type { Model } from '../../src/model/types.js';
import { dataset } from '../helpers/dataset.js';

function modelWith(change: (data: ReturnType<typeof dataset>) => void): Model {
  const data = dataset({ triggers: 3 });
  change(data);
  const result = parseInfographic(data);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.model;
}

const model = modelWith((data) => {
  data.triggers[0]!.label = 'Aanvaring met autoriteiten';
  data.triggers[0]!.summary = 'Een jongere botst met de politie.';
  data.triggers[1]!.label = 'Problemen thuis';
  data.triggers[2]!.label = 'Coördinatie zoek';
  data.triggers[0]!.perspectives['police']!['talk'] = [{ text: 'Leg uit waarom je optrad.', sources: ['source-1'] }];
  data.glossary[0]!.term = 'ronselaar';
  data.glossary[0]!.forms = ['ronselaars'];
});

const found = (query: string, kind: Finding['kind']) => search(model, query).find((group) => group.kind === kind);
const shown = (query: string, kind: Finding['kind']) => found(query, kind)?.findings.map(({ marks }) => marks.map(({ text }) => text).join('')) ?? [];

describe('search', () => {
  for (const [what, query] of [
    ['a whole word', 'aanvaring'],
    ['the beginning of a word', 'aanv'],
    ['capitals', 'AANVARING'],
    ['a word that stands in the summary only', 'botst'],
    ['two words in any order', 'autoriteiten aanvaring'],
    ['a letter too many', 'aanvaringg'],
    ['a letter too few', 'aanvarng'],
    ['a wrong letter', 'aanvaringa'],
    ['a part of a long word', 'varing'],
  ] as const) {
    it(`finds an event by ${what}`, () => expect(shown(query, 'event')).to.include('Aanvaring met autoriteiten'));
  }

  it('does not mind accents, in the text or in the question', () => {
    expect(shown('coordinatie', 'event')).to.deep.equal(['Coördinatie zoek']);
    expect(shown('aänvaring', 'event')).to.deep.equal(['Aanvaring met autoriteiten']);
  });

  it('finds actions by what they say and by whose they are', () => {
    expect(shown('optrad', 'action')).to.deep.equal(['Leg uit waarom je optrad.']);
    expect(shown('leg politie', 'action')).to.include('Leg uit waarom je optrad.');
  });

  it('finds terms by their other forms', () => expect(shown('ronselaars', 'term')).to.have.length(1));

  it('wants everything that is asked for', () => expect(search(model, 'aanvaring onvindbaarwoord')).to.deep.equal([]));

  it('does not forgive errors in words of three letters', () => expect(shown('thx', 'event')).to.deep.equal([]));

  for (const query of ['', '   ', '…', '*+?(']) {
    it(`finds nothing for “${query}”`, () => expect(search(model, query)).to.deep.equal([]));
  }

  it('puts what has the word in its name before what has it in its text', () => {
    const other = modelWith((data) => ((data.triggers[0]!.summary = 'Over een zeilboot.'), (data.triggers[2]!.label = 'Zeilboot')));
    const [first] = search(other, 'zeilboot')[0]!.findings;
    expect(first!.marks.map(({ text }) => text).join('')).to.equal('Zeilboot');
  });

  it('puts what begins as typed before what nearly does', () => {
    const near = modelWith((data) => {
      data.triggers[0]!.label = 'Militaire acties of aanslagen';
      data.triggers[1]!.label = 'Aanvaring met autoriteiten';
    });
    expect(search(near, 'aanv')[0]!.findings.map(({ marks }) => marks.map(({ text }) => text).join(''))).to.deep.equal(['Aanvaring met autoriteiten', 'Militaire acties of aanslagen']);
  });

  it('marks what was found, letter for letter', () => {
    const [finding] = found('autor', 'event')!.findings;
    expect(finding!.marks).to.deep.equal([{ text: 'Aanvaring met ', hit: false }, { text: 'autoriteiten', hit: true }]);
  });

  it('shows a few and counts all', () => {
    const group = search(model, 'actie', 2).find(({ kind }) => kind === 'action')!;
    expect(group.findings).to.have.length(2);
    expect(group.total).to.be.above(2);
  });

  it('looks for the beginning of a long text only, so that a pasted page does not hold the page', () => {
    const words = 'aanvaring autoriteiten ';
    const start = performance.now();
    expect(shown(words.repeat(Math.ceil(maxQuery / words.length)) + 'onvindbaar '.repeat(5000), 'event')).to.deep.equal(['Aanvaring met autoriteiten']);
    expect(shown(`onvindbaar ${words.repeat(5000)}`, 'event')).to.deep.equal([]);
    search(model, 'x'.repeat(50_000));
    search(model, 'aanvaring '.repeat(5000));
    expect(performance.now() - start).to.be.below(500);
    expect(shown('aanvaring '.repeat(5000), 'event')).to.deep.equal(['Aanvaring met autoriteiten']);
  });

  it('finds letters that grow when they are made small where they stand', () => {
    const turkish = modelWith((data) => (data.triggers[0]!.label = 'İİ aanvaring'));
    expect(search(turkish, 'aanvaring')[0]!.findings[0]!.marks).to.deep.equal([{ text: 'İİ ', hit: false }, { text: 'aanvaring', hit: true }]);
  });
});
