import type { Flow, Span } from '../../layout/types.js';

/** Where HTML has put the phases and stations of an upright map, in em. */
export function flowOf(map: Element, em: number): Flow {
  // A row counts from its phase, a phase from the map.
  const spanOf = ({ offsetTop, offsetHeight, offsetParent }: HTMLElement): Span => ({
    y: (offsetTop + (offsetParent === map ? 0 : ((offsetParent as HTMLElement | null)?.offsetTop ?? 0))) / em,
    height: offsetHeight / em,
  });
  return {
    phases: [...map.querySelectorAll<HTMLElement>('.phase')].map(spanOf),
    stations: new Map([...map.querySelectorAll<HTMLButtonElement>('.station')].map((station) => [station.dataset['trigger'] ?? station.value, spanOf(station)])),
  };
}
