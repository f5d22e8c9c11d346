/** PowerPoint slides. */
export { slidesFile } from '../export/slides.js';
