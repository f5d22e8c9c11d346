import { groupOf } from '../../layout/plan.js';
import { stepTo, type Direction } from '../../model/query.js';
import type { Model } from '../../model/types.js';
import { stationOf, stationOfCrowd } from './stations.js';

const walks: Readonly<Record<string, Direction>> = {
  ArrowRight: 'next-phase',
  ArrowLeft: 'previous-phase',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

const mirrored: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/**
 * The station one reaches from another by a key: within a phase the next one drawn, in another phase an event, or the crowd it is in.
 * Nothing for another key, and at an edge.
 */
function stationAfter(root: ParentNode, model: Model, here: HTMLButtonElement, key: string, rtl: boolean): HTMLElement | undefined {
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

/** For keys: takes the focus along from one station of a map to another. With a modifier, or at an edge, a key is the page's. */
export function walkOn(root: ParentNode, model: Model, event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const here = event.currentTarget as HTMLButtonElement;
  const there = stationAfter(root, model, here, event.key, getComputedStyle(here).direction === 'rtl');
  if (!there) return;
  event.preventDefault();
  there.focus();
}
