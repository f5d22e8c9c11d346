import type { Model } from '../model/types.js';
import type { RouteProblem } from './file.js';
import { idsOf, knownRoute, roundUpId, type ItemKind, type Route, type RouteItem } from './route.js';

/** Longest fragment of an address that every mail program and chat keeps whole, in characters. */
export const maxFragment = 2000;

/** What the route itself may take of that; the rest is for its name, the step, the clock and the selection. */
const maxRouteText = 1500;

const letters: Readonly<Record<ItemKind, string>> = { event: 'e', statement: 's', case: 'c', exercise: 'x', compare: 'v', 'round-up': 'r' };
const kinds = new Map(Object.entries(letters).map(([kind, letter]) => [letter, kind as ItemKind]));

/** Stands for the professions of the item before: in most routes they are the same throughout. */
const same = '*';

/**
 * A route as text for an address: `s.parents.8_e.propaganda.12.police_r..10`. Uses only characters that need no escape.
 * Nothing when the route is too long for a link; then a file can carry it.
 */
export function routeText(route: Route): string | undefined {
  let before = '';
  const text = route.items
    .map(({ kind, id, professions, minutes }) => {
      const who = professions.join('.');
      const suffix = who === '' ? '' : `.${who === before ? same : who}`;
      before = who;
      return `${letters[kind]}.${kind === 'round-up' ? '' : id}.${minutes}${suffix}`;
    })
    .join('_');
  return text.length > maxRouteText ? undefined : text;
}

/** The route a text stands for. Whatever cannot be read or is not in the model is left out; nothing when no item remains. */
export const routeFromText = (model: Model, text: string, title?: string): Route | undefined => readRoute(model, text, title).route;

/** The route a text stands for, with remarks about what was left out: the text may be older than the content. */
export function readRoute(model: Model, text: string, title?: string): { readonly route: Route | undefined; readonly problems: readonly RouteProblem[] } {
  if (text.length > maxFragment) return { route: undefined, problems: [{ code: 'too-large' }] };
  let before: readonly string[] = [];
  const problems: RouteProblem[] = [];
  const items = text.split('_').flatMap((part, index): RouteItem[] => {
    const [letter = '', id = '', minutes = '', ...who] = part.split('.');
    const kind = kinds.get(letter);
    const professions = who[0] === same ? before : who.filter(Boolean);
    before = professions;
    const place = index + 1;
    if (!kind || !/^\d{1,3}$/.test(minutes)) problems.push({ code: 'unknown-kind', found: letter.slice(0, 40), place });
    else if (kind !== 'round-up' && !idsOf(model, kind).includes(id)) problems.push({ code: 'unknown-id', found: id.slice(0, 40), place });
    else return [{ kind, id: kind === 'round-up' ? roundUpId : id, professions, minutes: Number(minutes) }];
    return [];
  });
  const route = knownRoute(model, items, title);
  return { route, problems: route ? problems : [...problems, { code: 'no-items' }] };
}
