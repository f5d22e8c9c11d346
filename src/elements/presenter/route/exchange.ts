import { format } from '../../../locales/messages.js';
import type { WorkshopMessages } from '../../../locales/workshop.js';
import type { Model } from '../../../model/types.js';
import { maxFragment, routeText } from '../../../workshop/address.js';
import { routeFromFile, type RouteProblem } from '../../../workshop/file.js';
import type { Route } from '../../../workshop/route.js';
import { pageLink } from '../../base/page-link.js';
import { hashWithSession } from '../session/address.js';

/** A route read from a file, if it is one, and what to tell about it. */
export async function openedRoute(model: Model, file: File, words: WorkshopMessages): Promise<{ readonly route: Route | undefined; readonly message: readonly string[] }> {
  const result = routeFromFile(model, await file.text());
  const problems = result.problems.map((problem) => problemText(problem, words));
  return result.ok ? { route: result.route, message: [words.routeOpened, ...problems] } : { route: undefined, message: problems };
}

/** A fragment that offers a route; nothing when the route is too long for a link. */
function routeHash(route: Route, selection: string): string | undefined {
  const text = routeText(route);
  if (text === undefined) return undefined;
  const hash = hashWithSession(selection, { route: text, title: route.title, step: undefined, show: undefined, clock: undefined, notes: false });
  return hash.length > maxFragment ? undefined : hash;
}

/** The address that offers a route to whoever opens it; nothing when the route is too long for a link, or the page has none to give. */
export function routeLink(owner: Document, route: Route, selection: string): string | undefined {
  const hash = routeHash(route, selection);
  return hash === undefined ? undefined : pageLink(owner, hash);
}

/** Puts a link to a route on the clipboard; answers what to tell about it: why there is none, or the address itself where copying is not allowed. */
export async function copyRoute(owner: Document, route: Route, selection: string, words: WorkshopMessages, notCopied: string): Promise<readonly string[]> {
  const hash = routeHash(route, selection);
  if (hash === undefined) return [words.routeTooLong];
  const link = pageLink(owner, hash);
  if (link === undefined) return [words.routeNoLink];
  const copied = await navigator.clipboard?.writeText(link).then(
    () => true,
    () => false,
  );
  return copied ? [words.routeCopied] : [notCopied, link];
}

/** What was left out of a route, or why there is none, in words. */
export function problemText(problem: RouteProblem, words: WorkshopMessages): string {
  const sentences: Readonly<Record<RouteProblem['code'], string>> = {
    'not-json': words.fileNotJson,
    'not-a-route': words.fileNotRoute,
    'no-items': words.fileNoItems,
    newer: words.fileNewer,
    'too-large': words.fileTooLarge,
    'unknown-kind': words.fileUnknownKind,
    'unknown-id': words.fileUnknownId,
  };
  return format(sentences[problem.code], 'place' in problem ? { place: problem.place, found: problem.found } : {});
}
