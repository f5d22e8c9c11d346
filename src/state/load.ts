import { acceptInfographic } from '../model/accept.js';
import type { Problem } from '../model/problems.js';
import type { Model } from '../model/types.js';
import { addressAt } from './address.js';
import { Part } from './part.js';

/** Limits on what is fetched. A partner can lower them. */
export interface LoadLimits {
  /** Largest file, in bytes. */
  readonly bytes: number;
  /** Longest wait, in milliseconds. */
  readonly time: number;
}

export const defaultLimits: LoadLimits = { bytes: 16_000_000, time: 10_000 };

/** What lays a partner's additions over the content; comes when there are any. */
export const overlayPart = new Part<{ readonly laidOver: (base: Loaded, overlay: Fetched, url: string) => Loaded }>();

/** What finds what is wrong with a file that was not accepted; comes when there is one. */
export const problemsPart = new Part<{ readonly problemsOf: (input: unknown) => readonly Problem[] }>();

/** What can be left out while the content itself is shown: a file, or what an attribute of the page asks for. */
export type Extra = 'overlay' | 'translation' | 'attribute';

/**
 * Why a file could not be shown; `part`: a part of ours that it needs did not come. `extra`: the content is there, and this is what it
 * lacks. The words for each kind are in the locales.
 */
export type Failure = { readonly url: string; readonly extra?: Extra } & (
  | { readonly kind: 'missing' | 'network' | 'timeout' | 'not-json' | 'too-large' | 'part' }
  | { readonly kind: 'http'; readonly status: number }
  | { readonly kind: 'content'; readonly problems: readonly Problem[] }
);

/** A model and where it came from, with what was left out of it. */
export interface Loaded {
  readonly ok: true;
  readonly model: Model;
  readonly url: string;
  readonly leftOut?: Failure | undefined;
}

/** What came of a load; or why nothing did. */
export type LoadResult = Loaded | { readonly ok: false; readonly failure: Failure };

/** A file as it came, or why it did not. */
export type Fetched = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly failure: Failure };

/** What to load: the file, a partner's overlay, the wanted language and how to stop. */
export interface LoadRequest {
  /** Absolute address of the data file; an empty one is reported as missing. */
  readonly src: string;
  readonly overlay?: string | undefined;
  /** Language tag; the file's `alternates` are followed when one of them speaks it. */
  readonly language?: string | undefined;
  /** Waited for, however it ends, before anything is shown. */
  readonly before?: Promise<unknown> | undefined;
  readonly signal: AbortSignal;
  readonly limits?: LoadLimits;
}

/**
 * Fetches a data file (and its translation or overlay) and makes a model of it. Never throws, except when aborted.
 * A broken translation or overlay does not fail the load: the content comes without it, and `leftOut` tells; of two the translation.
 */
export async function loadInfographic(request: LoadRequest): Promise<LoadResult> {
  if (!request.src) return failed({ kind: 'missing', url: '' });
  const limits = request.limits ?? defaultLimits;
  // All that is needed is asked for at once: nothing waits in a row.
  const asked = request.overlay ? fetchJson(request.overlay, request.signal, limits) : undefined;
  asked?.catch(() => undefined);
  if (asked) overlayPart.want();
  const first = await loadModel(request.src, request.signal, limits);
  if (!first.ok) return first;
  const translated = await inLanguage(first, request, limits);
  const overlay = await asked;
  const base = translated.ok ? translated : { ...first, leftOut: { ...translated.failure, extra: 'translation' as const } };
  if (!overlay) return base;
  const part = await overlayPart.bring().catch(() => undefined);
  return part ? part.laidOver(base, overlay, request.overlay!) : { leftOut: { kind: 'part', url: overlayPart.file ?? '', extra: 'overlay' }, ...base };
}

async function loadModel(url: string, signal: AbortSignal, limits: LoadLimits): Promise<LoadResult> {
  const fetched = await fetchJson(url, signal, limits);
  if (!fetched.ok) return fetched;
  const value = seenFrom(url, fetched.value);
  const model = acceptInfographic(value);
  return model ? { ok: true, model, url } : { ok: false, failure: await refusal(value, url) };
}

/** Why data was not accepted; or that what would tell did not come. */
export async function refusal(data: unknown, url: string): Promise<Failure> {
  const part = await problemsPart.bring().catch(() => undefined);
  return part ? { kind: 'content', url, problems: part.problemsOf(data) } : { kind: 'part', url: problemsPart.file ?? '' };
}

/** The bibliography of a file is where that file says, not where the page is. */
function seenFrom(url: string, value: unknown): unknown {
  const { bibliography } = (value ?? {}) as { readonly bibliography?: unknown };
  const address = typeof bibliography === 'string' ? addressAt(bibliography, url) : undefined;
  return address ? { ...(value as object), bibliography: address.href } : value;
}

/** The same content in the wanted language, if the file knows where that is; else the content as it came. */
async function inLanguage(base: Loaded, request: LoadRequest, limits: LoadLimits): Promise<LoadResult> {
  const wanted = request.language?.split('-')[0];
  const { language, alternates = {} } = base.model;
  const speaks = (tag: string) => tag.split(/[-_]/)[0] === wanted;
  const alternate = wanted && !speaks(language) ? Object.entries(alternates).find(([tag]) => speaks(tag))?.[1] : undefined;
  const url = alternate ? addressAt(alternate, base.url) : undefined;
  return url && /^(https?|blob|data):$/.test(url.protocol) ? loadModel(url.href, request.signal, limits) : base;
}

/** Fetches a file of data, within limits. Never throws, except when aborted. */
export async function fetchJson(url: string, signal: AbortSignal, limits: LoadLimits): Promise<Fetched> {
  // `AbortSignal.any` and `timeout` do this too, in browsers that are younger than those we work in.
  const stop = new AbortController();
  const end = () => stop.abort(signal.reason);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, limits.time);
  if (signal.aborted) end();
  signal.addEventListener('abort', end);
  try {
    const response = await fetch(url, { signal: stop.signal, credentials: 'same-origin' });
    if (!response.ok) return failed({ kind: 'http', status: response.status, url });
    const text = await readText(response, limits.bytes);
    if (text === undefined) return failed({ kind: 'too-large', url });
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    if (signal.aborted) throw error;
    if (late) return failed({ kind: 'timeout', url });
    return failed({ kind: error instanceof SyntaxError ? 'not-json' : 'network', url });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}

const failed = (failure: Failure): { readonly ok: false; readonly failure: Failure } => ({ ok: false, failure });

/** The text of a response, or nothing when it is longer than `limit` bytes: reading stops there. */
async function readText(response: Response, limit: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}
