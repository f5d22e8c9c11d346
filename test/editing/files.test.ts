import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pathOf, same, valueAt, without, withValue, type Json } from '../../src/editing/at.js';
import { bringBack, type ReturnedRow } from '../../src/editing/bring-back.js';
import { compare } from '../../src/editing/compare.js';
import { readLoosely } from '../../src/editing/loose-json.js';
import { mend } from '../../src/editing/mend.js';
import { overlayOf } from '../../src/editing/as-overlay.js';
import { readability } from '../../src/editing/readability.js';
import { sheetRows } from '../../src/editing/sheet.js';
import { tell, toldText } from '../../src/editing/telling.js';
import { textsOf } from '../../src/editing/texts.js';
import { editingWords } from '../../src/editing/words.js';
import { applyOverlay } from '../../src/model/overlay.js';
import { parseInfographic } from '../../src/model/parse.js';
import type { Model } from '../../src/model/types.js';
import { languageOf } from '../../src/model/untranslated.js';
import { readability as contentReadability } from '../content/readability.mjs';
import { dataset } from '../helpers/dataset.js';

const data = dataset() as unknown as Json;
const words = editingWords('nl');

function modelOf(value: unknown): Model {
  const parsed = parseInfographic(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.model;
}

const anyJson = fc.jsonValue({ maxDepth: 4 });

describe('places in a file', () => {
  it('what is written at a path is read there, and the rest stays', () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 3, key: fc.constantFrom('a', 'b', 'c'), values: [fc.integer(), fc.string()] }), fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.nat(2)), { minLength: 1, maxLength: 4 }), fc.string(), (root, path, value) => {
        const before = JSON.stringify(root);
        const after = withValue(root, path, value);
        expect(valueAt(after, path)).to.equal(value);
        expect(JSON.stringify(root)).to.equal(before);
      }),
    );
  });

  it('what is taken out leaves no empty holders behind', () => {
    expect(without({ a: [{ b: { c: 1 } }], d: 1 }, ['a', 0, 'b', 'c'])).to.deep.equal({ d: 1 });
    expect(without({ a: [{ b: 1, c: 2 }] }, ['a', 0, 'b'])).to.deep.equal({ a: [{ c: 2 }] });
    expect(pathOf('triggers[2].perspectives.police')).to.deep.equal(['triggers', 2, 'perspectives', 'police']);
  });
});

describe('readLoosely', () => {
  it('reads any JSON as JSON.parse does, with nothing to repair', () => {
    fc.assert(
      fc.property(anyJson, fc.constantFrom(undefined, 2), (value, space) => {
        const { value: read, repairs } = readLoosely(JSON.stringify(value, null, space));
        expect(repairs).to.deep.equal([]);
        expect(same(read, JSON.parse(JSON.stringify(value)))).to.equal(true);
      }),
    );
  });

  it('takes any text, cut off anywhere, and throws nothing', () => {
    const text = JSON.stringify(data, null, 2);
    fc.assert(fc.property(fc.nat(text.length), fc.string({ maxLength: 5 }), (end, rest) => void readLoosely(text.slice(0, end) + rest)), { numRuns: 40 });
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('{', '}', '[', ']', ',', ':', '"', "'", '\\', '/', '*', '\n', 'a', '1', '“') }), (text) => void readLoosely(text)));
  });

  for (const [what, text, value, certain] of [
    ['a comma too many', '{ "a": [1, 2,], }', { a: [1, 2] }, true],
    ['a comma that is missing', '{ "a": 1\n "b": [1 2] }', { a: 1, b: [1, 2] }, true],
    ['comments', '{ // wie\n "a": 1 /* wat */ }', { a: 1 }, true],
    ['a name without quotes', '{ a: "x" }', { a: 'x' }, true],
    ['a line break in a text', '{ "a": "een\ntwee" }', { a: 'een twee' }, true],
    ['typographic quotes', '{ “a”: “b” }', { a: 'b' }, false],
    ['words without quotes', '{ "a": gemeente Stad }', { a: 'gemeente Stad' }, false],
    ['an end that is missing', '{ "a": { "b": 1', { a: { b: 1 } }, false],
    ['a quote that is missing', '{ "a": "een,\n "b": 2 }', { a: 'een', b: 2 }, false],
  ] as const) {
    it(`reads ${what}, and says ${certain ? 'it is certain' : 'it is a guess'}`, () => {
      const { value: read, repairs } = readLoosely(text);
      expect(read).to.deep.equal(value);
      expect(repairs.length).to.be.greaterThan(0);
      expect(repairs.every((repair) => repair.certain)).to.equal(certain);
    });
  }
});

describe('mend', () => {
  const check = (value: unknown) => {
    const parsed = parseInfographic(value);
    return parsed.ok ? [] : parsed.problems;
  };

  it('takes away slips of the pen and leaves a file that fits', () => {
    const broken = dataset() as unknown as { triggers: { level: string; sumary?: string; summary?: string; phases: unknown; perspectives: Record<string, unknown> }[] };
    const [first, second] = broken.triggers;
    first!.level = 'Personal';
    first!.sumary = first!.summary!;
    delete first!.summary;
    second!.phases = 'susceptible';
    second!.perspectives['polise'] = second!.perspectives['police'];
    delete second!.perspectives['police'];
    const { value, problems, mends } = mend(broken, check);
    expect(problems).to.deep.equal([]);
    expect(mends).to.have.length(4);
    expect(check(value)).to.deep.equal([]);
  });

  it('leaves alone what may have been meant otherwise', () => {
    const broken = { ...dataset(), title: '', publisher: 5, levels: [] };
    const { mends, problems } = mend(broken, check);
    expect(mends.map(({ problem }) => problem.path)).to.deep.equal(['publisher']);
    expect(problems.map(({ path }) => path)).to.include('title');
  });
});

describe('texts and sheets', () => {
  it('finds every text once, and its place in words', () => {
    const keys = textsOf(data).map(({ key }) => key);
    expect(new Set(keys).size).to.equal(keys.length);
    const rows = sheetRows(data, undefined, { from: 'nl', to: 'nl' }, words, {});
    const row = rows.find(({ key }) => key === 'triggers/event-1/perspectives/police/talk/0/text')!;
    expect(row).to.include({ group: dataset().triggers[0]!.label, profession: 'Politie', place: 'Ga in gesprek · 1' });
    expect(rows.every(({ group, place }) => group !== '' && place !== '')).to.equal(true);
  });

  it('lays any proposals over the file, and nothing else', () => {
    const texts = textsOf(data);
    fc.assert(
      fc.property(fc.dictionary(fc.nat(texts.length - 1).map(String), fc.string({ maxLength: 30 }).map((text) => text.trim().replace(/;/g, ','))), (proposals) => {
        const rows = texts.map(({ key, text }, index): ReturnedRow => ({ row: index + 2, key, text, proposal: proposals[String(index)] ?? '', sources: '', comment: '' }));
        const back = bringBack(data, rows);
        expect(back.refused).to.deep.equal([]);
        const after = textsOf(back.data);
        expect(after.map(({ text }) => text)).to.deep.equal(texts.map(({ text }, index) => proposals[String(index)] || text));
        expect(compare(data, back.data).length > 0).to.equal(back.changed.length > 0);
      }),
      { numRuns: 20 },
    );
  });

  it('as additions the proposals make the same content', () => {
    const chosen = textsOf(data).filter(({ key }) => /^(title|triggers\/event-2\/(label|perspectives)|contacts)/.test(key));
    const back = bringBack(data, chosen.map(({ key, text }, index) => ({ row: index, key, text, proposal: `${text} Anders.`, sources: '', comment: '' })));
    const { overlay, left } = overlayOf(back.data, back.changed, { publisher: 'gemeente Stad', date: '2026-11-30', about: 'Voorstellen' });
    expect(left).to.deep.equal([]);
    const { model, problems } = applyOverlay(modelOf(data), overlay);
    expect(problems).to.deep.equal([]);
    expect(compare(back.data, model as unknown as Json)).to.deep.equal([]);
    expect(overlayOf(back.data, ['disclaimer'], { publisher: 'x', date: 'x', about: 'x' }).left).to.deep.equal(['disclaimer']);
  });

  it('a translation names what is not translated, and the model knows its language', () => {
    const texts = textsOf(data);
    const rows = texts.filter((_text, index) => index % 2 === 0).map(({ key, text }, index) => ({ row: index, key, text, proposal: `${text} (fr)`, sources: '', comment: '' }));
    const back = bringBack(data, [...rows, { row: 0, key: 'words/list', text: 'Lijst', proposal: 'Liste', sources: '', comment: '' }], { language: 'fr', words: new Set(['list']) });
    const model = modelOf(back.data);
    expect(model.words).to.deep.equal({ list: 'Liste' });
    const holders = { mechanism: model.triggers[0]!.mechanism[0]!, trigger: model.triggers[0]! };
    const untranslated = (key: string) => back.untranslated.includes(key);
    expect(languageOf(model, holders.trigger, 'summary')).to.equal(untranslated('triggers/event-1/summary') ? 'nl' : undefined);
    expect(languageOf(model, holders.mechanism)).to.equal(untranslated('triggers/event-1/mechanism/0/text') ? 'nl' : undefined);
    expect(back.untranslated.length).to.be.greaterThan(10);
  });

  it('counts reading ease as the tests of the content do', () => {
    for (const [text, language] of [['Praat met de jongere. Vraag wat er speelt, en luister.', 'nl'], ['Talk with the young person. Ask what happened; listen.', 'en']] as const) {
      const counted = contentReadability(text, language);
      expect(readability(text, language).longest).to.equal(counted.longest);
      expect(readability(text, language).ease).to.be.closeTo(counted.ease, 1e-9);
    }
    expect(readability('مرحبا', 'ar').ease).to.equal(undefined);
  });
});

describe('compare', () => {
  it('finds nothing between a file and itself', () => {
    expect(compare(data, dataset())).to.deep.equal([]);
    expect(toldText([], words)).to.equal('Er zijn geen verschillen.');
  });

  it('tells what came, went, changed, moved and rests on something else, per event and profession', () => {
    const after = dataset();
    const { talk, assess } = after.triggers[0]!.perspectives['police']!;
    talk![0]!.text += ' Neem de tijd.';
    assess!.reverse();
    after.triggers[0]!.questions.push('Wie belt?');
    after.triggers.splice(1, 1);
    after.contacts[0]!.scope = 'local';
    const told = toldText(tell(data, after, compare(data, after), words), words);
    expect(told).to.match(/Politie\n {4}Ga in gesprek · 1: Was: .*\n {6}Wordt: .* Neem de tijd\./);
    expect(told).to.include('De volgorde is anders.').and.to.include('Nieuw: Wie belt?').and.to.include('Weggelaten.').and.to.include('Wordt: local');
  });
});
