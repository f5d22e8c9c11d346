import { isObject, type Json } from '../../editing/at.js';

/** Name under which additions are kept on this machine, when somebody asks for that. */
export const keptAs = 'triggerfactoren-additions';

/** Additions that this tab, or on request this machine, still has; nothing where there are none or a browser keeps nothing. */
export function draft(view: Window): Json | undefined {
  const state: unknown = view.history.state;
  const here = isObject(state) ? state['triggerfactorenAdditions'] : undefined;
  return isObject(here) ? here : kept(view);
}

/** What is kept on this machine. */
function kept(view: Window): Json | undefined {
  try {
    const value: unknown = JSON.parse(view.localStorage.getItem(keptAs) ?? 'null');
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether something is kept on this machine. */
export const isKept = (view: Window): boolean => kept(view) !== undefined;

/** Keeps additions with this tab: they are there after a reload, and gone when the tab is closed. A browser may refuse what is very large. */
export function keepInTab(view: Window, overlay: Json): void {
  try {
    const state: unknown = view.history.state;
    view.history.replaceState({ ...(isObject(state) ? state : {}), triggerfactorenAdditions: overlay }, '');
  } catch {
    // The form holds them all the same.
  }
}

/** Keeps additions on this machine, or no longer; answers whether the browser did. */
export function keepOnMachine(view: Window, overlay: Json | undefined): boolean {
  try {
    if (overlay === undefined) view.localStorage.removeItem(keptAs);
    else view.localStorage.setItem(keptAs, JSON.stringify(overlay));
    return true;
  } catch {
    return false;
  }
}
