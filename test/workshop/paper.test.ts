import { expect } from '@open-wc/testing';
import { caseMap, pathSize } from '../../src/workshop/case-map.js';
import { imposed } from '../../src/workshop/imposition.js';
import { readyRoutes } from '../../src/workshop/ready.js';
import { clockTime, runSheet } from '../../src/workshop/run-sheet.js';
import { published } from './published.js';

describe('cards on sheets', () => {
  it('have every back behind its own front when the paper turns over its long edge', () => {
    for (let count = 0; count <= 14; count++) {
      const cards = Array.from({ length: count }, (_, index) => index);
      const sheets = imposed(cards, 2, 2);
      expect(sheets.length).to.equal(Math.ceil(count / 4));
      expect(sheets.flatMap(({ front }) => front).filter((card) => card !== undefined)).to.deep.equal(cards);
      for (const { front, back } of sheets) {
        for (const place of [0, 1, 2, 3]) {
          // Turned over its long edge, the left column of one side is the right column of the other.
          const behind = place % 2 === 0 ? place + 1 : place - 1;
          expect(back[behind]).to.equal(front[place]);
        }
      }
    }
  });
});

describe('a run-sheet', () => {
  it('has no gaps and ends when the session does', async () => {
    const model = await published();
    for (const { route } of readyRoutes(model)) {
      const rows = runSheet(model, route);
      expect(rows.map(({ from }) => from)).to.deep.equal([0, ...rows.slice(0, -1).map(({ until }) => until)]);
      expect(rows.at(-1)!.until).to.equal(route.minutes);
    }
  });

  it('writes minutes as a clock does', () => {
    expect([0, 5, 59, 60, 75, 240].map(clockTime)).to.deep.equal(['0:00', '0:05', '0:59', '1:00', '1:15', '4:00']);
  });
});

describe('the map of a case', () => {
  it('keeps its stations inside their phase, apart and in order, and grows with the story', async () => {
    const model = await published();
    for (const story of model.workshop!.cases) {
      let length = 0;
      for (let told = 0; told <= story.moments.length; told++) {
        const map = caseMap(model, story, told);
        expect(map.stations.filter((station) => station.told).length).to.equal(told);
        for (const [index, station] of map.stations.entries()) {
          const phase = map.phases.find(({ id }) => id === story.moments[index]!.phase)!;
          expect(station.x).to.be.within(phase.from, phase.to);
          expect(station.y).to.be.within(0, 1);
        }
        expect(new Set(map.stations.map(({ x }) => x.toFixed(3))).size).to.equal(map.stations.length);
        expect(map.path.length).to.be.at.least(length);
        length = map.path.length;
      }
      expect(caseMap(model, story, 1).path).to.equal('');
      expect(Math.max(...[...caseMap(model, story, 9).path.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number)))).to.be.at.most(pathSize.width);
    }
  });
});
