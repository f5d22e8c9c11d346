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

const keys = ['route', 'route-title', 'step', 'show', 'clock', 'notes'] as const;

/** The session in a fragment; nothing when there is no route in it. */
export function sessionFromHash(hash: string): SessionAddress | undefined {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const route = params.get('route');
  if (!route) return undefined;
  const value = (key: (typeof keys)[number]) => params.get(key) ?? undefined;
  return { route, title: value('route-title'), step: value('step'), show: value('show'), clock: value('clock'), notes: params.has('notes') };
}

/** A fragment with a session in it, or without one. What others keep in it stays. */
export function hashWithSession(before: string, session: SessionAddress | undefined): string {
  const params = new URLSearchParams(before.includes('=') ? before.replace(/^#/, '') : '');
  for (const key of keys) params.delete(key);
  if (session) {
    params.set('route', session.route);
    if (session.title) params.set('route-title', session.title);
    if (session.step) params.set('step', session.step);
    if (session.show) params.set('show', session.show);
    if (session.clock) params.set('clock', session.clock);
    if (session.notes) params.set('notes', '1');
  }
  return params.toString();
}

/**
 * Keeps a session in the address of the page while it runs and takes it out again. Replaces the entry of the history: the back
 * button leaves the page, as before, and does not walk back through a hundred screens. Once a session is left, back leads into it again.
 */
export class SessionHistory {
  /** The fragment before the session; put back on leaving when it was not of our kind, such as an anchor of the page. */
  #before: string | undefined;

  read(): SessionAddress | undefined {
    return sessionFromHash(location.hash);
  }

  write(session: SessionAddress): void {
    this.#before ??= location.hash;
    this.#put('replaceState', hashWithSession(location.hash, session));
  }

  /** Takes the session out of the address. With `back` it stays one step back in the history, for whoever left it by mistake. */
  clear(back: boolean): void {
    if (this.#before === undefined && !this.read()) return;
    const foreign = this.#before !== undefined && this.#before !== '' && !this.#before.includes('=');
    this.#put(back ? 'pushState' : 'replaceState', foreign ? this.#before!.slice(1) : hashWithSession(location.hash, undefined));
    this.#before = undefined;
  }

  #put(how: 'pushState' | 'replaceState', hash: string): void {
    const url = new URL(location.href);
    url.hash = hash;
    try {
      history[how](history.state, '', hash ? url : url.href.replace(/#.*$/, ''));
    } catch {
      // A sandboxed frame may not touch its address. The session then runs without it.
    }
  }
}
