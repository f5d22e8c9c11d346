import { expect } from '@open-wc/testing';
import '../../src/locales/later.js';
import { messagesFor } from '../../src/locales/messages.js';
import { flowed, lines, under } from '../../src/elements/cards/flow.js';

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

  it('says under which heading each line stands, also where it goes on, and marks what is urgent once', () => {
    const sides = flowed([...lines([{ text: text(300), acute: true }], '1. Praat', words), ...lines([{ text: text(3) }], '2. Kijk', words)]);
    expect(sides.flatMap((side) => under(side).map(({ heading }) => heading))).to.include.members(['1. Praat', '2. Kijk']);
    expect(sides.flat().filter(({ acute }) => acute).length).to.equal(1);
  });
});
