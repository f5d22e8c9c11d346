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

/** What can lie over a screen. */
export type Overlay = 'none' | 'black' | 'code' | 'help' | 'overview' | 'notes' | 'stop';

/** All that a layer needs to be drawn, and what can be asked from it. */
export interface OverlayContext {
  readonly model: Model;
  readonly words: WorkshopMessages;
  readonly messages: Messages;
  readonly session: Session;
  /** Whether the page shows what its address asks for. */
  readonly linked: boolean;
  /** Whether letters, digits and signs work as keys. */
  readonly letters: boolean;
  readonly setLetters: (on: boolean) => void;
  readonly close: () => void;
  readonly leave: () => void;
  /** The route to change, on the overview. */
  readonly editor: () => unknown;
}

/** What lies over the screen now. */
export function overlayLayer(overlay: Overlay, context: OverlayContext): unknown {
  return overlay === 'none' ? nothing : layers[overlay](context);
}

const layers: Readonly<Record<Exclude<Overlay, 'none'>, (context: OverlayContext) => unknown>> = { black, code, help, overview, notes, stop };

/** The whole screen black; a press anywhere brings it back. */
function black({ words, close }: OverlayContext): TemplateResult {
  return html`<button type="button" class="black" id="overlay" @click=${close}><span class="hidden">${words.isBlack}</span></button>`;
}

function layer(title: string, closeLabel: string, close: () => void, content: unknown): TemplateResult {
  return html`
    <div class="layer" role="group" aria-labelledby="overlay">
      <div class="start-head">
        <h2 class="title" id="overlay" tabindex="-1">${title}</h2>
        <button type="button" class="key" @click=${close}>${closeLabel}</button>
      </div>
      ${content}
    </div>
  `;
}

/** The parts of the session with their times, to jump to. */
function overview({ model, words, messages, session, close, editor }: OverlayContext): unknown {
  const { route, step } = session;
  if (!route) return nothing;
  const jump = (item: number) => {
    close();
    session.jump(item);
  };
  return layer(
    words.overview,
    messages.close,
    close,
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
function help({ model, words, messages, letters, setLetters, close }: OverlayContext): TemplateResult {
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
    words.keys,
    messages.close,
    close,
    html`
      <dl class="key-list">${rows.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl>
      <label class="switch"><input type="checkbox" .checked=${letters} @change=${(event: Event) => setLetters((event.target as HTMLInputElement).checked)} /> ${words.keyLetters}</label>
    `,
  );
}

/** The trainer's notes on the main screen, for where a second window is not allowed. */
function notes({ words, messages, session, close }: OverlayContext): unknown {
  const { step } = session;
  if (!step) return nothing;
  return layer(
    words.notes,
    messages.close,
    close,
    html`
      <p class="quiet">${words.notesBlocked}</p>
      <div class="plain-notes">${notesFor(step, words).map((note) => html`<p>${note}</p>`)}</div>
      <h3 class="title">${words.nextUp}</h3>
      <div class="plain-notes">${nextOutline(session, words, messages).map((line) => html`<p>${line}</p>`)}</div>
    `,
  );
}

/** Whether to stop: asked once, so that a brush against a key ends nothing. */
function stop({ words, close, leave }: OverlayContext): TemplateResult {
  return html`
    <div class="layer asking" role="group" aria-labelledby="overlay">
      <h2 class="title" id="overlay" tabindex="-1">${words.askLeave}</h2>
      <p>${words.askLeaveHint}</p>
      <p class="buttons"><button type="button" class="key primary" @click=${close}>${words.goOn}</button><button type="button" class="key" @click=${leave}>${words.leave}</button></p>
    </div>
  `;
}

/** A code for every profession in the room, or for the one chosen: on a phone it opens the event in view for whoever holds it. */
function code({ model, words, messages, session, linked, close }: OverlayContext): unknown {
  const { step, chosen, item } = session;
  if (!step) return nothing;
  const ids = chosen === undefined ? (item?.professions ?? []) : [chosen];
  const own = ids.length === 1 ? model.professions.filter(({ id }) => id === ids[0]) : [];
  const professions = own.length > 0 ? own : model.professions;
  const trigger = step.trigger === undefined ? undefined : model.index.triggers.get(step.trigger);
  const page = codeLink(document);
  if (page === undefined) return layer(words.code, messages.close, close, html`<p>${words.codeNowhere}</p>`);
  if (!linked) return layer(model.title, messages.close, close, html`<p>${words.codePage}</p><div class="codes alone"><div class="card">${qrCode(page)}</div></div><p class="quiet">${page}</p>`);
  const address = (profession: string) => codeLink(document, new URLSearchParams({ profession, ...(trigger ? { trigger: trigger.id } : {}) }).toString())!;
  return layer(
    trigger?.label ?? model.title,
    messages.close,
    close,
    html`
      <p>${professions.length > 1 ? words.codeOwn : words.codeHint}</p>
      <ul class=${professions.length > 1 ? 'codes' : 'codes alone'}>
        ${professions.map(({ id, label }) => html`<li class="card"><b>${icon(professionIcon(id))} ${label}</b>${qrCode(address(id))}</li>`)}
      </ul>
      <p class="quiet">${page}</p>
    `,
  );
}
