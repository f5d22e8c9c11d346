import type { Model } from '../model/types.js';

/** What a session can be made of. */
export const itemKinds = ['event', 'statement', 'case', 'exercise', 'compare', 'round-up'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** One part of a session. */
export interface RouteItem {
  readonly kind: ItemKind;
  /** Id of the event, statement, case or exercise; `round-up` for the round-up. */
  readonly id: string;
  /** Whose actions are shown; empty means every profession. */
  readonly professions: readonly string[];
  readonly minutes: number;
}

/** What is done in a session, in which order. `minutes` is always the sum of its items. */
export interface Route {
  readonly title?: string;
  readonly minutes: number;
  readonly items: readonly RouteItem[];
}

/** The id of every round-up: there is nothing to choose in it. */
export const roundUpId = 'round-up';

/** Longest part of a session, in minutes. */
export const maxMinutes = 240;
/** Most parts of a session. */
export const maxItems = 60;
/** Longest name of a route, in characters. */
export const maxTitle = 60;

/** A route of some items, with its minutes added up. An empty title is none. */
export function routeOf(items: readonly RouteItem[], title?: string): Route {
  const name = title?.trim().slice(0, maxTitle);
  return Object.freeze({ ...(name ? { title: name } : {}), minutes: items.reduce((sum, { minutes }) => sum + minutes, 0), items: Object.freeze([...items]) });
}

/** Whether a value is one of the kinds. */
export const isItemKind = (value: unknown): value is ItemKind => itemKinds.includes(value as ItemKind);

/** The ids the model has for a kind of item. */
export function idsOf(model: Model, kind: ItemKind): readonly string[] {
  switch (kind) {
    case 'event':
    case 'compare':
      return model.ordered.map(({ id }) => id);
    case 'statement':
      return (model.workshop?.statements ?? []).map(({ id }) => id);
    case 'case':
      return (model.workshop?.cases ?? []).map(({ id }) => id);
    case 'exercise':
      return (model.workshop?.exercises ?? []).map(({ id }) => id);
    case 'round-up':
      return [roundUpId];
  }
}

/** What a person calls an item: the name or text of what it shows; empty for the round-up, whose word is the interface's. */
export function itemLabel(model: Model, { kind, id }: Pick<RouteItem, 'kind' | 'id'>): string {
  switch (kind) {
    case 'event':
    case 'compare':
      return model.index.triggers.get(id)?.label ?? '';
    case 'statement':
      return model.workshop?.statements.find((statement) => statement.id === id)?.text ?? '';
    case 'case':
      return model.workshop?.cases.find((story) => story.id === id)?.label ?? '';
    case 'exercise':
      return model.workshop?.exercises.find((exercise) => exercise.id === id)?.label ?? '';
    case 'round-up':
      return '';
  }
}

/** Minutes as a whole number within the limits; `fallback` for what is no number. */
export const minutesFrom = (value: unknown, fallback = 10): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(maxMinutes, Math.max(1, Math.round(value))) : fallback;

/** The same item as far as the model knows it; nothing when the model does not have its id. */
export function knownItem(model: Model, item: RouteItem): RouteItem | undefined {
  if (!isItemKind(item.kind) || !idsOf(model, item.kind).includes(item.id)) return undefined;
  const professions = model.professions.map(({ id }) => id).filter((id) => item.professions.includes(id));
  return Object.freeze({
    kind: item.kind,
    id: item.id,
    // Everyone is written as nobody in particular, so that a profession added later takes part too.
    professions: Object.freeze(professions.length === model.professions.length && item.kind !== 'compare' ? [] : professions),
    minutes: minutesFrom(item.minutes),
  });
}

/** A route without what the model does not have; nothing when no item is left. */
export function knownRoute(model: Model, items: readonly RouteItem[], title?: string): Route | undefined {
  const known = items.slice(0, maxItems).flatMap((item) => knownItem(model, item) ?? []);
  return known.length === 0 ? undefined : routeOf(known, title);
}
