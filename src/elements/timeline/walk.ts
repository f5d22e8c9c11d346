import { groupOf } from '../../layout/plan.js';
import { stepTo, type Direction } from '../../model/query.js';
import type { Model } from '../../model/types.js';

const walks: Readonly<Record<string, Direction>> = {
  ArrowRight: 'next-phase',
  ArrowLeft: 'previous-phase',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

const mirrored: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** The station of an event, where it is drawn. */
export const stationOf = (root: ParentNode, id: string | undefined): HTMLElement | null => (id ? root.querySelector(`[data-trigger="${CSS.escape(id)}"]`) : null);

/** The station that stands for a crowd. */
export const stationOfCrowd = (root: ParentNode, group: string): HTMLElement | null => root.querySelector(`[value="${CSS.escape(group)}"]`);

/**
 * The station one reaches from another by a key: within a phase the next one drawn, in another phase an event, or the crowd it is in.
 * Nothing for another key, and at an edge.
 */
export function stationAfter(root: ParentNode, model: Model, here: HTMLButtonElement, key: string, rtl: boolean): HTMLElement | undefined {
  const walk = walks[(rtl && mirrored[key]) || key];
  if (!walk) return undefined;
  if (walk === 'next-phase' || walk === 'previous-phase') {
    const from = here.dataset['trigger'] ?? model.ordered.find((trigger) => here.value.startsWith(groupOf(trigger)))!.id;
    const to = stepTo(model, from, walk);
    return to && (stationOf(root, to.id) ?? stationOfCrowd(root, groupOf(to)) ?? undefined);
  }
  const own = [...here.closest('.phase')!.querySelectorAll<HTMLElement>('.station')];
  const at = own.indexOf(here);
  const there = own[{ next: at + 1, previous: at - 1, first: 0, last: own.length - 1 }[walk]];
  return there === here ? undefined : there;
}
