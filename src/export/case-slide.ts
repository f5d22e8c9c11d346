import type PptxGenJS from 'pptxgenjs';
import type { Model, Workshop } from '../model/types.js';
import { caseMap } from '../workshop/case-map.js';
import { carried, partOf } from './office.js';

const column = ['1D3341', '27414F'] as const;
const soft = 'D3DDE4';
const chalk = 'FFFFFF';
const stage = '10202B';

/** The colours of levels on a dark slide, in the order of the content; what has more levels begins anew. */
const levelColours = ['8ED5CC', 'B9A8F5', 'F0B58A'] as const;

/** Inches from the left and the top of a slide, and how wide and high. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const head = 0.4;
const dot = 0.42;

/** Draws the map of a case on a slide, as shapes that can be moved and changed and are read as one: phases, levels, and the way so far. */
export function drawCase(page: PptxGenJS.Slide, model: Model, story: Workshop['cases'][number], told: number, box: Box): void {
  const map = caseMap(model, story, told);
  const field: Box = { ...box, y: box.y + head, h: box.h - head };
  const x = (part: number) => field.x + part * field.w;
  const y = (part: number) => field.y + part * field.h;
  const objectName = partOf(describe(model, story, told));
  const colourOf = (level: string) => levelColours[model.levels.findIndex(({ id }) => id === level) % levelColours.length] ?? soft;
  for (const [index, { label, from, to }] of map.phases.map((phase, at) => [at, phase] as const)) {
    page.addShape('rect', { x: x(from), y: field.y, w: x(to) - x(from), h: field.h, fill: { color: column[index % 2]! }, objectName });
    page.addText(carried(label), { x: x(from), y: box.y, w: x(to) - x(from), h: head, margin: 0, fontSize: 16, color: soft, bold: true, objectName });
  }
  for (const { id, label, y: lane } of map.levels) {
    page.addShape('line', { x: field.x, y: y(lane), w: field.w, h: 0, line: { color: colourOf(id), width: 2.5 }, objectName });
    page.addText(carried(label), { x: field.x + 0.05, y: y(lane) - 0.5, w: 2.5, h: 0.3, margin: 0, fontSize: 14, color: soft, objectName });
  }
  const way = map.stations.filter((station) => station.told);
  for (const [index, to] of way.map((each, at) => [at, each] as const)) {
    const from = way[index - 1];
    if (!from) continue;
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
    page.addShape('line', { x: x(from.x), y: y(top), w: x(to.x) - x(from.x), h: y(bottom) - y(top), flipV: to.y < from.y, line: { color: chalk, width: 5 }, objectName });
  }
  for (const [index, station] of way.map((each, at) => [at, each] as const)) {
    const now = index === way.length - 1;
    page.addText(String(index + 1), {
      shape: 'ellipse', x: x(station.x) - dot / 2, y: y(station.y) - dot / 2, w: dot, h: dot, margin: 0, align: 'center', valign: 'middle', fontSize: 14, bold: true,
      fill: { color: now ? chalk : stage }, line: { color: colourOf(station.level), width: 2.5 }, color: now ? stage : chalk, objectName,
    });
  }
}

/** The map in words: the moments told so far, each with its phase and level. */
function describe(model: Model, { label, moments }: Workshop['cases'][number], told: number): string {
  const way = moments.slice(0, told).flatMap(({ phase, trigger }, index) => {
    const event = model.index.triggers.get(trigger);
    return event ? [`${index + 1}. ${event.label} (${[model.index.phases.get(phase)?.label, model.index.levels.get(event.level)?.label].filter(Boolean).join(', ')})`] : [];
  });
  return [label, ...(way.length > 0 ? way : model.phases.map((phase) => phase.label))].join('. ');
}
