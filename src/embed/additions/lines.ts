import { html, nothing, type TemplateResult } from 'lit';
import { isObject, valueAt, withValue, without, type Json, type Path } from '../../editing/at.js';
import { linesOf, linesValue, placeOfId, written } from '../../editing/desk.js';
import { format } from '../../locales/messages.js';
import { button, field, idOf, tick, wrong, type Form } from './form.js';

/** Lines of an event: where they stand, how they are called, and what ours are. */
export interface LineList {
  readonly event: string;
  readonly field: Path;
  readonly title: string;
  readonly label: string;
  readonly example: string;
  readonly ours: readonly string[];
  /** Whether a line is a statement with what it rests on, rather than words alone. */
  readonly claims: boolean;
  readonly acute: boolean;
}

/** Lines of one's own for an event: after ours or in their place, with an empty one at the end to go on in. */
export function lines(form: Form, list: LineList): TemplateResult {
  const { words, overlay } = form;
  const at = [...placeOfId(overlay, ['triggers'], list.event), ...list.field];
  const { replace, lines: own } = linesOf(valueAt(overlay, at));
  const inside = replace ? at : [...at, 'add'];
  const put = (next: readonly unknown[], instead = replace): Json => {
    const made = linesValue({ replace: instead, lines: next });
    return written(overlay, ['triggers'], list.event, list.field, made);
  };
  const name = `mode-${idOf(at)}`;
  return html`<fieldset>
    <legend>${list.title}</legend>
    ${list.ours.length === 0 ? nothing : html`<details><summary>${format(words.ours, { count: list.ours.length })}</summary><ul>${list.ours.map((line) => html`<li class=${replace ? 'gone' : ''}>${line}</li>`)}</ul></details>`}
    <div class="row" role="radiogroup" aria-label=${words.mode}>
      ${([[false, words.after], [true, words.instead]] as const).map(
        ([value, label]) => html`<label class="tick"><input type="radio" name=${name} .checked=${replace === value} @change=${() => form.change(put(own, value))} /><span>${label}</span></label>`,
      )}
    </div>
    ${wrong(at, form.problemsAt(at))}
    ${[...own, undefined].map((line, index) =>
      row(form, list, [...inside, index], line, index, index === own.length, (text) => (text === '' ? overlay : put([...own, list.claims ? { text } : text])), () => put(own.filter((_line, place) => place !== index))),
    )}
  </fieldset>`;
}

/** A line, or the empty one at the end: of the same make, so that whoever types in the empty one goes on typing when it becomes a line. */
function row(form: Form, list: LineList, path: Path, line: unknown, index: number, empty: boolean, first: (text: string) => Json, removed: () => Json): TemplateResult {
  const { words } = form;
  const where = list.claims ? [...path, 'text'] : path;
  const name = `${list.label} ${index + 1}`;
  // A line stays while somebody empties it: it says that it is empty, and can be taken away.
  const write = empty ? first : (text: string) => withValue(form.overlay, where, text) as Json;
  return html`<div class="line">
    ${field(form, { path: where, label: name, example: list.example, long: true, spare: empty, write })}
    ${!empty && list.claims && !isObject(line) ? wrong(path, form.problemsAt(path)) : nothing}
    ${!empty && list.claims ? html`<details><summary>${words.more}<span class="hidden"> ${name}</span></summary>${basis(form, path, list)}</details>` : nothing}
    ${empty ? nothing : button(html`${words.remove}<span class="hidden"> ${name}</span>`, () => form.change(removed()), 'light')}
  </div>`;
}

/** What a line rests on: the word of the partner, a derivation, or sources of the file. */
function basis(form: Form, path: Path, { acute }: LineList): TemplateResult {
  const { words, overlay } = form;
  const line = valueAt(overlay, path);
  const kind = isObject(line) ? ('basis' in line ? 'derived' : 'sources' in line ? 'sources' : 'own') : 'own';
  const bare = ['basis', 'from', 'evidence', 'sources'].reduce<Json>((left, key) => without(left, [...path, key]) as Json, overlay);
  const choose = (chosen: string): Json => {
    if (chosen === 'derived') return withValue(withValue(bare, [...path, 'basis'], 'derived'), [...path, 'from'], '') as Json;
    return chosen === 'sources' ? (withValue(bare, [...path, 'sources'], []) as Json) : bare;
  };
  const id = `${idOf(path)}-basis`;
  const sources = valueAt(overlay, [...path, 'sources']);
  return html`${acute ? tick(form, [...path, 'acute'], words.acute, (on) => (on ? withValue(overlay, [...path, 'acute'], true) : without(overlay, [...path, 'acute'])) as Json) : nothing}
    <div class="field">
      <label for=${id}>${words.basis}</label>
      <select id=${id} @change=${({ target }: Event) => form.change(choose((target as HTMLSelectElement).value))}>
        ${(['own', 'derived', 'sources'] as const).map((name) => html`<option value=${name} .selected=${name === kind}>${words.bases[name]}</option>`)}
      </select>
    </div>
    ${kind === 'derived' ? field(form, { path: [...path, 'from'], label: words.from, example: words.fromExample, write: (text) => withValue(overlay, [...path, 'from'], text) as Json }) : nothing}
    ${kind === 'sources'
      ? html`<div class="field">
          <label for=${idOf([...path, 'sources'])}>${words.sources}</label>
          <input id=${idOf([...path, 'sources'])} autocomplete="off" .value=${Array.isArray(sources) ? sources.join(', ') : ''} @change=${({ target }: Event) => form.change(withValue(overlay, [...path, 'sources'], (target as HTMLInputElement).value.split(/[\s,;]+/).filter(Boolean)) as Json)} />
          <p class="hint">${format(words.example, { example: form.base.sources.slice(0, 2).map((source) => source.id).join(', ') })}</p>
          ${wrong([...path, 'sources'], form.problemsAt([...path, 'sources']))}
        </div>`
      : nothing}`;
}
