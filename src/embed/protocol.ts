/** What the frame and the page around it say to each other. Both sides ignore every message that is not exactly one of these. */

/** The language of the messages. A page with a newer script and an older frame, or the other way round, stays quiet instead of guessing. */
export const protocolVersion = 1;

/** Tallest frame that is believed, in pixels. */
export const maxHeight = 20_000;

/** Longest fragment that is believed, in characters. */
export const maxHash = 500;

/** The frame: I am this tall. */
export interface ResizeMessage {
  readonly type: 'triggerfactoren:resize';
  readonly version: typeof protocolVersion;
  /** The name the page gave the frame by its `id` parameter; empty without one. */
  readonly id: string;
  readonly height: number;
}

/** The frame: the visitor chose something else, and this fragment leads to it. */
export interface ChangeMessage {
  readonly type: 'triggerfactoren:change';
  readonly version: typeof protocolVersion;
  readonly id: string;
  readonly hash: string;
}

/** The frame: I have begun, and listen. */
export interface ReadyMessage {
  readonly type: 'triggerfactoren:ready';
  readonly version: typeof protocolVersion;
  readonly id: string;
}

/** The frame: what you asked me to show stands so many pixels below my top. */
export interface PlaceMessage {
  readonly type: 'triggerfactoren:place';
  readonly version: typeof protocolVersion;
  readonly id: string;
  readonly top: number;
}

/** The page: show what this fragment leads to. With `reveal`, say where it stands. */
export interface ShowMessage {
  readonly type: 'triggerfactoren:show';
  readonly version: typeof protocolVersion;
  readonly hash: string;
  readonly reveal: boolean;
}

/** The page: I have come after you; say again that you are there, and how tall. */
export interface HelloMessage {
  readonly type: 'triggerfactoren:hello';
  readonly version: typeof protocolVersion;
}

/** A message of a type, with the fields that every message has; nothing for anything else. */
export function messageOf(data: unknown, type: string): Readonly<Record<string, unknown>> | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const message = data as Readonly<Record<string, unknown>>;
  return message['type'] === type && message['version'] === protocolVersion ? message : undefined;
}
