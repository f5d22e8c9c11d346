import { drawTimeline, flowInEm } from './draw.js';
import { estimate } from './estimate.js';
import { estimatedFlow } from './flow.js';
import type { Flow, Size, TimelineContent, TimelineLayout, TimelineOptions } from './types.js';
import { uprightLayout } from './upright.js';

const noFlow: Flow = { phases: [], stations: new Map() };

/**
 * Places phases, levels and events on a metro map: lying from start to end in a wide place, upright in a narrow one.
 * Same input, same output; nothing overlaps, whatever the number of events or the length of their names.
 */
export function timelineLayout(content: TimelineContent, size: Size, { em = 16, direction, measure = estimate(em), flow }: TimelineOptions = {}): TimelineLayout {
  return drawTimeline(content, size, {
    em,
    direction,
    measure,
    flow: (plan, sheet) => (flow ? flowInEm(flow, em) : estimatedFlow(plan, sheet, uprightLayout(plan, sheet, noFlow).indent / em)),
  });
}
