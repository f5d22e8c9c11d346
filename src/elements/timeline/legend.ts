import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../locales/messages.js';
import type { Plan } from '../../layout/plan.js';
import type { StationShape } from '../../layout/types.js';
import type { Model } from '../../model/types.js';
import { icon } from '../base/fragments.js';
import { levelClass, levelIcon } from '../base/icons.js';
import { stationMark } from '../base/station-mark.js';

/** What lines and marks mean: only what occurs in this map. */
export function legend(model: Model, { lanes, entries }: Plan, words: FirstMessages): TemplateResult {
  const kinds: readonly (readonly [StationShape, string])[] = [
    ['turning-point', words.turningPoint],
    ['catalyst', words.catalyst],
    ['both', words.bothKinds],
  ];
  return html`
    <ul class="legend" part="legend" aria-label=${words.legend}>
      ${lanes.map(({ id, label }) => html`<li class=${`key ${levelClass(model, id)}`}><span class="swatch"></span>${icon(levelIcon(id, model.index.levels.get(id)?.icon))}${label}</li>`)}
      ${kinds.map(([shape, label]) => (entries.some((entry) => entry.shape === shape) ? html`<li>${stationMark(shape)}${label}</li>` : nothing))}
      ${entries.some(({ phase, last }) => last > phase) ? html`<li>${sample('platform', 'M8 8H32')}${words.longStation}</li>` : nothing}
      <li>${sample('way-back', 'M3 8H38')}${words.wayBack}</li>
    </ul>
  `;
}

const sample = (kind: string, path: string): TemplateResult =>
  html`<svg class="line-sample" viewBox="0 0 40 16" aria-hidden="true" focusable="false">
    ${kind === 'platform' ? svg`<path class="platform" d=${path}></path><path class="platform inner" d=${path}></path>` : svg`<path class=${kind} d=${path}></path>`}
  </svg>`;
