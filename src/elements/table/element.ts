import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import '../../locales/later.js';
import { stepsFor, triggersFor } from '../../model/query.js';
import type { Model, Phase, Profession, Trigger } from '../../model/types.js';
import { format, type Messages } from '../../locales/messages.js';
import { choices } from '../base/choices.js';
import { choiceStyles } from '../base/choices.styles.js';
import { icon } from '../base/fragments.js';
import '../base/house-style.js';
import { levelClass, professionIcon } from '../base/icons.js';
import { numberStyles } from '../base/number.styles.js';
import { panel } from '../base/panel.js';
import { origin } from '../base/prose.js';
import { PanelFocus } from '../base/panel-focus.js';
import { SizeController } from '../base/size-controller.js';
import { common, tokens } from '../base/tokens.js';
import { ViewElement } from '../base/view-element.js';
import { tableStyles } from './styles.js';

/** Narrower than this many em for each profession, the table shows one profession at a time. */
const columnWidth = 11;

/**
 * Who does what: events as rows grouped by phase, professions as columns, and for each phase who is on the move in it.
 * Too narrow for all columns, it shows one profession at a time, with a choice.
 *
 * Inside a provider it shares the selection; alone (with `data`) it keeps its own.
 *
 * @slot panel - What opens under the table for the chosen event; a `<trigger-detail>` by itself.
 * @fires {TriggerSelectEvent} trigger-select - The visitor opens or closes an event.
 * @csspart region - The region that scrolls when the table is wider than its place.
 * @csspart trigger - The button of one event.
 * @csspart panel - The detail under the table.
 */
export class TriggerTable extends ViewElement<Messages> {
  static override styles = [tokens, common, choiceStyles, numberStyles, tableStyles];

  /** Level of the heading of the panel under the table. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** The one column of a narrow table, while no profession is chosen. */
  @state() private column: string | undefined;

  #size = new SizeController(this);
  #focus = new PanelFocus(this);
  #phases: readonly { readonly phase: Phase; readonly triggers: readonly Trigger[] }[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { model } = this;
    if (changed.has('resolved') && model) this.#phases = model.phases.map((phase) => ({ phase, triggers: triggersFor(model, { phase: phase.id }) }));
  }

  protected override renderModel(model: Model): TemplateResult {
    const columns = this.#columns(model);
    return html`
      ${columns.length < model.professions.length && this.selection.profession === undefined ? this.#renderChoice(model, columns[0]) : nothing}
      <div class=${columns.length === 1 ? 'region single' : 'region'} part="region" role="region" tabindex="0" aria-labelledby="caption">
        <table>
          <caption id="caption">${this.messages.whoDoesWhat}</caption>
          <thead>
            <tr>
              <th scope="col">${this.messages.event}</th>
              ${columns.map(({ id, label, icon: own }) => html`<th scope="col" class=${this.#chosen(id)}><span class="profession">${icon(professionIcon(id, own))}${label}</span></th>`)}
            </tr>
          </thead>
          ${this.#phases.map(({ phase, triggers }, index) => this.#renderPhase(model, phase, index, triggers, columns))}
        </table>
      </div>
      <div class="below">
        ${this.selection.trigger === undefined ? nothing : panel(model, this.selection, this.headingLevel, this.views)}
      </div>
    `;
  }

  #renderChoice(model: Model, column: Profession | undefined): TemplateResult {
    return choices({
      legend: this.messages.inTable,
      name: 'column',
      part: 'filter',
      options: model.professions.map(({ id, label, icon: own }) => ({ value: id, label, icon: professionIcon(id, own) })),
      chosen: column?.id ?? '',
      choose: (id) => (this.column = id),
    });
  }

  #renderPhase(model: Model, phase: Phase, index: number, triggers: readonly Trigger[], columns: readonly Profession[]): TemplateResult {
    return html`
      <tbody>
        <tr class="phase">
          <th scope="rowgroup">
            <span class="phase-name"><span class="number" aria-hidden="true">${index + 1}</span>${phase.label}</span>
            <span class="who">${this.messages.whoIsOn}${origin(phase, this.messages, ['label'])}</span>
          </th>
          ${columns.map(({ id }) => html`<td class=${this.#chosen(id)}>${phase.roles[id] ?? nothing}${origin(phase.roles, this.messages, [id])}</td>`)}
        </tr>
        ${triggers.map((trigger) => this.#renderTrigger(model, trigger, columns))}
      </tbody>
    `;
  }

  #renderTrigger(model: Model, trigger: Trigger, columns: readonly Profession[]): TemplateResult {
    const open = this.selection.trigger === trigger.id;
    const level = model.index.levels.get(trigger.level)!;
    return html`
      <tr class=${levelClass(model, trigger.level)}>
        <th scope="row">
          <button
            type="button"
            class="trigger"
            part=${open ? 'trigger trigger-active' : 'trigger'}
            data-trigger=${trigger.id}
            aria-expanded=${open}
            aria-controls=${open ? 'panel' : nothing}
            @click=${() => this.#toggle(trigger.id, open)}
            @keydown=${this.onEscape}
          >
            <span class="station" aria-hidden="true"></span>
            <span>${trigger.label}<span class="hidden">, ${level.label}</span></span>
          </button>
        </th>
        ${columns.map((profession) => this.#renderCell(model, trigger, profession))}
      </tr>
    `;
  }

  #renderCell(model: Model, trigger: Trigger, profession: Profession): TemplateResult {
    const steps = stepsFor(model, trigger, profession.id);
    const first = steps.find(({ actions }) => actions.length > 0)?.actions[0];
    return html`
      <td class=${this.#chosen(profession.id)}>
        ${first
          ? html`<span class="steps">
                ${steps.map(({ step, actions }, index) =>
                  actions.length > 0
                    ? html`<span class="badge" aria-hidden="true">${index + 1}</span><span class="hidden">${format(this.messages.stepHas, { step: step.label, count: actions.length })} </span>`
                    : html`<span class="badge none" aria-hidden="true">${index + 1}</span>`,
                )}
              </span>
              ${first.text}${origin(first, this.messages)}`
          : html`<em>${this.messages.noActions}</em>`}
      </td>
    `;
  }

  /** The professions that have a column: all that fit, else the chosen one, else the one picked here. */
  #columns(model: Model): readonly Profession[] {
    // Without a place of its own, as when it is hidden or on a server, it has room for all.
    if (!this.#size.width) return model.professions;
    const em = parseFloat(getComputedStyle(this).fontSize) || 16;
    if (this.#size.width >= (model.professions.length + 1) * columnWidth * Math.max(em, 16)) return model.professions;
    const wanted = this.selection.profession ?? this.column;
    return [model.professions.find(({ id }) => id === wanted) ?? model.professions[0]!].filter(Boolean);
  }

  #chosen(profession: string): string {
    return profession === this.selection.profession ? 'chosen' : '';
  }

  #toggle(id: string, open: boolean): void {
    this.request({ trigger: open ? undefined : id });
    if (!open) void this.#focus.focusPanel();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-table': TriggerTable;
  }
}
