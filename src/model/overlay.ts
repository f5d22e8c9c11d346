import { jsonPath, shorten } from './problems.js';
import { parseInfographic } from './parse.js';
import type { Model, Problem } from './types.js';

/** The base content with a partner's additions; when the additions are broken, the base as it was and why. */
export interface OverlayResult {
  readonly model: Model;
  readonly problems: readonly Problem[];
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists of things with an id, which an overlay adds to or replaces in. */
const lists = new Set(['levels', 'phases', 'professions', 'steps', 'triggers', 'topics', 'glossary', 'contacts', 'sources']);

/**
 * Lays a partner's partial file over the base: in a list of things with an id, the same id is merged and a new id is added;
 * every other value replaces. Never edits the base, and never lets a broken overlay take the base down.
 */
export function applyOverlay(base: Model, overlay: unknown): OverlayResult {
  if (!isObject(overlay)) return { model: base, problems: [{ path: '', code: 'type', found: shorten(overlay), expected: 'Object' }] };
  const problems: Problem[] = [];
  const { index: _index, ordered: _ordered, ...plain } = base;
  const merged: Record<string, unknown> = { ...plain };
  for (const [key, value] of Object.entries(overlay)) {
    if (key === '$schema') continue;
    if (lists.has(key)) merged[key] = mergeList(plain[key as keyof typeof plain] as readonly Json[], value, key, problems);
    else merged[key] = value;
  }
  if (problems.length > 0) return { model: base, problems };
  const result = parseInfographic(merged);
  return result.ok ? { model: result.model, problems: [] } : { model: base, problems: result.problems };
}

function mergeList(base: readonly Json[], added: unknown, list: string, problems: Problem[]): readonly unknown[] {
  if (!Array.isArray(added)) {
    problems.push({ path: list, code: 'type', found: shorten(added), expected: 'Array' });
    return base;
  }
  const merged = new Map<unknown, unknown>(base.map((item) => [item['id'], item]));
  added.forEach((item: unknown, index) => {
    if (!isObject(item) || typeof item['id'] !== 'string') {
      problems.push({ path: jsonPath([list, index, 'id']), code: 'missing', found: 'id', expected: 'id' });
      return;
    }
    const before = merged.get(item['id']);
    merged.set(item['id'], isObject(before) ? { ...before, ...item } : item);
  });
  return [...merged.values()];
}
