import { expect } from '@open-wc/testing';
import { parseInfographic } from '../../src/model/parse.js';
import { linkTerms, sourcesOf } from '../../src/model/citation.js';
import { actionCount, actionsFor, lanesOf, neighbours, phasesOf, professionsFor, stepsFor, stepTo, triggersFor, type Direction } from '../../src/model/query.js';
import type { GlossaryEntry, Model } from '../../src/model/types.js';
import { dataset, type DatasetSize, type PlainDataset } from '../helpers/dataset.js';
import { growth, nearlyLinear } from '../helpers/growth.js';

function modelOf(size: DatasetSize | PlainDataset = {}): Model {
  const result = parseInfographic('triggers' in size && Array.isArray(size.triggers) ? size : dataset(size as DatasetSize));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.model;
}

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

/** Two phases and two levels; `event-1` personal and `event-3` group in the first phase, `event-2` and `event-4` in the second. */
const small = modelOf({ phases: 2, levels: 2, triggers: 4 });

describe('triggersFor', () => {
  for (const [what, criteria, ids] of [
    ['no criteria, in reading order', {}, ['event-1', 'event-3', 'event-2', 'event-4']],
    ['a phase', { phase: 'susceptible' }, ['event-1', 'event-3']],
    ['a level', { level: 'group' }, ['event-3', 'event-4']],
    ['a phase and a level', { phase: 'searching', level: 'personal' }, ['event-2']],
    ['an unknown phase', { phase: 'unknown' }, []],
    ['an unknown profession', { profession: 'unknown' }, []],
    ['a name every object has', { profession: 'constructor' }, []],
  ] as const) {
    it(`answers ${ids.length} events for ${what}`, () => expect(idsOf(triggersFor(small, criteria))).to.deep.equal(ids));
  }

  it('leaves out events without actions for the profession', () => {
    const data = dataset({ triggers: 3, phases: 3 });
    data.triggers[0]!.perspectives['police'] = { talk: [], assess: [], 'follow-up': [] };
    delete data.triggers[1]!.perspectives['police'];
    expect(idsOf(triggersFor(modelOf(data), { profession: 'police' }))).to.deep.equal(['event-3']);
    expect(triggersFor(modelOf(data), { profession: 'youth-work' })).to.have.length(3);
  });

  it('finds every event exactly once over all phases and levels', () => {
    const model = modelOf({ phases: 6, levels: 5, triggers: 50 });
    const found = model.phases.flatMap((phase) => model.levels.flatMap((level) => triggersFor(model, { phase: phase.id, level: level.id })));
    expect(idsOf(found)).to.deep.equal(idsOf(model.ordered));
  });
});

describe('lanesOf', () => {
  it('groups the events of a phase by level and leaves out empty levels', () => {
    const lanes = lanesOf(modelOf({ phases: 2, levels: 3, triggers: 4 }), 'susceptible');
    expect(lanes.map(({ level, triggers }) => [level.id, idsOf(triggers)])).to.deep.equal([['personal', ['event-1']], ['group', ['event-3']]]);
  });

  it('is empty for a phase without events', () => expect(lanesOf(modelOf({ triggers: 1 }), 'action')).to.deep.equal([]));
});

describe('actions', () => {
  const trigger = small.index.triggers.get('event-1')!;

  it('are those of the profession at the step', () => {
    expect(actionsFor(trigger, 'police', 'talk').map(({ text }) => text)).to.deep.equal(['Actie 1 voor Politie bij Gebeurtenis 1, Stap 1.', 'Actie 2 voor Politie bij Gebeurtenis 1, Stap 1.']);
    expect(actionsFor(trigger, 'police', 'talk')[0]).to.include({ acute: true });
  });

  for (const [profession, step] of [['unknown', 'talk'], ['police', 'unknown'], ['toString', 'talk'], ['police', 'constructor']] as const) {
    it(`are none for ${profession} at ${step}`, () => expect(actionsFor(trigger, profession, step)).to.deep.equal([]));
  }

  it('are counted for one profession and for all', () => {
    expect(actionCount(trigger, 'police')).to.equal(6);
    expect(actionCount(trigger)).to.equal(12);
    expect(actionCount(trigger, 'unknown')).to.equal(0);
    expect(actionCount(trigger, 'valueOf')).to.equal(0);
  });

  it('stand in the order of the steps, empty steps included', () => {
    const data = dataset({ triggers: 1 });
    delete data.triggers[0]!.perspectives['police']!['assess'];
    const model = modelOf(data);
    expect(stepsFor(model, model.triggers[0]!, 'police').map(({ step, actions }) => [step.id, actions.length])).to.deep.equal([['talk', 2], ['assess', 0], ['follow-up', 2]]);
  });

  it('tell which professions have a part, in the order of the file', () => {
    const data = dataset({ triggers: 1, professions: 4 });
    data.triggers[0]!.perspectives['youth-work'] = {};
    const model = modelOf(data);
    expect(idsOf(professionsFor(model, model.triggers[0]!))).to.deep.equal(['police', 'education', 'care']);
  });
});

describe('neighbours', () => {
  for (const [id, previous, next] of [
    ['event-1', undefined, 'event-3'],
    ['event-3', 'event-1', 'event-2'],
    ['event-4', 'event-2', undefined],
  ] as const) {
    it(`of ${id} are ${previous ?? 'nothing'} and ${next ?? 'nothing'}`, () => {
      const found = neighbours(small, id);
      expect([found.previous?.id, found.next?.id]).to.deep.equal([previous, next]);
    });
  }

  it('of an unknown event are nothing', () => expect(neighbours(small, 'unknown')).to.deep.equal({ previous: undefined, next: undefined }));
});

describe('phasesOf', () => {
  it('gives the phases an event names, in that order', () => {
    const model = modelOf({ triggers: 4, phases: 6 });
    expect(idsOf(phasesOf(model, model.index.triggers.get('event-4')!))).to.deep.equal(['action', 'phase-5']);
  });
});

describe('stepTo', () => {
  // Three phases and three levels. First phase: events 1 (personal), 4 (group), 7 (society); second: 2, 5; third: 3, 6.
  const map = modelOf({ phases: 3, levels: 3, triggers: 7 });

  for (const [from, direction, to] of [
    ['event-1', 'next', 'event-4'],
    ['event-4', 'next', 'event-7'],
    ['event-7', 'next', undefined],
    ['event-1', 'previous', undefined],
    ['event-7', 'previous', 'event-4'],
    ['event-4', 'first', 'event-1'],
    ['event-1', 'first', undefined],
    ['event-4', 'last', 'event-7'],
    ['event-7', 'last', undefined],
    ['event-4', 'next-phase', 'event-5'],
    ['event-5', 'previous-phase', 'event-4'],
    ['event-7', 'next-phase', 'event-5'],
    ['event-6', 'next-phase', undefined],
    ['event-1', 'previous-phase', undefined],
    ['unknown', 'next', undefined],
  ] as const satisfies readonly (readonly [string, Direction, string | undefined])[]) {
    it(`${direction} from ${from} leads to ${to ?? 'nothing'}`, () => expect(stepTo(map, from, direction)?.id).to.equal(to));
  }

  it('passes over a phase without events', () => {
    const data = dataset({ phases: 3, levels: 1, triggers: 2 });
    data.triggers[1]!.phases = ['member'];
    const model = modelOf(data);
    expect(stepTo(model, 'event-1', 'next-phase')?.id).to.equal('event-2');
    expect(stepTo(model, 'event-2', 'previous-phase')?.id).to.equal('event-1');
  });

  it('reaches every event of a phase from its first by going on', () => {
    const model = modelOf({ phases: 2, levels: 5, triggers: 40 });
    const walked: string[] = [];
    for (let id: string | undefined = 'event-1'; id; id = stepTo(model, id, 'next')?.id) walked.push(id);
    expect(walked).to.deep.equal(idsOf(triggersFor(model, { phase: 'susceptible' })));
  });
});

describe('sourcesOf', () => {
  it('gives each source once, in order of first use', () => {
    const claims = [{ text: 'a', sources: ['source-2', 'source-1'] }, { text: 'b', basis: 'derived' as const, from: 'c' }, { text: 'd', sources: ['source-1', 'unknown', 'source-3'] }];
    expect(idsOf(sourcesOf(small, claims))).to.deep.equal(['source-2', 'source-1', 'source-3']);
  });
});

describe('linkTerms', () => {
  const entry = (id: string, term: string, forms?: string[]): GlossaryEntry => ({ id, term, definition: 'x', ...(forms ? { forms } : {}) });
  const glossary = [entry('network', 'netwerk', ['netwerken']), entry('network-care', 'zorgnetwerk'), entry('protective', 'beschermende factor'), entry('c', 'C++ (taal)')];
  const found = (text: string, seen?: Set<string>): string[] => linkTerms(text, glossary, seen).filter((segment) => segment.entry).map((segment) => `${segment.text}:${segment.entry!.id}`);

  for (const [text, terms] of [
    ['Een netwerk helpt.', ['netwerk:network']],
    ['Netwerken helpen.', ['Netwerken:network']],
    ['Het zorgnetwerk helpt.', ['zorgnetwerk:network-care']],
    ['Een beschermende factor in je netwerk.', ['beschermende factor:protective', 'netwerk:network']],
    ['Een netwerk is een netwerk.', ['netwerk:network']],
    ['Netwerker, netwerk-achtig, hetnetwerk.', []],
    ['Geleerd: C++ (taal).', ['C++ (taal):c']],
    ['', []],
    ['Niets hiervan.', []],
  ] as const) {
    it(`finds ${terms.length} terms in “${text}”`, () => expect(found(text)).to.deep.equal(terms));
  }

  it('loses nothing of the text', () => {
    for (const text of ['Een netwerk.', 'netwerk', 'Begin netwerk einde zorgnetwerk.', 'Niets.']) {
      expect(linkTerms(text, glossary).map((segment) => segment.text).join('')).to.equal(text);
    }
  });

  it('links an entry once over several texts that share what was seen', () => {
    const seen = new Set<string>();
    expect(found('Een netwerk.', seen)).to.deep.equal(['netwerk:network']);
    expect(found('Weer een netwerk, nu een zorgnetwerk.', seen)).to.deep.equal(['zorgnetwerk:network-care']);
  });

  it('gives the text whole without a glossary', () => expect(linkTerms('Een netwerk.', [])).to.deep.equal([{ text: 'Een netwerk.' }]));

  for (const word of ['netwerk', 'beschermende ']) {
    it(`takes a hostile text of “${word}” in proportion to its length`, () => {
      expect(growth((times) => () => linkTerms(word.repeat(times), glossary), 700)).to.be.below(nearlyLinear);
    });
  }
});
