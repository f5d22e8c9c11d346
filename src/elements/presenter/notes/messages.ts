import type { SessionState } from '../session/session.js';

/** How often the two windows give a sign of life, in milliseconds. */
export const heartbeat = 1000;

const version = 1;

/** From the main window: where the session is. No text to show, but ids alone: the notes find the words in their own content. */
interface StateMessage extends SessionState {
  readonly type: 'triggerfactoren:session';
  readonly version: typeof version;
}

/** From the notes window: that it is there, and which key was pressed in it. */
interface NotesMessage {
  readonly type: 'triggerfactoren:notes';
  readonly version: typeof version;
  readonly key?: string;
}

export const stateMessage = (state: SessionState): StateMessage => ({ type: 'triggerfactoren:session', version, ...state });

export const notesMessage = (key?: string): NotesMessage => ({ type: 'triggerfactoren:notes', version, ...(key === undefined ? {} : { key }) });

/** What a message tells of a session; nothing when it is no message of ours, whoever sent it. */
export function stateIn(data: unknown): SessionState | undefined {
  if (!isOurs(data, 'triggerfactoren:session')) return undefined;
  const { route, step, show, clock } = data;
  if (typeof route !== 'string' || typeof clock !== 'string' || !isOptional(step) || !isOptional(show)) return undefined;
  return { route, step, show, clock };
}

/** What the notes window tells: a key, or only that it is there; nothing when it is no message of ours. */
export function notesIn(data: unknown): { readonly key: string | undefined } | undefined {
  if (!isOurs(data, 'triggerfactoren:notes')) return undefined;
  const { key } = data;
  return isOptional(key) ? { key } : undefined;
}

const isOptional = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string';

function isOurs(data: unknown, type: string): data is Readonly<Record<string, unknown>> {
  if (typeof data !== 'object' || data === null) return false;
  const message = data as Readonly<Record<string, unknown>>;
  return message['type'] === type && message['version'] === version;
}
