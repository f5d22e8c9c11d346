import { origins, type Origin } from './origins.js';
import type { Model } from './types.js';

export type { Origin } from './origins.js';

/** Where a claim, action, contact, event or other thing of a model came from; nothing for the base content. A model itself answers for its overlay. */
export const originOf = (line: object): Origin | undefined => origins.get(line);

/** Actions in the order of paper, where not all may fit: urgent ones, then what a partner added, then ours. */
export const ownFirst = <Line extends { readonly acute?: boolean | undefined }>(lines: readonly Line[]): readonly Line[] => {
  const rank = (line: Line) => (line.acute ? 2 : 0) + (originOf(line) ? 1 : 0);
  return [...lines].sort((one, other) => rank(other) - rank(one));
};

/** Remembers where a whole thing came from, or one field of it. */
export function markOrigin(line: object, { publisher, language }: Omit<Origin, 'fields'>, field?: string): void {
  const before = origins.get(line);
  if (before && before.fields === undefined && before.publisher === publisher) return;
  origins.set(line, { publisher, language, fields: field === undefined ? undefined : new Set([...(before?.fields ?? []), field]) });
}

/** The names that an overlay gave or changed, as they now read: of the whole, and of phases, levels, professions and steps. They stand in many places. */
export function namesChanged(model: Model): readonly string[] {
  const things = [...model.phases, ...model.levels, ...model.professions, ...model.steps];
  return [...(originOf(model)?.fields?.has('title') ? [model.title] : []), ...things.filter(originOf).map(({ label }) => label)];
}
