import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Flow, Span } from '../../layout/types.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * Reads where the rows of an upright map have come to stand, since there HTML flows and the drawing follows: `.phase` and
 * `.station` inside `.map`. Asks the host to update when that changes by itself, as when a panel in a row has loaded.
 */
export class FlowController implements ReactiveController {
  /** What was read last; nothing after `forget`. */
  places: Flow | undefined;
  /** Counts the changes. */
  version = 0;
  #host: Host;
  #key = '';
  #map: HTMLElement | null = null;
  #observer: ResizeObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#map = null;
  }

  hostUpdated(): void {
    const map = this.#host.renderRoot.querySelector<HTMLElement>('.map');
    if (map === this.#map) return;
    this.#observer?.disconnect();
    this.#observer ??= new ResizeObserver(() => {
      if (this.read()) this.#host.requestUpdate();
    });
    this.#map = map;
    if (map) this.#observer.observe(map);
  }

  /** Reads the places again; answers whether they changed. A lying map has none. */
  read(): boolean {
    if (!this.#map?.classList.contains('upright') || this.#map.offsetHeight === 0) return false;
    const phases: Span[] = [];
    const stations = new Map<string, Span>();
    for (const phase of this.#map.querySelectorAll<HTMLElement>('.phase')) {
      phases.push({ y: phase.offsetTop, height: phase.offsetHeight });
      for (const station of phase.querySelectorAll<HTMLButtonElement>('.station')) {
        stations.set(station.value, { y: phase.offsetTop + station.offsetTop, height: station.offsetHeight });
      }
    }
    const key = JSON.stringify([phases, ...stations]);
    if (key === this.#key) return false;
    this.#key = key;
    this.places = { phases, stations };
    this.version++;
    return true;
  }

  /** Drops what was read, for other content. */
  forget(): void {
    this.places = undefined;
    this.#key = '';
  }
}
