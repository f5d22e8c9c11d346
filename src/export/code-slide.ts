import type PptxGenJS from 'pptxgenjs';
import { encode } from 'uqr';
import { darkRuns } from './code.js';
import { partOf } from './office.js';

/** Light modules around a code, without which a camera may not find it. */
const quietZone = 4;

/** A square on a slide, in inches. */
interface Square {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Draws an address as a code that can be read from the back of a room: dark on light, one shape, with the address as its description. */
export function drawCode(page: PptxGenJS.Slide, address: string, { x, y, size }: Square): void {
  const { data, size: modules } = encode(address, { ecc: 'M', border: quietZone });
  const one = size / modules;
  const square = { x, y, w: size, h: size, objectName: partOf(address) } as const;
  const points = darkRuns(data).flatMap((run): NonNullable<PptxGenJS.ShapeProps['points']> => {
    const [left, right, top, bottom] = [run.x * one, (run.x + run.length) * one, run.y * one, (run.y + 1) * one];
    return [{ x: left, y: top, moveTo: true }, { x: right, y: top }, { x: right, y: bottom }, { x: left, y: bottom }, { close: true }];
  });
  page.addShape('rect', { ...square, fill: { color: 'FFFFFF' } });
  page.addShape('custGeom' as PptxGenJS.SHAPE_NAME, { ...square, fill: { color: '000000' }, points });
}
