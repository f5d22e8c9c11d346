import { format, type Messages } from '../locales/messages.js';
import { phasesOf } from '../model/query.js';
import type { Model } from '../model/types.js';
import { timelineLayout } from '../layout/timeline.js';
import type { Box, TextStyle } from '../layout/types.js';
import { leading, linesOf, measureOf, type WidthOf } from './lines.js';
import { plain } from './signs.js';

/** A line or a surface of a drawing. */
export interface Shape {
  /** Data of a path, in pixels of the drawing. */
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** One line of text of a drawing; `x` is its start or its middle, `y` its base line. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly middle: boolean;
  readonly colour: string;
}

/** A picture as plain data, to be written as SVG or painted on a canvas. */
export interface Drawing {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Where the map starts on its paper: right of the margin, under the title. Shapes and labels count from there. */
  readonly origin: { readonly x: number; readonly y: number };
  readonly shapes: readonly Shape[];
  readonly labels: readonly Label[];
}

/** Typeface of a file that leaves our page: one every machine has. */
export const drawingFont = 'Arial, Helvetica, sans-serif';

const width = 1280;
const margin = 24;
const room = width - 2 * margin;
/** Sizes of letters: of the texts that the layout places, of the title and of what stands under the map. */
const sizes: Readonly<Record<TextStyle, number>> = { title: 18, text: 14, label: 14, note: 14 };
const titleSize = 24;
const noteSize = 12;

const ink = '#16232e';
const wayBackColour = '#2f7d3b';
const levelColours = ['#0b736e', '#5a45b0', '#a84a0a', '#1d5fa8', '#8a2a6b', '#5d6212'];
const bandColours = ['#f1f6f6', '#e9eff1', '#e2e7ee', '#dbe0eb'];

const rectangle = ({ x, y, width: across, height }: Box): string => `M${x} ${y}h${across}v${height}h${-across}z`;
const circle = (x: number, y: number, r: number): string => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** The map of all events, laid out as on the page, for a report. Nothing runs out of the picture or over a neighbour, whatever the texts. */
export function mapDrawing(model: Model, messages: Messages, widthOf: WidthOf): Drawing {
  const layout = timelineLayout(
    { ...model, triggers: model.ordered, words: { prevention: messages.prevention, noPrevention: messages.noPrevention, wayBack: messages.wayBackAlways } },
    { width: room },
    { measure: measureOf(sizes, widthOf), room: Infinity },
  );
  const colour = (level: string) => levelColours[model.levels.findIndex(({ id }) => id === level) % levelColours.length]!;
  const shapes: Shape[] = [];
  const labels: Label[] = [];
  const write = (text: string, box: Box, look: { size: number; bold?: boolean; middle?: boolean; colour?: string }) => {
    const { size, bold = false, middle = false } = look;
    const lines = linesOf(plain(text), box.width, (piece) => widthOf(piece, size, bold));
    lines.forEach((line, index) =>
      labels.push({ text: line, x: middle ? box.x + box.width / 2 : box.x, y: box.y + size * (1 + leading * index), size, bold, middle, colour: look.colour ?? ink }),
    );
    return lines.length * size * leading;
  };

  for (const [index, band] of layout.phases.map((phase, at) => [at, phase] as const)) {
    const phase = model.index.phases.get(band.id)!;
    shapes.push({ d: rectangle(band.box), fill: bandColours[Math.round(band.depth * (bandColours.length - 1))]! });
    write(`${index + 1}. ${phase.label}`, band.head, { size: sizes.title, bold: true });
  }
  for (const { prevention, box } of layout.brackets) {
    shapes.push({ d: `M${box.x} ${box.y + box.height}v-6h${box.width}v6`, stroke: prevention ? wayBackColour : '#5a6b78', width: 2.5 });
    write(prevention ? messages.prevention : messages.noPrevention, { ...box, y: box.y - 2 }, { size: 14, bold: true, middle: true, colour: prevention ? '#1f5c2a' : ink });
  }
  for (const lane of layout.lanes) {
    for (const { path } of lane.tracks) shapes.push({ d: path, stroke: colour(lane.level), width: 6 });
    shapes.push({ d: lane.ends, stroke: colour(lane.level), width: 6 });
    shapes.push({ d: rectangle(lane.name), fill: colour(lane.level) });
    const { label } = model.index.levels.get(lane.level)!;
    const name = { ...lane.name, x: lane.name.x + 12, width: lane.name.width - 24 };
    const lines = linesOf(label, name.width, (piece) => widthOf(piece, sizes.label, true)).length;
    write(label, { ...name, y: name.y + (name.height - lines * sizes.label * leading) / 2 }, { size: sizes.label, bold: true, colour: '#fff' });
  }
  shapes.push({ d: layout.wayBack.path, stroke: wayBackColour, width: 3, dash: [2, 6] }, { d: layout.wayBack.arrow, stroke: wayBackColour, width: 3 });
  write(messages.wayBackAlways, layout.wayBack.label, { size: 14, bold: true, colour: '#1f5c2a' });
  for (const group of layout.phases.flatMap(({ groups }) => groups)) {
    for (const station of group.stations) {
      const trigger = model.index.triggers.get(station.id)!;
      if (station.platform) shapes.push({ d: station.platform.path, stroke: ink, width: 14 }, { d: station.platform.path, stroke: '#fff', width: 9 });
      shapes.push({ d: circle(station.at.x, station.at.y, 8), fill: '#fff', stroke: colour(group.level), width: 4 });
      write(trigger.label, station.label, { size: 14, bold: true, middle: layout.orientation === 'lying' });
    }
  }

  const note = `${model.title}. ${messages.editorialPlacement} ${format(messages.license, { license: model.license, version: model.version, date: model.date })}`;
  const titleHeight = linesOf(model.title, room, (piece) => widthOf(piece, titleSize, true)).length * titleSize * leading;
  write(model.title, { x: 0, y: -titleHeight - 12, width: room, height: titleHeight }, { size: titleSize, bold: true });
  const noteHeight = write(note, { x: 0, y: layout.height + 12, width: room, height: 0 }, { size: noteSize });
  const origin = { x: margin, y: titleHeight + margin };
  return { title: plain(model.title), width, height: origin.y + layout.height + 12 + noteHeight + 12, origin, shapes, labels };
}

/** Phases of an event as a range of numbers, for a table. */
export function phaseNumbers(model: Model, trigger: Model['triggers'][number]): string {
  const places = phasesOf(model, trigger).map((phase) => model.phases.indexOf(phase) + 1);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return first === last ? String(first) : `${first}–${last}`;
}
