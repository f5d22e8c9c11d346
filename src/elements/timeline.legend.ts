import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Messages } from '../locales/messages.js';
import type { StationShape, TimelineLayout } from '../layout/types.js';
import type { Model } from '../model/types.js';
import { icon } from './base/fragments.js';
import { levelClass, levelIcon } from './base/icons.js';
import { stationMark } from './base/station-mark.js';

/** What lines and marks mean: only what occurs in this map. */
export function legend(model: Model, { phases, lanes }: TimelineLayout, words: Messages): TemplateResult {
  const stations = phases.flatMap(({ groups }) => groups.flatMap((group) => group.stations));
  const kinds: readonly (readonly [StationShape, string])[] = [
    ['turning-point', words.turningPoint],
    ['catalyst', words.catalyst],
    ['both', words.bothKinds],
  ];
  return html`
    <ul class="legend" part="legend" aria-label=${words.legend}>
      ${lanes.map(({ level }) => html`<li class=${`key ${levelClass(model, level)}`}><span class="swatch"></span>${icon(levelIcon(level))}${model.index.levels.get(level)?.label}</li>`)}
      ${kinds.map(([shape, label]) => (stations.some((station) => station.shape === shape) ? html`<li>${stationMark(shape)}${label}</li>` : nothing))}
      ${stations.some(({ platform }) => platform) ? html`<li>${sample('platform', 'M8 8H32')}${words.longStation}</li>` : nothing}
      <li>${sample('way-back', 'M3 8H38')}${words.wayBack}</li>
    </ul>
  `;
}

const sample = (kind: string, path: string): TemplateResult =>
  html`<svg class="line-sample" viewBox="0 0 40 16" aria-hidden="true" focusable="false">
    ${kind === 'platform' ? svg`<path class="platform" d=${path}></path><path class="platform inner" d=${path}></path>` : svg`<path class=${kind} d=${path}></path>`}
  </svg>`;
