import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ArrowDown, ArrowUp, X } from 'lucide';
import { format, type Messages } from '../../../locales/messages.js';
import type { WorkshopMessages } from '../../../locales/workshop.js';
import type { Model } from '../../../model/types.js';
import { idsOf, itemKinds, itemLabel, maxItems, maxMinutes, maxTitle, minutesFrom, routeOf, type ItemKind, type Route, type RouteItem } from '../../../workshop/route.js';
import { kindLabel } from '../../../workshop/telling.js';
import { icon } from '../../base/fragments.js';

/** A route and what can be done with it. */
export interface EditorContext {
  readonly model: Model;
  readonly words: WorkshopMessages;
  readonly messages: Messages;
  readonly route: Route;
  readonly change: (route: Route) => void;
  readonly save: () => void;
  readonly open: (file: File) => void;
  readonly copy: () => void;
}

/** Minutes a new part gets until the trainer says otherwise. */
const usualMinutes: Readonly<Record<ItemKind, number>> = { event: 12, compare: 10, statement: 8, case: 20, exercise: 20, 'round-up': 8 };

/** A route as a list of native fields: what, for whom, how long; in order, with buttons to move, remove and add. */
export function routeEditor(context: EditorContext): TemplateResult {
  const { words, route, change, save, open, copy } = context;
  return html`
    <details>
      <summary><h3 class="title">${words.editRoute}</h3></summary>
      <p class="field">
        <label for="route-name">${words.routeName}</label>
        <input id="route-name" type="text" maxlength=${maxTitle} autocomplete="off" .value=${live(route.title ?? '')} @change=${(event: Event) => change(routeOf(route.items, valueOf(event)))} />
      </p>
      <ol class="editor">
        ${route.items.map((item, index) => editedItem(context, item, index))}
      </ol>
      ${addPart(context)}
      <div class="buttons">
        <button type="button" class="key" @click=${save}>${words.saveRoute}</button>
        <label class="key file">
          ${words.openRoute}
          <input type="file" accept=".json,application/json" @change=${(event: Event) => chosenFile(event, open)} />
        </label>
        <button type="button" class="key" @click=${copy}>${words.copyRoute}</button>
      </div>
    </details>
  `;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

function chosenFile(event: Event, open: (file: File) => void): void {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  if (file) open(file);
  // Choosing the same file once more is a new choice.
  input.value = '';
}

function editedItem(context: EditorContext, item: RouteItem, index: number): TemplateResult {
  const { model, words, route, change } = context;
  const { items } = route;
  const label = itemLabel(model, item) || words.kindRoundUp;
  const replace = (next: RouteItem) => change(routeOf(items.map((other, place) => (place === index ? next : other)), route.title));
  const move = (to: number) => {
    const others = items.filter((_other, place) => place !== index);
    change(routeOf([...others.slice(0, to), item, ...others.slice(to)], route.title));
  };
  return html`
    <li class="edited">
      <span class="edited-name"><b>${kindLabel(item.kind, words)}</b>${item.kind === 'round-up' ? nothing : html`: ${label}`}</span>
      <span class="edited-fields">
        ${item.kind === 'compare'
          ? html`${professionField(context, item, index, 0, replace)}${professionField(context, item, index, 1, replace)}`
          : item.kind === 'event' || item.kind === 'case'
            ? professionField(context, item, index, undefined, replace)
            : nothing}
        <span class="field">
          <label for=${`minutes-${index}`}>${words.partMinutes}<span class="hidden">: ${label}</span></label>
          <input id=${`minutes-${index}`} class="number" type="number" min="1" max=${maxMinutes} autocomplete="off" .value=${live(String(item.minutes))} @change=${(event: Event) => replace({ ...item, minutes: minutesFrom(Number(valueOf(event)), item.minutes) })} />
        </span>
        <button type="button" class="key" aria-disabled=${index === 0} @click=${() => index > 0 && move(index - 1)}>${icon(ArrowUp)}<span class="hidden">${format(words.moveUp, { label })}</span></button>
        <button type="button" class="key" aria-disabled=${index === items.length - 1} @click=${() => index < items.length - 1 && move(index + 1)}>${icon(ArrowDown)}<span class="hidden">${format(words.moveDown, { label })}</span></button>
        <button type="button" class="key" aria-disabled=${items.length === 1} @click=${() => items.length > 1 && change(routeOf(items.filter((_other, place) => place !== index), route.title))}>${icon(X)}<span class="hidden">${format(words.remove, { label })}</span></button>
      </span>
    </li>
  `;
}

/** Whose actions an item shows. `side` is the place in a comparison; without it one profession or all of them can be chosen. */
function professionField(context: EditorContext, item: RouteItem, index: number, side: 0 | 1 | undefined, replace: (item: RouteItem) => void): TemplateResult {
  const { model, words, messages } = context;
  const ids = model.professions.map(({ id }) => id);
  const chosen = side === undefined ? (item.professions.length === 1 ? item.professions[0]! : '') : (item.professions[side] ?? ids[side] ?? '');
  const choose = (value: string) => {
    if (side === undefined) return replace({ ...item, professions: value ? [value] : [] });
    const other = item.professions[1 - side] ?? ids[1 - side]!;
    return replace({ ...item, professions: ids.filter((id) => id === value || id === (other === value ? item.professions[side] : other)) });
  };
  const name = `profession-${index}-${side ?? 'one'}`;
  return html`
    <span class="field">
      <label for=${name}>${side === 1 ? words.comparedWith : words.partProfessions}</label>
      <select id=${name} @change=${(event: Event) => choose(valueOf(event))}>
        ${side === undefined ? html`<option value="" .selected=${chosen === ''}>${messages.allProfessions}</option>` : nothing}
        ${model.professions.map(({ id, label }) => html`<option value=${id} .selected=${id === chosen}>${label}</option>`)}
      </select>
    </span>
  `;
}

function addPart({ model, words, route, change }: EditorContext): TemplateResult {
  const onAdd = (event: Event) => {
    const select = (event.target as HTMLElement).closest('.add')!.querySelector('select')!;
    const [kind, id] = select.value.split(' ') as [ItemKind, string];
    const exercise = model.workshop?.exercises.find((one) => one.id === id);
    const professions = kind === 'compare' ? model.professions.slice(0, 2).map((profession) => profession.id) : [];
    const item: RouteItem = { kind, id, professions, minutes: minutesFrom(kind === 'exercise' ? exercise?.minutes : undefined, usualMinutes[kind]) };
    // A round-up stays at the end; what is added comes before it.
    const end = route.items.at(-1)?.kind === 'round-up' && kind !== 'round-up' ? -1 : route.items.length;
    if (route.items.length < maxItems) change(routeOf([...route.items.slice(0, end), item, ...(end === -1 ? route.items.slice(-1) : [])], route.title));
  };
  return html`
    <p class="field add">
      <label for="add-part">${words.addPart}</label>
      <select id="add-part">
        ${itemKinds.map((kind) => {
          const ids = idsOf(model, kind);
          return ids.length === 0
            ? nothing
            : html`<optgroup label=${kindLabel(kind, words)}>
                ${ids.map((id) => html`<option value=${`${kind} ${id}`}>${itemLabel(model, { kind, id }) || words.kindRoundUp}</option>`)}
              </optgroup>`;
        })}
      </select>
      <button type="button" class="key" @click=${onAdd}>${words.add}</button>
    </p>
  `;
}
