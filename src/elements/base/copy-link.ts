import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Messages } from '../../locales/messages.js';
import type { Selection } from '../../state/selection.js';
import { hashFromSelection } from '../../state/url.js';
import { addressOwner } from '../arrival/address-owner.js';
import { TriggerAnnounceEvent } from './events.js';
import { pageLink } from './page-link.js';
import { isMirrored } from './url-controller.js';

/** Links to what an element shows, as long as the address of the page leads there. Draws the element again when that changes. */
export class Links implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #end: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#end = addressOwner.watch(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#end?.();
  }

  /** A link to a selection; nothing where none can be given. */
  to(selection: Selection): string | undefined {
    return isMirrored(this.#host) ? pageLink(this.#host.ownerDocument, hashFromSelection(selection)) : undefined;
  }
}

/** Puts a link on the clipboard and says whether that worked; a frame or a policy can forbid it. */
export async function copyLink(element: HTMLElement, link: string, words: Messages): Promise<boolean> {
  const copied = await navigator.clipboard?.writeText(link).then(
    () => true,
    () => false,
  );
  element.dispatchEvent(new TriggerAnnounceEvent(copied ? words.linkCopied : words.linkNotCopied));
  return copied ?? false;
}
