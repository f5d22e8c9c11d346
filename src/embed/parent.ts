/**
 * `embed.js`, for a page that shows the infographic in a frame: gives the frame the height of its content. A frame with
 * `data-triggerfactoren="sync-url"`, or with `sync-url` among the parameters of its address, also keeps its choice in the address of the
 * page, so that a link leads to it. As `embed.js?links` it puts a frame above every link to `embed.html` that stands alone.
 * Only our own frames are listened to, told by the attribute `data-triggerfactoren` or by their address, and only what their own window says,
 * for as long as it holds the page that came first.
 */
import { marked, readAddress, writeAddress } from '../elements/base/address.js';
import { isOn } from '../elements/base/switch.js';
import { hashWith, ownText, selectionKeys } from '../state/url.js';
import { maxHash, maxHeight, messageOf, protocolVersion, type HelloMessage, type ShowMessage } from './protocol.js';

/** Our own script tag: the frame stands beside it. A module does not know its tag, and has to look for it. */
const script = (document.currentScript as HTMLScriptElement | null) ?? document.querySelector<HTMLScriptElement>('script[src*="embed.js"]');
const place = script ? new URL(script.src, document.baseURI) : undefined;

/** The address of a frame or link, when it is that of our page for frames. Without a place of our own any by that name may be. */
function ours(address: string): URL | undefined {
  if (!/\/embed\.html($|[?#])/.test(address)) return undefined;
  const url = new URL(address);
  return !place || place.origin === url.origin ? url : undefined;
}

const isOurs = ({ dataset, src }: HTMLIFrameElement): boolean => isOn(dataset['triggerfactoren'] ?? null) || ours(src) !== undefined;
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOurs);

/** The one frame that owns the address: the first that asks. */
const owner = (): HTMLIFrameElement | undefined =>
  frames().find(({ dataset, src }) => dataset['triggerfactoren'] === 'sync-url' || isOn(ours(src)?.searchParams.get('sync-url') ?? null));

const say = (frame: HTMLIFrameElement | undefined, message: ShowMessage | HelloMessage): void => frame?.contentWindow?.postMessage(message, '*');

/** Where the page stood when the frame was asked to say where its event is; nothing when it was not. */
let asked: number | undefined;

/** Shows in the frame what the address says; nothing when it is about something else. `byLink`: and brings it into view. */
function show(byLink: boolean): void {
  const hash = readAddress();
  if (hash === undefined) return;
  const reveal = byLink && /trigger|topic/.test(hash);
  asked = reveal ? window.scrollY : undefined;
  say(owner(), { type: 'triggerfactoren:show', version: protocolVersion, hash, reveal });
}

/** Frames that have been heard of: the first word of a frame says that it listens. */
const heard = new WeakSet<HTMLIFrameElement>();
/** Whether the page was opened by a link that has not been followed yet. */
let opening = !/reload|back_forward/.test((performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type ?? '');

/** A frame has begun, and listens. */
function welcome(frame: HTMLIFrameElement): void {
  heard.add(frame);
  if (frame !== owner() || !readAddress()) return;
  show(opening);
  opening = false;
}

/** Where the page in a frame came from: the first that speaks at an address the page around gave. `null` in a sandbox, where all pages are the same. */
const speakers = new WeakMap<HTMLIFrameElement, { readonly src: string; readonly origin: string }>();

/** Whether a frame still holds the page it began with. */
function isFirst(frame: HTMLIFrameElement, origin: string): boolean {
  const { src } = frame;
  if (speakers.get(frame)?.src !== src) speakers.set(frame, { src, origin });
  return speakers.get(frame)!.origin === origin;
}

/** Choices that may stand in the history, in ten seconds; more than a visitor makes only change the address. */
const mostEntries = 20;
let entries: readonly number[] = [];

/** How a choice is to be written now. */
function entry(): 'push' | 'replace' {
  const now = performance.now();
  entries = entries.filter((time) => now - time < 10_000);
  if (entries.length >= mostEntries) return 'replace';
  entries = [...entries, now];
  return 'push';
}

addEventListener('message', ({ source, origin, data }) => {
  const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || typeof (data as { type?: unknown } | null)?.type !== 'string' || !isFirst(frame, origin)) return;
  if (messageOf(data, 'triggerfactoren:ready')) welcome(frame);
  const height = messageOf(data, 'triggerfactoren:resize')?.['height'];
  if (typeof height === 'number' && height > 0 && height < maxHeight) {
    frame.style.height = `${Math.ceil(height)}px`;
    if (!heard.has(frame)) welcome(frame);
  }
  if (frame !== owner()) return;
  const top = messageOf(data, 'triggerfactoren:place')?.['top'];
  if (typeof top === 'number' && asked === window.scrollY) {
    const at = frame.getBoundingClientRect().top + top;
    if (at < 0 || at > window.innerHeight) scrollBy(0, at - window.innerHeight / 2);
    asked = undefined;
  }
  const hash = messageOf(data, 'triggerfactoren:change')?.['hash'];
  if (typeof hash !== 'string' || hash.length > maxHash) return;
  const text = hash === '' ? '' : ownText(hash);
  // Words that are not ours change nothing.
  if (text === undefined) return;
  const params = [...new URLSearchParams(text)].filter(([name]) => selectionKeys.some((key) => key === name));
  writeAddress(entry(), (before) => hashWith(before, selectionKeys, Object.fromEntries(params)));
});

addEventListener('popstate', () => show(marked() === undefined));

/** A frame above a link to it that has its paragraph or cell for itself; the link stays, for whoever wants a page. */
function frameAbove(link: HTMLAnchorElement): void {
  const alone = link.textContent.trim() !== '' && link.parentElement?.textContent.trim() === link.textContent.trim();
  if (!alone || !ours(link.href) || link.previousElementSibling?.localName === 'iframe' || link.closest('trigger-infographic')) return;
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: link.href, title: link.textContent.trim(), width: '100%', height: '900', loading: 'lazy', allow: 'fullscreen' });
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.dataset['triggerfactoren'] = '';
  link.before(frame);
}

/** What is on the page by now: frames that spoke before this script was there are asked to say it again. */
function begin(): void {
  for (const frame of frames()) say(frame, { type: 'triggerfactoren:hello', version: protocolVersion });
  // A frame far down would wait until one scrolls there, which a link is to spare its reader.
  const first = owner();
  if (first && /trigger|topic/.test(readAddress() ?? '')) first.loading = 'eager';
  if (!place?.searchParams.has('links')) return;
  const look = () => document.querySelectorAll<HTMLAnchorElement>('a[href*="embed.html"]').forEach(frameAbove);
  look();
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
else begin();
