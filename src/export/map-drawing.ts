import { format, type Messages } from '../locales/messages.js';
import { phasesOf } from '../model/query.js';
import type { Model } from '../model/types.js';
import { timelineLayout } from '../layout/timeline.js';
import type { Box } from '../layout/types.js';

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
  readonly shapes: readonly Shape[];
  readonly labels: readonly Label[];
}

/** Typeface of a file that leaves our page: one every machine has. */
export const drawingFont = 'Arial, Helvetica, sans-serif';

const width = 1280;
const margin = 24;
/** Where the drawing starts inside its paper: right of the margin, under the title. */
export const drawingOrigin = { x: margin, y: 56 } as const;

const ink = '#16232e';
const wayBackColour = '#2f7d3b';
const levelColours = ['#0b736e', '#5a45b0', '#a84a0a', '#1d5fa8', '#8a2a6b', '#5d6212'];
const bandColours = ['#f1f6f6', '#e9eff1', '#e2e7ee', '#dbe0eb'];

const rectangle = ({ x, y, width: across, height }: Box): string => `M${x} ${y}h${across}v${height}h${-across}z`;
const circle = (x: number, y: number, r: number): string => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** The map of all events, laid out as on the page, for a report. `widthOf` answers the width of a text in a size and weight. */
export function mapDrawing(model: Model, messages: Messages, widthOf: (text: string, size: number, bold: boolean) => number): Drawing {
  const layout = timelineLayout(
    { ...model, triggers: model.ordered, words: { prevention: messages.prevention, noPrevention: messages.noPrevention, wayBack: messages.wayBackAlways } },
    { width: width - 2 * margin },
  );
  const colour = (level: string) => levelColours[model.levels.findIndex(({ id }) => id === level) % levelColours.length]!;
  const shapes: Shape[] = [];
  const labels: Label[] = [];
  const write = (text: string, box: Box, look: { size: number; bold?: boolean; middle?: boolean; colour?: string }) => {
    const { size, bold = false, middle = false } = look;
    wrapped(text, box.width, (piece) => widthOf(piece, size, bold)).forEach((line, index) =>
      labels.push({ text: line, x: middle ? box.x + box.width / 2 : box.x, y: box.y + size * (1 + 1.25 * index), size, bold, middle, colour: look.colour ?? ink }),
    );
  };

  for (const [index, band] of layout.phases.entries()) {
    const phase = model.index.phases.get(band.id)!;
    shapes.push({ d: rectangle(band.box), fill: bandColours[Math.round(band.depth * (bandColours.length - 1))]! });
    write(`${index + 1}. ${phase.label}`, band.head, { size: 18, bold: true });
  }
  for (const { prevention, box } of layout.brackets) {
    shapes.push({ d: `M${box.x} ${box.y + box.height}v-6h${box.width}v6`, stroke: prevention ? wayBackColour : '#5a6b78', width: 2.5 });
    write(prevention ? messages.prevention : messages.noPrevention, { ...box, y: box.y - 2 }, { size: 14, bold: true, middle: true, colour: prevention ? '#1f5c2a' : ink });
  }
  for (const lane of layout.lanes) {
    for (const { path } of lane.tracks) shapes.push({ d: path, stroke: colour(lane.level), width: 6 });
    shapes.push({ d: lane.ends, stroke: colour(lane.level), width: 6 });
    shapes.push({ d: rectangle(lane.name), fill: colour(lane.level) });
    write(model.index.levels.get(lane.level)!.label, { ...lane.name, x: lane.name.x + 12, y: lane.name.y + lane.name.height / 2 - 10 }, { size: 15, bold: true, colour: '#fff' });
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
  const height = layout.height + drawingOrigin.y + 40;
  return {
    title: model.title,
    width,
    height,
    shapes,
    labels: [
      ...labels,
      { text: model.title, x: 0, y: -24, size: 24, bold: true, middle: false, colour: ink },
      { text: note, x: 0, y: layout.height + 24, size: 12, bold: false, middle: false, colour: ink },
    ],
  };
}

/** A text in lines that fit; a word wider than the room stands on a line of its own. */
function wrapped(text: string, room: number, widthOf: (piece: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)!} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= room + 1) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Phases of an event as a range of numbers, for a table. */
export function phaseNumbers(model: Model, trigger: Model['triggers'][number]): string {
  const places = phasesOf(model, trigger).map((phase) => model.phases.indexOf(phase) + 1);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return first === last ? String(first) : `${first}–${last}`;
}
