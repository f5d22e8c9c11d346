import { lyingLayout } from './lying.js';
import { planOf, type Plan } from './plan.js';
import { sheetOf, type Sheet } from './sheet.js';
import type { Flow, Size, Span, TimelineContent, TimelineLayout, TimelineOptions } from './types.js';
import { uprightLayout } from './upright.js';

/** Narrowest map, in em: in less room, down to none at all, it keeps this width. */
const leastWidth = 12;

/** How to draw where there is a page to ask. */
export type DrawOptions = Required<Pick<TimelineOptions, 'em' | 'measure'>> & Pick<TimelineOptions, 'direction'> & { readonly flow: (plan: Plan, sheet: Sheet) => Flow };

/** `timelineLayout` for who brings a measure, and the places of rows when they stand upright, in em. */
export function drawTimeline(content: TimelineContent, { width }: Size, { em, direction, measure, flow }: DrawOptions): TimelineLayout {
  const plan = planOf(content);
  const sheet = sheetOf(Math.max(width, leastWidth * em!), em!, direction === 'rtl', measure!);
  return lyingLayout(plan, sheet) ?? uprightLayout(plan, sheet, flow(plan, sheet));
}

/** Measured places in em. */
export function flowInEm({ phases, stations }: Flow, em: number): Flow {
  const scaled = ({ y, height }: Span): Span => ({ y: y / em, height: height / em });
  return { phases: phases.map(scaled), stations: new Map([...stations].map(([id, span]) => [id, scaled(span)])) };
}
