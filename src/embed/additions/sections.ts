import { html, nothing, type TemplateResult } from 'lit';
import { isObject, valueAt, withValue, without, type Json, type Path } from '../../editing/at.js';
import { newId, placeOfId, written } from '../../editing/desk.js';
import { format, messagesFor } from '../../locales/index.js';
import { actionsFor } from '../../model/query.js';
import { button, field, tick, wrong, type Form } from './form.js';
import { lines } from './lines.js';

/** Whose additions these are, from when, in which language; and what stands over the whole. */
export const head = (form: Form): TemplateResult => {
  const { words, base } = form;
  return html`<p class="hint">${words.headHint}</p>
    ${field(form, { path: ['publisher'], label: words.publisher, example: words.publisherExample })} ${field(form, { path: ['date'], label: words.date, example: '2026-11-30' })}
    ${field(form, { path: ['language'], label: words.language, options: languages(form) })}
    <details>
      <summary>${words.moreAbout}</summary>
      ${field(form, { path: ['about'], label: words.about, example: words.aboutExample })} ${field(form, { path: ['url'], label: words.url, example: 'https://voorbeeldstad.example/afspraken', type: 'url' })}
      ${field(form, { path: ['title'], label: words.ownTitle, example: base.title, otherwise: base.title })} ${field(form, { path: ['summary'], label: words.ownSummary, example: base.summary, otherwise: base.summary, long: true })}
    </details>`;
};

const languages = ({ base, words }: Form): readonly (readonly [string, string])[] => [...new Set([base.language, ...Object.keys(base.alternates ?? {})])].map((tag) => [tag, Object.hasOwn(words.languages, tag) ? words.languages[tag]! : tag]);

/** Which cell of the infographic one is at. */
export interface Cell {
  readonly event: string;
  readonly profession: string;
  readonly step: string;
}

/** One event: whether it is shown, its words, its questions, and what a profession does in a step. */
export function events(form: Form, cell: Cell, choose: (cell: Partial<Cell>) => void): TemplateResult {
  const { words, base, overlay } = form;
  const own = items(overlay, 'triggers').filter(({ id }) => !base.index.triggers.has(String(id)));
  const all = [...base.ordered, ...own.map((item) => ({ id: String(item['id']), label: String(item['label'] ?? item['id']) }))];
  const at = placeOfId(overlay, ['triggers'], cell.event);
  const known = base.index.triggers.get(cell.event);
  const set = (name: string) => (value: string) => written(overlay, ['triggers'], cell.event, [name], value);
  const pick = (name: keyof Cell, label: string, options: readonly { readonly id: string; readonly label: string }[]) =>
    html`<div class="field">
      <label for=${`choose-${name}`}>${label}</label>
      <select id=${`choose-${name}`} @change=${({ target }: Event) => choose({ [name]: (target as HTMLSelectElement).value })}>
        ${options.map(({ id, label: text }) => html`<option value=${id} .selected=${id === cell[name]}>${text}</option>`)}
      </select>
    </div>`;
  const off = valueAt(overlay, [...at, 'off']) === true;
  return html`${pick('event', words.event, all)} ${wrong([...at, 'id'], form.problemsAt([...at, 'id']))}
    ${tick(form, [...at, 'off'], words.eventOff, (on) => written(overlay, ['triggers'], cell.event, ['off'], on || undefined))}
    ${off
      ? nothing
      : html`<details>
            <summary>${words.eventWords}</summary>
            ${field(form, { path: [...at, 'label'], label: words.eventLabel, example: words.eventExample, otherwise: known?.label, write: set('label') })}
            ${field(form, { path: [...at, 'summary'], label: words.eventSummary, example: known?.summary ?? words.eventExample, otherwise: known?.summary, long: true, write: set('summary') })}
            ${lines(form, { event: cell.event, field: ['questions'], title: words.questions, label: words.question, example: words.questionExample, ours: known?.questions ?? [], claims: false, acute: false })}
          </details>
          ${pick('profession', words.profession, base.professions)} ${pick('step', words.step, base.steps)}
          ${lines(form, {
            event: cell.event,
            field: ['perspectives', cell.profession, cell.step],
            title: [cell.profession, cell.step].map((id) => base.index.professions.get(id)?.label ?? base.index.steps.get(id)?.label ?? id).join(' · '),
            label: words.action,
            example: words.actionExample,
            ours: known ? actionsFor(known, cell.profession, cell.step).map(({ text }) => text) : [],
            claims: true,
            acute: true,
          })}`}`;
}

/** What is asked of a thing with an id, in a list of them. */
interface Thing {
  readonly list: 'contacts' | 'glossary';
  /** The field that is its name. */
  readonly name: string;
  readonly title: string;
  readonly fresh: string;
  readonly ours: string;
  readonly hint: string;
  readonly fields: readonly (readonly [field: string, label: string, example: string, kind?: 'long' | 'url' | 'scope'])[];
  /** What a new one starts with. */
  readonly start: Json;
}

const items = (overlay: Json, list: string): readonly Json[] => {
  const value = overlay[list];
  return Array.isArray(value) ? value.filter(isObject) : [];
};

/** Roles and desks to turn to: no persons. */
export const contacts = (form: Form): TemplateResult => {
  const { words } = form;
  return things(form, {
    list: 'contacts', name: 'name', title: words.contact, fresh: words.newContact, ours: words.ourContacts, hint: words.noPersons, start: { scope: 'local' },
    fields: [['name', words.name, words.nameExample], ['role', words.role, words.roleExample, 'long'], ['url', words.contactUrl, 'https://voorbeeldstad.example/loket', 'url'], ['scope', words.scope, '', 'scope']],
  });
};

/** Terms and what they mean. */
export const glossary = (form: Form): TemplateResult => {
  const { words } = form;
  return things(form, {
    list: 'glossary', name: 'term', title: words.termTitle, fresh: words.newTerm, ours: words.ourTerms, hint: words.termHint, start: {},
    fields: [['term', words.term, words.termExample], ['definition', words.definition, words.definitionExample, 'long']],
  });
};

/** Things of one's own, an empty one to go on in, and ours to change or leave out. */
function things(form: Form, thing: Thing): TemplateResult {
  const { words, overlay, base } = form;
  const ours = base[thing.list] as readonly Json[];
  const given = valueAt(overlay, [thing.list]);
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  const taken = new Set([...ours, ...items(overlay, thing.list)].map(({ id }) => String(id)));
  const shown = list.map((item, index) => ({ item, index })).filter(({ item }) => !isObject(item) || item['off'] !== true);
  return html`<p class="hint">${thing.hint}</p>
    ${wrong([thing.list], form.problemsAt([thing.list]))}
    ${[...shown, { item: undefined, index: list.length }].map(({ item, index }, place) => card(form, thing, [thing.list, index], item, place + 1, freshId(overlay, taken)))}
    ${ours.length === 0
      ? nothing
      : html`<details>
          <summary>${format(thing.ours, { count: ours.length })}</summary>
          <p class="hint">${words.untick}</p>
          ${ours.map((item) => ourThing(form, thing, item))}
        </details>`}`;
}

/** A thing is known by an id that nobody has to think of, and that stays when its name changes. */
const freshId = (overlay: Json, taken: ReadonlySet<string>): string => newId(typeof overlay['publisher'] === 'string' && overlay['publisher'] !== '' ? overlay['publisher'] : 'eigen', taken);

/** A thing, or the empty one at the end: of the same make, so that whoever types in the empty one goes on typing when it becomes a thing. */
function card(form: Form, thing: Thing, path: Path, item: unknown, number: number, id: string): TemplateResult {
  const { words, overlay, base } = form;
  const empty = item === undefined;
  const ours = isObject(item) ? (base[thing.list] as readonly Json[]).find((one) => one['id'] === item['id']) : undefined;
  const scopes = [['local', words.local], ['national', words.national]] as const;
  const write = (name: string, kind: string | undefined) => (text: string): Json => {
    if (empty) return text === '' ? overlay : (withValue(overlay, path, { id, [name]: text, ...thing.start }) as Json);
    // A new thing keeps its empty fields, so that they can say what is missing.
    return (text === '' && (ours !== undefined || kind === 'url') ? without(overlay, [...path, name]) : withValue(overlay, [...path, name], text)) as Json;
  };
  return html`<fieldset>
    <legend>${empty ? thing.fresh : html`${thing.title} ${number}`}${ours ? html` (${words.changes})` : nothing}</legend>
    ${empty ? nothing : html`${wrong(path, form.problemsAt(path))} ${wrong([...path, 'id'], form.problemsAt([...path, 'id']))}`}
    ${thing.fields.slice(0, empty ? 1 : undefined).map(([name, label, example, kind]) =>
      field(form, {
        path: [...path, name],
        label,
        ...(example === '' ? {} : { example }),
        long: kind === 'long',
        spare: empty,
        type: kind === 'url' ? 'url' : 'text',
        otherwise: typeof ours?.[name] === 'string' ? ours[name] : undefined,
        ...(kind === 'scope' ? { options: scopes } : {}),
        write: write(name, kind),
      }),
    )}
    ${empty ? nothing : button(html`${words.remove}<span class="hidden"> ${thing.title} ${number}</span>`, () => form.change(without(overlay, path) as Json), 'light')}
  </fieldset>`;
}

/** One of ours: shown or not, and a way to change it. */
function ourThing(form: Form, { list, name }: Thing, item: Json): TemplateResult {
  const { words, overlay } = form;
  const id = String(item['id']);
  const at = placeOfId(overlay, [list], id);
  const known = valueAt(overlay, at);
  const off = isObject(known) && known['off'] === true;
  return html`<div class="row ours">
    <label class="tick"><input type="checkbox" .checked=${!off} @change=${({ target }: Event) => form.change(written(overlay, [list], id, ['off'], (target as HTMLInputElement).checked ? undefined : true))} /><span>${String(item[name])}</span></label>
    ${known === undefined ? button(html`${words.changeThis}<span class="hidden"> ${String(item[name])}</span>`, () => form.change(withValue(overlay, at, { id }) as Json), 'light') : nothing}
  </div>`;
}

/** Words of buttons and headings. */
export function ownWords(form: Form): TemplateResult {
  const { words, overlay, base } = form;
  const all: Readonly<Record<string, unknown>> = { ...messagesFor(base.language, base.words) };
  const own = valueAt(overlay, ['words']);
  const names = isObject(own) ? Object.keys(own) : [];
  const text = (name: string): string => (typeof all[name] === 'string' ? all[name] : name);
  const options = Object.keys(all).filter((name) => typeof all[name] === 'string' && !names.includes(name)).sort((one, other) => text(one).localeCompare(text(other), base.language));
  return html`<p class="hint">${words.wordsHint}</p>
    ${wrong(['words'], form.problemsAt(['words']))}
    ${names.map((name) => html`<div class="line">${field(form, { path: ['words', name], label: format(words.wordFor, { word: text(name) }), example: text(name), write: (value) => withValue(overlay, ['words', name], value) as Json })}${button(html`${words.remove}<span class="hidden"> ${text(name)}</span>`, () => form.change(without(overlay, ['words', name]) as Json), 'light')}</div>`)}
    <div class="field">
      <label for="choose-word">${words.chooseWord}</label>
      <select id="choose-word" @change=${({ target }: Event) => {
        const select = target as HTMLSelectElement;
        if (select.value !== '') form.change(withValue(overlay, ['words', select.value], text(select.value)) as Json);
        select.value = '';
      }}>
        <option value="">${words.choose}</option>
        ${options.map((name) => html`<option value=${name}>${text(name)}</option>`)}
      </select>
    </div>`;
}
