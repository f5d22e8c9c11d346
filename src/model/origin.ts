import type { Model } from './types.js';

/** Where a line that is not in the base content came from. */
export interface Origin {
  /** Who published the overlay, such as `gemeente Voorbeeldstad`. */
  readonly publisher: string;
  /** Language of the overlay, when it is not that of the base. */
  readonly language: string | undefined;
  /** The fields that were changed; nothing when the whole thing was added. */
  readonly fields: ReadonlySet<string> | undefined;
}

/** Kept beside the model, so that content with an overlay has the same shape as content without. */
const origins = new WeakMap<object, Origin>();

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
