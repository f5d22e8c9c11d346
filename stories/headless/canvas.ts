import { textStyles, timelineLayout, wrappedLines, type TextStyle } from '../../src/layout/index.js';
import { parseInfographic } from '../../src/model/index.js';

/** The map on a canvas, without an element of ours: content and a width go in, numbers and paths come out, and the canvas paints. */
export function paintMap(canvas: HTMLCanvasElement, data: unknown, width: number): void {
  const parsed = parseInfographic(data);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path, code }) => `${path}: ${code}`).join('\n'));
  const { model } = parsed;
  const context = canvas.getContext('2d')!;
  const em = 16;
  const font = (style: TextStyle) => `${style === 'text' || style === 'note' ? 400 : 700} ${textStyles[style].size * em}px sans-serif`;
  const widthOf = (style: TextStyle) => (piece: string) => ((context.font = font(style)), context.measureText(piece).width);
  const measure = (text: string, room: number, style: TextStyle) => {
    const lines = wrappedLines(text, room, widthOf(style));
    return { lines: lines.length, width: Math.max(0, ...lines.map(widthOf(style))), height: lines.length * textStyles[style].size * textStyles[style].leading * em };
  };
  const map = timelineLayout({ ...model, triggers: model.ordered }, { width }, { em, measure });
  Object.assign(canvas, { width: map.width, height: Math.ceil(map.height) });
  const write = (text: string, { x, y, width: room }: { x: number; y: number; width: number }, style: TextStyle) => {
    const { size, leading } = textStyles[style];
    wrappedLines(text, room, widthOf(style)).forEach((line, index) => context.fillText(line, x, y + size * em * (1 + leading * index)));
  };
  for (const { id, box, head, groups } of map.phases) {
    context.fillStyle = '#eef2f4';
    context.fillRect(box.x, box.y, box.width, box.height);
    context.fillStyle = '#16232e';
    write(model.index.phases.get(id)!.label, head, 'title');
    for (const station of groups.flatMap(({ stations }) => stations)) write(model.index.triggers.get(station.id)!.label, station.label, 'label');
  }
  context.lineWidth = 3;
  for (const { tracks } of map.lanes) for (const { path } of tracks) context.stroke(new Path2D(path));
  for (const { at } of map.phases.flatMap(({ groups }) => groups.flatMap(({ stations }) => stations))) context.fillRect(at.x - 6, at.y - 6, 12, 12);
}
