import type { Model } from '../model/types.js';
import { idsOf, isItemKind, knownRoute, maxItems, minutesFrom, type Route, type RouteItem } from './route.js';

/** What a saved route is called inside, so that another file is recognised as another file. */
const type = 'triggerfactoren-route';
const version = 1;

/** Why a file is no route, or what of it was left out. The words for each are in the locales. */
export type RouteProblem =
  | { readonly code: 'not-json' | 'not-a-route' | 'no-items' | 'newer' | 'too-large' }
  | { readonly code: 'unknown-kind' | 'unknown-id'; readonly found: string; readonly place: number };

/** A route with remarks about what was left out, or the reason why there is none. */
export type RouteFileResult =
  | { readonly ok: true; readonly route: Route; readonly problems: readonly RouteProblem[] }
  | { readonly ok: false; readonly problems: readonly RouteProblem[] };

/** Largest file that is read, in characters. A full route takes a tenth of it. */
export const maxFileLength = 100_000;

/** A route as a JSON file: readable, and open to editing by hand. */
export const routeFile = (route: Route): string => `${JSON.stringify({ type, version, ...(route.title ? { title: route.title } : {}), items: route.items }, null, 2)}\n`;

/** Reads a saved route. Takes any text and throws nothing; items the model does not have are left out and named. */
export function routeFromFile(model: Model, text: string): RouteFileResult {
  if (text.length > maxFileLength) return failed('too-large');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failed('not-json');
  }
  if (!isObject(value) || own(value, 'type') !== type || !Array.isArray(own(value, 'items'))) return failed('not-a-route');
  const written = own(value, 'version');
  if (typeof written === 'number' && written > version) return failed('newer');
  const problems: RouteProblem[] = [];
  const items = (own(value, 'items') as unknown[]).slice(0, maxItems).flatMap((item, index) => readItem(model, item, index + 1, problems));
  const title = own(value, 'title');
  const route = knownRoute(model, items, typeof title === 'string' ? title : undefined);
  return route ? { ok: true, route, problems } : { ok: false, problems: [...problems, { code: 'no-items' }] };
}

function readItem(model: Model, item: unknown, place: number, problems: RouteProblem[]): RouteItem[] {
  const kind = isObject(item) ? own(item, 'kind') : undefined;
  if (!isObject(item) || !isItemKind(kind)) {
    problems.push({ code: 'unknown-kind', found: shown(kind), place });
    return [];
  }
  const id = own(item, 'id');
  if (typeof id !== 'string' || !idsOf(model, kind).includes(id)) {
    problems.push({ code: 'unknown-id', found: shown(id), place });
    return [];
  }
  const professions = own(item, 'professions');
  return [{ kind, id, professions: Array.isArray(professions) ? professions.filter((one) => typeof one === 'string') : [], minutes: minutesFrom(own(item, 'minutes')) }];
}

const failed = (code: 'not-json' | 'not-a-route' | 'no-items' | 'newer' | 'too-large'): RouteFileResult => ({ ok: false, problems: [{ code }] });
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const own = (object: object, key: string): unknown => (Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined);
const shown = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 40) : typeof value);
