import type { Command } from '../session/keys.js';

/** So much of a window at a time: a few lines stay in sight, to read on from. */
const share = 0.8;

/**
 * Brings more of a screen into sight, where the window is too small for all of it, as in a browser that enlarges a lot. Answers
 * whether there was more that way; nothing but a step forward or back scrolls.
 */
export function scrolled(root: ParentNode, command: Command): boolean {
  const way = command === 'next' ? 1 : command === 'previous' ? -1 : 0;
  const scroller = root.querySelector('.layer') ?? root.querySelector('.stage');
  if (way === 0 || !scroller) return false;
  const before = scroller.scrollTop;
  scroller.scrollBy({ top: way * scroller.clientHeight * share, behavior: 'instant' });
  return scroller.scrollTop !== before;
}
