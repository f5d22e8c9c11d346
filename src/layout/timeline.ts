import { bandsWithin, lyingLayout } from './lying.js';
import { planOf } from './plan.js';
import { estimate } from './text.js';
import type { Size, TimelineContent, TimelineLayout, TimelineOptions } from './types.js';
import { uprightLayout } from './upright.js';

/** Narrowest map, in em: in less room, down to none at all, it keeps this width. */
const leastWidth = 12;

/**
 * Places phases, levels and events on a metro map: lying from start to end in a wide place, upright in a narrow one.
 * Same input, same output; nothing overlaps, whatever the number of events or the length of their names.
 */
export function timelineLayout(content: TimelineContent, size: Size, options: TimelineOptions = {}): TimelineLayout {
  const { em = 16, direction = 'ltr', measure = estimate(em), flow } = options;
  const plan = planOf(content);
  const room = { width: Math.max(size.width, leastWidth * em), em, rtl: direction === 'rtl', measure };
  const bands = bandsWithin(plan, room);
  return bands ? lyingLayout(plan, bands, room) : uprightLayout(plan, room, flow);
}
