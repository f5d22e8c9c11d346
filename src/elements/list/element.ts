import { ChevronDown } from 'lucide';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import '../../locales/later.js';
import type { Messages } from '../../locales/messages.js';
import { lanesOf } from '../../model/query.js';
import type { Level, Model, Phase, Trigger } from '../../model/types.js';
import { asWritten } from '../base/as-written.js';
import { heading, icon } from '../base/fragments.js';
import '../base/house-style.js';
import { levelClass, levelIcon } from '../base/icons.js';
import { numberStyles } from '../base/number.styles.js';
import { panel } from '../base/panel.js';
import { origin } from '../base/prose.js';
import { PanelFocus } from '../base/panel-focus.js';
import { phaseNote, triggerNote } from '../base/trigger-note.js';
import { common, tokens } from '../base/tokens.js';
import { ViewElement } from '../base/view-element.js';
import { listStyles } from './styles.js';

type Lane = { readonly level: Level; readonly triggers: readonly Trigger[] };

/**
 * The same content as the map, as text: phases as headings, events grouped by level, the detail opening in place.
 * For whoever reads from top to bottom, prints, or would rather have words than a picture.
 *
 * Inside a provider it shares the selection; alone (with `data`) it keeps its own.
 *
 * @slot panel - What opens for the chosen event; a `<trigger-detail>` by itself.
 * @fires {TriggerSelectEvent} trigger-select - The visitor opens or closes an event.
 * @csspart phase - One phase.
 * @csspart trigger - The button of one event.
 * @csspart panel - The detail that opens in place.
 */
export class TriggerList extends ViewElement<Messages> {
  static override styles = [tokens, common, numberStyles, listStyles];

  /** Level of the headings of the phases. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  #phases: readonly { readonly phase: Phase; readonly lanes: readonly Lane[] }[] = [];

  constructor() {
    super();
    new PanelFocus(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { model } = this;
    if (changed.has('resolved') && model) this.#phases = model.phases.map((phase) => ({ phase, lanes: lanesOf(model, phase.id) }));
  }

  protected override renderModel(model: Model): TemplateResult {
    return html`<ol class="phases">
      ${this.#phases.map(
        ({ phase, lanes }, index) => html`
          <li class="phase" part="phase">
            ${heading(this.headingLevel, html`<span class="number" aria-hidden="true">${index + 1}</span>${phase.label}`)}
            <p class="description">${phase.description} <span class="reach">${phaseNote(phase, this.messages)}</span>${origin(phase, this.messages, ['label', 'description', 'prevention'])}</p>
            ${lanes.map((lane) => this.#renderLane(model, lane))}
          </li>
        `,
      )}
    </ol>`;
  }

  #renderLane(model: Model, { level, triggers }: Lane): TemplateResult {
    return html`
      <div class=${`lane ${levelClass(model, level.id)}`}>
        <p class="level" aria-hidden="true">${icon(levelIcon(level.id, level.icon))}${level.label}</p>
        <ul aria-label=${level.label}>
          ${triggers.map((trigger) => this.#renderTrigger(model, trigger))}
        </ul>
      </div>
    `;
  }

  #renderTrigger(model: Model, trigger: Trigger): TemplateResult {
    const open = this.selection.trigger === trigger.id;
    const note = triggerNote(model, trigger, this.selection.profession, this.messages);
    return html`
      <li>
        <button
          type="button"
          class=${note.empty ? 'trigger empty' : 'trigger'}
          part=${open ? 'trigger trigger-active' : 'trigger'}
          data-trigger=${trigger.id}
          aria-expanded=${open}
          aria-controls=${open ? 'panel' : nothing}
          @keydown=${this.onEscape}
          @click=${() => this.request({ trigger: open ? undefined : trigger.id })}
        >
          <span class="station" aria-hidden="true"></span>
          <span class="label">${trigger.label}<span class="note">${note.text}</span></span>
          ${icon(ChevronDown)}
        </button>
        ${open ? panel(model, this.selection, this.headingLevel + 1, this.views) : html`<p class="summary">${asWritten(model, trigger, 'summary', trigger.summary)}</p>`}
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-list': TriggerList;
  }
}
