/** What is told to who builds a page. */
export { advise } from '../elements/base/advise.js';
