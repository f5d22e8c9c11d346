import { html, nothing, type TemplateResult } from 'lit';
import { format, type Messages } from '../../../locales/messages.js';
import type { WorkshopMessages } from '../../../locales/workshop.js';
import { phasesOf } from '../../../model/query.js';
import type { Model, Trigger } from '../../../model/types.js';
import type { RouteItem } from '../../../workshop/route.js';
import type { Line, Step, StepKind } from '../../../workshop/steps.js';
import { titleOf } from '../../../workshop/telling.js';
import { icon } from '../../base/fragments.js';
import { levelClass, levelIcon } from '../../base/icons.js';
import { qrCode } from '../../base/qr.js';
import { casePicture } from './case-picture.js';
import { stopwatch, type Clock } from '../session/clock.js';
import type { Tallies } from '../session/tallies.js';
import { tallyBar, tallyFields } from './tally.js';

/** All that a screen needs to be drawn, and what can be asked from it. */
export interface ScreenContext {
  readonly model: Model;
  readonly messages: Messages;
  readonly words: WorkshopMessages;
  readonly step: Step;
  readonly item: RouteItem;
  /** Length of the whole session. */
  readonly minutes: number;
  readonly tallies: Tallies;
  readonly count: (tallies: Tallies) => void;
  /** The clock of the exercise, which is its own. */
  readonly exercise: Clock;
  readonly toggleExercise: () => void;
  /** Address of this content, for the code on the last screen; nothing where nobody else can reach it. */
  readonly address: string | undefined;
  readonly printHandOut: () => void;
}

/** One screen of a session. */
export function screen(context: ScreenContext): TemplateResult {
  const { step } = context;
  return screens[step.kind](context);
}

const screens: Readonly<Record<StepKind, (context: ScreenContext) => TemplateResult>> = {
  welcome: (context) => single(context, format(context.words.minutes, { count: context.minutes }), nothing, 'plain'),
  question: (context) => single(context, eventChip(context), html`<p class="sub">${context.words.askGroup}</p>`, 'large'),
  'what-happens': (context) => single(context, eventChip(context), html`<p class="sub">${context.messages.whatHappens}</p>`, 'plain'),
  actions: (context) => besides(context, context.words.thinkFirst),
  compare: (context) => besides(context, context.words.compared),
  'way-back': (context) => single(context, eventChip(context), html`<p class="sub">${context.messages.wayBack}</p>`, 'plain'),
  discuss: (context) => single(context, eventChip(context), html`<p class="sub">${context.messages.questions}</p>`, 'large'),
  statement: (context) => vote(context, context.words.statement, 'before'),
  points: (context) => besides(context, context.words.whatWeKnow),
  'statement-again': (context) => vote(context, context.words.statementAgain, 'after'),
  case: (context) => story(context, context.words.story),
  moment: (context) => story(context, momentOf(context)),
  'moment-question': (context) => story(context, context.words.whatWouldYouDo),
  'moment-actions': (context) => besides(context, context.words.theyDo),
  exercise: (context) => single(context, context.words.exercise, exerciseClock(context), 'large'),
  tasks: (context) => besides(context, context.words.tasks, exerciseClock(context)),
  covered: (context) => html`<div class="one">${head(context, undefined)}<ul class="covered">${context.step.lines.map(({ text }) => html`<li>${text}</li>`)}</ul></div>`,
  'take-home': (context) => html`<div class="one">${head(context, undefined)}<p class="large">${context.words.takeHomeText}</p></div>`,
  'hand-out': handOut,
};

const momentOf = ({ words, step, model, item }: ScreenContext): string =>
  format(words.moment, { number: step.moments ?? 0, count: model.workshop?.cases.find(({ id }) => id === item.id)?.moments.length ?? 0 });

function head(context: ScreenContext, kicker: unknown): TemplateResult {
  return html`
    ${kicker === undefined ? nothing : html`<p class="kicker">${kicker}</p>`}
    <h2 class="title">${titleOf(context.step, context.words)}</h2>
  `;
}

/** Everything under each other, for a screen that says one thing. */
function single(context: ScreenContext, kicker: unknown, between: unknown, look: 'plain' | 'large'): TemplateResult {
  return html`<div class="one">
    ${head(context, kicker)} ${between}
    ${context.step.lines.map(({ text }) => html`<p class=${look}>${text}</p>`)}
  </div>`;
}

/** What it is about on one side, what is revealed on the other. */
function besides(context: ScreenContext, prompt: string, extra: unknown = nothing): TemplateResult {
  const { step } = context;
  return html`<div class="two">
    <div class="lead">${head(context, eventChip(context))}<p class="sub">${prompt}</p>${extra}</div>
    <div class="card">
      ${step.heading === undefined ? nothing : html`<h3>${step.heading}</h3>`}
      <ul class=${step.kind === 'compare' && step.lines.length > 1 ? 'beside' : nothing}>
        ${step.lines.map((line, index) => revealed(line, index < step.shown, context.messages))}
      </ul>
    </div>
  </div>`;
}

/** A line that waits keeps its place, so that nothing jumps when it comes. */
const revealed = (line: Line, shown: boolean, messages: Messages): TemplateResult => html`
  <li class=${shown ? 'line' : 'line waiting'}>
    ${line.label === undefined ? nothing : html`<b class="who">${line.label}</b>`}${line.acute ? html`<b class="acute">${messages.acute}</b>` : nothing}<span>${line.text}</span>
  </li>
`;

function eventChip({ model, messages, step }: ScreenContext): TemplateResult | undefined {
  const trigger = step.trigger === undefined || step.kind === 'points' || step.kind === 'compare' ? undefined : model.index.triggers.get(step.trigger);
  if (!trigger) return undefined;
  const level = model.index.levels.get(trigger.level)!;
  return html`<span class=${`chip ${levelClass(model, level.id)}`}>${icon(levelIcon(level.id, level.icon))}${level.label} · ${phaseRange(model, trigger, messages)}</span>`;
}

function phaseRange(model: Model, trigger: Trigger, messages: Messages): string {
  const places = phasesOf(model, trigger).map((phase) => model.phases.indexOf(phase) + 1);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return first === last ? format(messages.phaseNumber, { number: first }) : format(messages.phaseRange, { first, last });
}

function vote(context: ScreenContext, kicker: string, when: 'before' | 'after'): TemplateResult {
  const { words, tallies, count } = context;
  return html`<div class="one vote">
    <p class="kicker">${kicker}</p>
    <h2 class="title">${titleOf(context.step, words)}</h2>
    ${tallyFields(words, tallies[when], (tally) => count({ ...tallies, [when]: tally }))}
    ${tallyBar(words, words.countBefore, tallies.before)} ${when === 'after' ? tallyBar(words, words.countAfter, tallies.after) : nothing}
  </div>`;
}

function story(context: ScreenContext, kicker: string): TemplateResult {
  const { model, step, item } = context;
  const told = model.workshop?.cases.find(({ id }) => id === item.id);
  return html`<div class="one story">
    ${head(context, kicker)}
    ${told ? casePicture(model, told, step.moments ?? 0) : nothing}
    ${step.lines.map(({ text }) => html`<p class="plain">${text}</p>`)}
    ${step.kind === 'case' ? html`<p class="aside">${context.words.noPersons}</p>` : nothing}
  </div>`;
}

function exerciseClock({ words, item, exercise, toggleExercise }: ScreenContext): TemplateResult {
  return html`<p class="exercise-clock">
    <span class="digits">${format(words.timeLeft, { time: stopwatch(item.minutes * 60 - exercise.seconds) })}</span>
    <button type="button" class="key" @click=${toggleExercise}>${exercise.running ? words.pauseTimer : words.startTimer}</button>
  </p>`;
}

function handOut(context: ScreenContext): TemplateResult {
  const { words, address, printHandOut } = context;
  return html`<div class="two">
    <div class="lead">
      ${head(context, undefined)}
      <p class="plain">${address === undefined ? words.handOutTextAlone : words.handOutText}</p>
      <p><button type="button" class="key" @click=${printHandOut}>${words.handOutPrint}</button></p>
    </div>
    ${address === undefined ? nothing : html`<div class="card code">${qrCode(address)}</div>`}
  </div>`;
}
