import { expect } from '@open-wc/testing';
import { parseInfographic } from '../../src/model/parse.js';
import { readyRoutes } from '../../src/workshop/ready.js';
import { routeOf, type RouteItem } from '../../src/workshop/route.js';
import { placeOf, sessionSteps, wordsOf } from '../../src/workshop/steps.js';
import { contentWords, maxWords, wordCount } from '../../src/workshop/words.js';
import { dataset } from '../helpers/dataset.js';
import { modelFrom, published } from './published.js';

const item = (kind: RouteItem['kind'], id: string, professions: readonly string[] = []): RouteItem => ({ kind, id, professions, minutes: 10 });

describe('the steps of a session', () => {
  for (const language of ['nl', 'en'] as const) {
    it(`have few enough words, in all ready routes and for every profession (${language})`, async () => {
      const model = await published(language);
      expect(contentWords).to.be.below(maxWords);
      for (const { route, id } of readyRoutes(model)) {
        for (const professions of [[], ...model.professions.map((profession) => [profession.id])]) {
          for (const step of sessionSteps(model, route, professions)) expect(wordsOf(step), `${id} ${step.id}`).to.be.at.most(step.kind === 'compare' ? contentWords + 6 : contentWords);
        }
      }
    });

    it(`leave room for the words on the map of a case (${language})`, async () => {
      const model = await published(language);
      const onMap = [...model.phases, ...model.levels].reduce((sum, { label }) => sum + wordCount(label), 0);
      const steps = sessionSteps(model, routeOf(model.workshop!.cases.map(({ id }) => item('case', id)))).filter(({ kind }) => ['case', 'moment', 'moment-question'].includes(kind));
      expect(steps.length).to.be.above(model.workshop!.cases.length);
      for (const step of steps) expect(wordsOf(step) + onMap, step.id).to.be.at.most(contentWords);
    });

    it(`show all of an event, a statement, a case and an exercise, and lose no word (${language})`, async () => {
      const model = await published(language);
      const all = routeOf([
        ...model.triggers.map(({ id }) => item('event', id, ['police'])),
        ...model.workshop!.statements.map(({ id }) => item('statement', id)),
        ...model.workshop!.cases.map(({ id }) => item('case', id)),
        ...model.workshop!.exercises.map(({ id }) => item('exercise', id)),
      ]);
      const steps = sessionSteps(model, all);
      const said = [...new Set(steps.flatMap(({ lines }) => lines.map(({ text }) => text)))].join(' ');
      for (const trigger of model.triggers) {
        const texts = [trigger.summary, ...trigger.questions, ...trigger.mechanism.map(({ text }) => text), ...Object.values(trigger.perspectives['police']!).flatMap((actions) => actions.map(({ text }) => text))];
        for (const text of texts) for (const word of text.split(' ')) expect(said).to.include(word);
      }
      for (const { text } of model.workshop!.cases.flatMap(({ moments }) => moments)) expect(said).to.include(text);
    });
  }

  it('reveal the actions of one profession one by one', async () => {
    const model = await published();
    const trigger = model.ordered[0]!;
    const steps = sessionSteps(model, routeOf([item('event', trigger.id, ['care'])])).filter(({ kind }) => kind === 'actions');
    expect(steps.length).to.equal(Object.values(trigger.perspectives['care']!).flat().length);
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1];
      expect(step.shown).to.equal(before && before.lines === step.lines ? before.shown + 1 : 1);
    }
  });

  it('follow the chosen profession, except where two are compared', async () => {
    const model = await published();
    const id = model.ordered[3]!.id;
    const route = routeOf([item('event', id), item('compare', id, ['police', 'care'])]);
    const labels = (professions: readonly string[], kind: string) => new Set(sessionSteps(model, route, professions).filter((step) => step.kind === kind).flatMap(({ lines }) => lines.map(({ label }) => label)));
    expect(labels([], 'actions').size).to.equal(model.professions.length);
    expect(labels(['education'], 'actions')).to.deep.equal(new Set([undefined]));
    expect(labels(['education'], 'compare').size).to.equal(2);
  });

  it('have ids that lead back to the same screen, and to the nearest when it is gone', async () => {
    const model = await published();
    const { route } = readyRoutes(model).find(({ id }) => id === '60-mixed')!;
    const steps = sessionSteps(model, route);
    for (const [index, { id }] of steps.entries()) expect(placeOf(steps, id)).to.equal(index);
    expect(placeOf(steps, undefined)).to.equal(0);
    expect(placeOf(steps, 'nothing')).to.equal(0);
    expect(steps[placeOf(steps, '2.talk.99')]!.id).to.match(/^2\.talk\./);
    expect(steps[placeOf(steps, '2.gone.1')]!.item).to.equal(1);
  });

  it('split long texts over screens instead of squeezing them', () => {
    const data = dataset({ triggers: 1 });
    data.triggers[0]!.summary = `${'Een lange zin over iets dat gebeurt. '.repeat(60)}${'woord '.repeat(200)}`.trim();
    data.triggers[0]!.label = 'naam '.repeat(40).trim();
    const model = modelFrom(data);
    const steps = sessionSteps(model, routeOf([item('event', 'event-1')]));
    for (const step of steps) expect(wordsOf(step)).to.be.at.most(contentWords);
    const said = steps.filter(({ kind }) => kind === 'what-happens').flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');
    expect(said).to.include(data.triggers[0]!.summary.replace(/\s+/g, ' '));
  });

  it('tell a case in pieces that can be read, however many names stand on its map', () => {
    const data = dataset({ triggers: 4, phases: 6, levels: 5 });
    for (const named of [...data.phases, ...data.levels]) named.label = `${named.label} met een lange naam`;
    const model = modelFrom(data);
    const story = model.workshop!.cases[0]!;
    const steps = sessionSteps(model, routeOf([item('case', story.id)])).filter(({ kind }) => kind === 'case' || kind === 'moment');
    expect(steps.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ')).to.include(story.summary).and.to.include(story.moments[0]!.text);
  });

  it('leave out what the content does not have', () => {
    const parsed = parseInfographic(dataset({ triggers: 2 }));
    expect(parsed.ok).to.equal(true);
    if (parsed.ok) expect(sessionSteps(parsed.model, routeOf([item('event', 'nothing'), item('case', 'nothing'), item('statement', 'x'), item('exercise', 'y')])).filter(({ item: place }) => place > 0)).to.deep.equal([]);
  });

  it('end with what was covered, one thing to take home and the paper', async () => {
    const model = await published();
    const { route } = readyRoutes(model)[0]!;
    expect(sessionSteps(model, route).slice(-3).map(({ kind }) => kind)).to.deep.equal(['covered', 'take-home', 'hand-out']);
  });
});
