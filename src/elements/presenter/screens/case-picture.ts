import { html, svg, type TemplateResult } from 'lit';
import type { Model, Workshop } from '../../../model/types.js';
import { caseMap, pathSize } from '../../../workshop/case-map.js';
import { levelClass } from '../../base/icons.js';

/** Places a thing on the map without a style attribute, which strict pages refuse. */
const at = (x: number, y: number): string => `inset-inline-start:${x === 0 ? '0.3em' : `${(x * 100).toFixed(2)}%`};inset-block-start:${(y * 100).toFixed(2)}%`;

/** The map of a case: phases as columns, its own line growing through the stations told so far. The words are in the story beside it. */
export function casePicture(model: Model, story: Workshop['cases'][number], told: number): TemplateResult {
  const map = caseMap(model, story, told);
  return html`
    <div class="map">
      <ol class="map-phases">
        ${map.phases.map(({ label }) => html`<li>${label}</li>`)}
      </ol>
      <div class="map-field" aria-hidden="true">
        <svg viewBox="0 0 ${pathSize.width} ${pathSize.height}" preserveAspectRatio="none" focusable="false">
          ${map.phases.map(({ from, to }) => svg`<rect class="map-column" x=${from * pathSize.width} y="0" width=${(to - from) * pathSize.width} height=${pathSize.height}></rect>`)}
          ${map.levels.map((level) => svg`<line class=${`lane ${levelClass(model, level.id)}`} x1="0" x2=${pathSize.width} y1=${level.y * pathSize.height} y2=${level.y * pathSize.height}></line>`)}
          <path class="way" d=${map.path}></path>
        </svg>
        ${map.levels.map((level) => html`<span class=${`map-level ${levelClass(model, level.id)}`} .style=${at(0, level.y)}>${level.label}</span>`)}
        ${map.stations.map((station, index) =>
          station.told
            ? html`<span class=${`map-station ${levelClass(model, station.level)}${index === told - 1 ? ' here' : ''}`} .style=${at(station.x, station.y)}>${index + 1}</span>`
            : undefined,
        )}
      </div>
    </div>
  `;
}
