/** Maps of very many events. */
export { Crowds } from '../elements/timeline/crowds.js';
