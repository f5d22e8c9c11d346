/** The accessibility report is that of this version, whole, and says what nobody has tried. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { chartability } from '../a11y/chartability.mjs';
import { criteria } from '../a11y/criteria.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const paper = read('stories/accessibility.mdx');
const { version } = JSON.parse(read('package.json'));
const rows = paper.split('\n').filter((line) => /^\| [^-]/.test(line));

test('the report is of this version, and has all 55 criteria and what we ask beyond them', () => {
  assert.ok(paper.includes(`# Accessibility report, version ${version}\n`));
  assert.equal(criteria.filter(({ level }) => level !== '+').length, 55);
  for (const { id, level, name } of criteria) assert.equal(rows.filter((row) => row.startsWith(`| ${id} | ${level} | ${name} | `)).length, 1, id);
});

test('each criterion has a check or a reason', () => {
  assert.deepEqual(criteria.filter(({ checks, reason }) => checks.length === 0 && !reason), []);
});

test('Chartability has 50 verdicts, 14 of them critical, each with a check or a reason', () => {
  assert.equal(chartability.length, 50);
  assert.equal(chartability.filter(({ critical }) => critical).length, 14);
  for (const { principle, name, by, open, none } of chartability) {
    assert.ok(by ?? open ?? none, name);
    assert.equal(rows.filter((row) => row.startsWith(`| ${principle} | ${name} | `)).length, 1, name);
  }
});

test('what no one has tried by hand is not said to be tried', () => {
  assert.match(paper, /Nobody has tried this version by hand yet/);
  assert.deepEqual(rows.filter((row) => /^\| \d/.test(row) && !row.endsWith('| no |')), []);
  assert.match(paper, /Een controle door mensen, ook met hulpsoftware, is voor deze versie nog niet gedaan\./);
});

test('no criterion fails', () => {
  assert.deepEqual(rows.filter((row) => /\| \d+ failures/.test(row)), []);
});
