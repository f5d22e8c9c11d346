import { parseBibliography, type Bibliography } from '../model/bibliography.js';
import { defaultLimits, fetchJson, type Failure, type LoadLimits } from './load.js';

/** What has come of a bibliography so far. */
export type BibliographyState =
  | { readonly status: 'empty' | 'loading' }
  | { readonly status: 'ready'; readonly bibliography: Bibliography }
  | { readonly status: 'failed'; readonly failure: Failure };

/** Fetches a bibliography and checks it, within the limits that hold for the data. Never throws. */
export async function loadBibliography(url: string, limits: LoadLimits = defaultLimits): Promise<BibliographyState> {
  const fetched = await fetchJson(url, new AbortController().signal, limits);
  if (!fetched.ok) return { status: 'failed', failure: fetched.failure };
  const parsed = parseBibliography(fetched.value);
  return parsed.ok ? { status: 'ready', bibliography: parsed.bibliography } : { status: 'failed', failure: { kind: 'content', url, problems: parsed.problems } };
}
