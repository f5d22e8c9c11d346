/** Geometry of the views: content and a size go in, plain numbers and path strings come out. No DOM. */
export * from './types.js';
export { estimate, wrapText } from './text.js';
export { timelineLayout } from './timeline.js';
