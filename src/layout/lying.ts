import type { Drawing, Entry, Plan } from './plan.js';
import { cellsOf, type Cell, type Stretch } from './rows.js';
import type { Place, Sheet } from './sheet.js';
import type { TimelineBracket } from './types.js';

// Sizes in em; the styles of the element use the same.
/** Narrower, a map stands upright; and so it does when a band would be narrower than this. */
const leastWidth = 56;
const leastBand = 7;
/** Between bands. */
const gap = 0.5;
/** Between the edge of a band and what stands in it. Lines bend there. */
const inset = 0.75;
/** Half a mark. */
const mark = 0.75;
/** From a line to the names under it, and between a name and its note. */
const labelDrop = mark + 0.375;
const noteGap = 0.125;
/** Between a name and the mark under it, in a lane and between lanes. */
const rowGap = 0.875;
const laneGap = 1.75;
/** Between names side by side. */
const between = 0.625;
/** Least width of what can be pressed. */
const target = 2.75;
/** How far a long station reaches into its last phase, and how far it keeps marks away there. */
const reach = 1;
const reachRoom = 2.625;
/** The number before the name of a phase, with the space after it. */
const badge = 2.25;
/** Widest name of a lane before it wraps, and what stands around it. */
const laneName = 7;
const laneRest = 3.25;
/** How much nearer lanes draw: at least and at most for each two, and at most for all. */
const pull = { least: 0.5, most: 3, total: 6 };

/** A lane with its cells, each with its height below the line: where each row runs, and how deep the lane is in each phase. */
interface Lane {
  readonly cells: readonly (Cell & { readonly height: number })[];
  readonly rows: readonly number[];
  readonly depths: readonly number[];
}

const lengthOf = ([start, end]: Stretch): number => end - start;
const nameWidth = (slot: Stretch): number => lengthOf(slot) - between;

/** Height of a name with its note. */
const textHeight = ({ trigger: { label, note } }: Entry, width: number, { fit }: Sheet): number =>
  fit(label, width, 'label').height + (note ? noteGap + fit(note, width, 'note').height : 0);

/** Lays a map down: phases as bands from start to end, levels as lanes, names under stations. Nothing when there is no room to lie in. */
export function drawLying(plan: Plan, sheet: Sheet): Drawing | undefined {
  const { phases, lanes, entries } = plan;
  const { width, at, box, to, track, fit } = sheet;
  if (width < leastWidth || phases.length === 0) return undefined;
  const names = lanes.map(({ label }) => {
    const size = fit(label, laneName, 'label');
    return { width: Math.min(size.width, laneName) + laneRest, height: Math.max(size.height + 0.75, 2.25) };
  });
  const gutter = Math.max(6, ...names.map((name) => name.width + 1));
  const bands = bandsOf(plan, gutter, width);
  if (bands.some((band) => lengthOf(band) < leastBand)) return undefined;

  const inner = bands.map(([start, end]): Stretch => [start + inset, end - inset]);
  const brackets = bracketsOf(plan, bands, sheet);
  const top = brackets.height + 0.5;
  const headHeight = Math.max(
    ...phases.map(({ label, description }, index) => {
      const room = lengthOf(inner[index]!);
      return Math.max(fit(label, room - badge, 'title').height, 1.75) + 0.375 + fit(description, room, 'text').height;
    }),
  );
  const drawn = lanes.map((_lane, rank) => laneOf(entries.filter(({ lane }) => lane === rank), inner, sheet));
  const ys = heightsOf(drawn, plan, top + inset + headHeight + 1.25 + mark);
  const bottom = Math.max(top + 2 * inset + headHeight, ...drawn.flatMap(({ depths }, lane) => depths.map((depth, phase) => ys[lane]![phase]! + depth + 1)));
  const end = bands.at(-1)![1] - 0.5;

  /** Along a row from one phase to another: level in each, bending between them. */
  const along = (lane: number, row: (phase: number) => number, from: number, to: number): Place[] =>
    phases.slice(from, to).flatMap((_phase, index) => {
      const [here, next] = [from + index, from + index + 1];
      const y = (phase: number) => ys[lane]![phase]! + drawn[lane]!.rows[row(phase)]!;
      return [[inner[here]![1], y(here)], [inner[next]![0], y(next)]] as const;
    });

  const stations = drawn.flatMap(({ cells }, lane) =>
    cells.map(({ entry: { trigger, phase, last }, row, slot, height }) => {
      const x = (slot[0] + slot[1]) / 2;
      const y = ys[lane]![phase]! + drawn[lane]!.rows[row]!;
      const [left, room] = [slot[0] + between / 2, nameWidth(slot)];
      const ending = [inner[last]![0] + reach, ys[lane]![last]! + drawn[lane]!.rows[row]!] as const;
      const place = {
        at: at(x, y),
        box: box(left, y - 1, room, height + 1),
        label: box(left, y + labelDrop, room, height - labelDrop),
        ...(last > phase ? { platform: track([[x, y], ...along(lane, () => row, phase, last), ending], false) } : {}),
      };
      return [trigger.id, place] as const;
    }),
  );

  return {
    orientation: 'lying',
    indent: 0,
    brackets: brackets.found,
    stations: new Map(stations),
    bands: bands.map((band, phase) => ({
      box: box(band[0], top, lengthOf(band), bottom - top),
      head: box(inner[phase]![0], top + inset, lengthOf(inner[phase]!), headHeight),
    })),
    lanes: lanes.map(({ id: level }, lane) => {
      const { rows, cells } = drawn[lane]!;
      const { width: room, height } = names[lane]!;
      const [first, last] = [ys[lane]![0]!, phases.length - 1];
      // A row that a phase does not use runs along the line of the lane there, so that every line has the same points and can morph.
      const used = (row: number, phase: number) => (cells.some(({ entry, row: own }) => own === row && entry.phase <= phase && phase <= entry.last) ? row : 0);
      return {
        level,
        name: box(0, first - height / 2, room, height),
        tracks: rows.map((_height, row) => {
          const own = (phase: number) => used(row, phase);
          const ends = [inner[0]![0], end].map((x, index): Place => [x, ys[lane]![index * last]! + rows[own(index * last)]!]);
          return track([[room - 1, first], [gutter - inset, first], ends[0]!, ...along(lane, own, 0, last), ends[1]!], false);
        }),
        ends: [...new Set(rows.map((_height, row) => used(row, last)))]
          .map((row) => ys[lane]![last]! + rows[row]!)
          .map((y) => `M${to(end, y - mark)}L${to(end, y + mark)}`)
          .join(''),
      };
    }),
    ...wayBackOf(plan, bands, bottom, gutter, sheet),
  };
}

/**
 * The band of each phase. A phase with a busy lane gets more room than a quiet one, in eighths of an even share: that keeps
 * maps low where width is scarce, and bands in place while a window is dragged.
 */
function bandsOf({ phases, lanes, entries }: Plan, gutter: number, width: number): readonly Stretch[] {
  const load = phases.map((_phase, phase) => Math.max(0, ...lanes.map((_lane, lane) => entries.filter((entry) => entry.phase === phase && entry.lane === lane).length)));
  const mean = load.reduce((sum, count) => sum + count, 0) / load.length;
  const shares = load.map((count) => Math.round(8 + (4.8 * (count - mean)) / Math.max(...load, 1)));
  const ends = shares.map((_share, phase) => shares.slice(0, phase + 1).reduce((sum, share) => sum + share, 0));
  const share = (width + gap - gutter) / ends.at(-1)!;
  return ends.map((end, phase): Stretch => [gutter + (end - shares[phase]!) * share, gutter + end * share - gap]);
}

function bracketsOf({ phases, words }: Plan, bands: readonly Stretch[], { box, fit }: Sheet): { readonly height: number; readonly found: readonly TimelineBracket[] } {
  const spans = phases.flatMap(({ prevention, turn }, first) => {
    if (!turn) return [];
    const next = phases.findIndex((phase, index) => index > first && phase.turn);
    return [{ prevention, x: bands[first]![0], width: bands.at(next < 0 ? -1 : next - 1)![1] - bands[first]![0] }];
  });
  const height = Math.max(...spans.map(({ prevention, width }) => fit(prevention ? words.prevention : words.noPrevention, width, 'label').height)) + 1;
  return { height, found: spans.map(({ prevention, x, width }) => ({ prevention, box: box(x, 0, width, height) })) };
}

function laneOf(entries: readonly Entry[], inner: readonly Stretch[], sheet: Sheet): Lane {
  const cells = cellsOf(entries, {
    inner,
    reach: reachRoom,
    fits: ({ trigger }, slot) => {
      const width = slot - between;
      const size = width < target ? undefined : sheet.fit(trigger.label, width, 'label');
      return size !== undefined && size.lines <= 3 && size.width <= width;
    },
  }).map((cell) => ({ ...cell, height: labelDrop + textHeight(cell.entry, nameWidth(cell.slot), sheet) }));
  const rows = [0];
  for (const { row } of cells) {
    while (rows.length <= row) {
      const above = rows.length - 1;
      rows.push(rows[above]! + Math.max(...cells.filter((cell) => cell.row === above).map(({ height }) => height)) + rowGap + mark);
    }
  }
  const depths = inner.map((_stretch, phase) =>
    Math.max(mark, ...cells.map(({ entry, row, height }) => (entry.phase <= phase && phase <= entry.last ? rows[row]! + (entry.phase === phase ? height : mark) : 0))),
  );
  return { cells, rows, depths };
}

/** For each lane and phase where its line runs: as far apart as the names need, and nearer where the group closes in. */
function heightsOf(drawn: readonly Lane[], { closeness }: Plan, top: number): readonly (readonly number[])[] {
  const most = Math.min(pull.most, pull.total / (drawn.length - 1));
  const gaps = drawn.slice(0, -1).map(({ depths }) => {
    const needs = depths.map((depth) => depth + laneGap + mark);
    const open = Math.max(...needs.map((need, phase) => need + closeness[phase]! * pull.least));
    return { open, nearer: Math.min(most, ...needs.map((need, phase) => (closeness[phase] ? (open - need) / closeness[phase] : most))) };
  });
  const total = gaps.reduce((sum, { nearer }) => sum + nearer, 0);
  return drawn.map((_lane, rank) => closeness.map((close) => gaps.slice(0, rank).reduce((y, { open, nearer }) => y + open - close * nearer, top + (close * total) / 2)));
}

function wayBackOf({ words }: Plan, bands: readonly Stretch[], bottom: number, gutter: number, { at, box, to, fit }: Sheet): Pick<Drawing, 'wayBack' | 'width' | 'height'> {
  const text = fit(words.wayBack, gutter - 3, 'label').height;
  const y = bottom + Math.max(1.5, text / 2 + 0.25);
  const tip = gutter + 0.25;
  const exits = bands.map(([, end]) => `M${to(end - 1.25, bottom - 0.5)}Q${to(end - 1.25, y)} ${to(end - 3.25, y)}`);
  return {
    wayBack: {
      path: `M${to(bands.at(-1)![1] - 3.25, y)}L${to(tip, y)}${exits.join('')}`,
      arrow: `M${to(tip + 0.5, y - 0.5)}L${to(tip, y)}L${to(tip + 0.5, y + 0.5)}`,
      label: box(0, y - text / 2, gutter - 1, text),
    },
    width: box(0, 0, bands.at(-1)![1], 0).width,
    height: at(0, y + Math.max(0.75, text / 2)).y,
  };
}
