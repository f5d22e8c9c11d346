/** What the robust tests reach for, in one module for node. */
import '../../src/locales/later.js';

export { messagesFor } from '../../src/locales/messages.js';
export { describeProblem } from '../../src/locales/problems.js';
export { parseInfographic } from '../../src/model/parse.js';
export { parseBibliography } from '../../src/model/bibliography.js';
export { applyOverlay } from '../../src/model/overlay.js';
export { search } from '../../src/model/search.js';
export { textVersion } from '../../src/static/text.js';
export { readRoute, routeText } from '../../src/workshop/address.js';
export { routeFile, routeFromFile } from '../../src/workshop/file.js';
export { readyRoutes } from '../../src/workshop/ready.js';
export { sessionSteps } from '../../src/workshop/steps.js';
export { mapDrawing } from '../../src/export/map-drawing.js';
export { svgFile } from '../../src/export/map-files.js';
export { csvFile } from '../../src/export/table.js';
export { selectionFromHash } from '../../src/state/url.js';
