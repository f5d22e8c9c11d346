/** A partner's additions, laid over the content. */
export { applyOverlay } from '../model/overlay.js';
