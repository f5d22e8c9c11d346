import { Part } from '../../state/part.js';
import type { Crowds } from './crowds.js';

/** What counts the events of a map that has more of them than there is room for. */
export const crowdsPart = new Part<{ readonly Crowds: typeof Crowds }>();
