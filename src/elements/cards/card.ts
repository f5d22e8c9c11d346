import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../locales/messages.js';
import { signed } from '../../locales/origin.js';
import { originOf, ownFirst } from '../../model/origin.js';
import { phasesOf, stepsFor } from '../../model/query.js';
import type { Action, Model, Profession, Step, Trigger, Workshop } from '../../model/types.js';
import { imposed } from '../../workshop/imposition.js';
import { shortened, wordCount } from '../../workshop/words.js';
import { flowed, footLines, lines, titleLines, under } from './flow.js';
import { icon } from '../base/fragments.js';
import { levelClass, levelIcon, professionIcon } from '../base/icons.js';
import { codeSide, qrCode } from '../base/qr.js';
import { edition, type PaperContext } from './paper.js';

/** The two sides of a card. */
interface Card {
  readonly front: TemplateResult;
  readonly back: TemplateResult;
}

/** A card whose sides may hold more than a card: what is over stands on the sides of the next. */
interface LongCard {
  readonly fronts: readonly TemplateResult[];
  readonly backs: readonly TemplateResult[];
}

const blank = html`<div class="card blank"></div>`;

/** Nothing is cut: what is over flows on to cards of its own, front and back. */
function dealt({ fronts: [front = blank, ...moreFronts], backs: [back = blank, ...moreBacks] }: LongCard): readonly Card[] {
  const over = [...moreFronts, ...moreBacks];
  const more = over.flatMap((side, index) => (index % 2 === 0 ? [{ front: side, back: over[index + 1] ?? blank }] : []));
  return [{ front, back }, ...more];
}

/** Sizes of titles beside the letters of a list, as the styles have them. */
const titleSize = { card: 1.71, back: 1.14, saying: 2, long: 1.24 } as const;

/** Characters of a title, and of a statement, that stays in large letters. */
const [largeTitle, largeSaying] = [80, 140];

/** Words of a title that say which card goes on. */
const repeatedWords = 10;

/** The title of a side: what goes on says so. */
const titleOfSide = (label: string, index: number, { words }: PaperContext): string => (index === 0 ? label : format(words.continued, { label: shortened(label, repeatedWords) }));

/** At the foot of a side that goes on. */
const goesOn = (index: number, count: number, { words }: PaperContext): unknown => (index < count - 1 ? html`<p class="goes-on"><b>${words.goesOn} →</b></p>` : nothing);

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
  const { label } = trigger;
  const isLong = label.length > largeTitle;
  const [ofEvent, ofProfession] = [address(`trigger=${trigger.id}`), address(`profession=${profession.id}&trigger=${trigger.id}`)];
  // Two questions at most: the first is the one to open with.
  const summary = signed(trigger.summary, originOf(trigger), messages, ['label', 'summary', 'level', 'phases', 'kind', 'questions']);
  const told = lines([{ text: summary }, ...trigger.questions.slice(0, 2).map((text, index) => ({ text, large: index === 0 }))], '', messages);
  return {
    fronts: flowed(told, { first: titleLines(label, isLong ? titleSize.long : titleSize.card) + 1, each: needsOfFoot(context, ofEvent, words.moreOnline) }).map(
      (part, index, { length }) => html`<article class="card" part="card">
        ${chip}
        ${index === 0 ? html`<h3 class=${isLong ? 'long' : nothing}>${label}</h3>` : html`<h4>${titleOfSide(label, index, context)}</h4>`}
        ${part.map(({ text, large }) => html`<p class=${large ? 'question' : nothing}>${text}</p>`)}
        ${goesOn(index, length, context)} ${foot(context, ofEvent, words.moreOnline)}
      </article>`,
    ),
    backs: flowed(
      chosenActions(model, trigger, profession.id).flatMap(({ step, actions }, index) => lines(actions, `${index + 1}. ${step.label}`, messages)),
      { first: titleLines(label, titleSize.back), each: needsOfFoot(context, ofProfession, words.noChecklist) },
    ).map(
      (part, index, { length }) => html`<article class="card" part="card">
        <p class="card-head"><span class="who">${icon(professionIcon(profession.id, profession.icon))}${profession.label}</span></p>
        <h4>${titleOfSide(label, index, context)}</h4>
        ${under(part).map(
          ({ heading, pieces }) => html`
            <p class="step"><b>${heading}</b></p>
            <ul>
              ${pieces.map(({ text, acute }) => html`<li>${acute ? html`<b>${messages.acute}: </b>` : nothing}${text}</li>`)}
            </ul>
          `,
        )}
        ${goesOn(index, length, context)} ${foot(context, ofProfession, words.noChecklist)}
      </article>`,
    ),
  };
}

/** All actions that a partner added, and of ours as many as fit: the first of every step, then the second. A partner's stand first, urgent ones before all. */
function chosenActions(model: Model, trigger: Trigger, profession: string): readonly { readonly step: Step; readonly actions: readonly Action[] }[] {
  const steps = stepsFor(model, trigger, profession).map(({ step, actions }) => ({ step, actions: ownFirst(actions) }));
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

/** Words of a statement at most: it is to be read at a glance. */
const sayingWords = 60;

/** Cards of all statements: on the front the statement with room to choose, on the back what is known. */
export function statementCards(context: PaperContext): TemplateResult {
  const { model, words } = context;
  return sheets((model.workshop?.statements ?? []).flatMap((statement) => dealt(statementCard(context, statement))), words.fold);
}

function statementCard(context: PaperContext, statement: Workshop['statements'][number]): LongCard {
  const { model, words, messages, address } = context;
  const triggers = statement.triggers.flatMap((id) => model.index.triggers.get(id) ?? []);
  const about = triggers.map(({ label }) => label).join(' · ');
  const saying = signed(shortened(statement.text, sayingWords), originOf(statement), messages, ['text']);
  const code = address(triggers[0] ? `trigger=${triggers[0].id}` : '');
  return {
    fronts: [
      html`<article class="card" part="card">
        <p class="card-head"><span class="who">${words.statement}</span></p>
        <h3 class=${saying.length > largeSaying ? 'long' : 'saying'}>${saying}</h3>
        <ul class="boxes"><li>${words.agree}</li><li>${words.doubt}</li><li>${words.disagree}</li></ul>
        ${foot(context, undefined, words.noChecklist)}
      </article>`,
    ],
    // Which events it is about stands on the last side, and needs its room wherever that is.
    backs: flowed(lines(statement.note, '', messages), { first: titleLines(saying, titleSize.back), each: needsOfFoot(context, code, words.scan) + titleLines(about, 1) + 1 }).map(
      (part, index, { length }) => html`<article class="card" part="card">
        <p class="card-head"><span class="who">${words.whatWeKnow}</span></p>
        <h4>${titleOfSide(saying, index, context)}</h4>
        <ul>${part.map(({ text }) => html`<li>${text}</li>`)}</ul>
        ${goesOn(index, length, context)} ${index < length - 1 ? nothing : html`<p class="step"><b>${about}</b></p>`} ${foot(context, code, words.scan)}
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

/** Lines that such a foot takes from a side, beside those that every side has for it. */
const needsOfFoot = (context: PaperContext, address: string | undefined, text: string): number => footLines(`${text} ${edition(context)}`, codeSide(address));

function phaseRange(model: Model, trigger: Trigger, { messages }: PaperContext): string {
  const places = phasesOf(model, trigger).map((phase) => model.phases.indexOf(phase) + 1);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return first === last ? format(messages.phaseNumber, { number: first }) : format(messages.phaseRange, { first, last });
}
