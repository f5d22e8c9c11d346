import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../../locales/messages.js';
import type { WorkshopMessages } from '../../../locales/workshop.js';
import type { Model } from '../../../model/types.js';
import { readyMinutes } from '../../../workshop/ready.js';
import { itemLabel, type Route } from '../../../workshop/route.js';
import { clockTime, runSheet } from '../../../workshop/run-sheet.js';
import { kindLabel } from '../../../workshop/telling.js';
import { choices } from '../../base/choices.js';
import { professionIcon } from '../../base/icons.js';
import type { TakeAlong } from '../../take-along/part.js';

/** Where one goes from the first screen. */
export interface Ways {
  readonly begin: () => void;
  /** Back into the session that was left; nothing where none was. */
  readonly goOn: (() => void) | undefined;
  readonly leave: () => void;
}

/** All that the first screen needs, and what can be asked from it. */
export interface StartContext extends Ways {
  readonly model: Model;
  readonly words: WorkshopMessages;
  readonly route: Route;
  /** Length and profession of the ready-made route in view; neither when the route is one's own. */
  readonly ready: { readonly minutes: number; readonly profession: string | undefined } | undefined;
  readonly choose: (minutes: number, profession: string | undefined) => void;
  readonly take: (what: TakeAlong) => void;
  /** What happened to the last thing asked for. */
  readonly message: readonly unknown[];
  readonly editor: TemplateResult;
}

const everyone = 'mixed';

/** The first screen: choose a ready-made route or one's own, and begin. */
export function startScreen(context: StartContext): TemplateResult {
  const { model, words, route, ready, begin, goOn, leave, message } = context;
  const minutes = ready?.minutes ?? 0;
  return html`
    <div class="start">
      <div class="start-head">
        <h2 class="title" id="heading" tabindex="-1">${words.chooseRoute}</h2>
        <button type="button" class="key" @click=${leave}>${words.leave}</button>
      </div>
      <p class="quiet">${words.startHint}</p>
      <div class="start-choices">
        ${choices({
          legend: words.chooseGroup,
          name: 'group',
          part: 'group',
          options: [{ value: everyone, label: words.mixedGroup }, ...model.professions.map(({ id, label, icon: own }) => ({ value: id, label, icon: professionIcon(id, own) }))],
          chosen: ready ? (ready.profession ?? everyone) : '',
          choose: (value) => context.choose(minutes || 60, value === everyone ? undefined : value),
        })}
        ${choices({
          legend: words.chooseMinutes,
          name: 'minutes',
          part: 'minutes',
          look: 'segments',
          options: readyMinutes.map((count) => ({ value: String(count), label: format(words.minutes, { count }) })),
          chosen: String(minutes),
          choose: (value) => context.choose(Number(value), ready?.profession),
        })}
      </div>
      <p class="buttons">
        <button type="button" class="key primary" id="begin" @click=${begin}>${words.begin}</button>
        ${goOn ? html`<button type="button" class="key" @click=${goOn}>${words.goOn}</button>` : nothing}
      </p>
      ${messageRegion(message)}
      <h3 class="title">${words.routeParts}</h3>
      <ol class="parts">
        ${runSheet(model, route).map(
          ({ item, from, until }) => html`
            <li><span class="when">${clockTime(from)} – ${clockTime(until)}</span> <span><b>${kindLabel(item.kind, words)}</b>${item.kind === 'round-up' ? nothing : html`: ${itemLabel(model, item)}`}</span></li>
          `,
        )}
      </ol>
      <p class="quiet">${format(words.routeMinutes, { count: route.minutes })} ${words.nothingStored} ${words.noPersons}</p>
      ${context.editor} ${takeAlong(context)}
    </div>
  `;
}

/** What came of the last thing asked for; said aloud too. */
export const messageRegion = (message: readonly unknown[]): TemplateResult => html`<div role="status" class="message">${message.map((line) => html`<p>${line}</p>`)}</div>`;

function takeAlong({ words, take }: StartContext): TemplateResult {
  const things: readonly (readonly [TakeAlong, string])[] = [
    ['cards', words.printCards],
    ['statements', words.printStatements],
    ['placemat', words.printPlacemat],
    ['hand-out', words.printHandOut],
    ['run-sheet', words.printRunSheet],
    ['slides', words.saveSlides],
    ['svg', words.saveSvg],
    ['png', words.savePng],
    ['csv', words.saveCsv],
  ];
  return html`
    <details>
      <summary><h3 class="title">${words.takeAlong}</h3></summary>
      <p class="quiet">${words.printHint}</p>
      <div class="buttons">${things.map(([what, label]) => html`<button type="button" class="key" @click=${() => take(what)}>${label}</button>`)}</div>
    </details>
  `;
}
