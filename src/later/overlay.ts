/** A partner's additions, laid over the content. */
export { laidOver } from '../state/overlay.js';
