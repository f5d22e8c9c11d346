import type { WidthOf } from './lines.js';
import { drawingFont, type Drawing, type Label } from './map-drawing.js';

const xml = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A drawing as an SVG file: text stays text, so that it can be searched and translated. */
export function svgFile({ title, width, height, origin, shapes, labels }: Drawing): string {
  const paths = shapes.map(({ d, fill = 'none', stroke, width: across, dash }) => {
    const line = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${across ?? 1}" stroke-linecap="round" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}`;
    return `<path d="${xml(d)}" fill="${fill}"${line}/>`;
  });
  const texts = labels.map(
    ({ text, x, y, size, bold, middle, colour }) =>
      `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${colour}"${middle ? ' text-anchor="middle"' : ''}>${xml(text)}</text>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${Math.ceil(height)}" width="${width}" height="${Math.ceil(height)}" role="img" aria-label="${xml(title)}">`,
    `<title>${xml(title)}</title><rect width="100%" height="100%" fill="#fff"/>`,
    `<g transform="translate(${origin.x} ${origin.y})" font-family="${drawingFont}">`,
    ...paths,
    ...texts,
    '</g></svg>',
    '',
  ].join('\n');
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Pixels of the picture for each pixel of the drawing: sharp in print, small enough for a mail. */
const scale = 2;

/** A drawing as a PNG file. Painted directly: an SVG in an image is refused by strict pages. */
export async function pngFile(drawing: Drawing, owner: Document): Promise<Blob> {
  const canvas = owner.createElement('canvas');
  canvas.width = drawing.width * scale;
  canvas.height = Math.ceil(drawing.height) * scale;
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, drawing.width, drawing.height);
  context.translate(drawing.origin.x, drawing.origin.y);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const { d, fill, stroke, width = 1, dash = [] } of drawing.shapes) {
    const path = new Path2D(d);
    if (fill !== undefined) {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (stroke !== undefined) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.setLineDash([...dash]);
      context.stroke(path);
    }
  }
  for (const label of drawing.labels) paint(context, label);
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/png'));
}

const fontOf = (size: number, bold: boolean): string => `${bold ? 700 : 400} ${size}px ${drawingFont}`;

function paint(context: CanvasRenderingContext2D, { text, x, y, size, bold, middle, colour }: Label): void {
  context.font = fontOf(size, bold);
  context.fillStyle = colour;
  context.textAlign = middle ? 'center' : 'start';
  context.fillText(text, x, y);
}

/** How wide a text is in a drawing, asked of the browser's own font. */
export function widthInDrawing(owner: Document): WidthOf {
  const context = owner.createElement('canvas').getContext('2d')!;
  return (text, size, bold) => {
    context.font = fontOf(size, bold);
    return context.measureText(text).width;
  };
}
