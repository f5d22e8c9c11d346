import { modelOf } from '../model/model.js';
import type { Problem } from '../model/problems.js';
import type { Dataset, Model, ParseResult } from '../model/types.js';
import { isTrusted } from './trusted.js';

/** Limits on what is fetched. A partner can lower them. */
export interface LoadLimits {
  /** Largest file, in bytes. */
  readonly bytes: number;
  /** Longest wait, in milliseconds. */
  readonly time: number;
}

export const defaultLimits: LoadLimits = { bytes: 16_000_000, time: 10_000 };

/** Why a file could not be shown. The words for each kind are in the locales. */
export type Failure = { readonly url: string } & (
  | { readonly kind: 'missing' | 'network' | 'timeout' | 'not-json' | 'too-large' }
  | { readonly kind: 'http'; readonly status: number }
  | { readonly kind: 'content'; readonly problems: readonly Problem[] }
);

export type LoadResult = { readonly ok: true; readonly model: Model; readonly url: string } | { readonly ok: false; readonly failure: Failure };

/** A file as it came, or why it did not. */
export type Fetched = { readonly ok: true; readonly value: unknown; readonly text: string } | { readonly ok: false; readonly failure: Failure };

/** What to load: the file, a partner's overlay, the wanted language and how to stop. */
export interface LoadRequest {
  /** Absolute address of the data file. */
  readonly src: string;
  readonly overlay?: string | undefined;
  /** Language tag; the file's `alternates` are followed when one of them speaks it. */
  readonly language?: string | undefined;
  readonly signal: AbortSignal;
  readonly limits?: LoadLimits;
}

/**
 * Fetches a data file (and its translation or overlay) and makes a model of it. Never throws, except when aborted.
 * A broken overlay does not fail the load: the base content comes with `overlayFailure`.
 */
export async function loadInfographic(request: LoadRequest): Promise<LoadResult & { readonly overlayFailure?: Failure }> {
  const limits = request.limits ?? defaultLimits;
  const first = await loadModel(request.src, request.signal, limits);
  if (!first.ok) return first;
  const base = await inLanguage(first, request, limits);
  if (!base.ok || !request.overlay) return base;
  const overlay = await fetchJson(request.overlay, request.signal, limits);
  if (!overlay.ok) return { ...base, overlayFailure: overlay.failure };
  const { applyOverlay } = await import('../model/overlay.js');
  const { model, problems } = applyOverlay(base.model, overlay.value);
  return problems.length === 0 ? { ...base, model } : { ...base, overlayFailure: { kind: 'content', url: request.overlay, problems } };
}

async function loadModel(url: string, signal: AbortSignal, limits: LoadLimits): Promise<LoadResult> {
  const fetched = await fetchJson(url, signal, limits);
  if (!fetched.ok) return fetched;
  const value = seenFrom(url, fetched.value);
  const parsed = (await isTrusted(fetched.text)) ? ({ ok: true, model: modelOf(value as Dataset) } as const) : await checked(value);
  return parsed.ok ? { ok: true, model: parsed.model, url } : { ok: false, failure: { kind: 'content', url, problems: parsed.problems } };
}

/** The bibliography of a file is where that file says, not where the page is. */
function seenFrom(url: string, value: unknown): unknown {
  const { bibliography } = (value ?? {}) as { readonly bibliography?: unknown };
  return typeof bibliography === 'string' && URL.canParse(bibliography, url) ? { ...(value as Dataset), bibliography: new URL(bibliography, url).href } : value;
}

/** Checks data by a part that comes when there is data to check. */
export async function checked(data: unknown): Promise<ParseResult> {
  const { parseInfographic } = await import('../model/parse.js');
  return parseInfographic(data);
}

/** The same content in the wanted language, if the file knows where that is; else the content as it came. */
async function inLanguage(base: LoadResult & { ok: true }, request: LoadRequest, limits: LoadLimits): Promise<LoadResult> {
  const wanted = request.language?.split('-')[0];
  const { language, alternates = {} } = base.model;
  const alternate = wanted && wanted !== language && Object.hasOwn(alternates, wanted) ? alternates[wanted] : undefined;
  if (!alternate || !URL.canParse(alternate, base.url)) return base;
  const url = new URL(alternate, base.url);
  return /^(https?|blob|data):$/.test(url.protocol) ? loadModel(url.href, request.signal, limits) : base;
}

/** Fetches a file of data, within limits. Never throws, except when aborted. */
export async function fetchJson(url: string, signal: AbortSignal, limits: LoadLimits): Promise<Fetched> {
  const timer = AbortSignal.timeout(limits.time);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, timer]), credentials: 'same-origin' });
    if (!response.ok) return failed({ kind: 'http', status: response.status, url });
    const text = await readText(response, limits.bytes);
    if (text === undefined) return failed({ kind: 'too-large', url });
    return { ok: true, text, value: JSON.parse(text) as unknown };
  } catch (error) {
    if (signal.aborted) throw error;
    if (timer.aborted) return failed({ kind: 'timeout', url });
    return failed({ kind: error instanceof SyntaxError ? 'not-json' : 'network', url });
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
