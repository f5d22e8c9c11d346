import { expect } from '@open-wc/testing';
import { jsonPath, shorten } from '../../src/model/problems.js';

describe('jsonPath', () => {
  for (const [keys, path] of [
    [[], ''],
    [['title'], 'title'],
    [['triggers', 2, 'label'], 'triggers[2].label'],
    [['triggers', 0, 'perspectives', 'police', 'talk', 1], 'triggers[0].perspectives.police.talk[1]'],
    [[3], '[3]'],
  ] as const) {
    it(`is “${path}” for ${JSON.stringify(keys)}`, () => expect(jsonPath(keys)).to.equal(path));
  }
});

describe('shorten', () => {
  for (const [value, text] of [
    ['kort', 'kort'],
    ['', ''],
    [undefined, ''],
    [null, 'null'],
    [12, '12'],
    [false, 'false'],
    [{ toString: () => 'nonsense' }, 'Object'],
    [Object.create(null), 'Object'],
    [[1, 2], 'Array'],
    [new Error('stuk'), 'Error: stuk'],
    [Symbol('x'), 'Symbol(x)'],
    ['a'.repeat(60), 'a'.repeat(60)],
    ['a'.repeat(61), `${'a'.repeat(57)}…`],
  ] as const) {
    it(`shows ${typeof value} ${JSON.stringify(value) ?? ''} as “${text}”`, () => expect(shorten(value)).to.equal(text));
  }
});
