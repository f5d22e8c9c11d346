import { scaleBand, scalePoint } from 'd3';
import { trackMaker } from './path.js';
import { bandOf, mirrored, shapeOf, type Entry, type Plan, type Room } from './plan.js';
import { cellsOf, type Cell, type Stretch } from './rows.js';
import type { Box, TimelineBracket, TimelineGroup, TimelineLayout, TimelineStation } from './types.js';

// Sizes in em; the styles of the element use the same.
/** Between bands. */
const gap = 0.5;
/** Between the edge of a band and what stands in it. Lines bend there. */
const inset = 0.75;
/** Half a mark. */
const mark = 0.75;
/** Between a mark and its name. */
const labelGap = 0.375;
/** Between a name and the note under it. */
const noteGap = 0.125;
/** Between a name and the mark under it; and more between lanes. */
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
/** How much nearer lanes draw: at least and at most for each two, and at most for all. */
const pull = { least: 0.5, most: 3, total: 6 };
/** Least width of a band: narrower, a map cannot lie. */
const leastBand = 7;

/** A lane with its cells, and what they need: the depth of each row, and of the whole in each phase. */
interface Lane {
  readonly cells: readonly Cell[];
  readonly rows: readonly number[];
  readonly depths: readonly number[];
}

/** Narrower than this many em, a map stands upright. */
const leastWidth = 56;

/** Where the phases of a lying map come; nothing when this room is too narrow to lie in. */
export function bandsWithin(plan: Plan, room: Room): readonly Stretch[] | undefined {
  if (plan.phases.length === 0 || room.width < leastWidth * room.em) return undefined;
  const bands = bandsOf(plan, room);
  return bands.every((band) => lengthOf(band) >= leastBand * room.em) ? bands : undefined;
}

/** Width of the side where the names of lanes stand. */
const gutterOf = ({ lanes }: Plan, { em, measure }: Room): number =>
  Math.max(6 * em, ...lanes.map(({ label }) => Math.min(measure(label, 7 * em, 'label').width, 7 * em) + 4.25 * em));

const lengthOf = ([start, end]: Stretch): number => end - start;

/**
 * The band of each phase. A phase with a busy lane gets more room than a quiet one, in eighths of an even share: that keeps
 * maps low where width is scarce, and bands in place while a window is dragged.
 */
function bandsOf(plan: Plan, room: Room): readonly Stretch[] {
  const { phases, lanes, entries } = plan;
  const { width, em } = room;
  const load = phases.map((_phase, phase) => Math.max(...lanes.map((_lane, lane) => entries.filter((entry) => entry.phase === phase && entry.lane === lane).length), 0));
  const mean = load.reduce((sum, count) => sum + count, 0) / load.length;
  const units = phases.map(({ id }, index) => {
    const share = 1 + (0.6 * (load[index]! - mean)) / Math.max(...load, 1);
    return Array.from({ length: Math.round(8 * share) }, (_, unit) => `${id} ${unit}`);
  });
  const scale = scaleBand(units.flat(), [gutterOf(plan, room), width + gap * em]);
  return units.map((own) => [scale(own[0]!)!, scale(own.at(-1)!)! + scale.bandwidth() - gap * em]);
}

/** Lays a map down: phases as bands from start to end, levels as lanes, names under stations. */
export function lyingLayout(plan: Plan, bands: readonly Stretch[], room: Room): TimelineLayout {
  const { phases, lanes } = plan;
  const { width, em, measure, rtl } = room;
  const gutter = gutterOf(plan, room);
  const track = trackMaker(width, rtl, false);
  const across = (x: number) => (rtl ? width - x : x);
  const place = (x: number, y: number, w: number, height: number): Box => mirrored(room, { x, y, width: w, height });

  const inner = bands.map(([start, end]): Stretch => [start + inset * em, end - inset * em]);

  const brackets = bracketsOf(plan, bands, room);
  const top = Math.max(0, ...brackets.map(({ box }) => box.height + 0.5 * em));
  const headHeight = Math.max(
    ...phases.map(({ label, description }, index) => {
      const room = lengthOf(inner[index]!);
      return Math.max(measure(label, room - badge * em, 'title').height, 1.75 * em) + 0.375 * em + measure(description, room, 'text').height;
    }),
  );

  const drawn = lanes.map((_lane, rank) => laneOf(plan, rank, inner, room));
  const heights = heightsOf(drawn, plan, top + inset * em + headHeight + (1.25 + mark) * em, em);
  const yOf = (lane: number, phase: number, row: number) => heights[lane]![phase]! + drawn[lane]!.rows[row]!;
  const bottom = Math.max(
    top + 2 * inset * em + headHeight,
    ...drawn.flatMap(({ depths }, lane) => depths.map((depth, phase) => heights[lane]![phase]! + depth + em)),
  );

  const end = bands.at(-1)![1] - 0.5 * em;
  const names = lanes.map(({ label }, rank) => {
    const size = measure(label, 7 * em, 'label');
    const height = Math.max(size.height + 0.75 * em, 2.25 * em);
    return { x: 0, y: heights[rank]![0]! - height / 2, width: Math.min(size.width, 7 * em) + 3.25 * em, height };
  });

  const stationOf = ({ entry, row, slot: [start, stop] }: Cell, x: number): TimelineStation => {
    const { trigger, phase, last, lane } = entry;
    const y = yOf(lane, phase, row);
    const labelWidth = stop - start - between * em;
    const labelTop = y + (mark + labelGap) * em;
    const height = labelHeight(trigger, labelWidth, room);
    const platform = [[x, y], ...phases.slice(phase, last).flatMap((_phase, index) => {
      const at = phase + index;
      return [[inner[at]![1], yOf(lane, at, row)], [inner[at + 1]![0], yOf(lane, at + 1, row)]] as const;
    }), [inner[last]![0] + reach * em, yOf(lane, last, row)]] as const;
    return {
      id: trigger.id,
      shape: shapeOf(trigger),
      at: { x: across(x), y },
      box: place(start + (between * em) / 2, y - em, labelWidth, labelTop + height - y + em),
      label: place(start + (between * em) / 2, labelTop, labelWidth, height),
      ...(last > phase ? { platform: track(platform) } : {}),
    };
  };

  const groupsOf = (phase: number): TimelineGroup[] =>
    drawn.flatMap(({ cells }, lane) => {
      const here = cells.filter(({ entry }) => entry.phase === phase);
      return here.length === 0 ? [] : [{ level: lanes[lane]!.id, stations: rowsOf(here).flatMap((row) => placed(row).map(([cell, x]) => stationOf(cell, x))) }];
    });

  return {
    orientation: 'lying',
    width,
    brackets,
    indent: 0,
    phases: phases.map((_phase, index) => ({
      ...bandOf(plan, index),
      box: place(bands[index]![0], top, lengthOf(bands[index]!), bottom - top),
      head: place(inner[index]![0], top + inset * em, lengthOf(inner[index]!), headHeight),
      groups: groupsOf(index),
    })),
    lanes: lanes.map(({ id }, rank) => {
      const { rows, cells } = drawn[rank]!;
      const uses = (row: number, phase: number) => cells.some(({ entry, row: own }) => own === row && entry.phase <= phase && phase <= entry.last);
      return {
        level: id,
        name: mirrored(room, names[rank]!),
        tracks: rows.map((_depth, row) => {
          const ys = phases.map((_phase, phase) => yOf(rank, phase, uses(row, phase) ? row : 0));
          const points = ys.flatMap((y, phase) => [[inner[phase]![0], y], [inner[phase]![1], y]] as [number, number][]);
          points.at(-1)![0] = end;
          return track([[names[rank]!.width - em, heights[rank]![0]!], [gutter - inset * em, heights[rank]![0]!], ...points]);
        }),
        ends: rows
          .filter((_depth, row) => row === 0 || uses(row, phases.length - 1))
          .map((depth) => `M${across(end)} ${heights[rank]!.at(-1)! + depth - 0.75 * em}v${1.5 * em}`)
          .join(''),
      };
    }),
    ...wayBackOf(plan, bands, bottom, gutter, room),
  };
}

/** Cells of one phase, row by row. */
const rowsOf = (cells: readonly Cell[]): Cell[][] => [...new Set(cells.map(({ row }) => row))].map((row) => cells.filter((cell) => cell.row === row));

/** The cells of a row with their marks, evenly along a point scale. */
function placed(row: readonly Cell[]): [Cell, number][] {
  const scale = scalePoint(row.map(({ entry }) => entry.trigger.id), [row[0]!.slot[0], row.at(-1)!.slot[1]]).padding(0.5);
  return row.map((cell) => [cell, scale(cell.entry.trigger.id)!]);
}

function bracketsOf({ phases, words }: Plan, bands: readonly Stretch[], room: Room): TimelineBracket[] {
  const { em, measure } = room;
  const firsts = phases.flatMap(({ prevention }, index) => (phases[index - 1]?.prevention === prevention ? [] : [index]));
  const found = firsts.map((first, index) => {
    const { prevention } = phases[first]!;
    const width = bands[(firsts[index + 1] ?? phases.length) - 1]![1] - bands[first]![0];
    return { prevention, x: bands[first]![0], width, text: measure(prevention ? words.prevention : words.noPrevention, width, 'label').height };
  });
  const height = Math.max(...found.map(({ text }) => text)) + em;
  return found.map(({ prevention, x, width }) => ({ prevention, box: mirrored(room, { x, y: 0, width, height }) }));
}

function labelHeight({ label, note }: Entry['trigger'], width: number, { em, measure }: Room): number {
  return measure(label, width, 'label').height + (note ? noteGap * em + measure(note, width, 'note').height : 0);
}

function laneOf({ entries, phases }: Plan, lane: number, inner: readonly Stretch[], room: Room): Lane {
  const { em, measure } = room;
  const cells = cellsOf(entries.filter((entry) => entry.lane === lane), {
    inner,
    reach: reachRoom * em,
    fits: ({ trigger }, slot) => {
      const width = slot - between * em;
      const size = measure(trigger.label, width, 'label');
      return width >= target * em && size.lines <= 3 && size.width <= width;
    },
  });
  // From the line of a row down to the bottom of its names.
  const deep = (own: readonly Cell[]) =>
    Math.max(mark * em, ...own.map(({ entry, slot }) => (mark + labelGap) * em + labelHeight(entry.trigger, slot[1] - slot[0] - between * em, room)));
  const rows = [0];
  for (let row = 0; cells.some((cell) => cell.row > row); row++) rows.push(rows[row]! + deep(cells.filter((cell) => cell.row === row)) + (rowGap + mark) * em);
  const depths = phases.map((_phase, phase) =>
    Math.max(mark * em, ...cells.filter(({ entry }) => entry.phase <= phase && phase <= entry.last).map((cell) => rows[cell.row]! + (cell.entry.phase === phase ? deep([cell]) : mark * em))),
  );
  return { cells, rows, depths };
}

/** For each lane and phase where its line runs: as far apart as the names need, and nearer where the group closes in. */
function heightsOf(drawn: readonly Lane[], { closeness }: Plan, top: number, em: number): readonly (readonly number[])[] {
  const most = Math.min(pull.most, pull.total / Math.max(drawn.length - 1, 1));
  const gaps = drawn.slice(0, -1).map(({ depths }) => {
    const needs = depths.map((depth) => depth + (laneGap + mark) * em);
    const open = Math.max(...needs.map((need, phase) => need + closeness[phase]! * pull.least * em));
    const room = needs.flatMap((need, phase) => (closeness[phase]! > 0 ? [(open - need) / closeness[phase]!] : []));
    return { open, pull: Math.min(most * em, ...room) };
  });
  const total = gaps.reduce((sum, { pull: nearer }) => sum + nearer, 0);
  return drawn.map((_lane, rank) => closeness.map((close) => gaps.slice(0, rank).reduce((y, each) => y + each.open - close * each.pull, top + (close * total) / 2)));
}

function wayBackOf({ words }: Plan, bands: readonly Stretch[], bottom: number, gutter: number, room: Room): Pick<TimelineLayout, 'wayBack' | 'height'> {
  const { width, em, rtl, measure } = room;
  const across = (x: number) => (rtl ? width - x : x);
  const text = measure(words.wayBack, gutter - 3 * em, 'label').height;
  const y = bottom + Math.max(1.5 * em, text / 2 + 0.25 * em);
  const exits = bands.map(([, end]) => `M${across(end - 1.25 * em)} ${bottom - 0.5 * em}Q${across(end - 1.25 * em)} ${y} ${across(end - 3.25 * em)} ${y}`);
  const tip = gutter + 0.25 * em;
  return {
    wayBack: {
      path: `M${across(bands.at(-1)![1] - 3.25 * em)} ${y}H${across(tip)}${exits.join('')}`,
      arrow: `M${across(tip + 0.5 * em)} ${y - 0.5 * em}L${across(tip)} ${y}L${across(tip + 0.5 * em)} ${y + 0.5 * em}`,
      label: mirrored(room, { x: 0, y: y - text / 2, width: gutter - em, height: text }),
    },
    height: Math.max(y + 0.75 * em, y + text / 2),
  };
}
