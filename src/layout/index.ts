/** Geometry of the views: content and a size go in, plain numbers and path strings come out. No DOM. */
export * from './types.js';
export { estimate, textStyles } from './estimate.js';
export { pageOf, pageSize, roomFor } from './crowd.js';
export { groupId } from './plan.js';
export { timelineLayout } from './timeline.js';
export { wrappedLines, wrapText } from './wrap.js';
export { arcsLayout, type Arc, type ArcLink, type ArcsLayout } from './arcs.js';
