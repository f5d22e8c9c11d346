import { html, type TemplateResult } from 'lit';
import type { StationShape } from '../../layout/types.js';

const diamond = (half: number): string => `M0-${half}L${half} 0 0 ${half}-${half} 0z`;
const circle = (radius: number): string => `M-${radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0z`;

const outlines: Readonly<Record<StationShape, string>> = { 'turning-point': diamond(10), catalyst: circle(8.5), both: circle(10), plain: 'M-6.5-6.5h13v13h-13z' };

/** The mark of a station, by kind: a diamond turns, a circle speeds up, a diamond in a circle does both. */
export const stationMark = (shape: StationShape): TemplateResult => html`
  <svg class="mark" viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
    <circle class="halo" r="17"></circle>
    <path class="outline" d=${outlines[shape]}></path>
    <path class="core" d=${shape === 'both' ? diamond(5.5) : ''}></path>
  </svg>
`;
