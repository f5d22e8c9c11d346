import type { ReactiveControllerHost } from 'lit';
import type { Messages, WordsAtHand } from '../../locales/messages.js';
import type { Model } from '../../model/types.js';
import { Part } from '../../state/part.js';
import type { Selection } from '../../state/selection.js';
import type { State, Store } from '../../state/store.js';
import type { AddressOwner, Before, Mirror } from './address-owner.js';

/** What comes with the list, the table, the detail, the search, the background and the tools. */
export interface Views {
  /** What a choice of profession or view changed, in one sentence for who cannot see it; nothing where the focus tells it. */
  readonly changeSentence: (before: Selection, state: State, words: Messages, host: Element) => string | undefined;
  /** Brings what a link leads to into view, once it is drawn; `opening` when the link opened the page. Never takes the focus. */
  readonly bringIntoView: (host: Element, opening: boolean) => Promise<void>;
  /** Who brought a line, or changed one of `fields` of it. */
  readonly origin: (line: object, words: Messages, fields?: readonly string[]) => unknown;
  /** Which names an overlay changed. */
  readonly changed: (model: Model, words: WordsAtHand) => unknown;
  /** Makes what mirrors the selection of a host in the address. */
  readonly mirrorOf: (host: ReactiveControllerHost & Element, store: Store, owner: AddressOwner, before: Before | undefined) => Mirror;
  /** Carries the focus from station to station of a map, by arrow keys, Home and End. */
  readonly walkOn: (root: ParentNode, model: Model, event: KeyboardEvent) => void;
}

/** List, table, detail, search, background, tools, and what is said of a change and of a file that cannot be shown. Wanted soon by everybody. */
export const viewsPart = new Part<Views>();

/** The list of all sources, when somebody opens it. */
export const sourcesPart = new Part();

/** Workshop mode, when somebody presents. */
export const presenterPart = new Part();

/** What a page asks of an element by its attributes. */
export interface Asked extends HTMLElement {
  readonly profession?: string | undefined;
  readonly trigger?: string | undefined;
  readonly view?: string | undefined;
}

/** What an element has; `waits` when nobody has given it anything to load or to show. */
export interface Now {
  readonly model: Model | undefined;
  readonly waits: boolean;
}

/** What is told to who builds a page, when there is something to tell. */
export const advicePart = new Part<{
  /** Tells, once for each value, what the page asks for that is not known, or what the element waits for. */
  readonly advise: (host: Asked, now: Now) => void;
}>();
