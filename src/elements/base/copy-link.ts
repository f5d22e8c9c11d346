import type { Messages } from '../../locales/messages.js';
import type { Selection } from '../../state/selection.js';
import { hashFromSelection } from '../../state/url.js';
import { TriggerAnnounceEvent } from './events.js';

/** Puts a link to a selection on the clipboard and says whether that worked; a frame or a policy can forbid it. */
export async function copyLink(element: HTMLElement, selection: Selection, words: Messages): Promise<boolean> {
  const url = new URL(element.ownerDocument.location.href);
  url.hash = hashFromSelection(selection);
  const copied = await navigator.clipboard?.writeText(url.href).then(
    () => true,
    () => false,
  );
  element.dispatchEvent(new TriggerAnnounceEvent(copied ? words.linkCopied : words.linkNotCopied));
  return copied ?? false;
}
