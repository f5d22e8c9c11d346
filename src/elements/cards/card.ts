import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../locales/messages.js';
import { signed } from '../../locales/origin.js';
import { originOf } from '../../model/origin.js';
import { phasesOf, stepsFor } from '../../model/query.js';
import type { Action, Model, Profession, Step, Trigger, Workshop } from '../../model/types.js';
import { imposed } from '../../workshop/imposition.js';
import { wordCount } from '../../workshop/words.js';
import { flowed, lines, under } from './flow.js';
import { icon } from '../base/fragments.js';
import { levelClass, levelIcon, professionIcon } from '../base/icons.js';
import { qrCode } from '../base/qr.js';
import { edition, type PaperContext } from './paper.js';

/** The two sides of a card. */
interface Card {
  readonly front: TemplateResult;
  readonly back: TemplateResult;
}

/** A card whose back may be longer than a card: what is over stands on the sides of the next. */
interface LongCard {
  readonly front: TemplateResult;
  readonly backs: readonly TemplateResult[];
}

const blank = html`<div class="card blank"></div>`;

/** Nothing is cut: a long back flows on to cards of its own, front and back. */
function dealt({ front, backs: [back = blank, ...over] }: LongCard): readonly Card[] {
  const more = over.flatMap((side, index) => (index % 2 === 0 ? [{ front: side, back: over[index + 1] ?? blank }] : []));
  return [{ front, back }, ...more];
}

/** Words of actions that stay readable on the back of a card; the code leads to the rest. */
const backWords = 66;

const columns = 2;
const rows = 2;

/** Cards on sheets, four at a time: a front and its back, page after page. */
function sheets(cards: readonly Card[], cutHere: string): TemplateResult {
  return html`${imposed(cards, columns, rows).map(
    ({ front, back }) => html`${side(front.map((card) => card?.front), cutHere)}${side(back.map((card) => card?.back), cutHere)}`,
  )}`;
}

function side(cells: readonly (TemplateResult | undefined)[], cutHere: string): TemplateResult {
  return html`
    <div class="sheet grid" part="sheet">
      ${cutMarks} ${cells.map((cell) => cell ?? blank)}
      <p class="cut" aria-hidden="true">✂ ${cutHere}</p>
    </div>
  `;
}

/** Marks in the margin at every edge of a card, in millimetres of an A4 with a margin of 10. */
const cutMarks = html`<svg class="marks" viewBox="0 0 210 297" aria-hidden="true" focusable="false">
  <path d="M10 2v6M105 2v6M200 2v6M10 289v6M105 289v6M200 289v6M2 10h6M2 148.5h6M2 287h6M202 10h6M202 148.5h6M202 287h6"></path>
</svg>`;

/** Cards of all events: on the front the event and a question, on the back what a profession does. */
export function eventCards(context: PaperContext): TemplateResult {
  const { model, professions, words } = context;
  return sheets(professions.flatMap((profession) => model.ordered.flatMap((trigger) => dealt(eventCard(context, trigger, profession)))), words.fold);
}

function eventCard(context: PaperContext, trigger: Trigger, profession: Profession): LongCard {
  const { model, words, messages, address } = context;
  const level = model.index.levels.get(trigger.level)!;
  const chip = html`<p class="card-head"><span class=${`chip ${levelClass(model, level.id)}`}>${icon(levelIcon(level.id, level.icon))}${level.label}</span><span>${phaseRange(model, trigger, context)}</span></p>`;
  const [first, ...more] = trigger.questions;
  return {
    front: html`<article class="card" part="card">
      ${chip}
      <h3>${trigger.label}</h3>
      <p>${signed(trigger.summary, originOf(trigger), messages, ['label', 'summary', 'level', 'phases', 'kind', 'questions'])}</p>
      ${first === undefined ? nothing : html`<p class="question">${first}</p>`}
      ${more.length === 0 ? nothing : html`<p>${more[0]}</p>`}
      ${foot(context, address(`trigger=${trigger.id}`), words.moreOnline)}
    </article>`,
    backs: flowed(chosenActions(model, trigger, profession.id).flatMap(({ step, actions }, index) => lines(actions, `${index + 1}. ${step.label}`, messages))).map(
      (part, index, { length }) => html`<article class="card" part="card">
        <p class="card-head"><span class="who">${icon(professionIcon(profession.id, profession.icon))}${profession.label}</span></p>
        <h4>${index === 0 ? trigger.label : format(words.continued, { label: trigger.label })}</h4>
        ${under(part).map(
          ({ heading, pieces }) => html`
            <p class="step"><b>${heading}</b></p>
            <ul>
              ${pieces.map(({ text, acute }) => html`<li>${acute ? html`<b>${messages.acute}: </b>` : nothing}${text}</li>`)}
            </ul>
          `,
        )}
        ${index < length - 1 ? html`<p class="goes-on"><b>${words.goesOn} →</b></p>` : nothing}
        ${foot(context, address(`profession=${profession.id}&trigger=${trigger.id}`), words.noChecklist)}
      </article>`,
    ),
  };
}

/** All actions that a partner added, and of ours as many as fit: the first of every step, then the second. A partner's stand first, urgent ones before all. */
function chosenActions(model: Model, trigger: Trigger, profession: string): readonly { readonly step: Step; readonly actions: readonly Action[] }[] {
  const steps = stepsFor(model, trigger, profession).map(({ step, actions }) => ({ step, actions: [...actions].sort((one, other) => rank(other) - rank(one)) }));
  const longest = Math.max(0, ...steps.map(({ actions }) => actions.length));
  const chosen = new Set<Action>(steps.flatMap(({ actions }) => actions.filter(originOf)));
  let left = backWords;
  for (let round = 0; round < longest; round++) {
    for (const { actions } of steps) {
      const action = actions[round];
      if (!action || chosen.has(action) || (round > 0 && wordCount(action.text) > left)) continue;
      chosen.add(action);
      left -= wordCount(action.text);
    }
  }
  return steps.map(({ step, actions }) => ({ step, actions: actions.filter((action) => chosen.has(action)) }));
}

const rank = (action: Action): number => (action.acute ? 2 : 0) + (originOf(action) ? 1 : 0);

/** Cards of all statements: on the front the statement with room to choose, on the back what is known. */
export function statementCards(context: PaperContext): TemplateResult {
  const { model, words } = context;
  return sheets((model.workshop?.statements ?? []).flatMap((statement) => dealt(statementCard(context, statement))), words.fold);
}

function statementCard(context: PaperContext, statement: Workshop['statements'][number]): LongCard {
  const { model, words, messages, address } = context;
  const triggers = statement.triggers.flatMap((id) => model.index.triggers.get(id) ?? []);
  return {
    front: html`<article class="card" part="card">
      <p class="card-head"><span class="who">${words.statement}</span></p>
      <h3 class="saying">${signed(statement.text, originOf(statement), messages, ['text'])}</h3>
      <ul class="boxes"><li>${words.agree}</li><li>${words.doubt}</li><li>${words.disagree}</li></ul>
      ${foot(context, undefined, words.noChecklist)}
    </article>`,
    backs: flowed(lines(statement.note, '', messages)).map(
      (part, index, { length }) => html`<article class="card" part="card">
        <p class="card-head"><span class="who">${words.whatWeKnow}</span></p>
        <h4>${index === 0 ? statement.text : format(words.continued, { label: statement.text })}</h4>
        <ul>${part.map(({ text }) => html`<li>${text}</li>`)}</ul>
        ${index < length - 1
          ? html`<p class="goes-on"><b>${words.goesOn} →</b></p>`
          : html`<p class="step"><b>${triggers.map(({ label }) => label).join(' · ')}</b></p>`}
        ${foot(context, address(triggers[0] ? `trigger=${triggers[0].id}` : ''), words.scan)}
      </article>`,
    ),
  };
}

/** The foot of a card: what to remember, which edition, and the code to the same place. */
function foot(context: PaperContext, address: string | undefined, text: string): TemplateResult {
  return html`<div class="foot">
    <p>${text}<br />${edition(context)}</p>
    ${address === undefined ? nothing : qrCode(address)}
  </div>`;
}

function phaseRange(model: Model, trigger: Trigger, { messages }: PaperContext): string {
  const places = phasesOf(model, trigger).map((phase) => model.phases.indexOf(phase) + 1);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return first === last ? format(messages.phaseNumber, { number: first }) : format(messages.phaseRange, { first, last });
}
