import { triggersFor } from '../model/query.js';
import type { Model, Trigger, Workshop } from '../model/types.js';
import { roundUpId, routeOf, type ItemKind, type Route, type RouteItem } from './route.js';

/** Lengths of session for which a route is ready. */
export const readyMinutes = [30, 60, 90] as const;

/** A route to begin with at once. */
export interface ReadyRoute {
  /** `60-mixed`, `30-police`. */
  readonly id: string;
  readonly minutes: number;
  /** The profession it was made for; nothing for a mixed group. */
  readonly profession: string | undefined;
  readonly route: Route;
}

/** What a session of a length is built of, with the share of time of each. An exercise takes its own time. */
const plans: Readonly<Record<number, readonly (readonly [ItemKind, number])[]>> = {
  30: [['statement', 6], ['event', 10], ['event', 9], ['round-up', 5]],
  60: [['statement', 8], ['event', 11], ['compare', 11], ['case', 22], ['round-up', 8]],
  90: [['statement', 8], ['event', 11], ['event', 10], ['compare', 10], ['case', 24], ['exercise', 0], ['round-up', 9]],
};

/** An exercise may take this part of a session, at most. */
const exerciseShare = 1 / 3;

/**
 * Ready-made routes of 30, 60 and 90 minutes, for each profession and for a mixed group. Made from what the model has: other
 * content gives other routes, and what is missing leaves its time to the rest.
 */
export function readyRoutes(model: Model): readonly ReadyRoute[] {
  return readyMinutes.flatMap((minutes) =>
    [undefined, ...model.professions.map(({ id }) => id)].map((profession, turn) => ({
      id: `${minutes}-${profession ?? 'mixed'}`,
      minutes,
      profession,
      route: readyRoute(model, minutes, profession, turn),
    })),
  );
}

/** `turn` makes the professions start at different places, so that colleagues who meet have different stories to tell. */
function readyRoute(model: Model, total: number, profession: string | undefined, turn: number): Route {
  const professions = profession === undefined ? [] : [profession];
  const plan = plans[total]!;
  const story = plan.some(([kind]) => kind === 'case') ? caseFor(model.workshop, turn) : undefined;
  const used = new Set(story?.moments.map(({ trigger }) => trigger));
  const events = spread(eventsFor(model, profession, used), plan.filter(([kind]) => kind === 'event' || kind === 'compare').length, turn);
  const statement = statementFor(model.workshop, events, turn);
  const exercise = exerciseFor(model.workshop, total);
  const next = events[Symbol.iterator]();

  const slots = plan.flatMap(([kind, weight]): { item: Omit<RouteItem, 'minutes'>; weight: number; fixed?: number }[] => {
    switch (kind) {
      case 'event':
      case 'compare': {
        const trigger = next.next().value;
        const pair = kind === 'compare' ? pairFor(model, profession, turn) : professions;
        return trigger ? [{ item: { kind: pair.length < 2 && kind === 'compare' ? 'event' : kind, id: trigger.id, professions: pair }, weight }] : [];
      }
      case 'statement':
        return statement ? [{ item: { kind, id: statement.id, professions }, weight }] : [];
      case 'case':
        return story ? [{ item: { kind, id: story.id, professions }, weight }] : [];
      case 'exercise':
        return exercise ? [{ item: { kind, id: exercise.id, professions }, weight, fixed: exercise.minutes }] : [];
      case 'round-up':
        return [{ item: { kind, id: roundUpId, professions }, weight }];
    }
  });
  const free = total - slots.reduce((sum, { fixed = 0 }) => sum + fixed, 0);
  const minutes = shares(free, slots.map(({ weight }) => weight));
  return routeOf(slots.map(({ item, fixed }, index) => ({ ...item, minutes: fixed ?? minutes[index]! })));
}

function eventsFor(model: Model, profession: string | undefined, used: ReadonlySet<string>): readonly Trigger[] {
  const all = triggersFor(model, { profession });
  const fresh = all.filter(({ id }) => !used.has(id));
  return fresh.length >= 3 ? fresh : all;
}

/** `count` of a list, evenly over its length; `turn` moves the choice along. Fewer when the list is shorter. */
function spread<Item>(items: readonly Item[], count: number, turn: number): readonly Item[] {
  const places = Math.min(count, items.length);
  return [...Array(places).keys()].map((index) => items[(Math.floor(((index + 0.5) * items.length) / places) + turn) % items.length]!);
}

/** One of the stories that lead through most phases, or through all of those but one. */
function caseFor(workshop: Workshop | undefined, turn: number): Workshop['cases'][number] | undefined {
  const reach = (story: Workshop['cases'][number]) => new Set(story.moments.map(({ phase }) => phase)).size;
  const furthest = Math.max(0, ...(workshop?.cases ?? []).map(reach));
  const stories = (workshop?.cases ?? []).filter((story) => story.moments.length > 0 && reach(story) >= furthest - 1);
  return stories[turn % Math.max(1, stories.length)];
}

/** A statement about one of the events of the session, else any. */
function statementFor(workshop: Workshop | undefined, events: readonly Trigger[], turn: number): Workshop['statements'][number] | undefined {
  const all = workshop?.statements ?? [];
  const near = all.filter(({ triggers }) => events.some(({ id }) => triggers.includes(id)));
  const choice = near.length > 0 ? near : all;
  return choice[turn % Math.max(1, choice.length)];
}

/** The shortest exercise that leaves most of the session to the rest. */
function exerciseFor(workshop: Workshop | undefined, total: number): Workshop['exercises'][number] | undefined {
  const fitting = (workshop?.exercises ?? []).filter(({ minutes }) => minutes <= total * exerciseShare && Number.isInteger(minutes));
  return [...fitting].sort((one, other) => one.minutes - other.minutes)[0];
}

/** Two professions to lay side by side: one's own and another. */
function pairFor(model: Model, profession: string | undefined, turn: number): readonly string[] {
  const ids = model.professions.map(({ id }) => id);
  const first = profession ?? ids[0];
  const others = ids.filter((id) => id !== first);
  const second = others[turn % Math.max(1, others.length)];
  return ids.filter((id) => id === first || id === second);
}

/** Whole minutes by weight that add up to `total` exactly: the largest remainders get what is left over. */
function shares(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((one, other) => one + other, 0) || 1;
  const exact = weights.map((weight) => (weight * total) / sum);
  const whole = exact.map(Math.floor);
  const order = exact.map((value, index) => ({ index, rest: value - whole[index]! })).sort((one, other) => other.rest - one.rest || one.index - other.index);
  let left = total - whole.reduce((one, other) => one + other, 0);
  for (const { index } of order) {
    if (left <= 0) break;
    if (weights[index]! > 0) {
      whole[index]! += 1;
      left -= 1;
    }
  }
  return whole;
}
