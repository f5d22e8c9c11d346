/**
 * `embed.js`, for a page that shows the infographic in a frame: gives the frame the height of its content. A frame with
 * `data-triggerfactoren="sync-url"` also keeps its choice in the address of the page, so that a link leads to it.
 * Only frames with the attribute `data-triggerfactoren` are listened to, and only what their own window says.
 */
import { maxHash, maxHeight, messageOf, protocolVersion, type ShowMessage } from './protocol.js';

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-triggerfactoren]')];

/** The one frame that owns the address: the first that asks. */
const owner = (): HTMLIFrameElement | undefined => frames().find(({ dataset }) => dataset['triggerfactoren'] === 'sync-url');

function show(): void {
  const message: ShowMessage = { type: 'triggerfactoren:show', version: protocolVersion, hash: location.hash };
  owner()?.contentWindow?.postMessage(message, '*');
}

/** Frames that have been heard of: the first word of a frame says that it listens. */
const heard = new WeakSet<HTMLIFrameElement>();

addEventListener('message', ({ source, data }) => {
  const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  const height = messageOf(data, 'triggerfactoren:resize')?.['height'];
  if (typeof height === 'number' && height > 0 && height < maxHeight) {
    frame.style.height = `${Math.ceil(height)}px`;
    if (!heard.has(frame) && frame === owner() && location.hash) show();
    heard.add(frame);
  }
  const hash = messageOf(data, 'triggerfactoren:change')?.['hash'];
  if (typeof hash !== 'string' || hash.length > maxHash || frame !== owner()) return;
  const url = new URL(location.href);
  url.hash = hash;
  if (url.href !== location.href) history.pushState(history.state, '', hash ? url : url.pathname + url.search);
});

addEventListener('popstate', show);
