import { expect } from '@open-wc/testing';
import '../../src/locales/later.js';
import { messagesFor } from '../../src/locales/messages.js';
import { flowed, footLines, lines, titleLines, under } from '../../src/elements/cards/flow.js';

const words = messagesFor('nl');
const text = (words: number): string => Array.from({ length: words }, (_, index) => `woord${index}`).join(' ');

describe('the back of a card', () => {
  it('is one side for what fits', () => {
    expect(flowed(lines([{ text: text(10) }, { text: text(12) }], '1. Praat', words)).length).to.equal(1);
    expect(flowed([])).to.deep.equal([[]]);
  });

  it('goes on on as many sides as it takes, and loses no word', () => {
    for (const length of [1, 40, 70, 200, 800]) {
      const claims = Array.from({ length: 4 }, () => ({ text: text(length) }));
      const sides = flowed(lines(claims, 'x', words));
      expect(sides.flat().map((piece) => piece.text).join(' ').split(' ').length).to.equal(4 * length);
      for (const side of sides) expect(side.length).to.be.greaterThan(0);
    }
    expect(flowed(lines(Array.from({ length: 3 }, () => ({ text: text(60) })), 'x', words)).length).to.be.greaterThan(1);
  });

  it('leaves room for a long title on its first side and for a large code on each', () => {
    const pieces = lines(Array.from({ length: 12 }, () => ({ text: text(12) })), '', words);
    const counts = (needs: { readonly first?: number; readonly each?: number }) => flowed(pieces, needs).map((side) => side.length);
    const [first, ...rest] = counts({});
    expect(counts({ first: titleLines('n'.repeat(120), 1.7) })[0]).to.be.below(first!);
    expect(titleLines('kort', 1)).to.equal(0);
    expect(footLines('Geen checklist.', 23)).to.equal(0);
    expect(footLines('Geen checklist. '.repeat(20), 23)).to.be.above(4);
    expect(Math.max(...counts({ each: footLines('Geen checklist.', 60) }))).to.be.below(Math.max(first!, ...rest));
    expect(counts({ first: 99, each: 99 }).reduce((sum, count) => sum + count, 0)).to.equal(12);
  });

  it('says under which heading each line stands, also where it goes on, and marks what is urgent once', () => {
    const sides = flowed([...lines([{ text: text(300), acute: true }], '1. Praat', words), ...lines([{ text: text(3) }], '2. Kijk', words)]);
    expect(sides.flatMap((side) => under(side).map(({ heading }) => heading))).to.include.members(['1. Praat', '2. Kijk']);
    expect(sides.flat().filter(({ acute }) => acute).length).to.equal(1);
  });
});
