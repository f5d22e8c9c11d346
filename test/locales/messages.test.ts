import { expect } from '@open-wc/testing';
import { crowdWords } from '../../src/locales/crowd-words.js';
import { en } from '../../src/locales/en.js';
import { en as enLater } from '../../src/locales/en.later.js';
import { format, languages, messagesFor, speaks, wordsLanguage, type Messages } from '../../src/locales/messages.js';
import { nl } from '../../src/locales/nl.js';
import { nl as nlLater } from '../../src/locales/nl.later.js';
import { problemWords } from '../../src/locales/problem-words.js';
import { sourceWords } from '../../src/locales/source-words.js';

const dutch: Messages = { ...nl, ...nlLater, ...problemWords.nl, ...sourceWords.nl, ...crowdWords.nl };
const english: Messages = { ...en, ...enLater, ...problemWords.en, ...sourceWords.en, ...crowdWords.en };

const placeholders = (message: string): readonly string[] => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

describe('the words of the interface', () => {
  it('are there in Dutch and English', () => expect([...languages].sort()).to.deep.equal(['en', 'nl']));

  it('are the same list in both languages, each word in one part', () => {
    expect(Object.keys(en).sort()).to.deep.equal(Object.keys(nl).sort());
    for (const [other, own] of [[en, nl], [enLater, nlLater], [problemWords.en, problemWords.nl], [sourceWords.en, sourceWords.nl], [crowdWords.en, crowdWords.nl]] as const) {
      expect(Object.keys(other).sort()).to.deep.equal(Object.keys(own).sort());
    }
    expect([nl, nlLater, problemWords.nl, sourceWords.nl, crowdWords.nl].flatMap((part) => Object.keys(part))).to.have.length(Object.keys(dutch).length);
  });

  for (const key of Object.keys(dutch) as (keyof Messages)[]) {
    it(`take the same values in both languages: ${key}`, () => {
      expect(placeholders(english[key])).to.deep.equal(placeholders(dutch[key]));
      for (const message of [dutch[key], english[key]]) {
        expect(message.trim()).to.equal(message);
        expect(message).to.not.equal('');
      }
    });
  }
});

// In this order: words that have come stay.
describe('messagesFor', () => {
  it('has the first words of every language from the start', () => {
    expect(messagesFor('nl')).to.deep.equal(nl);
    expect(messagesFor('en')).to.deep.equal(en);
  });

  it('knows the words of what opens later when a part that opens later is there', async () => {
    await Promise.all([import('../../src/locales/later.js'), import('../../src/locales/problems.js'), import('../../src/locales/sources.js'), import('../../src/locales/crowds.js')]);
    expect(messagesFor('nl')).to.deep.equal(dutch);
    expect(messagesFor('en')).to.deep.equal(english);
  });

  for (const [tag, language] of [['nl-BE', 'Dutch'], ['NL', 'Dutch'], ['nl_NL', 'Dutch'], ['en-GB', 'English'], ['EN-us', 'English'], ['fr', 'English'], ['', 'English'], ['constructor', 'English'], ['__proto__', 'English']] as const) {
    it(`speaks ${language} for “${tag}”`, () => {
      expect(messagesFor(tag)).to.deep.equal(language === 'Dutch' ? dutch : english);
    });
  }

  it('says which languages it speaks itself, and which words stand in for another', () => {
    expect(['nl-BE', 'EN', 'fr', '', 'constructor'].map(speaks)).to.deep.equal([true, true, false, false, false]);
    expect(wordsLanguage('fr')).to.equal('en');
  });

  it('takes words of the page instead, one by one', () => {
    expect(messagesFor('nl', { retry: 'Nog eens' })).to.deep.equal({ ...dutch, retry: 'Nog eens' });
    expect(messagesFor('nl').retry).to.equal('Opnieuw proberen');
  });
});

describe('format', () => {
  for (const [message, values, text] of [
    ['{count} acties', { count: 3 }, '3 acties'],
    ['{count} van {total}', { count: 0, total: 18 }, '0 van 18'],
    ['{a}{a}', { a: 'x' }, 'xx'],
    ['{unknown} blijft', {}, '{unknown} blijft'],
    ['{constructor} blijft', {}, '{constructor} blijft'],
    ['zonder', { count: 1 }, 'zonder'],
    ['{label}', { label: '{count} $& <b>' }, '{count} $& <b>'],
  ] as const satisfies readonly (readonly [string, Readonly<Record<string, string | number>>, string])[]) {
    it(`makes “${text}” of “${message}”`, () => expect(format(message, values)).to.equal(text));
  }
});
