import { columnsOf } from './columns.js';
import { trackMaker } from './path.js';
import { bandOf, mirrored, shapeOf, type Entry, type Plan, type Room } from './plan.js';
import type { Box, Flow, Span, TimelineLayout, TimelineStation } from './types.js';

// Sizes in em; the styles of the element use the same.
/** From the start side to the first line. */
const edge = 1.25;
/** Between lines: at most, where they are nearest, and below which long stations no longer fit beside marks. */
const spacing = { most: 1.5, nearest: 1.25, least: 0.5 };
/** Part of the width that lines may take. */
const share = 0.36;
/** Half a mark, and the space from it to the name. */
const mark = 0.75;
const leader = 0.5;
/** At the end side, for the way back. */
const margin = 1.25;
/** Around what stands in a band, and between bands. */
const padding = 0.75;
const gap = 0.5;
/** Least height of a row, and the space in it above and below its text. */
const target = 2.75;
const rowPadding = 0.75;
/** The arrow at the end of a row, and the number before the name of a phase. */
const chevron = 1.75;
const badge = 2.25;
/** How far a long station reaches into its last phase. */
const reach = 1.25;

/** Sets a map upright: phases from top to bottom, levels as lines at the start side, events as rows. */
export function uprightLayout(plan: Plan, room: Room, given: Flow | undefined): TimelineLayout {
  const { phases, lanes, entries, closeness, words } = plan;
  const { width, em, rtl, measure } = room;
  const across = (x: number) => (rtl ? width - x : x);
  const place = (x: number, { y, height }: Span, w: number): Box => mirrored(room, { x, y, width: w, height });

  const space = width * share - 2 * mark * em;
  const most = Math.max(Math.floor(space / (spacing.nearest * em)) + 1 - lanes.length, 0);
  const columns = sidingsWithin(plan, most);
  const sidings = lanes.map((_level, lane) => Math.max(0, ...entries.filter((entry) => entry.lane === lane).map((entry) => columns.get(entry)!.siding)));
  const starts = lanes.map((_level, lane) => lane + sidings.slice(0, lane).reduce((sum, count) => sum + count, 0));
  const count = Math.max(lanes.length + sidings.reduce((sum, own) => sum + own, 0), 1);
  const open = Math.max(spacing.least * em, Math.min(spacing.most * em, space / Math.max(count - 1, 1)));
  const near = Math.min(open, spacing.nearest * em);
  const middle = (count - 1) / 2;
  const xOf = (column: number, phase: number) => edge * em + middle * open + (column - middle) * (open + (near - open) * closeness[phase]!);
  const indent = (edge + mark + leader) * em + (count - 1) * open;

  const card = width - margin * em;
  const flow = given ?? estimatedFlow(plan, room, { text: card - indent - padding * em, row: card - indent - (padding + chevron) * em });
  const spans = flow.phases;
  const track = trackMaker(width, rtl, true);

  /** From a point down to another phase: straight through each band, bending between bands. */
  const down = (column: number, from: number, to: number): [number, number][] =>
    phases.slice(from, to).flatMap((_phase, index) => {
      const [here, next] = [spans[from + index]!, spans[from + index + 1]!];
      return [[xOf(column, from + index), here.y + here.height - padding * em], [xOf(column, from + index + 1), next.y + padding * em]];
    });

  const stationOf = (entry: Entry): TimelineStation => {
    const { trigger, phase, last, lane } = entry;
    const { siding, cut } = columns.get(entry)!;
    const column = starts[lane]! + siding;
    const span = flow.stations.get(trigger.id) ?? { y: spans[phase]!.y, height: 0 };
    const [x, y] = [xOf(column, phase), span.y + span.height / 2];
    const long: readonly (readonly [number, number])[] =
      cut || open < spacing.nearest * em
        ? [[x, y], [x, Math.max(y, span.y + span.height - 0.25 * em)]]
        : [[x, y], ...down(column, phase, last), [xOf(column, last), spans[last]!.y + reach * em]];
    return {
      id: trigger.id,
      shape: shapeOf(trigger),
      at: { x: across(x), y },
      box: place(0, span, card),
      label: place(indent, span, card - indent - (padding + chevron) * em),
      leader: `M${across(x)} ${y}H${across(indent - 0.25 * em)}`,
      ...(last > phase ? { platform: track(long) } : {}),
    };
  };

  const stations = entries.map(stationOf);
  const siding = (entry: Entry): (readonly [number, number])[] => {
    const { phase, last, lane } = entry;
    const column = starts[lane]! + columns.get(entry)!.siding;
    const { y } = stations[entries.indexOf(entry)]!.at;
    const end = spans[last]!.y + reach * em;
    return [
      [xOf(starts[lane]!, phase), y - 2.25 * em],
      [xOf(column, phase), y - 0.5 * em],
      ...down(column, phase, last),
      [xOf(column, last), end],
      [xOf(starts[lane]!, last), end + 2 * em],
    ];
  };

  const bottom = Math.max(0, ...spans.map(({ y, height }) => y + height));
  const foot = bottom - padding * em;
  const label = { y: bottom + 0.5 * em, height: measure(words.wayBack, card - 2 * em, 'label').height };
  const back = width - 0.375 * em;
  const exits = spans.map(({ y, height }) => `M${across(card)} ${y + height - em}Q${across(back)} ${y + height - em} ${across(back)} ${y + height - 2.5 * em}`);
  return {
    orientation: 'upright',
    width,
    height: label.y + label.height,
    indent,
    brackets: [],
    phases: phases.map((phase, index) => ({
      ...bandOf(plan, index),
      box: place(0, spans[index]!, card),
      head: place(indent, { y: spans[index]!.y + padding * em, height: headHeight(plan, index, room, card - indent - padding * em) }, card - indent - padding * em),
      groups: lanes
        .map(({ id: level }, lane) => ({ level, stations: stations.filter((_station, rank) => entries[rank]!.lane === lane && phases[entries[rank]!.phase] === phase) }))
        .filter((group) => group.stations.length > 0),
    })),
    lanes: lanes.map(({ id: level }, lane) => ({
      level,
      name: { x: across(xOf(starts[lane]!, 0)), y: 0, width: 0, height: 0 },
      tracks: [
        track([[xOf(starts[lane]!, 0), spans[0]!.y + 0.5 * em], ...down(starts[lane]!, 0, phases.length - 1), [xOf(starts[lane]!, phases.length - 1), foot]]),
        ...entries.filter((entry) => entry.lane === lane && columns.get(entry)!.siding > 0).map((entry) => track(siding(entry))),
      ],
      ends: `M${across(xOf(starts[lane]!, phases.length - 1)) - 0.375 * em} ${foot}h${0.75 * em}`,
    })),
    wayBack: {
      path: spans.length > 0 ? `M${across(back)} ${bottom - 2.5 * em}V${spans[0]!.y + 0.5 * em}${exits.join('')}` : '',
      arrow: spans.length > 0 ? `M${across(back) - 0.375 * em} ${spans[0]!.y + 0.75 * em}l${0.375 * em} ${-0.5 * em}l${0.375 * em} ${0.5 * em}` : '',
      label: place(0, label, card),
    },
  };
}

/** As many sidings as fit, those of a level that need most given up first. */
function sidingsWithin(plan: Plan, most: number): ReturnType<typeof columnsOf> {
  for (let each = most; ; each--) {
    const columns = columnsOf(plan, each);
    const used = plan.lanes.map((_level, lane) => Math.max(0, ...plan.entries.filter((entry) => entry.lane === lane).map((entry) => columns.get(entry)!.siding)));
    if (each <= 0 || used.reduce((sum, own) => sum + own, 0) <= most) return columns;
  }
}

function headHeight({ phases, words }: Plan, index: number, { em, measure }: Room, width: number): number {
  const { label, description, prevention } = phases[index]!;
  const turn = phases[index - 1]?.prevention !== prevention ? measure(prevention ? words.prevention : words.noPrevention, width, 'note').height : 0;
  return Math.max(measure(label, width - badge * em, 'title').height, 1.75 * em) + measure(description, width, 'text').height + turn + 0.5 * em;
}

/** Where everything would stand if texts are as high as they measure. */
function estimatedFlow(plan: Plan, room: Room, { text, row }: { readonly text: number; readonly row: number }): Flow {
  const { em, measure } = room;
  const stations = new Map<string, Span>();
  let y = 0;
  const phases = plan.phases.map((_phase, index): Span => {
    const top = y;
    y += padding * em + headHeight(plan, index, room, text);
    for (const { trigger, phase } of plan.entries) {
      if (phase !== index) continue;
      const height = Math.max(target * em, measure(trigger.label, row, 'label').height + (trigger.note ? measure(trigger.note, row, 'note').height : 0) + rowPadding * em);
      stations.set(trigger.id, { y, height });
      y += height;
    }
    y += padding * em;
    const height = y - top;
    y += gap * em;
    return { y: top, height };
  });
  return { phases, stations };
}
