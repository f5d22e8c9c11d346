/** The nouns of the data file, the check that makes a model of it, and pure questions to ask it. No DOM. */
export * from './types.js';
export type { Problem, ProblemCode } from './problems.js';
export { datasetSchema, schemaVersion } from './schema.js';
export { isModel } from './model.js';
export { parseInfographic } from './parse.js';
export { namesChanged, originOf, type Origin } from './origin.js';
export { applyOverlay, isOverlay, type OverlayResult } from './overlay.js';
export { overlaySchema } from './overlay-schema.js';
export { editDistance, nearest } from './nearest.js';
export * from './query.js';
export * from './citation.js';
export * from './bibliography.js';
export { usesOf, type Use, type UseKind } from './uses.js';
export { partnerLinks, type PartnerLink } from './partners.js';
export { maxQuery, search, type Finding, type FindingGroup, type Mark } from './search.js';
