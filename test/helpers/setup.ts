/** Loaded before the tests of every file. */
import { expect } from '@open-wc/testing/pure';
import './console.js';

/** A value as it can be sent to the runner: elements in a few words, without all that hangs on them. */
function plain(value: unknown): unknown {
  if (value instanceof Node) return value instanceof Element ? `<${value.localName}> ${(value.textContent ?? '').trim().slice(0, 60)}` : value.nodeName;
  return Array.isArray(value) ? value.map(plain) : value;
}

/** What all assertions of chai go through. */
const assertion = Object.getPrototypeOf(expect(undefined)) as { assert: (...args: unknown[]) => void };
const { assert } = assertion;

// A comparison that fails hands both sides to the runner, which would walk through every object that an element refers to, for minutes.
assertion.assert = function (...args) {
  try {
    assert.apply(this, args);
  } catch (error) {
    const { actual, expected } = error as { readonly actual?: unknown; readonly expected?: unknown };
    throw Object.assign(error as Error, { actual: plain(actual), expected: plain(expected) });
  }
};
