import { trackMaker } from './path.js';
import type { Box, Measure, Point, TextStyle, Track } from './types.js';

/** A place on a sheet, in em from the start side and the top. */
export type Place = readonly [x: number, y: number];

/** A sheet to draw on. Takes em from the start side, answers pixels from the left. */
export interface Sheet {
  /** Width in em. */
  readonly width: number;
  readonly at: (x: number, y: number) => Point;
  readonly box: (x: number, y: number, width: number, height: number) => Box;
  /** A place as it stands in the `d` of a path. */
  readonly to: (x: number, y: number) => string;
  /** A smooth line through places, along the direction of the map. */
  readonly track: (places: readonly Place[], upright: boolean) => Track;
  /** What a text needs at a width, in em. */
  readonly fit: (text: string, width: number, style: TextStyle) => ReturnType<Measure>;
}

/** Narrowest sheet, in em: in less room, down to none at all, a map keeps this width. */
const leastWidth = 12;

/** Makes a sheet for a room of so many pixels. */
export function sheetOf(room: number, em: number, rtl: boolean, measure: Measure): Sheet {
  const pixels = Math.max(room, leastWidth * em);
  const width = pixels / em;
  const round = (value: number) => Math.round(value * em * 10) / 10;
  const at = (x: number, y: number): Point => ({ x: round(rtl ? width - x : x), y: round(y) });
  return {
    width,
    at,
    box: (x, y, w, h) => ({ ...at(rtl ? x + w : x, y), width: round(w), height: round(h) }),
    to: (x, y) => Object.values(at(x, y)).join(' '),
    track: (places, upright) => trackMaker(pixels, rtl, upright)(places.map(([x, y]) => [x * em, y * em])),
    fit: (text, w, style) => {
      const size = measure(text, w * em, style);
      return { lines: size.lines, width: size.width / em, height: size.height / em };
    },
  };
}
