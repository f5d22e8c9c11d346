import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { editDistance, nearest } from '../../src/model/nearest.js';
import { growth, nearlyLinear } from '../helpers/growth.js';

describe('editDistance', () => {
  for (const [left, right, distance] of [
    ['', '', 0],
    ['police', 'police', 0],
    ['polise', 'police', 1],
    ['police', 'polices', 1],
    ['', 'care', 4],
    ['kitten', 'sitting', 3],
    ['education', 'care', 7],
  ] as const) {
    it(`is ${distance} from “${left}” to “${right}”, and back`, () => {
      expect(editDistance(left, right)).to.equal(distance);
      expect(editDistance(right, left)).to.equal(distance);
    });
  }

  it('stops past the limit with one more than the limit', () => {
    expect(editDistance('kitten', 'sitting', 2)).to.equal(3);
    expect(editDistance('a', 'abcdefgh', 3)).to.equal(4);
  });

  it('is a distance: zero to itself, the same both ways, never longer over a detour', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, word, (one, other, third) => {
        expect(editDistance(one, one)).to.equal(0);
        expect(editDistance(one, other)).to.equal(editDistance(other, one));
        expect(editDistance(one, third)).to.be.at.most(editDistance(one, other) + editDistance(other, third));
      }),
    );
  });
});

describe('nearest', () => {
  const known = ['police', 'youth-work', 'education', 'care'];

  for (const [word, answer] of [
    ['polise', 'police'],
    ['POLICE', 'police'],
    ['youthwork', 'youth-work'],
    ['educaton', 'education'],
    ['cure', 'care'],
    ['gardener', undefined],
    ['', undefined],
    ['x', undefined],
  ] as const) {
    it(`to “${word}” is ${answer ? `“${answer}”` : 'nothing'}`, () => expect(nearest(word, known)).to.equal(answer));
  }

  it('is the first of equals', () => expect(nearest('cat', ['bat', 'rat'])).to.equal('bat'));

  it('is nothing when nothing is known', () => expect(nearest('police', [])).to.equal(undefined));

  it('is found for a hostile word in proportion to its length', () => {
    expect(growth((length) => () => nearest('a'.repeat(length), known), 50_000)).to.be.below(nearlyLinear);
  });
});
