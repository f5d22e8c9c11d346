/** Loaded before the tests of every file. */
import { chai } from '@open-wc/testing/index-no-side-effects.js';
import './console.js';

/** A value as it can be sent to the runner: elements in a few words, without all that hangs on them. */
function plain(value: unknown): unknown {
  if (value instanceof Node) return value instanceof Element ? `<${value.localName}> ${(value.textContent ?? '').trim().slice(0, 60)}` : value.nodeName;
  return Array.isArray(value) ? value.map(plain) : value;
}

// A comparison that fails hands both sides to the runner, which would walk through every object that an element refers to, for minutes.
chai.use(({ Assertion }) => {
  const assert = Assertion.prototype.assert;
  Assertion.prototype.assert = function (...args: Parameters<typeof assert>): void {
    try {
      assert.apply(this, args);
    } catch (error) {
      const compared = error as { actual?: unknown; expected?: unknown };
      throw Object.assign(error as Error, { actual: plain(compared.actual), expected: plain(compared.expected) });
    }
  };
});
