/** What is known and chosen, how it is loaded, and how it stands in an address. */
import { overlayPart, problemsPart } from './load.js';

export * from './selection.js';
export * from './store.js';
export * from './url.js';
export { defaultLimits, loadInfographic, type Failure, type LoadLimits, type LoadRequest, type LoadResult } from './load.js';

overlayPart.comes(() => import('../later/overlay.js'));
problemsPart.comes(() => import('../later/problems.js'));
