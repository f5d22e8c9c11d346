import type { TriggerInfographic } from '../elements/infographic/index.js';
import { addressAt } from '../state/address.js';
import { hashFromSelection, selectionFromHash } from '../state/url.js';
import { standing } from '../elements/base/bring-into-view.js';
import { maxHash, messageOf, protocolVersion, type ChangeMessage, type PlaceMessage, type ReadyMessage, type ResizeMessage } from './protocol.js';
import { lookFrom, wear } from './theme.js';

/** Attributes of the element that are parameters of the page, by the same name. */
const attributes = ['profession', 'trigger', 'view', 'lang', 'heading-level', 'landmark'] as const;
/** The same, for addresses of data. */
const addresses = ['src', 'overlay'] as const;

/** The parameters of the page: those of the query, and those of the fragment over them. */
export function paramsOf({ search, hash }: Pick<Location, 'search' | 'hash'>): URLSearchParams {
  const params = new URLSearchParams(search);
  for (const [name, value] of new URLSearchParams(hash.slice(1))) params.set(name, value);
  return params;
}

/**
 * An address that may be loaded: on the server of this page, so that nobody can make it show somebody else's words.
 * Looks at the address of the page, because in a sandbox the page has no origin of its own. `folder` is where it must be, seen from the page.
 */
export function ownAddress(address: string | null, page: string, folder = '/'): string | undefined {
  const url = address ? addressAt(address, page) : undefined;
  if (url?.origin !== new URL(page).origin || !/^https?:$/.test(url.protocol)) return undefined;
  // A server may take `%2f` for a step in a path, which an address does not.
  const inside = url.pathname.startsWith(new URL(folder, page).pathname.replace(/\/?$/, '/')) && !/%2f|%5c/i.test(url.pathname);
  return inside ? url.href : undefined;
}

/**
 * Puts the parameters of an embedding page on the element: every attribute, and the look. Whoever puts the page on a server can name the
 * only folders that data and additions come from, by `data-src-folder` and `data-overlay-folder` on the element.
 */
export function apply(element: HTMLElement, params: URLSearchParams, page: string): void {
  for (const name of attributes) {
    const value = params.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  for (const name of addresses) {
    const address = ownAddress(params.get(name), page, element.dataset[`${name}Folder`]);
    if (address !== undefined) element.setAttribute(name, address);
  }
  wear(element.ownerDocument.documentElement, lookFrom(params));
  const lang = params.get('lang');
  if (lang && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang)) element.ownerDocument.documentElement.lang = lang;
}

/**
 * Joins a frame to the page around it: tells how tall it is and what the visitor chose, and shows what the page asks for.
 * Works in a sandbox without an origin. Stays quiet on a page of its own.
 */
export function join(element: TriggerInfographic, around: Window, here: Window): void {
  if (around === here) return;
  const id = paramsOf(here.location).get('id')?.slice(0, 80) ?? '';
  // The page around can be anybody's; nothing that is said here is more than what is seen on it.
  const say = (message: ReadyMessage | ResizeMessage | ChangeMessage | PlaceMessage) => around.postMessage(message, '*');
  const { body } = here.document;
  let height = 0;
  const measure = () => {
    const next = Math.ceil(body.getBoundingClientRect().bottom + here.scrollY);
    if (next !== height) say({ type: 'triggerfactoren:resize', version: protocolVersion, id, height: (height = next) });
  };
  new ResizeObserver(measure).observe(body);
  const greet = () => say({ type: 'triggerfactoren:ready', version: protocolVersion, id });
  const start = { ...element.state.selection };
  element.addEventListener('trigger-change', ({ selection }) =>
    say({ type: 'triggerfactoren:change', version: protocolVersion, id, hash: hashFromSelection(selection, start) }),
  );
  const place = async () => {
    const top = (await standing(element))?.getBoundingClientRect().top;
    if (top !== undefined) say({ type: 'triggerfactoren:place', version: protocolVersion, id, top: top + here.scrollY });
  };
  here.addEventListener('message', ({ source, data }) => {
    if (source !== around) return;
    if (messageOf(data, 'triggerfactoren:hello')) {
      greet();
      height = 0;
      measure();
    }
    const { hash, reveal } = messageOf(data, 'triggerfactoren:show') ?? {};
    if (typeof hash !== 'string' || hash.length > maxHash) return;
    element.select({ ...start, ...selectionFromHash(hash) });
    if (reveal === true) void place();
  });
  greet();
}
