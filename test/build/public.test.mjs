/** What others build on (`docs/versions.md`) has the names it had. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { publicFile, publicNames } from './public.mjs';

/** Every name with what it is a name of, as one line. */
const lines = ({ doors, elements }) => [
  ...doors.map((door) => `door ${door}`),
  ...Object.entries(elements).flatMap(([tag, kinds]) => Object.entries(kinds).flatMap(([kind, names]) => names.map((name) => `${tag} ${kind} ${name}`))),
];

test('no tag, attribute, member, event, slot, part, custom property or door goes or comes unseen', () => {
  const [before, now] = [lines(JSON.parse(readFileSync(publicFile, 'utf8'))), lines(publicNames())];
  assert.ok(before.length > 200);
  const news = [...before.filter((line) => !now.includes(line)).map((line) => `gone: ${line}`), ...now.filter((line) => !before.includes(line)).map((line) => `new: ${line}`)];
  assert.deepEqual(news, [], 'If that is meant: node test/build/public.mjs, and a line in the CHANGELOG.');
});
