import type { Drawing, Plan } from './plan.js';
import type { Place, Sheet } from './sheet.js';
import type { Flow, Span } from './types.js';

// Sizes in em; the styles of the element use the same.
/** From the start side to the first line. */
const edge = 1.25;
/** Between lines: at most, and at least for long stations to fit beside marks. */
const spacing = { most: 1.5, nearest: 1.25 };
/** From the start side to the names: part of the width, at least and at most. The styles of the element use the same. */
const indents = { share: 0.36, least: 5.5, most: 8.5 };
/** Half a mark, and the space from it to the name. */
const mark = 0.75;
const leader = 0.5;
/** At the end side, for the way back. */
const margin = 1.25;
/** Around what stands in a band, and between bands. */
const padding = 0.75;
const gap = 0.5;
/** The arrow at the end of a row. */
const chevron = 1.75;
/** How far a long station reaches into its last phase. */
const reach = 1.25;

const nowhere: Span = { y: 0, height: 0 };

/** Where names start in an upright map of this width. */
export const indentOf = (width: number): number => Math.max(indents.least, Math.min(indents.share * width, indents.most));

/**
 * Sets a map upright: phases from top to bottom, levels as lines at the start side, events as rows. It draws beside rows that
 * flow: where those are must be known.
 */
export function drawUpright(plan: Plan, sheet: Sheet, flow: Flow): Drawing {
  const { phases, lanes, entries, closeness, words } = plan;
  const { width, at, box, to, track, fit } = sheet;
  const indent = indentOf(width);
  const space = indent - edge - mark - leader;
  const { columns, starts, count } = columnsOf(plan, Math.floor(space / spacing.nearest) + 1);
  const open = Math.min(spacing.most, space / Math.max(count - 1, 1));
  const near = Math.min(open, spacing.nearest);
  const middle = (count - 1) / 2;
  const xOf = (column: number, phase: number) => edge + middle * open + (column - middle) * (open + (near - open) * (closeness[phase] ?? 0));
  const card = width - margin;
  const spanOf = (phase: number): Span => flow.phases[phase] ?? nowhere;
  const bottoms = phases.map((_phase, phase) => spanOf(phase).y + spanOf(phase).height);

  /** Down a column from one phase to another: straight in each, bending between them. */
  const down = (column: number, from: number, to: number): Place[] =>
    phases.slice(from, to).flatMap((_phase, index) => {
      const here = from + index;
      return [[xOf(column, here), bottoms[here]! - padding], [xOf(column, here + 1), spanOf(here + 1).y + padding]] as const;
    });

  const headEnd = (phase: number) => flow.stations.get(entries.find((entry) => entry.phase === phase)?.trigger.id ?? '')?.y ?? bottoms[phase]! - padding;

  const drawn = entries.map((entry, order) => {
    const { trigger, phase, last, lane } = entry;
    const column = columns[order];
    const x = (rank: number) => xOf(starts[lane]! + (column ?? 0), rank);
    const span = flow.stations.get(trigger.id) ?? nowhere;
    const y = span.y + span.height / 2;
    const ending = spanOf(last).y + reach;
    // Without a place of its own a long station ends in its row.
    const whole = column !== undefined && open >= spacing.nearest;
    const places: Place[] = whole ? [[x(phase), y], ...down(starts[lane]! + column, phase, last), [x(last), ending]] : [[x(phase), y], [x(phase), span.y + span.height - 0.25]];
    const main = starts[lane]!;
    return {
      entry,
      siding: column ? track([[xOf(main, phase), y - 2.25], [x(phase), y - 0.5], ...places.slice(1), [xOf(main, last), ending + 2]], true) : undefined,
      place: {
        at: at(x(phase), y),
        box: box(0, span.y, card, span.height),
        label: box(indent, span.y, card - indent - padding - chevron, span.height),
        leader: `M${to(x(phase), y)}L${to(indent - 0.25, y)}`,
        ...(last > phase ? { platform: track(places, true) } : {}),
      },
    };
  });

  const [top, bottom] = [spanOf(0).y + 0.5, Math.max(0, ...bottoms)];
  const [end, foot, back] = [phases.length - 1, bottom - padding, width - 0.375];
  const exits = bottoms.map((y) => `M${to(card, y - 1)}Q${to(back, y - 1)} ${to(back, y - 2.5)}`);
  const label = box(0, bottom + gap, card, fit(words.wayBack, card - 2, 'label').height);
  return {
    orientation: 'upright',
    width: box(0, 0, width, 0).width,
    height: label.y + label.height,
    indent: box(0, 0, indent, 0).width,
    brackets: [],
    stations: new Map(drawn.map(({ entry, place }) => [entry.trigger.id, place])),
    bands: phases.map((_phase, phase) => ({
      box: box(0, spanOf(phase).y, card, spanOf(phase).height),
      head: box(indent, spanOf(phase).y + padding, card - indent - padding, headEnd(phase) - spanOf(phase).y - padding),
    })),
    lanes: lanes.map(({ id: level }, lane) => ({
      level,
      name: box(xOf(starts[lane]!, 0), 0, 0, 0),
      tracks: [
        track([[xOf(starts[lane]!, 0), top], ...down(starts[lane]!, 0, end), [xOf(starts[lane]!, end), foot]], true),
        ...drawn.flatMap(({ entry, siding }) => (siding && entry.lane === lane ? [siding] : [])),
      ],
      ends: `M${to(xOf(starts[lane]!, end) - 0.375, foot)}L${to(xOf(starts[lane]!, end) + 0.375, foot)}`,
    })),
    wayBack: {
      path: phases.length === 0 ? '' : `M${to(back, bottom - 2.5)}L${to(back, top)}${exits.join('')}`,
      arrow: phases.length === 0 ? '' : `M${to(back - 0.375, top + 0.25)}L${to(back, top - 0.25)}L${to(back + 0.375, top + 0.25)}`,
      label,
    },
  };
}

/**
 * In which column each event stands, counted from the line of its level: 0, or a siding beside it for a long station that
 * others of its level stand beside. Nothing for one that finds no siding: there are no more columns than `most`.
 */
function columnsOf({ lanes, entries }: Plan, most: number): { readonly columns: readonly (number | undefined)[]; readonly starts: readonly number[]; readonly count: number } {
  const sidings = lanes.map((): number[] => []);
  let count = lanes.length;
  const columns = entries.map(({ lane, last }, order) => {
    const found = entries.findIndex((entry) => entry.phase >= last);
    const end = found < 0 ? entries.length : found;
    if (!entries.slice(order + 1, Math.max(end, order)).some((entry) => entry.lane === lane)) return 0;
    const own = sidings[lane]!;
    const free = own.findIndex((until) => until <= order);
    if (free < 0 && count >= most) return undefined;
    if (free < 0) count++;
    const siding = free < 0 ? own.length : free;
    own[siding] = end;
    return siding + 1;
  });
  return { columns, count: Math.max(count, 1), starts: lanes.map((_lane, lane) => lane + sidings.slice(0, lane).flat().length) };
}
