import { curveBumpX, curveBumpY, type Path } from 'd3';
import type { Track } from './types.js';

/** Draws smooth lines through points; `rtl` mirrors them in a drawing of this width. */
export function trackMaker(width: number, rtl: boolean, upright: boolean): (points: readonly (readonly [number, number])[]) => Track {
  const curve = upright ? curveBumpY : curveBumpX;
  return (pairs) => {
    const points = pairs.map(([x, y]) => ({ x: rtl ? width - x : x, y }));
    const pen = new Pen();
    // d3's curves draw on whatever has these four strokes; its own path, with arcs and precision, is twice the size of the curves.
    const line = curve(pen as unknown as Path);
    line.lineStart();
    for (const { x, y } of points) line.point(x, y);
    line.lineEnd();
    return { points, path: pen.path };
  };
}

/** The strokes a curve makes, as the `d` of an SVG path, to a tenth of a pixel. */
class Pen {
  path = '';

  moveTo(...at: readonly number[]): void {
    this.#stroke('M', at);
  }

  lineTo(...at: readonly number[]): void {
    this.#stroke('L', at);
  }

  bezierCurveTo(...at: readonly number[]): void {
    this.#stroke('C', at);
  }

  closePath(): void {
    this.path += 'Z';
  }

  #stroke(kind: string, at: readonly number[]): void {
    this.path += kind + at.map((place) => Math.round(place * 10) / 10).join(',');
  }
}
