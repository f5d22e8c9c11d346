import { expect } from '@open-wc/testing';
import { Store } from '../../src/state/store.js';
import { settled, textOf } from '../helpers/page.js';

/** What the tests of elements share: files without a server, answers on command, and what an element leaves behind. */

const undo: (() => void)[] = [];

afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
});

/** The address of a file with this content; anything but text becomes JSON. Gone after the test. */
export function addressOf(content: unknown, type = 'application/json'): string {
  const url = URL.createObjectURL(new Blob([typeof content === 'string' ? content : JSON.stringify(content)], { type }));
  undo.push(() => URL.revokeObjectURL(url));
  return url;
}

/** Requests that wait until the test answers them, and those that were given up before that. */
export interface HeldRequests {
  /** Addresses in the order in which they were asked for. */
  readonly asked: readonly string[];
  /** Addresses of requests that were aborted. */
  readonly aborted: readonly string[];
  /** Answers the oldest request for an address that ends like this. */
  answer(end: string, content: unknown, init?: ResponseInit): Promise<void>;
  /** Lets the oldest request for an address that ends like this fail, as without a connection. */
  cut(end: string): Promise<void>;
}

interface Waiting {
  readonly url: string;
  readonly done: (response: Response) => void;
  readonly fail: (error: Error) => void;
}

/** Takes the place of the network until the end of the test. */
export function holdRequests(): HeldRequests {
  const { fetch } = window;
  const asked: string[] = [];
  const aborted: string[] = [];
  const waiting: Waiting[] = [];
  window.fetch = (input, init) =>
    new Promise((done, fail) => {
      const url = input instanceof Request ? input.url : String(input);
      asked.push(url);
      waiting.push({ url, done, fail });
      init?.signal?.addEventListener('abort', () => {
        aborted.push(url);
        fail(init.signal?.reason as Error);
      });
    });
  undo.push(() => (window.fetch = fetch));
  const take = (end: string): Waiting => {
    const place = waiting.findIndex(({ url }) => url.endsWith(end));
    if (place < 0) throw new Error(`Nobody asked for ${end}; asked for: ${asked.join(', ')}`);
    return waiting.splice(place, 1)[0]!;
  };
  return {
    asked,
    aborted,
    async answer(end, content, init) {
      take(end).done(new Response(typeof content === 'string' ? content : JSON.stringify(content), init));
      await settled();
    },
    async cut(end) {
      take(end).fail(new TypeError('Failed to fetch'));
      await settled();
    },
  };
}

/** Puts another value in the place of a property of the page until the end of the test. */
export function replace<Target extends object, Key extends keyof Target>(target: Target, key: Key, value: Target[Key]): void {
  const before = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, { value, configurable: true, writable: true });
  undo.push(() => (before ? Object.defineProperty(target, key, before) : Reflect.deleteProperty(target, key)));
}

/** Hears every event of some types on a target until the end of the test, in order. */
export function heard<Type extends Event = Event>(target: EventTarget, ...types: readonly string[]): Type[] {
  const events: Type[] = [];
  const hear = (event: Event) => events.push(event as Type);
  for (const type of types) {
    target.addEventListener(type, hear);
    undo.push(() => target.removeEventListener(type, hear));
  }
  return events;
}

/** The text of an element as a sentence: marks and punctuation stand against their word, as on screen. */
export const sentenceOf = (element: Element): string => textOf(element).replace(/ (?=[.,:)])/g, '').replace(/(?<=\() /g, '');

/** Waits, frame by frame, for what comes by itself: a part that is fetched when it is first needed. Gives up before the test is stopped. */
export async function until<Value>(look: () => Value): Promise<NonNullable<Value>> {
  for (const start = performance.now(); performance.now() - start < 8000; ) {
    await settled();
    const found = look();
    if (found) return found;
  }
  throw new Error(`This did not come: ${String(look)}`);
}

/** Every text that comes to stand in an element or shadow root that matches, with a promise of the next one. */
export class TextLog {
  readonly texts: string[] = [];
  #next: ((text: string) => void) | undefined;

  constructor(root: Node, selector: string) {
    const observer = new MutationObserver(() => {
      const text = (root as ParentNode).querySelector(selector)?.textContent?.trim() ?? '';
      if (text === '' || text === this.texts.at(-1)) return;
      this.texts.push(text);
      this.#next?.(text);
    });
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    undo.push(() => observer.disconnect());
  }

  /** The next text that comes. */
  next(): Promise<string> {
    return new Promise((done) => (this.#next = done));
  }
}

/** Everything that is said in the status region of an element. */
export const announcements = (element: Element): TextLog => new TextLog(element.shadowRoot!, '[role=status]');

/**
 * What is listened to on the page, in stores and by size from this call on, and not given up again.
 * Empty means: nothing left behind.
 */
export function leftBehind(): () => readonly string[] {
  const open = new Map<string, number>();
  const count = (name: string, by: 1 | -1) => open.set(name, (open.get(name) ?? 0) + by);
  const targets: readonly (readonly [string, EventTarget])[] = [['window', window], ['document', document], ['html', document.documentElement], ['body', document.body]];
  for (const [name, target] of targets) {
    const seen = new Set<unknown>();
    const { addEventListener, removeEventListener } = target;
    replace(target, 'addEventListener', function (this: EventTarget, ...args: Parameters<EventTarget['addEventListener']>) {
      if (!seen.has(args[1])) count(`${name}: ${args[0]}`, 1);
      seen.add(args[1]);
      addEventListener.apply(target, args);
    });
    replace(target, 'removeEventListener', function (this: EventTarget, ...args: Parameters<EventTarget['removeEventListener']>) {
      if (seen.delete(args[1])) count(`${name}: ${args[0]}`, -1);
      removeEventListener.apply(target, args);
    });
  }
  // The methods are called on the store or the observer they were called on.
  const { subscribe } = Store.prototype as { subscribe: (this: Store, ...args: Parameters<Store['subscribe']>) => () => void };
  replace(Store.prototype, 'subscribe', function (this: Store, listener) {
    const end = subscribe.call(this, listener);
    count('store', 1);
    return () => {
      count('store', -1);
      end();
    };
  });
  const sizes = ResizeObserver.prototype;
  const { observe, unobserve, disconnect } = sizes;
  const watched = new Map<ResizeObserver, Set<Element>>();
  replace(sizes, 'observe', function (this: ResizeObserver, target) {
    watched.set(this, (watched.get(this) ?? new Set()).add(target));
    observe.call(this, target);
  });
  replace(sizes, 'unobserve', function (this: ResizeObserver, target) {
    watched.get(this)?.delete(target);
    unobserve.call(this, target);
  });
  replace(sizes, 'disconnect', function (this: ResizeObserver) {
    watched.delete(this);
    disconnect.call(this);
  });
  return () => [
    ...[...open].filter(([, times]) => times !== 0).map(([name, times]) => `${name} × ${times}`),
    ...[...watched.values()].flatMap((targets) => [...targets].map(({ localName }) => `size of ${localName}`)),
  ];
}

/** What asks the browser for a size, and makes it lay out when something was changed since. */
const sizeReaders = [
  [Element.prototype, ['getBoundingClientRect', 'getClientRects', 'clientWidth', 'clientHeight', 'scrollWidth', 'scrollHeight']],
  [HTMLElement.prototype, ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft']],
] as const;

/**
 * Counts, until the end of the test, how often a size is asked for after something changed below a root: each time the browser
 * has to lay out at once. `asked` counts all questions.
 */
export function forcedLayouts(root: Node): { readonly forced: number; readonly asked: number } {
  const counts = { forced: 0, asked: 0 };
  const observer = new MutationObserver(() => (changed = true));
  let changed = false;
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  undo.push(() => observer.disconnect());
  const ask = () => {
    counts.asked++;
    if (observer.takeRecords().length > 0 || changed) counts.forced++;
    changed = false;
  };
  for (const [prototype, names] of sizeReaders) {
    for (const name of names) {
      const before = Object.getOwnPropertyDescriptor(prototype, name)!;
      const read = (before.get ?? before.value) as (this: Element) => unknown;
      const asking = function (this: Element) {
        ask();
        return read.call(this);
      };
      Object.defineProperty(prototype, name, before.get ? { ...before, get: asking } : { ...before, value: asking });
      undo.push(() => Object.defineProperty(prototype, name, before));
    }
  }
  return counts;
}

/** Fails when anything listens that should not. */
export const expectNothing = (left: () => readonly string[]): void => {
  expect(left(), 'left behind').to.deep.equal([]);
};
