import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isObject, pathOf, valueAt, withValue, type Json, type Path } from '../../src/editing/at.js';
import { complete, limitAt, linesOf, linesValue, newId, notShown, placeOfId, shapeAt, sound, written } from '../../src/editing/desk.js';
import { newDesk, redone, stepped, undone } from '../../src/editing/history.js';
import { readLoosely } from '../../src/editing/loose-json.js';
import { applyOverlay } from '../../src/model/overlay.js';
import { parseInfographic } from '../../src/model/parse.js';
import type { Model } from '../../src/model/types.js';
import { dataset } from '../helpers/dataset.js';

const starts = { publisher: '', date: '2026-11-30', about: 'Werkafspraken van {publisher}' };

function baseModel(): Model {
  const parsed = parseInfographic(dataset());
  if (!parsed.ok) throw new Error('the builder is broken');
  return parsed.model;
}
const base = baseModel();

const text = fc.string({ minLength: 1, maxLength: 20 });
const line = fc.oneof(fc.record({ text }), fc.record({ text, acute: fc.boolean() }), fc.record({ text, basis: fc.constant('derived'), from: text }), fc.record({ text, sources: fc.constant(['source-1']) }));
const lines = fc.oneof(fc.array(line, { maxLength: 3 }), fc.record({ add: fc.array(line, { maxLength: 3 }) }));
const steps = fc.dictionary(fc.constantFrom('talk', 'assess', 'follow-up'), lines, { maxKeys: 3 });
const distinct = <Item extends { id: string }>(item: fc.Arbitrary<Item>) => fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 4 });
const optional = { requiredKeys: ['id'] as 'id'[] };

/** Additions of any kind that the format knows. */
const overlays = fc.record(
  {
    publisher: text,
    date: text,
    about: text,
    schemaVersion: fc.constant(1),
    url: text,
    language: fc.constantFrom('nl', 'en'),
    title: text,
    summary: text,
    words: fc.dictionary(fc.constantFrom('list', 'table'), text),
    triggers: distinct(fc.record({ id: fc.constantFrom('event-1', 'event-2', 'event-3'), label: text, summary: text, off: fc.boolean(), questions: fc.oneof(fc.array(text), fc.record({ add: fc.array(text) })), wayBack: lines, perspectives: fc.dictionary(fc.constantFrom('police', 'education'), steps) }, optional)),
    contacts: distinct(fc.record({ id: fc.constantFrom('contact-1', 'town'), name: text, role: text, url: text, scope: fc.constantFrom('national' as const, 'local' as const) }, optional)),
    glossary: distinct(fc.record({ id: fc.constantFrom('term-1', 'desk'), term: text, definition: text }, optional)),
    topics: distinct(fc.record({ id: fc.constantFrom('topic-1'), label: text }, optional)),
  },
  { requiredKeys: ['publisher', 'date', 'about', 'schemaVersion'] },
) as fc.Arbitrary<Json>;

/** Every place in a value where a text stands. */
function* places(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value === 'string') yield path;
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* places(item, [...path, index]);
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) yield* places(item, [...path, key]);
}

describe('the desk', () => {
  it('gives back any additions as they came: read, completed, and written again in every field', () => {
    fc.assert(
      fc.property(overlays, (overlay) => {
        const opened = readLoosely(JSON.stringify(overlay)).value as Json;
        let here = opened;
        for (const path of places(opened)) here = withValue(here, path, valueAt(here, path)) as Json;
        for (const list of ['triggers', 'contacts', 'glossary']) {
          for (const item of (here[list] ?? []) as readonly Json[]) for (const [field, value] of Object.entries(item)) if (field !== 'id') here = written(here, [list], item['id'] as string, [field], value);
        }
        expect(JSON.stringify(complete(here, starts))).to.equal(JSON.stringify(overlay));
      }),
    );
  });

  it('knows every place of any additions, and the limit of its texts', () => {
    fc.assert(fc.property(overlays, (overlay) => [...places(overlay)].every((path) => shapeAt(path) !== undefined)));
    expect(limitAt(['contacts', 0, 'name'])).to.equal(5000);
    expect(limitAt(['triggers', 0, 'perspectives', 'police', 'talk', 'add', 0, 'text'])).to.equal(5000);
    expect(shapeAt(['publisher'])?.required).to.equal(true);
    expect(shapeAt(['verzin'])).to.equal(undefined);
  });

  it('undoes and does again, step by step, back to where it was', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('title', 'summary'), text), { maxLength: 20 }), (changes) => {
        const first = newDesk({});
        const last = changes.reduce((desk, [field, value]) => stepped(desk, { ...desk.overlay, [field]: value }, field), first);
        let desk = last;
        while (desk.past.length > 0) desk = undone(desk);
        expect(desk.overlay).to.deep.equal({});
        while (desk.future.length > 0) desk = redone(desk);
        expect(desk.overlay).to.deep.equal(last.overlay);
      }),
    );
  });

  it('takes letters of one field as one step', () => {
    let desk = newDesk({});
    for (const title of ['O', 'On', 'Ons']) desk = stepped(desk, { title }, 'title');
    expect(undone(desk).overlay).to.deep.equal({});
  });

  it('starts with what additions must say about themselves', () => {
    expect(complete({}, { ...starts, publisher: 'gemeente Stad' })).to.deep.equal({ schemaVersion: 1, publisher: 'gemeente Stad', date: '2026-11-30', about: 'Werkafspraken van gemeente Stad' });
  });

  it('writes a field of a thing, makes the thing for it, and takes it away with its last field', () => {
    const one = written({}, ['triggers'], 'event-1', ['off'], true);
    expect(one).to.deep.equal({ triggers: [{ id: 'event-1', off: true }] });
    expect(placeOfId(one, ['triggers'], 'event-2')).to.deep.equal(['triggers', 1]);
    expect(written(one, ['triggers'], 'event-1', ['off'], undefined)).to.deep.equal({});
    expect(written({}, ['triggers'], 'event-1', ['off'], undefined)).to.deep.equal({});
  });

  it('reads lines that come after ours and lines in their place', () => {
    for (const value of [{ add: [{ text: 'a' }] }, [{ text: 'a' }], []]) expect(linesValue(linesOf(value))).to.deep.equal(value);
    expect(linesValue(linesOf(undefined))).to.equal(undefined);
  });

  it('shows what is right of additions in which something is wrong', () => {
    const head = { publisher: 'Stad', date: '2026', about: 'x' };
    const broken = {
      ...head,
      contacts: [{ id: 'town', name: 'Het loket', role: 'Denkt mee.', scope: 'local' }, { id: 'half', name: 'Half' }, { id: 'x y', name: 'Fout', role: 'r', scope: 'local' }],
      triggers: [{ id: 'event-1', perspectives: { police: { talk: { add: [{ text: '' }, { text: 'Bel het loket.' }] } } } }, { id: 'event-2', off: 'ja' }],
      verzin: true,
    };
    const { model, problems, leftOut } = sound(base, broken);
    expect(leftOut).to.equal(true);
    expect(problems.map(({ path }) => path)).to.include('verzin');
    expect(model.contacts.map(({ id }) => id)).to.include('town').and.not.to.include('half');
    expect(model.index.triggers.get('event-1')!.perspectives['police']!['talk']!.at(-1)!.text).to.equal('Bel het loket.');
  });

  it('shows something of anything at all, and throws nothing', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('publisher', 'date', 'about', 'contacts', 'triggers', 'glossary', 'workshop', 'words', 'x'), fc.jsonValue({ maxDepth: 3 })), (overlay) => void sound(base, overlay as Json)), { numRuns: 60 });
    fc.assert(
      fc.property(overlays, fc.nat(), fc.jsonValue({ maxDepth: 1 }), (overlay, place, value) => {
        const all = [...places(overlay)];
        const spoiled = withValue(overlay, all[place % all.length]!, value ?? 0) as Json;
        const { problems } = sound(base, spoiled);
        problems.forEach(({ path }) => expect(pathOf(path)).to.be.an('array'));
        if (applyOverlay(base, spoiled).problems.length > 0) expect(problems.length).to.be.greaterThan(0);
      }),
    );
  });

  it('names what it keeps without showing', () => {
    expect(notShown({ title: 'x', levels: [], triggers: [{ id: 'a', label: 'b', wayBack: [] }] }, { title: true, triggers: ['id', 'label'] })).to.deep.equal(['levels', 'triggers.wayBack']);
  });

  it('makes an id from a name', () => {
    expect(newId('Loket Zórg & Veiligheid', new Set())).to.equal('loket-zorg-veiligheid');
    expect(newId('Loket', new Set(['loket']))).to.equal('loket-2');
    expect(newId('مكتب', new Set())).to.equal('nieuw');
  });
});
