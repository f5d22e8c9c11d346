import type { Model } from '../model/types.js';

/** Our three ways to look at the content. */
export const views = ['timeline', 'list', 'table'] as const;
/** One of ours, or one that a page brings: that has a hyphen in its name, as custom elements have. */
export type View = (typeof views)[number] | `${string}-${string}`;

/** What the visitor chose. Ids only; nothing chosen is `undefined`. */
export interface Selection {
  /** A profession of the file; `undefined` means all professions. */
  readonly profession: string | undefined;
  /** The event whose detail is open. */
  readonly trigger: string | undefined;
  /** The piece of background that is open, by the id of a topic, or `help`. */
  readonly topic: string | undefined;
  readonly view: View;
  /** Language tag the visitor asked for; `undefined` follows the page. */
  readonly lang: string | undefined;
}

/** A wish to change some of the selection. A key that is present with `undefined` clears that choice. */
export type SelectionPatch = Partial<Selection>;

/** Nothing chosen, shown as a timeline. */
export const emptySelection: Selection = Object.freeze({ profession: undefined, trigger: undefined, topic: undefined, view: 'timeline', lang: undefined });

/** Whether something is the name of a view: of one of ours, or of one that a page may bring. */
export const isView = (value: unknown): value is View => views.includes(value as (typeof views)[number]) || /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(String(value));

/**
 * The one way a selection changes. Ids that the model does not have are dropped: that part of the selection stays as it was.
 * Without a model (nothing loaded yet) ids are taken on trust; `settle` looks at them again later.
 * Answers the same object when nothing changes.
 */
export function select(model: Model | undefined, selection: Selection, patch: SelectionPatch): Selection {
  const next: Selection = Object.freeze({
    profession: known(model?.index.professions, selection.profession, patch, 'profession'),
    trigger: known(model?.index.triggers, selection.trigger, patch, 'trigger'),
    topic: 'topic' in patch ? patch.topic || undefined : selection.topic,
    view: isView(patch.view) ? patch.view : selection.view,
    lang: 'lang' in patch ? patch.lang || undefined : selection.lang,
  });
  return sameSelection(next, selection) ? selection : next;
}

/** A selection made before the model was there, without the ids that the model turns out not to have. */
export function settle(model: Model, selection: Selection): Selection {
  return select(undefined, selection, {
    profession: keep(model.index.professions, selection.profession),
    trigger: keep(model.index.triggers, selection.trigger),
  });
}

export const sameSelection = (one: Selection, other: Selection): boolean =>
  one.profession === other.profession && one.trigger === other.trigger && one.topic === other.topic && one.view === other.view && one.lang === other.lang;

type Ids = ReadonlyMap<string, unknown>;

const keep = (ids: Ids, id: string | undefined): string | undefined => (id !== undefined && ids.has(id) ? id : undefined);

function known(ids: Ids | undefined, now: string | undefined, patch: SelectionPatch, key: 'profession' | 'trigger'): string | undefined {
  if (!(key in patch)) return now;
  const wanted = patch[key] || undefined;
  return wanted === undefined || !ids || ids.has(wanted) ? wanted : now;
}
