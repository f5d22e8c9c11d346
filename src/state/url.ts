import { emptySelection, isView, type Selection, type SelectionPatch } from './selection.js';

const keys = ['profession', 'trigger', 'view', 'lang'] as const;

/** What an address asks for: `#profession=education&trigger=propaganda`. Nothing when the fragment is not ours. */
export function selectionFromHash(hash: string): SelectionPatch | undefined {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  if (!keys.some((key) => params.has(key))) return undefined;
  const view = params.get('view');
  const lang = params.get('lang');
  return {
    profession: params.get('profession') || undefined,
    trigger: params.get('trigger') || undefined,
    view: isView(view) ? view : emptySelection.view,
    ...(lang && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang) ? { lang } : {}),
  };
}

/** The fragment that leads to a selection, without `#`; empty when nothing is chosen. Other parameters of `before` are kept. */
export function hashFromSelection(selection: Selection, before = ''): string {
  const params = new URLSearchParams(before.includes('=') ? before.replace(/^#/, '') : '');
  for (const key of keys) {
    const value = selection[key];
    if (value === undefined || value === emptySelection[key]) params.delete(key);
    else params.set(key, value);
  }
  return params.toString();
}
