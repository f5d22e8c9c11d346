import { nearest } from './nearest.js';
import { shorten, type Problem, type ProblemCode } from './problems.js';
import { clean, kindOf, kinds, type Finding, type Kind, type Shape } from './shape.js';

/** What came of a check: a clean copy of the value, or everything that is wrong with it. */
export interface Checked {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Checks a value, and tells of up to `most` things that are wrong with it: where, what, and what was expected. With problems the copy is not to be used. */
export function check(shape: Shape, value: unknown, most: number): Checked {
  const problems: Problem[] = [];
  const built = clean(shape, value, (finding) => problems.push(problemOf(finding)) >= most);
  return { value: built, problems };
}

const kindExpected = ({ is }: Kind): string => kinds[is] ?? 'Object';
const most = (shape: Kind): string => ('most' in shape ? String(shape.most) : '');
const patternOf = (shape: Kind): string => (shape.is === 'text' ? (shape.pattern?.source ?? '') : '');

/** What should have stood there, where the shape says it. */
const expected: Readonly<Partial<Record<ProblemCode, (shape: Kind) => string>>> = {
  type: kindExpected,
  empty: kindExpected,
  'too-long': most,
  'too-many': most,
  'id-form': patternOf,
  'path-form': patternOf,
  number: (shape) => (shape.is === 'number' ? `${shape.least}–${shape.most}` : ''),
};

function problemOf({ code, path, found, rule, known }: Finding): Problem {
  const names = [...(known ?? [])].map(String);
  const told = code === 'type' && typeof found !== 'string' ? kindOf(found) : shorten(found);
  const guess = nearest(told, names);
  return {
    path,
    code,
    found: told,
    expected: typeof rule === 'string' ? rule : (expected[code]?.(rule) ?? names.join(', ')),
    ...(guess === undefined ? {} : { nearest: guess }),
  };
}
