/** What is done in a session and on which screens, without a page around it. */
export { maxFragment, routeFromText, routeText } from './address.js';
export { caseMap, pathSize, type CaseMap, type CaseStation } from './case-map.js';
export { routeFile, routeFromFile, type RouteFileResult, type RouteProblem } from './file.js';
export { imposed, type Sheet } from './imposition.js';
export { readyMinutes, readyRoutes, type ReadyRoute } from './ready.js';
export { idsOf, isItemKind, itemKinds, itemLabel, knownItem, knownRoute, maxItems, maxMinutes, maxTitle, roundUpId, routeOf, type ItemKind, type Route, type RouteItem } from './route.js';
export { clockTime, runSheet, type RunSheetRow } from './run-sheet.js';
export { placeOf, sessionSteps, wordsOf, type Line, type Step, type StepKind } from './steps.js';
export { contentWords, maxWords, shortened, splitText, wordCount } from './words.js';
