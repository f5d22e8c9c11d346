import { expect } from '@open-wc/testing';
import { cslOf, parseBibliography, referenceOf, unlisted, type Bibliography } from '../../src/model/bibliography.js';
import { parseInfographic } from '../../src/model/parse.js';
import { dataset, put } from '../helpers/dataset.js';

const item = {
  id: 'source-1',
  type: 'webpage',
  author: [{ literal: 'Gemeente X' }, { given: 'A.', 'non-dropping-particle': 'van', family: 'B' }, { dropping: 1 }],
  issued: { 'date-parts': [['2017', 3], [2018]] },
  title: 'Titel',
  URL: 'https://example.org/1',
  language: 'de',
  note: 'begin',
  custom: { country: 'DE', notes: { en: 'beginning' }, alsoAt: ['https://example.org/2'], incomplete: ['example.org/…'] },
};

function bibliographyOf(input: unknown): Bibliography {
  const result = parseBibliography(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.bibliography;
}

describe('a bibliography', () => {
  it('tells what is known of a source, with the note in the wanted language', () => {
    expect(referenceOf({ id: 'source-1' }, bibliographyOf([item]), 'en')).to.deep.equal({
      id: 'source-1',
      author: 'Gemeente X; A. van B',
      year: '2017–2018',
      title: 'Titel',
      url: 'https://example.org/1',
      note: undefined,
      seen: 'beginning',
      language: 'de',
      country: 'DE',
      elsewhere: ['https://example.org/2'],
      incomplete: ['example.org/…'],
    });
    expect(referenceOf({ id: 'source-1' }, bibliographyOf([item]), 'nl').seen).to.equal('begin');
  });

  it('leaves the word to what stands in the data file', () => {
    const own = { id: 'source-1', author: 'Wij', year: 2020, title: 'Ons', url: 'https://example.org/ons', note: 'Vraag ernaar' };
    expect(referenceOf(own, bibliographyOf([item]), 'nl')).to.include(own);
  });

  it('reads years in every way that reference managers write them', () => {
    const years: readonly (readonly [issued: unknown, year: unknown])[] = [
      [{ 'date-parts': [[2019]] }, 2019],
      [{ 'date-parts': [[2019, 1], [2019, 12]] }, 2019],
      [{ literal: 'voorjaar 2019' }, 'voorjaar 2019'],
      [{ raw: '2019-05' }, '2019-05'],
      [{ 'date-parts': 'x' }, undefined],
      [{ 'date-parts': [[]] }, undefined],
      ['2019', undefined],
      [undefined, undefined],
    ];
    for (const [issued, year] of years) expect(referenceOf({ id: 'source-1' }, bibliographyOf([{ ...item, issued }]), 'nl').year, JSON.stringify(issued)).to.equal(year);
  });

  it('takes fields that are not what they should be for fields that are not there', () => {
    const odd = { id: 7, title: 'Titel', author: 'A', URL: 3, note: ['x'], language: {}, custom: [], issued: null };
    const reference = referenceOf({ id: '7' }, bibliographyOf([odd]), 'nl');
    expect(reference).to.deep.equal({ id: '7', author: undefined, year: undefined, title: 'Titel', url: undefined, note: undefined, seen: undefined, language: undefined, country: undefined, elsewhere: [], incomplete: [] });
  });

  it('that is broken is told by place, and nothing is thrown', () => {
    const cases: readonly (readonly [input: unknown, problems: readonly string[]])[] = [
      [{}, [': type']],
      [null, [': type']],
      ['x', [': type']],
      [[1, item], ['[0]: type']],
      [[{ title: 'x' }], ['[0].id: missing']],
      [[{ id: 'a' }], ['[0].title: missing']],
      [[{ id: 'a', title: '' }], ['[0].title: type']],
      [[item, item], ['[1].id: duplicate']],
    ];
    for (const [input, problems] of cases) {
      const result = parseBibliography(input);
      expect(result.ok ? [] : result.problems.map(({ path, code }) => `${path}: ${code}`), JSON.stringify(input)).to.deep.equal(problems);
    }
    const many = parseBibliography(Array.from({ length: 300 }, () => 0));
    expect(!many.ok && many.problems).to.have.length(100);
  });

  it('lacks a source that only has an id in the data file', () => {
    const data = put(put(dataset(), 'sources[1]', { id: 'source-2' }), 'bibliography', './sources.json');
    const result = parseInfographic(data);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(unlisted(result.model, bibliographyOf([item]))).to.deep.equal([{ path: 'sources[1].id', code: 'reference', found: 'source-2', expected: './sources.json' }]);
    expect(unlisted(result.model, bibliographyOf([{ ...item, id: 'source-2' }]))).to.deep.equal([]);
  });

  it('is given back as it came, with what the data file has of its own', () => {
    const own = { id: 'x', author: 'Wij', year: 2020, title: 'Ons', url: 'https://example.org/', note: 'n' };
    expect(cslOf([{ id: 'source-1' }, own, { id: 'y', title: 'Y' }], bibliographyOf([item]))).to.deep.equal([
      item,
      { id: 'x', type: 'webpage', author: [{ literal: 'Wij' }], issued: { 'date-parts': [[2020]] }, title: 'Ons', URL: 'https://example.org/', note: 'n' },
      { id: 'y', type: 'webpage', title: 'Y' },
    ]);
  });
});
