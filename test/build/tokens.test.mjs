/** `tokens.json` says what the source reads, and the doc comment tells of each token. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { described, namesRead, tokens } from './tokens.mjs';

test('tokens.json is what `npm run tokens` writes', () => {
  assert.equal(readFileSync(new URL('../../tokens.json', import.meta.url), 'utf8'), tokens());
});

test('every token that is read is described, and no other', () => {
  assert.deepEqual([...described.keys()].sort(), namesRead);
});

test('tokens.json has names and kinds, and no values', () => {
  const { trigger } = JSON.parse(tokens());
  assert.ok(Object.keys(trigger).length >= 15);
  for (const token of Object.values(trigger)) assert.deepEqual(Object.keys(token), ['$type', '$description', '$extensions']);
});
