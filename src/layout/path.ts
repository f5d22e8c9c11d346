import { curveBumpX, curveBumpY, line } from 'd3';
import type { Point, Track } from './types.js';

/** Draws smooth lines through points; `rtl` mirrors them in a drawing of this width. */
export function trackMaker(width: number, rtl: boolean, upright: boolean): (points: readonly (readonly [number, number])[]) => Track {
  const draw = line<Point>(({ x }) => x, ({ y }) => y).curve(upright ? curveBumpY : curveBumpX).digits(1);
  return (pairs) => {
    const points = pairs.map(([x, y]) => ({ x: rtl ? width - x : x, y }));
    return { points, path: draw(points) ?? '' };
  };
}
