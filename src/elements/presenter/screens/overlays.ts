import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../locales/messages.js';
import type { WorkshopMessages } from '../../../locales/workshop.js';
import type { Model } from '../../../model/types.js';
import { itemLabel } from '../../../workshop/route.js';
import { clockTime, runSheet } from '../../../workshop/run-sheet.js';
import { kindLabel, notesFor } from '../../../workshop/telling.js';
import { icon } from '../../base/fragments.js';
import { professionIcon } from '../../base/icons.js';
import { codeLink } from '../../base/page-link.js';
import { qrCode } from '../../base/qr.js';
import { nextOutline } from '../notes/view.js';
import type { Session } from '../session/session.js';
import type { Layers, Overlay } from './layers.js';

/** All that a layer needs to be drawn, and what can be asked from it. */
export interface OverlayContext {
  readonly model: Model;
  readonly words: WorkshopMessages;
  readonly messages: Messages;
  readonly session: Session;
  readonly layers: Layers;
  /** Whether the page shows what its address asks for. */
  readonly linked: boolean;
  readonly leave: () => void;
  /** The route to change, on the overview. */
  readonly editor: () => unknown;
}

/** What lies over the screen now. */
export function overlayLayer(context: OverlayContext): unknown {
  const { top } = context.layers;
  return top === 'none' ? nothing : renderers[top](context);
}

const renderers: Readonly<Record<Exclude<Overlay, 'none'>, (context: OverlayContext) => unknown>> = { black, code, help, overview, notes, stop };

/** The whole screen black; a press anywhere brings it back. */
function black({ words, layers }: OverlayContext): TemplateResult {
  return html`<button type="button" class="black" id="overlay" @click=${layers.close}><span class="hidden">${words.isBlack}</span></button>`;
}

function layer({ messages, layers }: OverlayContext, title: string, content: unknown): TemplateResult {
  return html`
    <div class="layer" role="group" aria-labelledby="overlay">
      <div class="start-head">
        <h2 class="title" id="overlay" tabindex="-1">${title}</h2>
        <button type="button" class="key" @click=${layers.close}>${messages.close}</button>
      </div>
      ${content}
    </div>
  `;
}

/** The parts of the session with their times, to jump to. */
function overview(context: OverlayContext): unknown {
  const { model, words, session, layers, editor } = context;
  const { route, step } = session;
  if (!route) return nothing;
  const jump = (item: number) => {
    layers.close();
    session.jump(item);
  };
  return layer(
    context,
    words.overview,
    html`
      <ol class="parts">
        ${runSheet(model, route).map(
          ({ item, from, until }, index) => html`
            <li>
              <button type="button" class="key jump" aria-current=${index === step?.item ? 'step' : nothing} @click=${() => jump(index)}>
                <span class="when">${clockTime(from)} – ${clockTime(until)}</span>
                <span><b>${kindLabel(item.kind, words)}</b>${item.kind === 'round-up' ? nothing : html`: ${itemLabel(model, item)}`}</span>
              </button>
            </li>
          `,
        )}
      </ol>
      ${editor()}
    `,
  );
}

/** All keys, and the switch that turns letters off. */
function help(context: OverlayContext): TemplateResult {
  const { model, words, messages, layers } = context;
  const rows: readonly (readonly [string, string])[] = [
    ['PageDown  →  ↓  Space  Enter', words.nextStep],
    ['PageUp  ←  ↑  Backspace', words.previousStep],
    ['Home', words.overview],
    ['End', words.lastStep],
    ['F5', `${words.begin}, ${words.resume.toLowerCase()}`],
    ['.  b', `${words.black} (${words.anyKey})`],
    [`1 – ${Math.min(9, model.professions.length + 1)}`, `${messages.allProfessions}, ${model.professions.map(({ label }) => label).join(', ')}`],
    ['n', words.notes],
    ['t', words.timer],
    ['f', words.fullScreen],
    ['c', words.code],
    ['?', words.keys],
    ['Esc', `${messages.close}, ${words.leave.toLowerCase()} (${words.asksFirst})`],
  ];
  return layer(
    context,
    words.keys,
    html`
      <dl class="key-list">${rows.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl>
      <label class="switch"><input type="checkbox" .checked=${layers.letters} @change=${(event: Event) => (layers.letters = (event.target as HTMLInputElement).checked)} /> ${words.keyLetters}</label>
    `,
  );
}

/** The trainer's notes on the main screen, for where a second window is not allowed. */
function notes(context: OverlayContext): unknown {
  const { words, messages, session } = context;
  const { step } = session;
  if (!step) return nothing;
  return layer(
    context,
    words.notes,
    html`
      <p class="quiet">${words.notesBlocked}</p>
      <div class="plain-notes">${notesFor(step, words).map((note) => html`<p>${note}</p>`)}</div>
      <h3 class="title">${words.nextUp}</h3>
      <div class="plain-notes">${nextOutline(session, words, messages).map((line) => html`<p>${line}</p>`)}</div>
    `,
  );
}

/** Whether to stop: asked once, so that a brush against a key ends nothing. */
function stop({ words, layers, leave }: OverlayContext): TemplateResult {
  return html`
    <div class="layer asking" role="group" aria-labelledby="overlay">
      <h2 class="title" id="overlay" tabindex="-1">${words.askLeave}</h2>
      <p>${words.askLeaveHint}</p>
      <p class="buttons"><button type="button" class="key primary" @click=${layers.close}>${words.goOn}</button><button type="button" class="key" @click=${leave}>${words.leave}</button></p>
    </div>
  `;
}

/** A code for every profession in the room, or for the one chosen: on a phone it opens the event in view for whoever holds it. */
function code(context: OverlayContext): unknown {
  const { model, words, session, linked } = context;
  const { step, chosen, item } = session;
  if (!step) return nothing;
  const ids = chosen === undefined ? (item?.professions ?? []) : [chosen];
  const own = ids.length === 1 ? model.professions.filter(({ id }) => id === ids[0]) : [];
  const professions = own.length > 0 ? own : model.professions;
  const trigger = step.trigger === undefined ? undefined : model.index.triggers.get(step.trigger);
  const page = codeLink(document);
  if (page === undefined) return layer(context, words.code, html`<p>${words.codeNowhere}</p>`);
  if (!linked) return layer(context, model.title, html`<p>${words.codePage}</p><div class="codes alone"><div class="card">${qrCode(page)}</div></div><p class="quiet">${page}</p>`);
  const address = (profession: string) => codeLink(document, new URLSearchParams({ profession, ...(trigger ? { trigger: trigger.id } : {}) }).toString())!;
  return layer(
    context,
    trigger?.label ?? model.title,
    html`
      <p>${professions.length > 1 ? words.codeOwn : words.codeHint}</p>
      <ul class=${professions.length > 1 ? 'codes' : 'codes alone'}>
        ${professions.map(({ id, label, icon: own }) => html`<li class="card"><b>${icon(professionIcon(id, own))} ${label}</b>${qrCode(address(id))}</li>`)}
      </ul>
      <p class="quiet">${page}</p>
    `,
  );
}
