import { emptySelection, isView, type Selection, type SelectionPatch } from './selection.js';

/** What of a selection stands in an address. */
export const selectionKeys = ['profession', 'trigger', 'topic', 'view', 'lang'] as const;

/** What of a session stands in an address; only beside a route. */
export const sessionKeys = ['route', 'route-title', 'step', 'show', 'clock', 'notes'] as const;

/** In an address: no profession in particular, where the page itself starts with one. */
const all = 'all';

const partsOf = (hash: string): readonly string[] => hash.replace(/^#/, '').split('&').filter(Boolean);
const nameOf = (part: string): string => part.split('=', 1)[0]!;

/** Whether a fragment can hold ours: there is none, or it is made of `name=value`. Any other, an anchor or a route of the page itself, is left whole. */
export const isOpen = (hash: string): boolean => partsOf(hash).every((part) => /^[\w.~-]+=/.test(part));

/** Whether a part of a fragment is ours. A value that we cannot use is somebody else's, and of a session there is nothing without its route. */
const isOwn = (part: string, _index: number, parts: readonly string[]): boolean =>
  Object.keys(selectionFromHash(part)).length > 0 || (sessionKeys.some((key) => key === nameOf(part)) && parts.some((other) => nameOf(other) === 'route'));

/** What of a fragment is ours, as it stands; nothing where no part of it is. */
export function ownText(hash: string): string | undefined {
  return isOpen(hash) && partsOf(hash).some(isOwn) ? partsOf(hash).filter(isOwn).join('&') : undefined;
}

/** What others keep in a fragment that can hold ours. */
export const withoutOwn = (hash: string): readonly string[] => partsOf(hash).filter((...part) => !isOwn(...part));

/** A fragment, without `#`, with the given parameters in the place of those in it by these names. What else is in it stays as it is; what can hold nothing gives way. */
export function hashWith(before: string, names: readonly string[], params: Readonly<Record<string, string | undefined>>): string {
  const kept = isOpen(before) ? partsOf(before).filter((part) => !names.includes(nameOf(part))) : [];
  const given = Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return [...kept, ...given].join('&');
}

/** What an address asks for: `#profession=education&trigger=propaganda`. Empty when the fragment is not ours; unusable values are left out. */
export function selectionFromHash(hash: string): SelectionPatch {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const view = params.get('view');
  const lang = params.get('lang');
  return {
    ...(params.has('profession') ? { profession: idFrom(params.get('profession')) } : {}),
    ...(params.has('trigger') ? { trigger: idFrom(params.get('trigger')) } : {}),
    ...(params.has('topic') ? { topic: idFrom(params.get('topic')) } : {}),
    ...(isView(view) ? { view } : {}),
    ...(lang && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang) ? { lang } : {}),
  };
}

/**
 * The fragment that leads to a selection, without `#`. Says only what differs from `start`, what the page shows by itself;
 * parameters of others in `before` are kept.
 */
export function hashFromSelection(selection: Selection, start: Selection = emptySelection, before = ''): string {
  return hashWith(before, selectionKeys, Object.fromEntries(selectionKeys.map((key) => [key, selection[key] === start[key] ? undefined : (selection[key] ?? all)])));
}

const idFrom = (value: string | null): string | undefined => (value === all ? undefined : value || undefined);
