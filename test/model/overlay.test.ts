import { expect } from '@open-wc/testing';
import { namesChanged, originOf } from '../../src/model/origin.js';
import { applyOverlay, isOverlay } from '../../src/model/overlay.js';
import { parseInfographic } from '../../src/model/parse.js';
import type { Model } from '../../src/model/types.js';
import { dataset } from '../helpers/dataset.js';

function baseModel(): Model {
  const result = parseInfographic(dataset());
  if (!result.ok) throw new Error('the builder is broken');
  return result.model;
}

const base = baseModel();
const about = { publisher: 'gemeente Voorbeeldstad', date: '2026-11-01', about: 'Afspraken in Voorbeeldstad' };

/** Lays a file over the base that has to fit. */
function laid(overlay: object): Model {
  const { model, problems } = applyOverlay(base, { ...about, ...overlay });
  expect(problems).to.deep.equal([]);
  return model;
}

const plainOf = ({ index: _index, ordered: _ordered, ...plain }: Model) => plain;

describe('applyOverlay', () => {
  it('adds what has a new id, at the end', () => {
    const model = laid({ contacts: [{ id: 'town', name: 'De stad', role: 'Loket', scope: 'local' }] });
    expect(model.contacts.map(({ id }) => id)).to.deep.equal(['contact-1', 'contact-2', 'town']);
  });

  it('replaces the fields it names in what has a known id and keeps the others', () => {
    const model = laid({ triggers: [{ id: 'event-2', label: 'Eigen woorden' }] });
    const [before, after] = [base.index.triggers.get('event-2')!, model.index.triggers.get('event-2')!];
    expect(after).to.deep.equal({ ...before, label: 'Eigen woorden' });
    expect(model.triggers.map(({ id }) => id)).to.deep.equal(base.triggers.map(({ id }) => id));
  });

  it('replaces title and summary, and keeps the warning and the publisher of the base', () => {
    const model = laid({ title: 'Onze titel' });
    expect(model).to.include({ title: 'Onze titel', publisher: base.publisher, disclaimer: base.disclaimer, date: base.date });
    expect(applyOverlay(base, { ...about, disclaimer: 'Geen.' }).problems[0]).to.include({ path: 'disclaimer', code: 'unknown-key' });
  });

  it('puts the actions of `add` after ours, for one profession and step', () => {
    const model = laid({ triggers: [{ id: 'event-1', perspectives: { police: { talk: { add: [{ text: 'Bel het wijkteam.' }] } } } }] });
    const [before, after] = [base, model].map((one) => one.index.triggers.get('event-1')!.perspectives);
    expect(after!['police']!['talk']!.map(({ text }) => text)).to.deep.equal([...before!['police']!['talk']!.map(({ text }) => text), 'Bel het wijkteam.']);
    expect(after!['police']!['assess']).to.deep.equal(before!['police']!['assess']);
    expect(after!['youth-work']).to.deep.equal(before!['youth-work']);
  });

  it('replaces a list that is given as a list', () => {
    const model = laid({ triggers: [{ id: 'event-1', questions: ['Wat is hier afgesproken?'] }] });
    expect(model.index.triggers.get('event-1')!.questions).to.deep.equal(['Wat is hier afgesproken?']);
  });

  it('lets a line without sources rest on the word of whoever published it', () => {
    const model = laid({ url: 'https://voorbeeldstad.example/', triggers: [{ id: 'event-1', wayBack: { add: [{ text: 'Het loket helpt.' }] } }] });
    expect(model.index.triggers.get('event-1')!.wayBack.at(-1)).to.deep.equal({ text: 'Het loket helpt.', sources: ['overlay'] });
    expect(model.sources.at(-1)).to.deep.equal({
      id: 'overlay', author: 'gemeente Voorbeeldstad', year: '2026', title: 'Afspraken in Voorbeeldstad', url: 'https://voorbeeldstad.example/',
    });
  });

  it('can be laid over another, each with a source of its own', () => {
    const first = laid({ triggers: [{ id: 'event-1', wayBack: { add: [{ text: 'Eén.' }] } }] });
    const { model } = applyOverlay(first, { ...about, publisher: 'school', triggers: [{ id: 'event-1', wayBack: { add: [{ text: 'Twee.' }] } }] });
    expect(model.sources.slice(-2).map(({ id, author }) => `${id} ${author}`)).to.deep.equal(['overlay gemeente Voorbeeldstad', 'overlay-2 school']);
  });

  it('cannot change what our lines rest on: a source of its own has an id of its own', () => {
    const { model, problems } = applyOverlay(base, { ...about, sources: [{ id: 'town-1', author: 'Stad', year: 2026, title: 'Plan' }, { id: 'source-1', title: 'Anders' }] });
    expect(problems).to.deep.equal([{ path: 'sources[1].id', code: 'ours', found: 'source-1', expected: 'sources' }]);
    expect(model).to.equal(base);
    expect(originOf(laid({ sources: [{ id: 'town-1', author: 'Stad', year: 2026, title: 'Plan' }] }).index.sources.get('town-1')!)).to.include({ publisher: about.publisher });
  });

  it('remembers which names it changed, and every text that it touched', () => {
    const model = laid({
      title: 'Onze titel',
      phases: [{ id: base.phases[0]!.id, label: 'Begin', roles: { police: 'Kijk mee.' } }],
      topics: [{ id: base.topics[0]!.id, label: 'Delen', body: [{ type: 'heading', text: 'Hoe' }] }],
    });
    expect(namesChanged(model)).to.deep.equal(['Onze titel', 'Begin']);
    expect(namesChanged(base)).to.deep.equal([]);
    expect([...originOf(model)!.fields!]).to.include('title');
    expect([...originOf(model.phases[0]!)!.fields!]).to.deep.equal(['label']);
    expect([...originOf(model.phases[0]!.roles)!.fields!]).to.deep.equal(['police']);
    expect([...originOf(model.topics[0]!)!.fields!]).to.deep.equal(['label']);
    expect(originOf(model.topics[0]!.body[0]!)!.fields).to.equal(undefined);
  });

  it('takes thousands of changes without holding the page', () => {
    const start = performance.now();
    laid({ glossary: Array.from({ length: 4000 }, (_, index) => ({ id: `term-of-town-${index}`, term: `term ${index}`, definition: 'Uitleg.' })) });
    // Looking through the whole list for each of them took ten times as long as this for a tenth of them.
    expect(performance.now() - start).to.be.below(2000);
  });

  it('leaves an event out, and all that points at it', () => {
    const model = laid({ triggers: [{ id: 'event-1', off: true }] });
    expect(model.index.triggers.has('event-1')).to.equal(false);
    expect(model.workshop!.statements[0]!.triggers).to.deep.equal([]);
    expect(model.workshop!.cases).to.deep.equal([]);
  });

  it('leaves a profession out, and all that points at it', () => {
    const model = laid({ professions: [{ id: 'youth-work', off: true }] });
    expect(model.professions.map(({ id }) => id)).to.deep.equal(['police']);
    expect(JSON.stringify(plainOf(model))).not.to.contain('"youth-work"');
  });

  it('leaves out a contact, a term, a topic and material for a session', () => {
    const off = (id: string) => [{ id, off: true }];
    const model = laid({ contacts: off('contact-1'), glossary: off('network'), topics: off('mental-health'), workshop: { statements: off('statement-1'), exercises: off('exercise-1') } });
    expect(model.contacts.map(({ id }) => id)).to.deep.equal(['contact-2']);
    expect([model.glossary.length, model.topics.length, model.workshop!.statements.length, model.workshop!.exercises.length, model.workshop!.cases.length]).to.deep.equal([0, 1, 0, 0, 1]);
  });

  it('may refer to what it adds itself', () => {
    const model = laid({
      sources: [{ id: 'town-1', author: 'De stad', year: 2026, title: 'Protocol' }],
      triggers: [{ id: 'event-1', wayBack: [{ text: 'Het loket helpt.', sources: ['town-1'] }] }],
    });
    expect(model.index.sources.get('town-1')).to.include({ title: 'Protocol' });
  });

  it('adds a whole event', () => {
    const { id: _id, ...event } = dataset().triggers[0]!;
    const model = laid({ triggers: [{ ...event, id: 'local-event', wayBack: { add: [{ text: 'Het loket helpt.' }] } }] });
    expect(model.index.triggers.get('local-event')!.wayBack).to.deep.equal([{ text: 'Het loket helpt.' , sources: ['overlay'] }]);
  });

  it('never changes the base, nor itself', () => {
    const overlay = { ...about, triggers: [{ id: 'event-1', label: 'Anders' }, { id: 'event-2', off: true }] };
    const before = JSON.stringify(overlay);
    applyOverlay(base, overlay);
    expect(JSON.stringify(overlay)).to.equal(before);
    expect(plainOf(base)).to.deep.equal(dataset());
  });

  it('gives the base content when it changes nothing', () => expect(plainOf(laid({}))).to.deep.equal(dataset()));

  for (const [what, overlay, problem] of [
    ['a list', [], { path: '', code: 'type', found: 'Array', expected: 'Object' }],
    ['nothing', null, { path: '', code: 'type', found: 'null', expected: 'Object' }],
    ['nobody who published it', { publisher: undefined }, { path: 'publisher', code: 'type' }],
    ['an object where a list belongs', { triggers: {} }, { path: 'triggers', code: 'type', found: 'Object', expected: 'Array' }],
    ['an item without an id', { contacts: [{ name: 'x' }] }, { path: 'contacts[0].id', code: 'missing', found: 'id' }],
    ['an item that is no object', { contacts: ['x'] }, { path: 'contacts[0]', code: 'type', found: 'x', expected: 'Object' }],
    ['an unknown reference', { triggers: [{ id: 'event-1', level: 'grup' }] }, { path: 'triggers[0].level', code: 'reference', found: 'grup', expected: 'levels', nearest: 'group' }],
    [
      'an unknown reference in an added line',
      { triggers: [{ id: 'event-2', wayBack: { add: [{ text: 'x' }, { text: 'y', sources: ['sourc-1'] }] } }] },
      { path: 'triggers[0].wayBack.add[1].sources[0]', code: 'reference', found: 'sourc-1', nearest: 'source-1' },
    ],
    ['an unknown profession', { triggers: [{ id: 'event-2', perspectives: { polise: { talk: [] } } }] }, { path: 'triggers[0].perspectives.polise', code: 'reference', nearest: 'police' }],
    ['a misspelt field', { titl: 'x' }, { path: 'titl', code: 'unknown-key', found: 'titl', nearest: 'title' }],
    ['a misspelt field in an item', { triggers: [{ id: 'event-1', labl: 'x' }] }, { path: 'triggers[0].labl', code: 'unknown-key', nearest: 'label' }],
    [
      'a misspelt field in an added line',
      { triggers: [{ id: 'event-1', wayBack: { add: [{ tekst: 'x' }] } }] },
      { path: 'triggers[0].wayBack.add[0].text', code: 'missing' },
    ],
    ['a misspelt id', { triggers: [{ id: 'evnt-1', label: 'x' }] }, { path: 'triggers[0].id', code: 'reference', found: 'evnt-1', nearest: 'event-1' }],
    ['a misspelt id to leave out', { triggers: [{ id: 'evnt-1', off: true }] }, { path: 'triggers[0].id', code: 'reference', nearest: 'event-1' }],
    ['an event that lacks almost everything', { triggers: [{ id: 'event-2', label: 'x' }, { id: 'brandnieuw', label: 'Nieuw' }] }, { path: 'triggers[1].level', code: 'missing' }],
    ['the same id twice', { triggers: [{ id: 'event-1', label: 'x' }, { id: 'event-1', label: 'y' }] }, { path: 'triggers[1].id', code: 'duplicate' }],
    ['an event it leaves out itself', { triggers: [{ id: 'event-1', off: true }], workshop: { statements: [{ id: 'statement-1', triggers: ['event-1'] }] } }, { path: 'workshop.statements[0].triggers[0]', code: 'reference' }],
    ['a source to leave out', { sources: [{ id: 'source-1', off: true }] }, { path: 'sources[0].off', code: 'unknown-key' }],
    ['a later format', { schemaVersion: 2 }, { path: 'schemaVersion', code: 'version' }],
  ] as const) {
    it(`that is or has ${what} leaves the base as it was and says why and where`, () => {
      const { model, problems } = applyOverlay(base, Array.isArray(overlay) || overlay === null ? overlay : { ...about, ...overlay });
      expect(model).to.equal(base);
      expect(problems[0]).to.include(problem);
    });
  }

  it('for another base says once for each thing that it is not in this one, also beside something else that is wrong', () => {
    const { problems } = applyOverlay(base, {
      ...about,
      triggers: [{ id: 'mooring', summary: 'x' }, { id: 'rope-end', questions: ['x'] }, { id: 'wholly-elsewhere', off: true }],
      contacts: [{ id: 'harbour-master', role: 'x' }, { id: 'new', name: 'Nieuw', role: 'x' }],
    });
    expect(problems.map(({ path, code, found }) => `${path}: ${code} ${found}`)).to.deep.equal([
      'triggers[2].id: reference wholly-elsewhere', 'triggers[0].id: reference mooring', 'triggers[1].id: reference rope-end',
      'contacts[0].id: reference harbour-master', 'contacts[1].scope: missing scope',
    ]);
  });

  it('cannot reach what all objects share', () => {
    applyOverlay(base, JSON.parse('{"publisher":"x","date":"x","about":"x","__proto__": {"polluted": 1}, "triggers": [{"id": "__proto__", "polluted": 1}]}'));
    applyOverlay(base, JSON.parse('{"publisher":"x","date":"x","about":"x","triggers": [{"id": "event-1", "perspectives": {"__proto__": {"polluted": []}}}]}'));
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });
});

describe('originOf', () => {
  const model = laid({
    contacts: [{ id: 'town', name: 'De stad', role: 'Loket', scope: 'local' }],
    triggers: [
      { id: 'event-1', label: 'Anders', questions: ['Wat nu?'], wayBack: { add: [{ text: 'Het loket helpt.' }] }, perspectives: { police: { talk: [{ text: 'Vraag door.' }] } } },
      { id: 'event-2', off: true },
    ],
  });
  const event = model.index.triggers.get('event-1')!;

  it('tells who added a thing or a line', () => {
    for (const line of [model.contacts.at(-1)!, event.wayBack.at(-1)!, event.perspectives['police']!['talk']![0]!]) {
      expect(originOf(line)).to.deep.equal({ publisher: 'gemeente Voorbeeldstad', language: undefined, fields: undefined });
    }
  });

  it('tells which fields of a thing were changed', () => expect([...originOf(event)!.fields!]).to.have.members(['label', 'questions']));

  it('knows nothing of what is ours', () => {
    expect(originOf(base)).to.equal(undefined);
    for (const line of [model.contacts[0]!, event.wayBack[0]!, event.perspectives['youth-work']!['talk']![0]!, model.triggers[1]!]) expect(originOf(line)).to.equal(undefined);
  });

  it('tells of a model that it has an overlay', () => expect(originOf(model)).to.include({ publisher: 'gemeente Voorbeeldstad' }));

  it('tells the language of an overlay when it is another', () => {
    const { model: other } = applyOverlay(base, { ...about, language: 'en', contacts: [{ id: 'town', name: 'Town', role: 'Desk', scope: 'local' }] });
    expect(originOf(other.contacts.at(-1)!)).to.include({ language: 'en' });
  });
});

describe('isOverlay', () => {
  it('knows an overlay from a whole file', () => {
    expect(isOverlay(about)).to.equal(true);
    expect(isOverlay({ $schema: './overlay.schema.json' })).to.equal(true);
    expect(isOverlay({ contacts: [] }), 'only a field of partners').to.equal(true);
    expect(isOverlay({}), 'nothing at all').to.equal(false);
    expect(isOverlay({ levels: [], license: 'CC' }), 'a broken data file').to.equal(false);
    expect(isOverlay(dataset())).to.equal(false);
    expect(isOverlay([])).to.equal(false);
  });
});
