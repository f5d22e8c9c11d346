/** A plain report for node:test: a line for each test, failures in full, and `N passed, N failed` at the end. No colours. */
const indent = (text) => text.replace(/^/gm, '      ');

/** What went wrong, from the wrapped error of node:test. */
const reason = (error) => {
  const cause = error?.cause ?? error;
  return String(cause?.stack ?? cause?.message ?? cause);
};

export default async function* report(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // Suites, and files without tests, are reported as if they were tests; only what has an outcome of its own is counted.
    const around = data.details?.type === 'suite' || data.file?.endsWith(data.name);
    const skipped = data.skip !== undefined || data.todo !== undefined;
    if (type === 'test:pass' && !skipped) {
      if (around) continue;
      passed++;
      yield `  ok   ${data.name}\n`;
      continue;
    }
    if (data.details?.error?.failureType === 'subtestsFailed') continue;
    failed++;
    yield `  FAIL ${data.name}\n${indent(skipped ? 'skipped' : reason(data.details?.error))}\n`;
  }
  yield `${passed} passed, ${failed} failed\n`;
}
