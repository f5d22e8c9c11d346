import type { Problem } from '../model/problems.js';
import { addWords, format, type Messages } from './messages.js';
import { problemWords } from './problem-words.js';

// As in `later.ts`, for what explains that something is wrong.
addWords('nl', problemWords.nl);
addWords('en', problemWords.en);

/** A problem as a sentence a person can act on: where, what, what was expected and what was probably meant. */
export function describeProblem(problem: Problem, words: Messages): string {
  const sentence: Readonly<Record<Problem['code'], string>> = {
    unreadable: words.problemUnreadable,
    version: words.problemVersion,
    missing: words.problemMissing,
    'unknown-key': words.problemUnknownKey,
    type: words.problemType,
    value: words.problemValue,
    empty: words.problemEmpty,
    'too-long': words.problemTooLong,
    'too-many': words.problemTooMany,
    'id-form': words.problemIdForm,
    'path-form': words.problemPathForm,
    number: words.problemNumber,
    reference: words.problemReference,
    duplicate: words.problemDuplicate,
    ours: words.problemOurs,
  };
  const { path, code, found, expected } = problem;
  const what = format(sentence[code], { found, expected });
  const guess = problem.nearest === undefined ? '' : ` ${format(words.didYouMean, { nearest: problem.nearest })}`;
  return `${path ? `${path}: ` : ''}${what}.${guess}`;
}
