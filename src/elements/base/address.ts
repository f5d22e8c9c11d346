import { isOpen, ownText } from '../../state/url.js';

/**
 * Our part of the address of the page, which belongs to the page. Only a fragment that can hold ours is written in; beside another, an
 * anchor or a route of the page itself, ours goes with the entry of the history. The only file that touches `location` and `history`.
 */

/** Ours in the state of an entry, beside what others keep there: what the address says at it, or would say if it could. */
const mark = 'triggerfactoren';

const isPlain = (state: unknown): state is Readonly<Record<string, unknown>> => typeof state === 'object' && state !== null && Object.getPrototypeOf(state) === Object.prototype;

/** What is marked at this entry; nothing at one that we did not write, such as a click on an anchor or a link. */
export function marked(): string | undefined {
  const state: unknown = history.state;
  const text = isPlain(state) ? state[mark] : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** What the address says of us, as a fragment without `#`; nothing where it is about something else. */
export function readAddress(): string | undefined {
  const { hash } = location;
  const text = marked();
  // An empty fragment that we left behind says that nothing is chosen.
  return ownText(hash) ?? (text !== undefined && isOpen(hash) ? '' : text);
}

/** State of an entry with our mark; a state that cannot take one stays as it is. */
const withMark = (state: unknown, text: string): unknown => (state === null ? { [mark]: text } : isPlain(state) ? { ...state, [mark]: text } : state);

/**
 * Changes our part of the address: `change` gets it with what others have beside it. Says nothing of it to anyone. What the history
 * refuses (too many in a short time, a page without an address, a sandbox), only the address misses.
 */
export function writeAddress(how: 'push' | 'replace', change: (before: string) => string): void {
  const { hash, href } = location;
  const open = isOpen(hash);
  const own = readAddress() ?? '';
  const before = open ? hash.slice(1) : own;
  const after = change(before);
  if (after === before) return;
  const url = open ? href.replace(/#.*$/, '') + (after && `#${after}`) : href;
  const state: unknown = history.state;
  try {
    // Marked before it is left, so that going back to it is known from a click on an anchor.
    if (how === 'push' && marked() === undefined) history.replaceState(withMark(state, own), '');
    history[how === 'push' ? 'pushState' : 'replaceState'](withMark(state, ownText(after) ?? ''), '', url);
  } catch {
    // Nothing depends on it.
  }
}
