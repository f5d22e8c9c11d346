import { expect } from '@open-wc/testing';
import { estimate, groupId, pageOf, pageSize, roomFor, timelineLayout, wrapText, type Box, type Point, type TimelineContent, type TimelineLayout, type TimelineStation, type Track } from '../../src/layout/index.js';

const em = 16;
const counts = [1, 14, 60, 200, 1000, 10_000];
const directions = ['ltr', 'rtl'] as const;
/** 300 widths, from a small phone to a beamer. */
const widths = Array.from({ length: 300 }, (_, index) => 280 + Math.round(index * 5.7));

/** The same pseudo-random numbers at every run: mulberry32. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const vocabulary = ['de', 'naar', 'thuis', 'groep', 'verlies', 'propaganda', 'ontmoeting', 'confrontatie', 'trainingskamp', 'radicaliseringsproces'];

interface Shape {
  readonly phases: number;
  readonly levels: number;
  readonly triggers: number;
  readonly longest: number;
}

/** Content of any size: names of 3 to `longest` characters, one in three events over two phases or more. */
function content({ phases, levels, triggers, longest }: Shape, seed = 1): TimelineContent {
  const below = numbers(seed);
  const text = (length: number) => {
    let words = vocabulary[below(vocabulary.length)]!;
    while (words.length < length) words += ` ${vocabulary[below(vocabulary.length)]!}`;
    return words.slice(0, length).trim();
  };
  const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
  const phaseIds = ids('phase', phases);
  return {
    phases: phaseIds.map((id, index) => ({ id, label: text(4 + below(16)), description: text(20 + below(60)), prevention: index < phases / 2 })),
    levels: ids('level', levels).map((id) => ({ id, label: text(4 + below(14)) })),
    triggers: ids('event', triggers).map((id) => {
      const first = below(phases);
      return {
        id,
        label: text(3 + below(longest - 2)),
        level: `level-${below(levels) + 1}`,
        phases: phaseIds.slice(first, first + 1 + (below(3) === 0 ? 1 + below(2) : 0)),
        kind: [['turning-point'], ['catalyst'], ['turning-point', 'catalyst'], []][below(4)]!,
        note: below(4) === 0 ? undefined : `${below(12)} acties`,
      };
    }),
    words: {
      prevention: 'Hier werkt preventie', noPrevention: 'Trek samen op', wayBack: 'Omkeren kan altijd',
      crowd: '{count} gebeurtenissen', shown: '{first} – {last} getoond', earlier: 'Vorige {count}', later: 'Volgende {count}',
    },
  };
}

const stationsOf = (layout: TimelineLayout): TimelineStation[] => layout.phases.flatMap(({ groups }) => groups.flatMap(({ stations }) => [...stations]));

const around = ({ x, y }: Point, half: number): Box => ({ x: x - half, y: y - half, width: 2 * half, height: 2 * half });

/** Points close together on a smooth line: a cubic curve whose handles are halfway, along the direction of the line. */
const smooth = ({ points }: Track, upright: boolean): Point[] =>
  points.slice(1).flatMap((to, index) => {
    const from = points[index]!;
    const halfway = upright ? [from.x, (from.y + to.y) / 2, to.x, (from.y + to.y) / 2] as const : [(from.x + to.x) / 2, from.y, (from.x + to.x) / 2, to.y] as const;
    const bent = upright ? from.x !== to.x : from.y !== to.y;
    return Array.from({ length: bent ? 9 : 2 }, (_, step) => {
      const [t, u] = bent ? [step / 8, 1 - step / 8] : [step, 1 - step];
      const bezier = (a: number, b: number, c: number, d: number) => u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
      return { x: bezier(from.x, halfway[0], halfway[2], to.x), y: bezier(from.y, halfway[1], halfway[3], to.y) };
    });
  });

/** The boxes around the pieces of a line of some thickness, with round ends. */
const piecesOf = (track: Track, half: number, upright: boolean): Box[] => {
  const points = smooth(track, upright);
  const ends = [points[0]!, points.at(-1)!].map((point) => around(point, half));
  const [aside, ahead] = upright ? [half, 0] : [0, half];
  const pieces = points.slice(1).map((to, index) => {
    const from = points[index]!;
    return { x: Math.min(from.x, to.x) - aside, y: Math.min(from.y, to.y) - ahead, width: Math.abs(to.x - from.x) + 2 * aside, height: Math.abs(to.y - from.y) + 2 * ahead };
  });
  return [...ends, ...pieces];
};

const overlap = (one: Box, other: Box): boolean =>
  one.x + one.width > other.x + 0.1 && other.x + other.width > one.x + 0.1 && one.y + one.height > other.y + 0.1 && other.y + other.height > one.y + 0.1;

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 0.1 && inner.y >= outer.y - 0.1 && inner.x + inner.width <= outer.x + outer.width + 0.1 && inner.y + inner.height <= outer.y + outer.height + 0.1;

/** Everything that is wrong with a drawing, in words; empty when it is right. */
function faults(layout: TimelineLayout, given: TimelineContent, direction: 'ltr' | 'rtl', opened: ReadonlyMap<string, number> = new Map()): string[] {
  const found: string[] = [];
  const whole = { x: 0, y: 0, width: layout.width, height: layout.height };
  const upright = layout.orientation === 'upright';
  const stations = stationsOf(layout);
  const marks = stations.map(({ at }) => around(at, 0.75 * em));
  const platforms = stations.map(({ platform }) => (platform ? piecesOf(platform, 0.5 * em, upright) : []));
  const lines = layout.lanes.flatMap(({ tracks }) => tracks.flatMap((track) => piecesOf(track, 0.2 * em, upright)));
  const name = (index: number) => stations[index]!.id;

  stations.forEach((station, one) => {
    if (station.box.width < 44 || station.box.height < 44) found.push(`${station.id} is too small to press`);
    if (!within(station.box, whole) || !within(marks[one]!, whole)) found.push(`${station.id} is outside the drawing`);
    if (overlap(station.label, marks[one]!)) found.push(`${station.id} covers its own mark`);
    if (platforms[one]!.some((piece) => overlap(piece, station.label))) found.push(`${station.id} has its platform through its own name`);
    if (platforms[one]!.some((piece) => !within(piece, whole))) found.push(`${station.id} has its platform outside the drawing`);
    if (lines.some((piece) => overlap(piece, station.label))) found.push(`a line runs through the name of ${station.id}`);
    stations.forEach((other, two) => {
      if (one === two) return;
      if (one < two && overlap(station.label, other.label)) found.push(`${station.id} and ${other.id} have names that collide`);
      if (one < two && overlap(station.box, other.box)) found.push(`${station.id} and ${other.id} cover each other`);
      if (overlap(station.label, marks[two]!)) found.push(`the name of ${station.id} covers the mark of ${other.id}`);
      for (const piece of platforms[one]!) {
        if (overlap(piece, other.label)) found.push(`the platform of ${station.id} covers the name of ${other.id}`);
        if (overlap(piece, marks[two]!)) found.push(`the platform of ${station.id} covers the mark of ${other.id}`);
        if (one < two && platforms[two]!.some((part) => overlap(piece, part))) found.push(`the platforms of ${name(one)} and ${name(two)} cross`);
      }
    });
  });

  for (const box of [...layout.phases.flatMap((phase) => [phase.box, phase.head]), ...layout.brackets.map((bracket) => bracket.box), layout.wayBack.label, ...layout.lanes.map((lane) => lane.name)]) {
    if (!within(box, whole)) found.push(`${JSON.stringify(box)} is outside the drawing`);
  }
  for (const { tracks } of layout.lanes) {
    for (const { points } of tracks) if (!points.every((point) => within(around(point, 0), whole))) found.push('a line leaves the drawing');
  }
  layout.phases.forEach(({ id, box, head, groups }) => {
    if (!within(head, box)) found.push(`the name of ${id} leaves its band`);
    for (const { stations: own } of groups) {
      for (const { id: station, label } of own) if (!within(label, box) || overlap(label, head)) found.push(`${station} is not where ${id} is`);
    }
  });
  if (!/^((?!NaN|undefined|Infinity).)*$/.test(JSON.stringify(layout))) found.push('a number is missing');
  return [...found, ...orderFaults(layout, given, direction, opened)];
}

/** The stations a group has to show: all its events, or the one that stands for them and, when it is open, a page of them. */
function stationsFor(phase: string, level: string, { triggers }: TimelineContent, counted: boolean, opened: ReadonlyMap<string, number>): string[] {
  const events = triggers.filter((trigger) => trigger.phases[0] === phase && trigger.level === level).map(({ id }) => id);
  if (!counted) return events;
  const group = groupId(phase, level);
  const asked = opened.get(group);
  if (asked === undefined) return [group];
  // A page past the end is the last one.
  const first = Math.min(asked, pageOf(events.length - 1));
  const page = events.slice(first, first + pageSize);
  return [group, ...(first > 0 ? [`${group}/earlier`] : []), ...page, ...(first + pageSize < events.length ? [`${group}/later`] : [])];
}

/** Whether the order on screen and in the drawing is phase, level, order of the file. */
function orderFaults(layout: TimelineLayout, given: TimelineContent, direction: 'ltr' | 'rtl', opened: ReadonlyMap<string, number>): string[] {
  const groups = new Map(layout.phases.flatMap((phase) => phase.groups.map((group) => [groupId(phase.id, group.level), group] as const)));
  const expected = given.phases.flatMap(({ id: phase }) =>
    given.levels.flatMap(({ id: level }) => stationsFor(phase, level, given, groups.get(groupId(phase, level))?.stations[0]?.shape === 'crowd', opened)),
  );
  const found = stationsOf(layout).map(({ id }) => id);
  if (found.join() !== expected.join()) return ['the order is not that of phase, level and file'];
  const ahead = (one: Point, next: Point) => (direction === 'ltr' ? next.x > one.x : next.x < one.x);
  return layout.phases.flatMap(({ groups }) => {
    const own = groups.flatMap(({ stations }) => stations);
    return own.slice(1).flatMap((next, index) => {
      const one = own[index]!;
      const later = next.at.y > one.at.y + 1 || (layout.orientation === 'lying' && Math.abs(next.at.y - one.at.y) <= 1 && ahead(one.at, next.at));
      return later ? [] : [`${next.id} does not come after ${one.id}`];
    });
  });
}

describe('the layout of the map', () => {
  for (const triggers of counts) {
    it(`keeps ${triggers} events apart, inside and in order at ${triggers > 1000 ? 30 : 300} widths, in both directions of writing`, () => {
      widths.forEach((width, index) => {
        if (triggers > 1000 && index % 10 > 0) return;
        const below = numbers(width * 1000 + triggers);
        const shape = { phases: 1 + below(6), levels: 1 + below(5), triggers, longest: [3, 12, 30, 60, 90][below(5)]! };
        const given = content(shape, width);
        const direction = directions[index % 2]!;
        // A third of them as large as they are, the rest with crowds, closed or one or two of them open.
        const room = triggers <= 200 && index % 3 === 0 ? Infinity : undefined;
        const opened = new Map([given.triggers[0]!, given.triggers.at(-1)!].slice(0, index % 4).map(({ level, phases }, place) => [groupId(phases[0]!, level), place * pageSize]));
        const layout = timelineLayout(given, { width }, { em, direction, room, opened });
        expect(faults(layout, given, direction, opened).slice(0, 5).join('; '), `${width} px, ${direction}, ${JSON.stringify(shape)}`).to.equal('');
      });
    }).timeout(60_000);
  }

  describe('with more events than there is room for', () => {
    const many = content({ phases: 4, levels: 3, triggers: 1000, longest: 30 });
    const crowds = (layout: TimelineLayout) => stationsOf(layout).filter(({ shape }) => shape === 'crowd');

    it('shows no more stations than fit, and says of each group how many events it has', () => {
      for (const width of [320, 768, 1280, 1920]) {
        const layout = timelineLayout(many, { width }, { em });
        expect(stationsOf(layout).length, `${width} px`).to.be.at.most(roomFor(width / em));
        expect(layout.phases.flatMap(({ groups }) => groups).reduce((sum, { count }) => sum + count, 0)).to.equal(1000);
      }
    });

    it('counts the largest groups only', () => {
      const small = many.triggers.filter(({ level, phases }) => level !== 'level-1' || phases[0] !== 'phase-1').slice(0, 40);
      const large = many.triggers.filter(({ level, phases }) => level === 'level-1' && phases[0] === 'phase-1');
      const layout = timelineLayout({ ...many, triggers: [...small, ...large] }, { width: 1280 }, { em });
      expect(crowds(layout).map(({ id }) => id)).to.deep.equal(['phase-1/level-1']);
      expect(stationsOf(layout)).to.have.length(41);
    });

    it('draws small groups whole, however many there are', () => {
      const given = content({ phases: 20, levels: 5, triggers: 300, longest: 10 });
      for (const { count, stations } of timelineLayout(given, { width: 480 }, { em }).phases.flatMap(({ groups }) => groups)) if (count < 6) expect(stations).to.have.length(count);
    });

    it('opens a group in place, a page at a time: every event comes into view', () => {
      const group = groupId('phase-2', 'level-2');
      const events = many.triggers.filter(({ level, phases }) => level === 'level-2' && phases[0] === 'phase-2').map(({ id }) => id);
      const seen: string[] = [];
      for (let first = 0; first < events.length; first += pageSize) {
        const opened = new Map([[group, first]]);
        const layout = timelineLayout(many, { width: 1280 }, { em, opened });
        expect(faults(layout, many, 'ltr', opened).join('; ')).to.equal('');
        seen.push(...stationsOf(layout).filter(({ id }) => events.includes(id)).map(({ id }) => id));
      }
      expect(seen).to.deep.equal(events);
    });

    it('finds the page of an event', () => {
      expect([0, 1, pageSize - 1, pageSize, 3 * pageSize + 5].map(pageOf)).to.deep.equal([0, 0, 0, pageSize, 3 * pageSize]);
    });

    it('keeps its stations while a window is dragged, but for a few steps', () => {
      const drawn = Array.from({ length: 321 }, (_, step) => stationsOf(timelineLayout(many, { width: 960 + step }, { em })).map(({ id }) => id).join());
      expect(drawn.slice(1).filter((ids, index) => ids !== drawn[index]).length).to.be.at.most(2);
    });

    it('asks for the size of no text that it does not draw', () => {
      let asked = 0;
      const measure: ReturnType<typeof estimate> = (...question) => {
        asked++;
        return estimate(em)(...question);
      };
      timelineLayout(many, { width: 1280 }, { em, measure });
      const thousand = asked;
      asked = 0;
      timelineLayout(content({ phases: 4, levels: 3, triggers: 10_000, longest: 30 }), { width: 1280 }, { em, measure });
      expect(asked).to.be.at.most(2 * thousand);
    });
  });

  it('draws the same picture from right to left, mirrored', () => {
    for (const width of [360, 1280]) {
      const given = content({ phases: 4, levels: 3, triggers: 14, longest: 30 });
      const [ltr, rtl] = directions.map((direction) => timelineLayout(given, { width }, { em, direction }));
      stationsOf(ltr!).forEach(({ at, box }, index) => {
        const mirror = stationsOf(rtl!)[index]!;
        expect(mirror.at.x).to.be.closeTo(width - at.x, 0.11);
        expect(mirror.at.y).to.equal(at.y);
        expect(mirror.box.x).to.be.closeTo(width - box.x - box.width, 0.21);
      });
    }
  });

  it('answers the same for the same input, and leaves the input as it was', () => {
    for (const width of [360, 1280]) {
      const given = content({ phases: 5, levels: 4, triggers: 60, longest: 60 });
      const before = structuredClone(given);
      expect(timelineLayout(given, { width })).to.deep.equal(timelineLayout(given, { width }));
      expect(given).to.deep.equal(before);
    }
  });

  it('lies from 56 em and stands below', () => {
    const given = content({ phases: 4, levels: 3, triggers: 14, longest: 30 });
    expect(timelineLayout(given, { width: 56 * em }, { em }).orientation).to.equal('lying');
    expect(timelineLayout(given, { width: 56 * em - 1 }, { em }).orientation).to.equal('upright');
    expect(timelineLayout(given, { width: 56 * em }, { em: 2 * em }).orientation).to.equal('upright');
  });

  it('stands when there are more phases than bands fit', () => {
    const given = content({ phases: 20, levels: 2, triggers: 40, longest: 20 });
    const layout = timelineLayout(given, { width: 60 * em }, { em });
    expect(layout.orientation).to.equal('upright');
    expect(faults(layout, given, 'ltr').join('; ')).to.equal('');
  });

  it('survives no width, no phases and no events', () => {
    for (const shape of [{ phases: 4, levels: 3, triggers: 14, longest: 90 }, { phases: 1, levels: 1, triggers: 0, longest: 3 }]) {
      for (const width of [0, 1, 100, 1280]) {
        const layout = timelineLayout(content(shape), { width });
        expect(JSON.stringify(layout)).not.to.match(/null|NaN/);
        expect(layout.height).to.be.above(0);
      }
    }
    expect(timelineLayout({ phases: [], levels: [], triggers: [] }, { width: 1280 }).phases).to.deep.equal([]);
  });

  it('leaves out levels without events, and events of a level or phase that does not exist', () => {
    const given = content({ phases: 2, levels: 3, triggers: 0, longest: 10 });
    const event = { label: 'Los', kind: [], level: 'level-2', phases: ['phase-1'] };
    const triggers = [{ ...event, id: 'known' }, { ...event, id: 'no-level', level: 'elsewhere' }, { ...event, id: 'no-phase', phases: ['never'] }];
    for (const width of [360, 1280]) {
      const layout = timelineLayout({ ...given, triggers }, { width });
      expect(layout.lanes.map(({ level }) => level)).to.deep.equal(['level-2']);
      expect(stationsOf(layout).map(({ id }) => id)).to.deep.equal(['known']);
    }
  });

  it('gives each kind its own shape', () => {
    const given = content({ phases: 1, levels: 1, triggers: 4, longest: 10 });
    const kinds = [['turning-point'], ['catalyst'], ['catalyst', 'turning-point'], []];
    const layout = timelineLayout({ ...given, triggers: given.triggers.map((trigger, index) => ({ ...trigger, kind: kinds[index]! })) }, { width: 1280 });
    expect(stationsOf(layout).map(({ shape }) => shape)).to.deep.equal(['turning-point', 'catalyst', 'both', 'plain']);
  });

  it('reaches with a long station over all phases of the event', () => {
    const given = content({ phases: 4, levels: 1, triggers: 1, longest: 10 });
    const trigger = { ...given.triggers[0]!, phases: ['phase-2', 'phase-3', 'phase-4'] };
    for (const width of [360, 1280]) {
      const layout = timelineLayout({ ...given, triggers: [trigger] }, { width });
      const [station] = stationsOf(layout);
      const end = station!.platform!.points.at(-1)!;
      expect(within(around(station!.at, 0), layout.phases[1]!.box)).to.equal(true);
      expect(within(around(end, 0), layout.phases[3]!.box)).to.equal(true);
    }
  });

  it('draws lines nearer where the group closes in', () => {
    const given = content({ phases: 4, levels: 3, triggers: 14, longest: 30 });
    for (const [width, axis] of [[1280, 'y'], [480, 'x']] as const) {
      const lines = timelineLayout(given, { width }).lanes.map(({ tracks }) => tracks[0]!.points);
      const distance = (place: number) => Math.abs(lines.at(-1)!.at(place)![axis] - lines[0]!.at(place)![axis]);
      expect(distance(-1), `${width} px`).to.be.below(distance(0));
    }
  });

  it('puts a bracket over each stretch of phases with and without prevention', () => {
    const given = content({ phases: 4, levels: 1, triggers: 4, longest: 10 });
    const layout = timelineLayout(given, { width: 1280 });
    expect(layout.brackets.map(({ prevention }) => prevention)).to.deep.equal([true, false]);
    expect(layout.brackets[0]!.box.width).to.be.closeTo(layout.phases[1]!.box.x + layout.phases[1]!.box.width - layout.phases[0]!.box.x, 0.01);
    const all = { ...given, phases: given.phases.map((phase) => ({ ...phase, prevention: true })) };
    expect(timelineLayout(all, { width: 1280 }).brackets).to.have.length(1);
  });

  it('leads an exit to the way back out of every phase', () => {
    for (const width of [360, 1280]) {
      const { wayBack } = timelineLayout(content({ phases: 5, levels: 2, triggers: 5, longest: 10 }), { width });
      expect(wayBack.path.match(/Q/g)).to.have.length(5);
    }
  });

  it('wraps a name in at most three lines where it can', () => {
    const given = content({ phases: 4, levels: 3, triggers: 14, longest: 30 });
    for (const width of [900, 1100, 1280, 1920]) {
      for (const { id, label } of stationsOf(timelineLayout(given, { width }, { em }))) {
        const text = given.triggers.find((trigger) => trigger.id === id)!.label;
        expect(estimate(em)(text, label.width, 'label').lines, `${text} at ${width}`).to.be.at.most(3);
      }
    }
  });

  it('makes room for names that measure higher than estimated', () => {
    const given = content({ phases: 4, levels: 3, triggers: 14, longest: 30 });
    const tall = (...[text, width, style]: Parameters<ReturnType<typeof estimate>>) => {
      const size = estimate(em)(text, width, style);
      return { ...size, height: size.height * 2 };
    };
    for (const width of [360, 1280]) {
      const layout = timelineLayout(given, { width }, { em, measure: tall });
      expect(faults(layout, given, 'ltr').join('; ')).to.equal('');
      expect(layout.height).to.be.above(timelineLayout(given, { width }, { em }).height);
    }
  });

  it('stands upright where the page says its rows are', () => {
    const given = content({ phases: 2, levels: 2, triggers: 6, longest: 30 });
    const estimated = timelineLayout(given, { width: 360 });
    // An open panel of 500 px in the first row of the first phase.
    const [first, ...rest] = stationsOf(estimated);
    const stations = new Map([[first!.id, { y: first!.box.y, height: first!.box.height }], ...rest.map(({ id, box }) => [id, { y: box.y + 500, height: box.height }] as const)]);
    const phases = estimated.phases.map(({ box }, index) => (index === 0 ? { y: box.y, height: box.height + 500 } : { y: box.y + 500, height: box.height }));
    const layout = timelineLayout(given, { width: 360 }, { flow: { phases, stations } });
    expect(stationsOf(layout)[1]!.at.y).to.be.closeTo(rest[0]!.at.y + 500, 0.01);
    expect(layout.height).to.be.closeTo(estimated.height + 500, 0.01);
  });
});

describe('the wrapping of text', () => {
  const eight = (piece: string) => piece.length * 8;

  it('breaks between words, after hyphens, and in words that are too wide', () => {
    expect(wrapText('een twee drie', 64, eight)).to.deep.equal({ width: 64, lines: 2 });
    expect(wrapText('een', 100, eight)).to.deep.equal({ width: 24, lines: 1 });
    expect(wrapText('anti-westers', 60, eight).lines).to.equal(2);
    expect(wrapText('radicaliseringsproces', 60, eight)).to.deep.equal({ width: 168, lines: 3 });
  });

  it('survives no room and no text', () => {
    expect(wrapText('', 100, eight)).to.deep.equal({ width: 0, lines: 1 });
    expect(wrapText('een', 0, eight).lines).to.be.above(1);
  });
});
