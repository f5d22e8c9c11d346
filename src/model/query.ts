import type { Action, Level, Model, Phase, Step, Trigger } from './types.js';

/** Which events to ask for; what is left out does not limit. */
export interface TriggerCriteria {
  readonly phase?: string | undefined;
  readonly level?: string | undefined;
  /** Only events that have actions for this profession. */
  readonly profession?: string | undefined;
}

/** The events that meet all criteria, in reading order. Unknown ids meet nothing. */
export function triggersFor(model: Model, criteria: TriggerCriteria = {}): readonly Trigger[] {
  const { phase, level, profession } = criteria;
  return model.ordered.filter(
    (trigger) =>
      (phase === undefined || trigger.phases[0] === phase) &&
      (level === undefined || trigger.level === level) &&
      (profession === undefined || actionCount(trigger, profession) > 0),
  );
}

/** The events of one phase, grouped by level; levels without events are left out. */
export function lanesOf(model: Model, phase: string): readonly { readonly level: Level; readonly triggers: readonly Trigger[] }[] {
  return model.levels
    .map((level) => ({ level, triggers: triggersFor(model, { phase, level: level.id }) }))
    .filter(({ triggers }) => triggers.length > 0);
}

/** What a profession can do at one step of an event; empty when the file says nothing. */
export function actionsFor(trigger: Trigger, profession: string, step: string): readonly Action[] {
  const steps = Object.hasOwn(trigger.perspectives, profession) ? trigger.perspectives[profession]! : {};
  return Object.hasOwn(steps, step) ? steps[step]! : [];
}

/** How many actions an event has for a profession, or for all of them together. */
export function actionCount(trigger: Trigger, profession?: string): number {
  const professions = profession === undefined ? Object.keys(trigger.perspectives) : [profession];
  return professions.reduce((sum, id) => {
    const steps = Object.hasOwn(trigger.perspectives, id) ? trigger.perspectives[id]! : {};
    return sum + Object.values(steps).reduce((count, actions) => count + actions.length, 0);
  }, 0);
}

/** The steps with their actions for one profession, in the order of the file. Steps without actions stay, empty. */
export function stepsFor(model: Model, trigger: Trigger, profession: string): readonly { readonly step: Step; readonly actions: readonly Action[] }[] {
  return model.steps.map((step) => ({ step, actions: actionsFor(trigger, profession, step.id) }));
}

/** The professions that have actions for an event, in the order of the file. */
export function professionsFor(model: Model, trigger: Trigger): Model['professions'] {
  return model.professions.filter(({ id }) => actionCount(trigger, id) > 0);
}

/** The events before and after one in reading order; nothing past either end. */
export function neighbours(model: Model, id: string): { readonly previous: Trigger | undefined; readonly next: Trigger | undefined } {
  const place = model.ordered.findIndex((trigger) => trigger.id === id);
  if (place < 0) return { previous: undefined, next: undefined };
  return { previous: model.ordered[place - 1], next: model.ordered[place + 1] };
}

/** The phases an event plays in, in the order it names them. */
export function phasesOf(model: Model, trigger: Trigger): readonly Phase[] {
  return trigger.phases.map((id) => model.index.phases.get(id)!);
}

/** Directions in which one can walk over the map. */
export type Direction = 'next-phase' | 'previous-phase' | 'next' | 'previous' | 'first' | 'last';

/**
 * The event one reaches from another by walking over the map. To another phase: the same level first, else the nearest level.
 * Within a phase: through the levels. Nothing at an edge.
 */
export function stepTo(model: Model, from: string, direction: Direction): Trigger | undefined {
  const trigger = model.index.triggers.get(from);
  if (!trigger) return undefined;
  const phase = trigger.phases[0]!;
  const here = triggersFor(model, { phase });
  const place = here.indexOf(trigger);
  switch (direction) {
    case 'next':
      return here[place + 1];
    case 'previous':
      return here[place - 1];
    case 'first':
      return place === 0 ? undefined : here[0];
    case 'last':
      return place === here.length - 1 ? undefined : here.at(-1);
    default:
      return inOtherPhase(model, trigger, phase, direction === 'next-phase' ? 1 : -1);
  }
}

function inOtherPhase(model: Model, trigger: Trigger, phase: string, step: 1 | -1): Trigger | undefined {
  const rank = model.levels.findIndex(({ id }) => id === trigger.level);
  const distance = (other: Trigger) => Math.abs(model.levels.findIndex(({ id }) => id === other.level) - rank);
  for (let place = model.phases.findIndex(({ id }) => id === phase) + step; place >= 0 && place < model.phases.length; place += step) {
    const there = triggersFor(model, { phase: model.phases[place]!.id });
    if (there.length > 0) return [...there].sort((one, other) => distance(one) - distance(other))[0];
  }
  return undefined;
}
