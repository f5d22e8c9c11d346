import { emptySelection, isView, type Selection, type SelectionPatch } from './selection.js';

const keys = ['profession', 'trigger', 'topic', 'view', 'lang'] as const;

/** In an address: no profession in particular, where the page itself starts with one. */
const all = 'all';

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
  const params = new URLSearchParams(before.includes('=') ? before.replace(/^#/, '') : '');
  for (const key of keys) {
    if (selection[key] === start[key]) params.delete(key);
    else params.set(key, selection[key] ?? all);
  }
  return params.toString();
}

const idFrom = (value: string | null): string | undefined => (value === all ? undefined : value || undefined);
