import { expect } from '@open-wc/testing';
import { arcsLayout } from '../../src/layout/arcs.js';

describe('arcsLayout', () => {
  it('puts every name in the middle of its own column', () => {
    expect(arcsLayout(4, []).places).to.deep.equal([0.5, 1.5, 2.5, 3.5]);
  });

  it('draws one arc for a pair, and tells when it goes both ways', () => {
    const { arcs } = arcsLayout(3, [{ from: 0, to: 1 }, { from: 1, to: 0 }, { from: 1, to: 2 }]);
    expect(arcs.map(({ mutual }) => mutual)).to.deep.equal([true, false]);
  });

  it('is as high as its widest arc', () => {
    expect(arcsLayout(4, [{ from: 3, to: 0 }]).height).to.equal(1.5);
    expect(arcsLayout(4, [{ from: 1, to: 2 }]).height).to.equal(0.5);
  });

  for (const [what, count, links] of [
    ['no names', 0, [{ from: 0, to: 1 }]],
    ['one name', 1, []],
    ['a name linked to itself', 3, [{ from: 1, to: 1 }]],
    ['a link to nobody', 3, [{ from: 0, to: 7 }, { from: -1, to: 2 }]],
  ] as const) {
    it(`draws no arcs for ${what}`, () => expect(arcsLayout(count, links).arcs).to.deep.equal([]));
  }

  it('stays within its box, whoever is linked', () => {
    for (let count = 2; count <= 7; count++) {
      const everyone = Array.from({ length: count * count }, (_, index) => ({ from: index % count, to: Math.floor(index / count) }));
      const { arcs, height, width } = arcsLayout(count, everyone);
      expect(arcs).to.have.length((count * (count - 1)) / 2);
      for (const { path } of arcs) {
        const [x1, y1, radius, , , , , x2, y2] = [...path.matchAll(/-?[\d.]+/g)].map(Number);
        expect(Math.min(x1!, x2!)).to.be.at.least(0);
        expect(Math.max(x1!, x2!)).to.be.at.most(width);
        expect([y1, y2]).to.deep.equal([height, height]);
        expect(radius).to.be.at.most(height);
      }
    }
  });
});
