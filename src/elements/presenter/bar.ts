import { scaleBand } from 'd3';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { ArrowLeft, ArrowRight, CircleQuestionMark, LayoutList, LogOut, Maximize, Minimize, MonitorOff, NotebookPen, Pause, Play, QrCode } from 'lucide';
import { format, type Messages } from '../../locales/messages.js';
import type { WorkshopMessages } from '../../locales/workshop.js';
import type { Model, Profession } from '../../model/types.js';
import type { Route } from '../../workshop/route.js';
import type { Step } from '../../workshop/steps.js';
import { icon, type IconNode } from '../base/fragments.js';
import { professionIcon } from '../base/icons.js';
import { stopwatch, type Clock } from './session/clock.js';
import type { Command } from './session/keys.js';

/** What the bar shows and asks. */
export interface BarContext {
  readonly model: Model;
  readonly words: WorkshopMessages;
  readonly messages: Messages;
  readonly route: Route;
  readonly steps: readonly Step[];
  readonly place: number;
  readonly clock: Clock;
  readonly fullScreen: boolean;
  /** Profession in view: an id, `all`, or nothing for what the route says. */
  readonly chosen: string | undefined;
  readonly run: (command: Command) => void;
  readonly choose: (number: number) => void;
}

const width = 1000;

/** How far the session is: a segment for each item of the route, filled as its screens go by. Said in words in the bar below. */
export function progress({ route, steps, place }: BarContext): TemplateResult {
  const places = route.items.map((_item, index) => String(index));
  const x = scaleBand().domain(places).range([0, width]).paddingInner(0.1);
  return html`
    <svg class="progress" viewBox="0 0 ${width} 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      ${places.map((key, index) => {
        const own = steps.filter(({ item }) => item === index).length;
        const done = steps.slice(0, place + 1).filter(({ item }) => item === index).length;
        const now = steps[place]?.item === index;
        return svg`
          <rect class="segment" x=${x(key)!} y="0" width=${x.bandwidth()} height="8"></rect>
          <rect class=${now ? 'filled now' : 'filled'} x=${x(key)!} y="0" width=${own === 0 ? 0 : (x.bandwidth() * done) / own} height="8"></rect>
        `;
      })}
    </svg>
  `;
}

/** A visible button for every key, and how far the session is. */
export function bar(context: BarContext): TemplateResult {
  const { words, steps, place, clock, route, fullScreen, run } = context;
  const key = (command: Command, node: IconNode, label: string, more = '') =>
    html`<button type="button" class=${`key icon-key ${more}`} aria-disabled=${(command === 'previous' && place === 0) || (command === 'next' && place === steps.length - 1) ? 'true' : nothing} @click=${() => run(command)}>${icon(node)}<span class="hidden">${label}</span></button>`;
  return html`
    ${steps[place]?.perProfession ? professions(context) : nothing}
    <div class="bar">
      <div class="keys">
        ${key('previous', ArrowLeft, words.previousStep)}
        <button type="button" class="key primary" aria-disabled=${place === steps.length - 1 ? 'true' : nothing} @click=${() => run('next')}>${words.nextStep}${icon(ArrowRight)}</button>
      </div>
      <div class="keys">
        <button type="button" class="key clock" @click=${() => run('timer')}>${icon(clock.running ? Pause : Play)}<span>${stopwatch(clock.seconds)}</span><span class="hidden"> ${format(words.timeUsed, { used: stopwatch(clock.seconds), total: stopwatch(route.minutes * 60) })}. ${clock.running ? words.pauseTimer : words.startTimer}</span></button>
        <span class="position">${format(words.stepOf, { number: place + 1, count: steps.length })}</span>
      </div>
      <div class="keys">
        ${key('overview', LayoutList, words.overview)} ${key('black', MonitorOff, words.black)} ${key('notes', NotebookPen, words.notes)} ${key('code', QrCode, words.code)}
        ${key('full-screen', fullScreen ? Minimize : Maximize, fullScreen ? words.noFullScreen : words.fullScreen)} ${key('help', CircleQuestionMark, words.keys)}
        ${key('leave', LogOut, words.leave)}
      </div>
    </div>
  `;
}

function professions({ model, words, messages, chosen, choose }: BarContext): TemplateResult {
  const options: readonly Pick<Profession, 'id' | 'label' | 'icon'>[] = [{ id: 'all', label: messages.allProfessions }, ...model.professions];
  return html`
    <div class="professions" role="group" aria-label=${words.showFor}>
      ${options.map(({ id, label, icon: own }, index) => html`<button type="button" class="key chip-key" aria-pressed=${id === chosen} @click=${() => choose(index + 1)}>${icon(professionIcon(id === 'all' ? undefined : id, own))}${label}</button>`)}
    </div>
  `;
}
