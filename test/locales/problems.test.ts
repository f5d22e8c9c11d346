import { expect } from '@open-wc/testing';
import { messagesFor } from '../../src/locales/messages.js';
import { describeProblem } from '../../src/locales/problems.js';
import type { Problem } from '../../src/model/problems.js';

const nl = messagesFor('nl');
const en = messagesFor('en');

describe('describeProblem', () => {
  it('says where, what, what was expected and what was probably meant', () => {
    const problem: Problem = { path: 'triggers[2].perspectives.polise', code: 'reference', found: 'polise', expected: 'professions', nearest: 'police' };
    expect(describeProblem(problem, nl)).to.equal('triggers[2].perspectives.polise: “polise” staat niet in professions. Bedoelde je “police”?');
    expect(describeProblem(problem, en)).to.match(/^triggers\[2\]\.perspectives\.polise: .*“polise”.*professions.*“police”/);
  });

  it('leaves out the place for the file as a whole and the guess where there is none', () => {
    expect(describeProblem({ path: '', code: 'version', found: '2', expected: '1' }, nl)).to.match(/^dit bestand is gemaakt voor versie 2/);
    expect(describeProblem({ path: 'title', code: 'missing', found: 'title', expected: 'title' }, nl)).to.equal('title: “title” ontbreekt.');
  });

  const codes = ['unreadable', 'version', 'missing', 'unknown-key', 'type', 'value', 'empty', 'too-long', 'too-many', 'id-form', 'number', 'reference', 'duplicate'] as const satisfies readonly Problem['code'][];
  for (const code of codes) {
    it(`has a whole sentence for ${code} in both languages`, () => {
      for (const words of [nl, en]) {
        const sentence = describeProblem({ path: 'a', code, found: 'FOUND', expected: 'EXPECTED' }, words);
        expect(sentence).to.match(/^a: .+\.$/);
        expect(sentence).to.not.match(/[{}]|undefined/);
      }
    });
  }

  it('shows a hostile value as text, whole and once', () => {
    const found = '<img src=x onerror=alert(1)> {expected} $&';
    expect(describeProblem({ path: 'a', code: 'reference', found, expected: 'levels' }, nl)).to.equal(`a: “${found}” staat niet in levels.`);
  });
});
