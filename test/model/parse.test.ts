import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { acceptInfographic } from '../../src/model/accept.js';
import { isModel } from '../../src/model/model.js';
import { parseInfographic } from '../../src/model/parse.js';
import type { Problem } from '../../src/model/problems.js';
import type { Model } from '../../src/model/types.js';
import { dataset, put, type PlainDataset } from '../helpers/dataset.js';
import { growth, nearlyLinear } from '../helpers/growth.js';

function modelOf(input: unknown): Model {
  const result = parseInfographic(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.model;
}

const problemsOf = (input: unknown): readonly Problem[] => {
  const result = parseInfographic(input);
  return result.ok ? [] : result.problems;
};

/** The problems of content in which something was changed for the worse. */
const problemsWith = (path: string, value: unknown): readonly Problem[] => problemsOf(put(dataset(), path, value));

/** Every object and list inside a value, itself included. */
function* insides(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const inner of value instanceof Map ? value.values() : Object.values(value)) yield* insides(inner);
}

describe('acceptInfographic', () => {
  it('accepts what has no problems, and nothing else', () => {
    expect(acceptInfographic(dataset())?.title).to.equal(dataset().title);
    const places = ['title', 'schemaVersion', 'levels', 'triggers[0].id', 'triggers[1].level', 'triggers[0].phases[0]', 'triggers[0].perspectives', 'topics[0].body', 'sources[0].author', 'bibliography', 'own'];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
        const data = put(dataset(), path, value);
        expect(acceptInfographic(data) !== undefined).to.equal(problemsOf(data).length === 0);
      }),
      { numRuns: 200 },
    );
  });

  it('hands a model back as it is', () => {
    const model = modelOf(dataset());
    expect(acceptInfographic(model)).to.equal(model);
  });
});

describe('parseInfographic', () => {
  describe('with good content', () => {
    it('gives a model that says the same', () => {
      const data = dataset();
      const { index, ordered, ...plain } = modelOf(data);
      expect(plain).to.deep.equal(data);
      expect(ordered).to.have.length(data.triggers.length);
      expect([...index.triggers.keys()]).to.deep.equal(data.triggers.map(({ id }) => id));
    });

    it('builds look-ups by id for all that is referred to', () => {
      const model = modelOf(dataset());
      for (const list of ['levels', 'phases', 'professions', 'steps', 'triggers', 'sources'] as const) {
        for (const item of model[list]) expect(model.index[list].get(item.id)).to.equal(item);
      }
    });

    it('puts the events in reading order: by first phase, then level, then as the file lists them', () => {
      const data = dataset({ phases: 2, levels: 2, triggers: 4 });
      const place = (index: number, phase: number, level: number): void => {
        data.triggers[index]!.phases = [data.phases[phase]!.id];
        data.triggers[index]!.level = data.levels[level]!.id;
      };
      place(0, 1, 0);
      place(1, 0, 1);
      place(2, 0, 0);
      place(3, 0, 1);
      expect(modelOf(data).ordered.map(({ id }) => id)).to.deep.equal(['event-3', 'event-2', 'event-4', 'event-1']);
    });

    it('freezes the model all the way down', () => {
      for (const inner of insides(modelOf(dataset()))) if (!(inner instanceof Map)) expect(Object.isFrozen(inner), JSON.stringify(inner)).to.equal(true);
    });

    it('leaves what it was given as it was, and free to change', () => {
      const data = dataset();
      const before = structuredClone(data);
      const model = modelOf(data);
      expect(data).to.deep.equal(before);
      data.triggers[0]!.label = 'Anders';
      expect(model.triggers[0]!.label).to.equal('Gebeurtenis 1');
    });

    it('hands a model back as it is', () => {
      const model = modelOf(dataset());
      expect(isModel(model)).to.equal(true);
      expect(modelOf(model)).to.equal(model);
      expect(isModel({ ...model })).to.equal(false);
    });

    for (const size of [{ triggers: 0 }, { phases: 1, levels: 1, triggers: 1, professions: 1, steps: 1 }, { professions: 0 }, { steps: 0 }, { phases: 6, levels: 5, triggers: 200, professions: 6, steps: 5 }]) {
      it(`takes content of size ${JSON.stringify(size)}`, () => expect(problemsOf(dataset(size))).to.deep.equal([]));
    }

    it('takes a drawing of a level or profession as the d of a path, and nothing else', () => {
      expect(problemsOf(put(put(dataset(), 'levels[0].icon', 'M12 3l9 18H3z'), 'professions[0].icon', 'm3,3 h18 v-1.5e0z'))).to.have.length(1);
      expect(problemsOf(put(dataset(), 'levels[0].icon', 'M12 3l9 18H3z m1.5-2,3'))).to.deep.equal([]);
      for (const icon of ['shield', '<path d="M0 0"/>', 'url(#x)', '12 3']) expect(problemsOf(put(dataset(), 'levels[0].icon', icon)).map(({ path, code }) => `${path}: ${code}`)).to.deep.equal(['levels[0].icon: path-form']);
    });

    it('takes content without the parts that may be left out', () => {
      const data: Partial<PlainDataset> = dataset();
      delete data.$schema;
      delete data.alternates;
      delete data.workshop;
      expect(problemsOf(data)).to.deep.equal([]);
    });
  });

  describe('with something that is no content', () => {
    for (const input of [undefined, null, true, 0, NaN, 'text', '', [], [[]], {}, () => 1, Symbol('x'), new Date(0), new Map(), 12n]) {
      it(`answers problems for ${Object.prototype.toString.call(input)} ${typeof input === 'bigint' ? '12n' : JSON.stringify(input)}`, () => {
        expect(problemsOf(input)).to.have.length.above(0);
      });
    }

    it('takes a source that is no more than an id only where a bibliography has the rest', () => {
      const bare = put(dataset(), 'sources[1]', { id: 'source-2' });
      expect(problemsOf(bare).map(({ path, code }) => `${path}: ${code}`)).to.deep.equal(['sources[1].author: missing', 'sources[1].year: missing', 'sources[1].title: missing']);
      expect(problemsOf(put(bare, 'bibliography', './sources.json'))).to.deep.equal([]);
    });

    it('answers a problem for an object that throws when it is read', () => {
      const hostile = new Proxy({}, {
        get() {
          throw new Error('no entry');
        },
      });
      expect(problemsOf(hostile)).to.deep.equal([{ path: '', code: 'unreadable', found: 'Error: no entry', expected: 'JSON' }]);
    });

    it('never throws and never changes what all objects share, whatever JSON comes', () => {
      const before = Object.getOwnPropertyNames(Object.prototype);
      fc.assert(fc.property(fc.jsonValue(), (value) => void parseInfographic(value)), { numRuns: 300 });
      parseInfographic(JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'));
      expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(before);
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    });

    it('never throws when any one value of good content is replaced', () => {
      const data = dataset({ triggers: 1, phases: 1, levels: 1, professions: 1, steps: 1 });
      const places = [...insides(data)].flatMap((holder) => Object.keys(holder).map((key) => ({ holder: holder as Record<string, unknown>, key })));
      for (const { holder, key } of places) {
        const kept = holder[key];
        for (const value of [undefined, null, -1, '', 'x', [], {}, [null], { id: {} }]) {
          holder[key] = value;
          for (const problem of problemsOf(data)) expect(problem.path).to.be.a('string');
        }
        holder[key] = kept;
      }
      expect(problemsOf(data)).to.deep.equal([]);
    });
  });

  describe('with broken content', () => {
    const cases: readonly (readonly [what: string, path: string, value: unknown, problem: Omit<Problem, 'path'>])[] = [
      ['a missing field', 'title', undefined, { code: 'missing', found: 'title', expected: 'title' }],
      ['a missing field of an event', 'triggers[2].label', undefined, { code: 'missing', found: 'label', expected: 'label' }],
      ['an empty text', 'triggers[0].label', '', { code: 'empty', found: '', expected: 'string' }],
      ['a text that is too long', 'summary', 'a'.repeat(5001), { code: 'too-long', found: `${'a'.repeat(57)}…`, expected: '5000' }],
      ['a number where a text belongs', 'phases[1].label', 7, { code: 'type', found: 'number', expected: 'string' }],
      ['an object where a list belongs', 'triggers', {}, { code: 'type', found: 'Object', expected: 'Array' }],
      ['no levels at all', 'levels', [], { code: 'empty', found: 'Array', expected: 'Array' }],
      ['an id with spaces', 'steps[0].id', 'ga in gesprek', { code: 'id-form', found: 'ga in gesprek', expected: '^[A-Za-z0-9][A-Za-z0-9-]*$' }],
      ['a number that is too small', 'workshop.exercises[0].minutes', 0, { code: 'number', found: '0', expected: '1–480' }],
    ];
    for (const [what, path, value, problem] of cases) {
      it(`tells of ${what}, and where`, () => expect(problemsWith(path, value)).to.deep.equal([{ path, ...problem }]));
    }

    it('tells the keys that are known for one that is not', () => {
      const [problem] = problemsWith('triggers[1].summery', 'Typefout');
      expect(problem).to.include({ code: 'unknown-key', found: 'summery' });
      expect(problem!.expected).to.contain('summary').and.to.contain('wayBack');
    });

    for (const [path, value, code, nearest] of [
      ['triggers[1].summery', 'Typefout', 'unknown-key', 'summary'],
      ['triggers[0].signals[0].sorces', ['source-1'], 'unknown-key', 'sources'],
      ['professions[0].general.dos', [], 'unknown-key', 'do'],
      ['triggers[0].perspectives.police.talk[1].frm', 'x', 'unknown-key', 'from'],
      ['triggers[0].placement', 'editorail', 'value', 'editorial'],
      ['triggers[0].kind[0]', 'turningpoint', 'value', 'turning-point'],
      ['contacts[0].scope', 'Local', 'value', 'local'],
    ] as const) {
      it(`guesses at ${path} that “${nearest}” was meant`, () => expect(problemsWith(path, value)[0]).to.include({ path, code, nearest }));
    }

    it('calls a file from a later release what it is, and says nothing else about it', () => {
      const data = put(put(dataset(), 'schemaVersion', 2), 'triggers', undefined);
      expect(problemsOf(data)).to.deep.equal([{ path: 'schemaVersion', code: 'version', found: '2', expected: '1' }]);
    });

    for (const version of [0, -1, '1', null, 1.5]) {
      it(`tells of the schema version ${JSON.stringify(version)}`, () => expect(problemsWith('schemaVersion', version)[0]).to.include({ path: 'schemaVersion' }));
    }

    it('lists at most a hundred problems', () => {
      const data = dataset({ triggers: 200 });
      for (const trigger of data.triggers) trigger.label = '';
      expect(problemsOf(data)).to.have.length(100);
      for (const trigger of data.triggers) Object.assign(trigger, { label: 'Naam', level: 'nowhere' });
      expect(problemsOf(data)).to.have.length(100);
    });

    it('tells everything in one round: shape, references and sources', () => {
      const data = put(put(put(dataset(), 'triggers[0].level', 'nowhere'), 'triggers[1].label', ''), 'sources[1]', { id: 'source-2' });
      expect(problemsOf(data).map(({ path, code }) => `${path}: ${code}`)).to.deep.equal([
        'triggers[1].label: empty', 'triggers[0].level: reference', 'sources[1].author: missing', 'sources[1].year: missing', 'sources[1].title: missing',
      ]);
    });

    it('blames no reference when it is the list that lacks an id', () => {
      expect(problemsOf(put(dataset(), 'levels[0].id', 'not an id')).map(({ path, code }) => `${path}: ${code}`)).to.deep.equal(['levels[0].id: id-form']);
    });
  });

  for (const [what, spoil] of [
    ['twenty thousand unknown keys', (data: PlainDataset, size: number) => Object.assign(data, Object.fromEntries(Array.from({ length: size }, (_, index) => [`titel${index}`, 1])))],
    ['twenty thousand empty events', (data: PlainDataset, size: number) => put(data, 'triggers', Array.from({ length: size }, () => ({})))],
    ['twenty thousand events on a level that is not there', (data: PlainDataset, size: number) => put(data, 'triggers', Array.from({ length: size }, (_, index) => ({ ...data.triggers[0]!, id: `id-${index}`, level: 'x'.repeat(80) })))],
  ] as const) {
    it(`gives up on ${what} after a hundred problems: no more than in proportion`, () => {
      const check = (size: number) => {
        const data = dataset();
        spoil(data, size);
        return () => expect(problemsOf(data)).to.have.length(100);
      };
      expect(growth(check, 2000)).to.be.below(nearlyLinear);
    });
  }

  it('reads ten times as many events in proportion', () => {
    const read = (triggers: number) => {
      const data = dataset({ triggers, professions: 4 });
      return () => expect(parseInfographic(data).ok).to.equal(true);
    };
    expect(growth(read, 50)).to.be.below(nearlyLinear);
  });
});

describe('ids that every object answers to', () => {
  it('are ids like others: what the file does not say of them, nobody does', () => {
    const data = dataset();
    data.professions.push({ id: 'constructor', label: 'Bouw', person: 'bouwer', general: { do: [], dont: [] } });
    const result = parseInfographic(data);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const [trigger] = result.model.triggers;
    expect([trigger!.perspectives['constructor'], trigger!.partners['toString'], result.model.phases[0]!.roles['valueOf']]).to.deep.equal([undefined, undefined, undefined]);
    expect(result.model.index.professions.get('constructor')!.label).to.equal('Bouw');
  });
});
