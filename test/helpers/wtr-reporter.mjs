/** A plain report for @web/test-runner: a line for each file, all that went wrong in full, and `N passed, N failed` at the end. No colours. */
import { relative } from 'node:path';

const indent = (text) => text.replace(/^/gm, '      ');

/** All tests of a suite with the names of the suites around them. */
function* testsOf(suite, path = []) {
  for (const test of suite.tests) yield { name: [...path, test.name].join(' > '), ...pick(test) };
  for (const inner of suite.suites) yield* testsOf(inner, [...path, inner.name]);
}

const pick = ({ passed, skipped, error }) => ({ passed: passed && !skipped, error: skipped ? { message: 'skipped' } : error });

export function plainReporter() {
  const total = { passed: 0, failed: 0 };
  const write = (text) => process.stdout.write(`${text}\n`);

  /** One run of one file; errors outside its tests count as one failure, as does a file without tests. */
  function report(session, file) {
    const tests = session.testResults ? [...testsOf(session.testResults)] : [];
    const failures = tests.filter(({ passed }) => !passed);
    const outside = [...session.errors, ...(tests.length === 0 ? [{ message: 'no test ran in this file' }] : [])];
    total.passed += tests.length - failures.length;
    total.failed += failures.length + (outside.length > 0 ? 1 : 0);
    write(`  ${failures.length + outside.length === 0 ? 'ok  ' : 'FAIL'} ${file} (${tests.length - failures.length} of ${tests.length})`);
    for (const { name, error } of failures) {
      write(`    ${name}`);
      write(indent([error?.message, error?.stack].filter(Boolean).join('\n')));
    }
    for (const { message, stack } of outside) write(indent([message, stack].filter(Boolean).join('\n')));
    if (failures.length + outside.length === 0) return;
    for (const args of session.logs) write(indent(`console: ${args.map(String).join(' ')}`));
    for (const request of session.request404s) write(indent(`not found: ${request}`));
  }

  return {
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) report(session, relative(process.cwd(), testFile));
    },
    stop() {
      write(`${total.passed} passed, ${total.failed} failed`);
    },
  };
}
