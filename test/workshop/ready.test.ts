import { expect } from '@open-wc/testing';
import { readyMinutes, readyRoutes } from '../../src/workshop/ready.js';
import { idsOf } from '../../src/workshop/route.js';
import { dataset } from '../helpers/dataset.js';
import { modelFrom, published } from './published.js';

describe('ready-made routes', () => {
  it('are there for each length, each profession and a mixed group', async () => {
    const model = await published();
    const ids = readyRoutes(model).map(({ id }) => id);
    expect(ids).to.deep.equal(readyMinutes.flatMap((minutes) => ['mixed', ...model.professions.map(({ id }) => id)].map((who) => `${minutes}-${who}`)));
  });

  for (const language of ['nl', 'en'] as const) {
    it(`add up to their minutes and name only what the content has (${language})`, async () => {
      const model = await published(language);
      for (const { minutes, route } of readyRoutes(model)) {
        expect(route.minutes).to.equal(minutes);
        expect(route.items.reduce((sum, item) => sum + item.minutes, 0)).to.equal(minutes);
        expect(route.items.every((item) => item.minutes > 0 && idsOf(model, item.kind).includes(item.id))).to.equal(true);
        expect(route.items.at(-1)!.kind).to.equal('round-up');
        expect(new Set(route.items.map(({ kind, id }) => `${kind} ${id}`)).size).to.equal(route.items.length);
      }
    });
  }

  it('compare two professions, and tell a case and do an exercise when there is time', async () => {
    const kinds = (minutes: number) => readyRoutes(model).filter((ready) => ready.minutes === minutes).map(({ route }) => route.items.map(({ kind }) => kind).join(' '));
    const model = await published();
    expect(new Set(kinds(30))).to.deep.equal(new Set(['statement event event round-up']));
    expect(new Set(kinds(60))).to.deep.equal(new Set(['statement event compare case round-up']));
    expect(new Set(kinds(90))).to.deep.equal(new Set(['statement event event compare case exercise round-up']));
    for (const { route, profession } of readyRoutes(model)) {
      const pair = route.items.find(({ kind }) => kind === 'compare')?.professions ?? [];
      expect(pair.length === 0 || pair.length === 2).to.equal(true);
      if (profession && pair.length > 0) expect(pair).to.include(profession);
    }
  });

  it('give the time of what the content lacks to the rest', () => {
    const cases = [
      dataset({ triggers: 1 }),
      dataset({ triggers: 0 }),
      dataset({ triggers: 40, professions: 1 }),
      dataset({ triggers: 5, professions: 0 }),
      { ...dataset({ triggers: 5 }), workshop: undefined },
      { ...dataset({ triggers: 5 }), workshop: { statements: [], cases: [], exercises: [] } },
    ].map((data) => modelFrom(JSON.parse(JSON.stringify(data))));
    for (const model of cases) {
      for (const { minutes, route } of readyRoutes(model)) expect(route.minutes).to.equal(minutes);
    }
  });

  it('are the same twice', async () => {
    const model = await published();
    expect(readyRoutes(model)).to.deep.equal(readyRoutes(model));
  });
});
