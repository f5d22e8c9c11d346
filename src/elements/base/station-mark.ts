import { html, nothing, svg, type TemplateResult } from 'lit';
import type { StationShape } from '../../layout/types.js';

const outlines: Readonly<Record<StationShape, string>> = {
  'turning-point': 'M0-10 10 0 0 10-10 0z',
  catalyst: 'M-8.5 0a8.5 8.5 0 0 0 17 0 8.5 8.5 0 0 0-17 0z',
  both: 'M-10 0a10 10 0 0 0 20 0 10 10 0 0 0-20 0z',
  plain: 'M-6.5-6.5h13v13h-13z',
  crowd: 'M-11-6.5a6.5 6.5 0 0 0 0 13h22a6.5 6.5 0 0 0 0-13z',
  earlier: 'M-8.5 5.5 0-6.5 8.5 5.5z',
  later: 'M-8.5-5.5 0 6.5 8.5-5.5z',
};

/** The mark of a station, by kind: a diamond turns, a circle speeds up, a diamond in a circle does both; a long one stands for many. A chosen one has a ring of light. */
export const stationMark = (shape: StationShape, chosen = false): TemplateResult =>
  html`<svg class="mark" viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
    ${chosen ? svg`<circle class="halo" r="17"></circle>` : nothing}<path class="outline" d=${outlines[shape]}></path>${
      shape === 'both' ? svg`<path class="core" d="M0-5.5 5.5 0 0 5.5-5.5 0z"></path>` : nothing
    }
  </svg>`;
