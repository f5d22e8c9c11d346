import { html, nothing, type TemplateResult } from 'lit';
import { format, type Messages } from '../../locales/messages.js';
import { ownFirst } from '../../model/origin.js';
import { phasesOf, stepsFor, triggersFor } from '../../model/query.js';
import type { Model, Profession, Trigger } from '../../model/types.js';
import type { Selection } from '../../state/selection.js';
import { heading } from '../base/fragments.js';
import { levelClass } from '../base/icons.js';
import { origin } from '../base/prose.js';

/** What a paper needs to know. */
export interface Printout {
  readonly model: Model;
  readonly selection: Selection;
  readonly words: Messages;
  readonly headingLevel: number;
  /** Where to print all of it, in a frame that the page around prints and cuts off; nothing elsewhere. */
  readonly elsewhere: string | undefined;
}

/**
 * Everything one reads, for paper: the open event in full, then every event with its summary and all actions of the chosen
 * profession. What is opened on screen is written out here, since nobody can press a button on paper.
 */
export function printout({ model, selection, words, headingLevel, elsewhere }: Printout): TemplateResult {
  const profession = selection.profession === undefined ? undefined : model.index.professions.get(selection.profession);
  const title = profession ? `${words.events}: ${profession.label}` : words.events;
  return html`
    <div class="paper">
      ${elsewhere === undefined ? nothing : html`<p class="elsewhere">${words.printFrame} ${elsewhere}</p>`}
      ${selection.trigger === undefined
        ? nothing
        : html`<trigger-detail .data=${model} .trigger=${selection.trigger} .profession=${selection.profession ?? 'all'} .headingLevel=${headingLevel}></trigger-detail>`}
      <div class="whole">${heading(headingLevel, title)}${profession ? nothing : html`<p>${words.printChoose}</p>`}</div>
      ${model.phases.map(({ id, label, description }, index) => {
        const triggers = triggersFor(model, { phase: id });
        const place = html`<div class="phase">
          ${heading(headingLevel + 1, `${format(words.phaseNumber, { number: index + 1 })} ${label}`)}
          <p>${description}</p>
        </div>`;
        // A phase never stands alone at the foot of a page: its name stays with its first event.
        return html`<div class="first">${place}${triggers.slice(0, 1).map((trigger) => card(model, trigger, profession, words, headingLevel + 2))}</div>
          ${triggers.slice(1).map((trigger) => card(model, trigger, profession, words, headingLevel + 2))}`;
      })}
    </div>
  `;
}

const isDerived = ({ from }: { readonly sources?: readonly string[] | undefined; readonly from?: string | undefined }): boolean => from !== undefined;

function card(model: Model, trigger: Trigger, profession: Profession | undefined, words: Messages, level: number): TemplateResult {
  const steps = profession ? stepsFor(model, trigger, profession.id) : [];
  const phases = phasesOf(model, trigger).map(({ label }) => label).join(' – ');
  return html`
    <div class=${`card ${levelClass(model, trigger.level)}`}>
      ${heading(level, trigger.label)}
      <p class="place">${model.index.levels.get(trigger.level)?.label} · ${phases}</p>
      <p>${trigger.summary}</p>
      ${profession && steps.every(({ actions }) => actions.length === 0) ? html`<p>${words.noActions}.</p>` : nothing}
      <div class="steps">
        ${steps.map(({ step, actions }, index) =>
          actions.length === 0
            ? nothing
            : html`<div>
                ${heading(level + 1, `${index + 1}. ${step.label}`)}
                <ul>
                  ${ownFirst(actions).map((action) => html`<li>${action.acute ? html`<b>${words.acute}: </b>` : nothing}${action.text}${isDerived(action) ? html` <i>(${words.derived})</i>` : nothing}${origin(action, words)}</li>`)}
                </ul>
              </div>`,
        )}
      </div>
    </div>
  `;
}
