import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readmeText } from './readme.mjs';

test('the tables of the README say what the doc comments say (npm run readme writes them)', () => {
  assert.equal(readFileSync(new URL('../../README.md', import.meta.url), 'utf8'), readmeText());
});
