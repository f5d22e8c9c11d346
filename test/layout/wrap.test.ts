import { expect } from '@open-wc/testing';
import { wrappedLines, wrapText } from '../../src/layout/index.js';

const widthOf = (piece: string): number => [...piece].length;
const texts = ['', 'kort', 'Verlies van een dierbare', 'een-heel-lang-samengesteld woord', 'arbeidsongeschiktheidsverzekeringsmaatschappij', 'ç 👩‍🚒 meer woorden na elkaar'];

describe('wrappedLines', () => {
  for (const text of texts) {
    for (const width of [1, 4, 9, 16, 100]) {
      it(`sets “${text}” in lines of at most ${width}, and loses nothing`, () => {
        const lines = wrappedLines(text, width, widthOf);
        expect(lines.join('').replaceAll(' ', '')).to.equal(text.replaceAll(' ', ''));
        expect(Math.max(0, ...lines.map(widthOf))).to.be.at.most(width);
      });
    }
  }

  it('breaks where the layout counts that lines break', () => {
    for (const text of texts.slice(1)) for (const width of [46, 100]) expect(wrappedLines(text, width, widthOf)).to.have.length(wrapText(text, width, widthOf).lines);
    expect(wrappedLines('Verlies van een dierbare', 12, widthOf)).to.deep.equal(['Verlies van', 'een dierbare']);
    expect(wrappedLines('een-heel-lang woord', 9, widthOf)).to.deep.equal(['een-heel-', 'lang', 'woord']);
  });
});
