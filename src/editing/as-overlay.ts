import { overlayLists, overlayWorkshopLists } from '../model/overlay-schema.js';
import { isObject, valueAt, withValue, type Json } from './at.js';
import { textsOf } from './texts.js';

/** What additions say about themselves. */
export interface OverlayHead {
  readonly publisher: string;
  readonly date: string;
  readonly about: string;
  readonly language?: string;
}

/** Changed texts as a partner's additions, and the keys of those that additions cannot change, such as the warning. */
export interface AsOverlay {
  readonly overlay: Json;
  readonly left: readonly string[];
}

/** The texts with these keys, as they are in a data file, as additions to the file they came from. A list of lines is given whole. */
export function overlayOf(data: Json, keys: readonly string[], head: OverlayHead): AsOverlay {
  const paths = new Map(textsOf(data).map(({ key, path }) => [key, path]));
  let overlay: unknown = { schemaVersion: 1, ...head };
  const left: string[] = [];
  for (const key of keys) {
    const path = paths.get(key) ?? [];
    const depth = path[0] === 'workshop' ? 2 : 1;
    const list = path.slice(0, depth);
    const id = valueAt(data, [...path.slice(0, depth + 1), 'id']);
    if (path.length === 1 && (path[0] === 'title' || path[0] === 'summary')) overlay = withValue(overlay, path, valueAt(data, path));
    else if (typeof id !== 'string' || !(depth === 2 ? (overlayWorkshopLists as readonly unknown[]) : overlayLists).includes(list.at(-1)!)) left.push(key);
    else {
      const items = valueAt(overlay, list);
      const known = Array.isArray(items) ? items.filter(isObject) : [];
      const place = known.findIndex((item) => item['id'] === id);
      const at = [...list, place < 0 ? known.length : place];
      if (place < 0) overlay = withValue(overlay, at, { id });
      const lines = path.findIndex((part, index) => index > depth && typeof part === 'number');
      const field = path.slice(depth + 1, lines < 0 ? undefined : lines);
      overlay = withValue(overlay, [...at, ...field], valueAt(data, [...path.slice(0, depth + 1), ...field]));
    }
  }
  return { overlay: overlay as Json, left };
}
