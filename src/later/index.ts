/**
 * Which part brings which tag, and how each part comes. Every other file of this folder is a part: what it imports comes with it.
 * What is in no part is in the first view.
 */
import { advicePart, presenterPart, sourcesPart, viewsPart } from '../elements/arrival/parts.js';
import { paperPart, slidesPart } from '../elements/take-along/part.js';
import { crowdsPart } from '../elements/timeline/crowds-part.js';
import { overlayPart, problemsPart } from '../state/load.js';
import type { Part } from '../state/part.js';

// What is wrong with a file, and what to tell who builds a page: both know the nearest known name.
const problems = () => import('./problems.js');
problemsPart.comes(problems);
advicePart.comes(problems);
crowdsPart.comes(() => import('./crowds.js'));
overlayPart.comes(() => import('./overlay.js'));
sourcesPart.comes(() => import('./sources.js'));
viewsPart.comes(() => import('./views.js'));
presenterPart.comes(() => import('./presenter.js'));
paperPart.comes(() => import('./paper.js'));
slidesPart.comes(() => import('./slides.js'));

/** The parts that bring tags, with a selector for those. */
export const tagsOf: readonly (readonly [part: Part, tags: string])[] = [
  [viewsPart, 'trigger-provider, trigger-list, trigger-table, trigger-detail, trigger-search, trigger-about, trigger-tools'],
  [sourcesPart, 'trigger-sources'],
  [presenterPart, 'trigger-presenter'],
  [paperPart, 'trigger-cards'],
];
