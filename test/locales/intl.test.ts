import { expect } from '@open-wc/testing';
import { knownTag } from '../../src/locales/intl.js';

describe('knownTag', () => {
  for (const [tag, known] of [['nl', 'nl'], ['en-gb', 'en-GB'], ['en_GB', undefined], ['', undefined], ['nl-NL-NL', undefined], ['<b>', undefined]] as const) {
    it(`makes ${String(known)} of “${tag}”, without a throw`, () => expect(knownTag(tag)).to.equal(known));
  }
});
