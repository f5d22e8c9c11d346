import { crowding, roomFor } from './crowd.js';
import { estimate } from './estimate.js';
import { estimatedFlow, flowInEm } from './flow.js';
import { drawLying } from './lying.js';
import { planOf } from './plan.js';
import { sheetOf } from './sheet.js';
import type { Size, TimelineContent, TimelineLayout, TimelineOptions } from './types.js';
import { drawUpright } from './upright.js';

/**
 * Places phases, levels and events on a metro map: lying from start to end in a wide place, upright in a narrow one.
 * Same input, same output; nothing overlaps, whatever the number of events or the length of their names. What there is no room
 * for is counted: a level with very many events in a phase shows one station that stands for them, until it is opened.
 */
export function timelineLayout(content: TimelineContent, { width }: Size, { em = 16, direction, measure = estimate(em), flow, room, opened }: TimelineOptions = {}): TimelineLayout {
  const sheet = sheetOf(width, em, direction === 'rtl', measure);
  const plan = planOf(content, { crowding: crowding(content.words, { room: room ?? roomFor(sheet.width), opened }) });
  const { bands, stations, ...drawing } = drawLying(plan, sheet) ?? drawUpright(plan, sheet, flow ? flowInEm(flow, em) : estimatedFlow(plan, sheet));
  return {
    ...drawing,
    phases: plan.phases.map(({ id, number, depth, turn }, phase) => ({
      id,
      number,
      depth,
      turn,
      ...bands[phase]!,
      groups: plan.groups[phase]!.map(({ level, count, entries }) => ({ level, count, stations: entries.map(({ trigger, shape }) => ({ id: trigger.id, shape, ...stations.get(trigger.id)! })) })),
    })),
  };
}
