import { expect } from '@open-wc/testing';
import { maxFragment, readRoute, routeFromText, routeText } from '../../src/workshop/address.js';
import { routeFile, routeFromFile } from '../../src/workshop/file.js';
import { readyRoutes } from '../../src/workshop/ready.js';
import { itemKinds, idsOf, maxItems, routeOf } from '../../src/workshop/route.js';
import { published } from './published.js';

describe('a route in an address', () => {
  it('says what of it is not there any more, as a file does', async () => {
    const model = await published();
    const { id } = model.ordered[0]!;
    const { route, problems } = readRoute(model, `e.${id}.10_e.gone-event.8_z.x.5_r..10`);
    expect(route!.items.map((item) => item.kind)).to.deep.equal(['event', 'round-up']);
    expect(problems).to.deep.equal([{ code: 'unknown-id', found: 'gone-event', place: 2 }, { code: 'unknown-kind', found: 'z', place: 3 }]);
    expect(readRoute(model, 'e.gone-event.8')).to.deep.equal({ route: undefined, problems: [{ code: 'unknown-id', found: 'gone-event', place: 1 }, { code: 'no-items' }] });
    expect(readRoute(model, `e.${id}.10`).problems).to.deep.equal([]);
  });

  it('comes back as it was', async () => {
    const model = await published();
    for (const { route } of readyRoutes(model)) {
      const text = routeText(route)!;
      expect(routeFromText(model, text)).to.deep.equal(route);
      expect(new URLSearchParams({ route: text }).toString()).to.equal(`route=${text}`);
    }
    const named = routeOf(readyRoutes(model)[0]!.route.items, 'Team wijk Noord');
    expect(routeFromText(model, routeText(named)!, 'Team wijk Noord')).to.deep.equal(named);
  });

  it('fits a link even when it holds everything, or says that it does not', async () => {
    const model = await published();
    const everything = itemKinds.flatMap((kind) => idsOf(model, kind).map((id) => ({ kind, id, professions: ['police', 'youth-work'], minutes: 5 })));
    const all = routeOf(everything.slice(0, maxItems));
    expect(routeText(all)!.length).to.be.below(maxFragment);
    const endless = routeOf(Array.from({ length: 200 }, () => everything[0]!));
    expect(routeText(endless)).to.equal(undefined);
  });

  it('ignores what it does not know', async () => {
    const model = await published();
    const table: readonly (readonly [string, readonly string[]])[] = [
      ['e.propaganda.10', ['event propaganda 10']],
      ['e.propaganda.10_e.nothing.5_z.x.1_r..4', ['event propaganda 10', 'round-up round-up 4']],
      ['e.propaganda.10.police.unknown_e.death.9.*', ['event propaganda 10 police', 'event death 9 police']],
      ['e.propaganda.99999', []],
      ['e.propaganda.0', ['event propaganda 1']],
      ['e.propaganda.-3', []],
      ['e.__proto__.3', []],
      ['', []],
      ['%%%', []],
      ['e'.repeat(5000), []],
    ];
    for (const [text, items] of table) {
      const route = routeFromText(model, text);
      expect((route?.items ?? []).map(({ kind, id, minutes, professions }) => [kind, id, minutes, ...professions].join(' ')), text).to.deep.equal(items);
    }
  });
});

describe('a route as a file', () => {
  it('comes back as it was', async () => {
    const model = await published();
    const route = routeOf(readyRoutes(model)[5]!.route.items, 'Team wijk Noord');
    expect(routeFromFile(model, routeFile(route))).to.deep.equal({ ok: true, route, problems: [] });
  });

  it('says what is wrong with it', async () => {
    const model = await published();
    const file = (value: object) => JSON.stringify({ type: 'triggerfactoren-route', version: 1, ...value });
    const good = { kind: 'event', id: 'propaganda', professions: [], minutes: 5 };
    const table: readonly (readonly [string, readonly string[]])[] = [
      ['', ['not-json']],
      ['null', ['not-a-route']],
      ['{"items":[]}', ['not-a-route']],
      [file({ items: [] }), ['no-items']],
      [file({ items: [good], version: 2 }), ['newer']],
      [file({ items: [good, { kind: 'dance', id: 'x' }, { ...good, id: 'gone' }, null] }), ['unknown-kind', 'unknown-id', 'unknown-kind']],
      [file({ items: [{ ...good, minutes: 'ten', professions: 'all' }] }), []],
      ['x'.repeat(200_000), ['too-large']],
    ];
    for (const [text, codes] of table) expect(routeFromFile(model, text).problems.map(({ code }) => code), text.slice(0, 60)).to.deep.equal(codes);
  });
});
