/**
 * Loaded before the tests. A `console.error` or `console.warn` that no test announced is a failure of the test that runs:
 * it is raised as an uncaught error. A test that expects one wraps its act in `announced`.
 */

type Level = 'error' | 'warn';

let heard: string[] | undefined;

for (const level of ['error', 'warn'] satisfies Level[]) {
  const original = console[level].bind(console);
  console[level] = (...args: unknown[]) => {
    const message = args.map(String).join(' ');
    // Lit says this once on every page that takes its development build, as these tests do on purpose: that build warns of mistakes.
    if (message.startsWith('Lit is in dev mode')) return;
    if (heard) {
      heard.push(message);
      return;
    }
    original(...args);
    reportError(new Error(`console.${level} that nobody announced: ${message}`));
  };
}

/** Runs an act during which errors and warnings on the console are expected; answers what was said. */
export async function announced(act: () => unknown): Promise<readonly string[]> {
  const messages: string[] = (heard = []);
  try {
    await act();
  } finally {
    heard = undefined;
  }
  return messages;
}
