import { hashWith, sessionKeys } from '../../../state/url.js';
import { marked, readAddress, writeAddress } from '../../base/address.js';

/** What of a session stands in the address, so that a reload or a closed lid leads back to the same screen. */
export interface SessionAddress {
  readonly route: string;
  readonly title: string | undefined;
  /** Id of the screen; nothing while the route is only offered, as in a link. */
  readonly step: string | undefined;
  /** Profession chosen during the session: an id, `all`, or nothing for what the route says. */
  readonly show: string | undefined;
  readonly clock: string | undefined;
  /** Whether the notes window is open. */
  readonly notes: boolean;
}

/** The session in a fragment; nothing when there is no route in it. */
export function sessionFromHash(hash: string): SessionAddress | undefined {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const route = params.get('route');
  if (!route) return undefined;
  const value = (key: (typeof sessionKeys)[number]) => params.get(key) ?? undefined;
  return { route, title: value('route-title'), step: value('step'), show: value('show'), clock: value('clock'), notes: params.has('notes') };
}

/** A fragment with a session in it, or without one. What others keep in it stays. */
export const hashWithSession = (before: string, session: SessionAddress | undefined): string =>
  hashWith(before, sessionKeys, {
    route: session?.route,
    'route-title': session?.title || undefined,
    step: session?.step || undefined,
    show: session?.show || undefined,
    clock: session?.clock || undefined,
    notes: session?.notes ? '1' : undefined,
  });

/**
 * Keeps a session in the address of the page while it runs and takes it out again. Replaces the entry of the history: the back
 * button leaves the page, as before, and does not walk back through a hundred screens. Once a session is left, back leads into it again.
 */
export class SessionHistory {
  read(): SessionAddress | undefined {
    const told = sessionFromHash(readAddress() ?? '');
    // Words of whoever sent a link do not fill the screen of a page: only at an entry of our own a running session brings its title.
    return told?.step !== undefined && marked() === undefined ? { ...told, title: undefined } : told;
  }

  write(session: SessionAddress): void {
    writeAddress('replace', (before) => hashWithSession(before, session));
  }

  /** Takes the session out of the address. With `back` it stays one step back in the history, for whoever left it by mistake. */
  clear(back: boolean): void {
    if (this.read()) writeAddress(back ? 'push' : 'replace', (before) => hashWithSession(before, undefined));
  }
}
