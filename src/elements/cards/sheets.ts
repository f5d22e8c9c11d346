import { html, nothing, svg, type TemplateResult } from 'lit';
import { scalePoint } from 'd3';
import { format } from '../../locales/messages.js';
import { signed } from '../../locales/origin.js';
import type { Profession } from '../../model/types.js';
import { routeText } from '../../workshop/address.js';
import { itemLabel } from '../../workshop/route.js';
import { clockTime, runSheet } from '../../workshop/run-sheet.js';
import { kindLabel } from '../../workshop/telling.js';
import { originOf } from '../../model/origin.js';
import { triggersFor } from '../../model/query.js';
import { icon } from '../base/fragments.js';
import { levelClass, levelIcon, professionIcon } from '../base/icons.js';
import { qrCode } from '../base/qr.js';
import { edition, type PaperContext } from './paper.js';

/** The foot of a whole page. */
function foot(context: PaperContext, address: string | undefined, text: string): TemplateResult {
  return html`<div class="foot">
    <div>
      <p><b>${text}</b></p>
      <p>${edition(context)}</p>
      ${address === undefined ? nothing : html`<p class="address">${address}</p>`}
    </div>
    ${address === undefined ? nothing : qrCode(address)}
  </div>`;
}

/** Height of the empty map on the placemat, in the units of its drawing: millimetres. */
const field = { width: 400, height: 150 } as const;

/** One A3: the empty map to write and lay cards on, with room for what is agreed. */
export function placemat(context: PaperContext): TemplateResult {
  const { model, words, messages, address } = context;
  const y = scalePoint<string>().domain(model.levels.map(({ id }) => id)).range([0, field.height]).padding(0.7);
  const stops = scalePoint<number>().domain([0, 1, 2, 3, 4, 5, 6, 7]).range([0, field.width]).padding(0.5);
  return html`
    <div class="sheet a3" part="sheet">
      <div class="placemat-head"><h2>${words.emptyMap}</h2><p>${words.emptyMapHint}</p></div>
      <ol class="columns">
        ${model.phases.map(({ label }, index) => html`<li><b>${index + 1}. ${label}</b></li>`)}
      </ol>
      <div class="empty-map">
        <svg viewBox="0 0 ${field.width} ${field.height}" aria-hidden="true" focusable="false">
          ${model.phases.map((_phase, index) => svg`<rect class="column" x=${(index * field.width) / model.phases.length} y="0" width=${field.width / model.phases.length} height=${field.height}></rect>`)}
          ${model.levels.map(
            ({ id }) => svg`
              <path class=${`line ${levelClass(model, id)}`} d=${`M0 ${y(id)!}H${field.width}`}></path>
              ${stops.domain().map((stop) => svg`<circle class=${`stop ${levelClass(model, id)}`} cx=${stops(stop)!} cy=${y(id)!} r="5"></circle>`)}
            `,
          )}
          <path class="back" d=${`M${field.width - 2} ${field.height - 4}H4m4 -3l-4 3l4 3`}></path>
        </svg>
        ${model.levels.map(({ id, label, icon: own }) => html`<p class=${`level ${levelClass(model, id)}`} .style=${`inset-block-start:${((y(id)! / field.height) * 100).toFixed(2)}%`}>${icon(levelIcon(id, own))}${label}</p>`)}
        <p class="way-back">${messages.wayBackAlways}</p>
      </div>
      <div class="write">
        ${model.professions.map(({ id, label, icon: own }) => html`<div class="box"><p>${icon(professionIcon(id, own))}<b>${label}</b>: ${words.yourPart.toLowerCase()}</p></div>`)}
        <div class="box wide"><p><b>${words.ourActions}</b></p></div>
      </div>
      ${foot(context, address(), words.noChecklist)}
    </div>
  `;
}

/** So many places to turn to stand on a hand-out; the code leads to the others. */
const mostContacts = 8;

/** More events than this take smaller letters on a hand-out, so that it stays one sheet. */
const manyEvents = 24;

/** One A4 for each profession, to take home. */
export const handOuts = (context: PaperContext): TemplateResult => html`${context.professions.map((profession) => handOut(context, profession))}`;

function handOut(context: PaperContext, profession: Profession): TemplateResult {
  const { model, words, messages, address } = context;
  const by = (text: string, line: object, fields?: readonly string[]) => signed(text, originOf(line), messages, fields);
  return html`
    <div class=${`sheet page${model.triggers.length > manyEvents ? ' many' : ''}`} part="sheet">
      <p class="who">${icon(professionIcon(profession.id, profession.icon))}${profession.label}</p>
      <h2>${model.title}</h2>
      <p>${model.disclaimer}</p>
      <div class="pair">
        <div>
          <h3>${messages.generalDo}</h3>
          <ul>${profession.general.do.map((action) => html`<li>${action.acute ? html`<b>${by(action.text, action)}</b>` : by(action.text, action)}</li>`)}</ul>
        </div>
        <div>
          <h3>${messages.generalDont}</h3>
          <ul>${profession.general.dont.map((action) => html`<li>${by(action.text, action)}</li>`)}</ul>
        </div>
      </div>
      <ol class="steps">
        ${model.steps.map(({ label, description }, index) => html`<li><b>${index + 1}. ${label}.</b> ${description}</li>`)}
      </ol>
      <div class="pair events">
        <div>
          <h3>${messages.events}</h3>
          ${model.phases.map((phase) => html`<p class="step"><b>${phase.label}:</b> ${triggersFor(model, { phase: phase.id }).map((trigger) => by(trigger.label, trigger, ['label'])).join(', ') || '–'}.</p>`)}
        </div>
        <div>
          <h3>${messages.contacts}</h3>
          <ul>${[...model.contacts].sort((one, other) => Number(Boolean(originOf(other))) - Number(Boolean(originOf(one)))).slice(0, Math.max(mostContacts, model.contacts.filter(originOf).length)).map((contact) => html`<li>${by(contact.name, contact, ['name'])}</li>`)}</ul>
        </div>
      </div>
      <p class="promise"><b>${words.takeOne}</b></p>
      ${foot(context, address(`profession=${profession.id}`), words.noChecklist)}
    </div>
  `;
}

/** The session as a table of times, on as many pages as it takes. */
export function runSheetPages(context: PaperContext): TemplateResult {
  const { model, words, messages, address, route } = context;
  if (!route) return html``;
  const text = routeText(route);
  return html`
    <div class="flow" part="sheet">
      <h2>${words.runSheet}${route.title ? `: ${route.title}` : ''}</h2>
      <p>${format(words.routeMinutes, { count: route.minutes })} ${words.noPersons}</p>
      <table>
        <thead>
          <tr><th scope="col">${words.from}</th><th scope="col">${words.part}</th><th scope="col">${words.notes}</th></tr>
        </thead>
        <tbody>
          ${runSheet(model, route).map(
            ({ item, from, until, notes }) => html`
              <tr>
                <td class="when">${clockTime(from)} – ${clockTime(until)}<br />${format(words.minutes, { count: item.minutes })}</td>
                <td>
                  <b>${kindLabel(item.kind, words)}</b><br />${itemLabel(model, item)}
                  ${item.kind === 'round-up' || item.kind === 'statement' || item.kind === 'exercise' ? nothing : html`<br />${item.professions.length === 0 ? messages.allProfessions : item.professions.map((id) => model.index.professions.get(id)?.label).join(', ')}`}
                </td>
                <td><ul>${(item.kind === 'round-up' ? [words.noteRoundUp, ...notes] : notes).map((note) => html`<li>${note}</li>`)}</ul></td>
              </tr>
            `,
          )}
        </tbody>
      </table>
      ${foot(context, text === undefined ? address() : address(`route=${text}${route.title ? `&route-title=${encodeURIComponent(route.title)}` : ''}`), words.noChecklist)}
    </div>
  `;
}
