import { html, nothing, type TemplateResult } from 'lit';
import { limitAt, shapeAt } from '../../editing/desk.js';
import { valueAt, withValue, without, type Json, type Path } from '../../editing/at.js';
import { format } from '../../locales/messages.js';
import type { Model } from '../../model/types.js';
import type { AdditionsWords } from './words.js';

/** What the parts of the form share: the additions as they are, what they are laid over, and how to change them. */
export interface Form {
  readonly words: AdditionsWords;
  readonly overlay: Json;
  readonly base: Model;
  /** What is wrong at a place, in words. */
  readonly problemsAt: (path: Path) => readonly string[];
  /** Takes over changed additions. `about` names the field: letters in one field are one step to undo. */
  readonly change: (overlay: Json, about?: string) => void;
}

/** One field: where its value stands, and what is asked. */
export interface Field {
  readonly path: Path;
  readonly label: string;
  readonly example?: string;
  readonly long?: boolean;
  /** Shown where the field is empty: what stands there without additions. */
  readonly otherwise?: string | undefined;
  readonly type?: 'text' | 'url';
  /** The empty one at the end of a list: nobody has to fill it in. */
  readonly spare?: boolean;
  /** Writes the field; by itself at its path. */
  readonly write?: (value: string) => Json;
  /** Names to choose from instead of words of one's own. */
  readonly options?: readonly (readonly [value: string, label: string])[];
}

/** Id of the control at a place. */
export const idOf = (path: Path): string => `at-${path.join('-')}`;

/** The control at a place, or nearest around it, in view: what is closed around it opens. */
export function controlAt(root: ParentNode, path: Path): HTMLElement | undefined {
  for (let end = path.length; end > 0; end--) {
    const id = CSS.escape(idOf(path.slice(0, end)));
    const found = root.querySelector<HTMLElement>(`#${id}, [id^="${id}-"]:is(input, select, textarea)`);
    if (!found) continue;
    for (let around = found.closest('details'); around; around = around.parentElement?.closest('details') ?? null) around.open = true;
    return found;
  }
  return undefined;
}

/** What a control is described by: example and limit, and what is wrong. */
const hintId = (path: Path): string => `${idOf(path)}-hint`;
const wrongId = (path: Path): string => `${idOf(path)}-wrong`;

/** What is wrong at a place, under its control. */
export const wrong = (path: Path, problems: readonly string[]): TemplateResult | typeof nothing =>
  problems.length === 0 ? nothing : html`<p class="wrong" id=${wrongId(path)}>${problems.map((problem, index) => html`${index > 0 ? html`<br />` : nothing}${problem}`)}</p>`;

const plain = (form: Form, path: Path) => (value: string) => (value === '' && !shapeAt(path)?.required ? without(form.overlay, path) : withValue(form.overlay, path, value)) as Json;

/** A labelled control with its example, its limit, and what is wrong with it. */
export function field(form: Form, { path, label, example, long = false, otherwise, type = 'text', spare = false, write = plain(form, path), options }: Field): TemplateResult {
  const { words } = form;
  const found = valueAt(form.overlay, path);
  const value = typeof found === 'string' || typeof found === 'number' ? String(found) : '';
  const problems = form.problemsAt(path);
  const required = !spare && (shapeAt(path)?.required ?? false);
  const most = options ? undefined : limitAt(path);
  const hints = [example === undefined ? '' : format(words.example, { example }), most === undefined ? '' : format(words.limit, { count: most })].filter(Boolean);
  const described = [hints.length > 0 ? hintId(path) : '', problems.length > 0 ? wrongId(path) : ''].filter(Boolean).join(' ');
  const onInput = ({ target }: Event) => form.change(write((target as HTMLInputElement).value), idOf(path));
  const invalid = problems.length > 0 ? 'true' : nothing;
  const control = options
    ? html`<select id=${idOf(path)} aria-describedby=${described || nothing} aria-invalid=${invalid} @change=${onInput}>
        ${options.some(([name]) => name === value) ? nothing : html`<option value=${value} selected>${value || words.choose}</option>`}
        ${options.map(([name, text]) => html`<option value=${name} .selected=${name === value}>${text}</option>`)}
      </select>`
    : long
      ? html`<textarea id=${idOf(path)} rows="2" aria-describedby=${described || nothing} aria-invalid=${invalid} placeholder=${otherwise ?? nothing} .value=${value} @input=${onInput}></textarea>`
      : html`<input id=${idOf(path)} type=${type} aria-describedby=${described || nothing} aria-invalid=${invalid} placeholder=${otherwise ?? nothing} autocomplete="off" .value=${value} @input=${onInput} />`;
  return html`<div class="field">
    <label for=${idOf(path)}>${label}${required ? html` <span class="quiet">(${words.required})</span>` : nothing}</label>
    ${control} ${hints.length > 0 ? html`<p class="hint" id=${hintId(path)}>${hints.join(' · ')}</p>` : nothing} ${wrong(path, problems)}
  </div>`;
}

/** A box to tick. */
export function tick(form: Form, path: Path, label: unknown, write: (on: boolean) => Json): TemplateResult {
  const problems = form.problemsAt(path);
  return html`<label class="tick"
      ><input type="checkbox" id=${idOf(path)} aria-describedby=${problems.length > 0 ? wrongId(path) : nothing} .checked=${valueAt(form.overlay, path) === true} @change=${({ target }: Event) => form.change(write((target as HTMLInputElement).checked))} />
      <span>${label}</span></label
    >${wrong(path, problems)}`;
}

/** A part of the form that opens and closes. */
export const section = (name: string, title: string, count: number, open: boolean, toggle: (name: string, open: boolean) => void, content: () => unknown): TemplateResult =>
  html`<details class="section" id=${`section-${name}`} .open=${open} @toggle=${({ target }: Event) => toggle(name, (target as HTMLDetailsElement).open)}>
    <summary><h2>${title}${count > 0 ? html` <span class="count">(${count})</span>` : nothing}</h2></summary>
    ${open ? content() : nothing}
  </details>`;

/** A button that does something. */
export const button = (label: unknown, press: () => void, look = ''): TemplateResult => html`<button type="button" class=${look} @click=${press}>${label}</button>`;
