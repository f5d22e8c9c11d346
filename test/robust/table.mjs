/** A line of the table: what was tried, how often, how often it failed, and what was seen. */
export const row = (test, tried, failed, seen = '') => ({ test, tried, failed, seen });

const shown = (number) => number.toLocaleString('en');

/** Lines as a table, and below it what failed. */
export function table(rows) {
  const wide = Math.max(...rows.map(({ test }) => test.length));
  const lines = rows.map(({ test, tried, failed, seen }) => `${test.padEnd(wide)}  ${shown(tried).padStart(9)}  ${shown(failed).padStart(6)}  ${failed ? '' : seen}`.trimEnd());
  const faults = rows.filter(({ failed }) => failed > 0).map(({ test, seen }) => `\nFAILED ${test}: ${seen}`);
  return [`${'test'.padEnd(wide)}  ${'tried'.padStart(9)}  ${'failed'.padStart(6)}`, ...lines, ...faults].join('\n');
}
