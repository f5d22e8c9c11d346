import { html, type LitElement, type TemplateResult } from 'lit';
import type { Model } from '../../model/types.js';
import type { Selection } from '../../state/selection.js';
import type { Arrival } from '../arrival/arrival.js';

/** A detail panel, as far as a view needs to know it: it can take the focus on its heading. */
export interface Panel extends LitElement {
  focusHeading(): Promise<void>;
}

/**
 * The detail of the chosen event, at the place in a view where it opens; `views` brings it. A page that shows the detail elsewhere
 * fills the slot `panel` of the view, with anything or with nothing visible.
 */
export function panel(model: Model, selection: Selection, headingLevel: number, views: Arrival): TemplateResult {
  views.want();
  const detail = () => html`<trigger-detail
    id="panel"
    part="panel"
    exportparts="heading: panel-heading, step: panel-step"
    .data=${model}
    .trigger=${selection.trigger ?? ''}
    .profession=${selection.profession ?? 'all'}
    .headingLevel=${headingLevel}
  ></trigger-detail>`;
  return html`<slot name="panel">${views.missing ? views.message('#panel') : detail()}</slot>`;
}
