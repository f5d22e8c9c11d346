import type { Plan } from './plan.js';
import type { Sheet } from './sheet.js';
import type { Flow, Span } from './types.js';
import { indentOf } from './upright.js';

// Sizes in em; `upright.ts` and the styles of the element use the same.
/** From the end of a name to the end side: the way back, the edge of the band and the arrow of a row. */
const rest = { head: 2, row: 3.75 };
/** Around what stands in a band and in a row, and between bands. */
const padding = 0.75;
const gap = 0.5;
/** Least height of a row. */
const target = 2.75;
/** The number before the name of a phase. */
const badge = 2.25;

/** Where the rows of an upright map would stand if texts are as high as they measure: for who has no page to look at. In em. */
export function estimatedFlow({ phases, entries, words }: Plan, { width, fit }: Sheet): Flow {
  const stations = new Map<string, Span>();
  const indent = indentOf(width);
  const [text, row] = [width - rest.head - indent, width - rest.row - indent];
  let y = 0;
  const spans = phases.map(({ label, description, prevention, turn }, index): Span => {
    const top = y;
    const note = turn ? fit(prevention ? words.prevention : words.noPrevention, text, 'note').height : 0;
    y += padding + Math.max(fit(label, text - badge, 'title').height, 1.75) + fit(description, text, 'text').height + note + gap;
    for (const { trigger } of entries.filter(({ phase }) => phase === index)) {
      const height = Math.max(target, fit(trigger.label, row, 'label').height + (trigger.note ? fit(trigger.note, row, 'note').height : 0) + padding);
      stations.set(trigger.id, { y, height });
      y += height;
    }
    y += padding + gap;
    return { y: top, height: y - gap - top };
  });
  return { phases: spans, stations };
}

/** Measured places in em. */
export function flowInEm({ phases, stations }: Flow, em: number): Flow {
  const scaled = ({ y, height }: Span): Span => ({ y: y / em, height: height / em });
  return { phases: phases.map(scaled), stations: new Map([...stations].map(([id, span]) => [id, scaled(span)])) };
}
