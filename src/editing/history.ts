import { same, type Json } from './at.js';

/** What a desk holds: additions as they are now, and the way back and forward. Never edited; each step is a new one. */
export interface Desk {
  readonly overlay: Json;
  readonly past: readonly Json[];
  readonly future: readonly Json[];
  /** What the last step was about: the next one about the same is part of it. */
  readonly about: string;
}

/** So many steps can be undone. */
const most = 200;

/** A desk with these additions on it, and nothing to undo. */
export const newDesk = (overlay: Json): Desk => ({ overlay, past: [], future: [], about: '' });

/** The desk after a step. Letters typed in one field, one after another, are one step: `about` names the field; an empty one stands by itself. */
export function stepped(desk: Desk, overlay: Json, about = ''): Desk {
  if (same(desk.overlay, overlay)) return desk;
  const goesOn = about !== '' && about === desk.about;
  return { overlay, past: goesOn ? desk.past : [...desk.past, desk.overlay].slice(-most), future: [], about };
}

/** The desk before the last step; the same one when there is none. */
export function undone(desk: Desk): Desk {
  const overlay = desk.past.at(-1);
  return overlay === undefined ? desk : { overlay, past: desk.past.slice(0, -1), future: [desk.overlay, ...desk.future], about: '' };
}

/** The desk with the last undone step done again; the same one when there is none. */
export function redone(desk: Desk): Desk {
  const [overlay, ...future] = desk.future;
  return overlay === undefined ? desk : { overlay, past: [...desk.past, desk.overlay], future, about: '' };
}
