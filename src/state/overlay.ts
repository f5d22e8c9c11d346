import { applyOverlay } from '../model/overlay.js';
import type { Fetched, Loaded } from './load.js';

/** Lays a partner's additions over the content. Additions that are broken, or did not come, are left out and told; of two things left out the first is. */
export function laidOver(base: Loaded, overlay: Fetched, url: string): Loaded {
  if (!overlay.ok) return { leftOut: { ...overlay.failure, extra: 'overlay' }, ...base };
  const { model, problems } = applyOverlay(base.model, overlay.value);
  return problems.length === 0 ? { ...base, model } : { leftOut: { kind: 'content', url, problems, extra: 'overlay' }, ...base };
}
