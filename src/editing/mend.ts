import { editDistance } from '../model/nearest.js';
import type { Problem } from '../model/problems.js';
import { isObject, pathOf, same, valueAt, withValue, type Path } from './at.js';

/** One change that can only have been meant so: the problem it takes away, and what stands there now. */
export interface Mend {
  readonly problem: Problem;
  readonly after: string;
}

/** What came of mending: the file, what was changed, and what is left for a person. */
export interface Mended {
  readonly value: unknown;
  readonly mends: readonly Mend[];
  readonly problems: readonly Problem[];
}

/** As many letters as one finger gets wrong. */
const slips = 2;

/** More rounds than this no file needs: each takes away all that one check found. */
const maxRounds = 12;

/** The mended value for one problem; nothing where more than one thing may have been meant. */
export function mendOf(root: unknown, problem: Problem): unknown {
  const path = pathOf(problem.path);
  const key = path.at(-1);
  const holder = valueAt(root, path.slice(0, -1));
  const value = valueAt(root, path);
  switch (problem.code) {
    case 'unknown-key':
      return typeof key === 'string' && isObject(holder) ? renamed(root, path.slice(0, -1), holder, key, slip(problem)) : undefined;
    case 'reference':
    case 'value': {
      const meant = slip(problem);
      if (meant === undefined) return undefined;
      // A key that names something: the name is what is wrong.
      if (typeof value !== 'string') return typeof key === 'string' && isObject(holder) ? renamed(root, path.slice(0, -1), holder, key, meant) : undefined;
      return withValue(root, path, meant);
    }
    case 'type': {
      const other = asType(value, problem.expected);
      return other === undefined ? undefined : withValue(root, path, other);
    }
    case 'id-form': {
      const trimmed = typeof value === 'string' ? value.trim() : '';
      return trimmed !== '' && trimmed !== value && /^[A-Za-z0-9][A-Za-z0-9-]*$/.test(trimmed) ? withValue(root, path, trimmed) : undefined;
    }
    case 'duplicate': {
      const list = path.slice(0, -2);
      const items = valueAt(root, list);
      const place = path.at(-2);
      if (!Array.isArray(items) || typeof place !== 'number') return undefined;
      return items.slice(0, place).some((item) => same(item, items[place])) ? withValue(root, [...list, place], undefined) : undefined;
    }
    case 'missing':
      return problem.path === 'schemaVersion' ? withValue(root, path, 1) : undefined;
    default:
      return undefined;
  }
}

/** The known word that was meant: a slip of the pen away, or other capitals. */
function slip({ found, nearest }: Problem): string | undefined {
  if (nearest === undefined || found.length < 3) return undefined;
  const [one, other] = [found.trim().toLowerCase(), nearest.toLowerCase()];
  return editDistance(one, other, slips) <= Math.min(slips, Math.floor(other.length / 3)) ? nearest : undefined;
}

/** An object in which a key has another name, at the same place; not when that name is taken. */
function renamed(root: unknown, path: Path, holder: Readonly<Record<string, unknown>>, key: string, name: string | undefined): unknown {
  if (name === undefined || Object.hasOwn(holder, name)) return undefined;
  return withValue(root, path, Object.fromEntries(Object.entries(holder).map(([one, value]) => [one === key ? name : one, value])));
}

/** A value as the kind that was asked for, where nothing is lost or added by it. */
function asType(value: unknown, expected: string): unknown {
  switch (expected) {
    case 'Array':
      return typeof value === 'string' || isObject(value) ? [value] : undefined;
    case 'string':
      return typeof value === 'number' ? String(value) : undefined;
    case 'number':
      return typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : undefined;
    case 'boolean':
      return typeof value === 'string' ? new Map([['true', true], ['ja', true], ['yes', true], ['false', false], ['nee', false], ['no', false]]).get(value.trim().toLowerCase()) : undefined;
    default:
      return undefined;
  }
}

/** Takes away every problem of which the mend is certain, until `check` finds no more of them. The value itself is never edited. */
export function mend(value: unknown, check: (value: unknown) => readonly Problem[]): Mended {
  let mended = value;
  const mends: Mend[] = [];
  for (let round = 0; ; round++) {
    const problems = check(mended);
    const before = mends.length;
    if (round < maxRounds) {
      for (const problem of problems) {
        // A mend before it may have moved what this one is about: then the next check says so again.
        if (mends.slice(before).some(({ problem: { code } }) => code === 'duplicate')) break;
        const next = mendOf(mended, problem);
        if (next === undefined || same(next, mended)) continue;
        const after = problem.nearest ?? valueAt(next, pathOf(problem.path));
        mends.push({ problem, after: problem.code === 'duplicate' || after === undefined ? '' : JSON.stringify(after) });
        mended = next;
      }
    }
    if (mends.length === before) return { value: mended, mends, problems };
  }
}
