/** What each check looked at and what it found, for one run or for several that make a whole. */
import { readFileSync } from 'node:fs';
import { criteria } from './criteria.mjs';

export class Ledger {
  /** Name of a check → how many states it looked at, and its faults, each with the state it was found in. */
  checks = new Map();

  note(check, state, faults) {
    const entry = this.checks.get(check) ?? { states: 0, faults: [] };
    entry.states++;
    entry.faults.push(...faults.map((fault) => ({ state, fault })));
    this.checks.set(check, entry);
  }

  get looks() {
    return [...this.checks.values()].reduce((sum, { states }) => sum + states, 0);
  }

  get faults() {
    return [...this.checks.values()].reduce((sum, { faults }) => sum + faults.length, 0);
  }
}

/** A line for each criterion. When all parts ran, a check that is named and did not run is a failure of its criterion. */
export function rowsOf(checks, isWhole) {
  return criteria.map((criterion) => {
    const entries = criterion.checks.flatMap((check) => checks.get(check) ?? []);
    const states = entries.reduce((sum, entry) => sum + entry.states, 0);
    const missing = isWhole ? criterion.checks.filter((check) => !checks.has(check)) : [];
    return { ...criterion, states, failures: entries.reduce((sum, { faults }) => sum + faults.length, 0) + missing.length, missing };
  });
}

/** Checks that no criterion speaks of: what they find would be lost. */
export const unclaimed = (checks) => [...checks.keys()].filter((check) => !criteria.some(({ checks: named }) => named.includes(check)));

/** Which parts of the run a report does not have, or has some slices of, in words. */
export function missingParts(parts, all) {
  return all.flatMap((name) => {
    const share = parts.filter((part) => part.split(' ')[0] === name).reduce((sum, part) => {
      const [slice, slices] = (part.split(' ')[1] ?? '1/1').split('/').map(Number);
      return sum + (slice >= 1 ? 1 / slices : 0);
    }, 0);
    return share > 0.999 ? [] : [`${name}: ${share === 0 ? 'none' : `${Math.round(share * 100)} per cent`} of it`];
  });
}

/** Reports of runs in pieces, put together: the same check in two pieces looked at different states. */
export function reportOf(files) {
  const whole = { parts: [], checks: new Map(), matrix: new Map(), lowestRing: Infinity, taken: undefined, states: 0, themes: 0 };
  for (const file of files) {
    const { parts, checks, matrix, lowestRing, taken, states, themes } = JSON.parse(readFileSync(file, 'utf8'));
    whole.parts.push(...parts);
    for (const [name, { states: looked, faults }] of checks) {
      const entry = whole.checks.get(name) ?? { states: 0, faults: [] };
      whole.checks.set(name, { states: entry.states + looked, faults: [...entry.faults, ...faults] });
    }
    for (const { theme, text, shape, states: count } of matrix) {
      const row = whole.matrix.get(theme) ?? { text: Infinity, shape: Infinity, states: 0 };
      whole.matrix.set(theme, { text: Math.min(row.text, text ?? Infinity), shape: Math.min(row.shape, shape ?? Infinity), states: row.states + count });
    }
    whole.lowestRing = Math.min(whole.lowestRing, lowestRing ?? Infinity);
    whole.taken ??= taken;
    Object.assign(whole, { states, themes });
  }
  return whole;
}
