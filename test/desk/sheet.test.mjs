/** Sheets through LibreOffice with Dutch settings: what a translator or reviewer filled in comes back the same, from `.xlsx` and `.ods`. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'triggerfactoren-sheet-'));
after(() => rmSync(folder, { recursive: true }));

const run = promisify(execFile);
const options = { cwd: folder, env: { ...process.env, LANG: 'nl_NL.UTF-8', LC_ALL: 'nl_NL.UTF-8' }, maxBuffer: 1e8 };

/** Runs our command; answers its exit code and what it said. */
const command = (...args) =>
  run(process.execPath, [join(root, 'dist/cli/triggerfactoren.js'), ...args], options).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout, stderr }) => ({ code, stdout: stdout + stderr }),
  );

/** Lets LibreOffice open a file and save it again in a form. */
async function saved(file, form) {
  const out = join(folder, form);
  await run('soffice', [`-env:UserInstallation=file://${folder}/office`, '--headless', '--norestore', '--convert-to', form, '--outdir', out, join(folder, file)], options);
  return join(out, file.replace(/\.\w+$/, `.${form}`));
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const data = join(root, 'data/triggerfactoren.nl.json');
const nl = read(data);

/** What spreadsheets like to take for something else, and what they may drop. */
const treacherous = ['=1+1', '+31', '-5', '@SUM(A1)', '=HYPERLINK("x")', '0123', '1-2-2026', '1,5', '1.500', 'WAAR', 'TRUE', '12:30', '3/4', '50%', '€ 5', "'tekst", '"aan"', 'a\nb', 'a  b', 'é ü ß', 'مرحبا بالعالم', '日本', '👩‍👩‍👧', '<b>&amp;</b>', '_x0041_', '1E5', '#N/B', '￥'];

const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...treacherous) },
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => text.replace(/[\p{Cc}\p{Cs}\p{Cn}]/gu, ' ').trim() || 'x'),
  fc.tuple(fc.constantFrom('=', '+', '-', '@'), fc.string({ minLength: 1, maxLength: 20 }).map((text) => text.replace(/\p{Cc}/gu, '').trim())).map((parts) => parts.join('').trim()),
);

/** The published file with other words in every place where people write words. */
function rewritten(value, next, key = '') {
  if (Array.isArray(value)) {
    if (['sources', 'phases', 'kind', 'moments', 'triggers'].includes(key) && typeof value[0] !== 'object') return value;
    return key === 'forms' ? value.map((_form, index) => `vorm ${index} ${next().replace(/[;\s]+/g, '')}`) : value.map((item) => rewritten(item, next, key));
  }
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, name === 'sources' && key === '' ? inner : rewritten(inner, next, name)]));
  const fixed = ['id', 'language', 'version', 'date', 'license', 'publisher', 'url', 'bibliography', '$schema', 'level', 'placement', 'type', 'basis', 'evidence', 'scope', 'trigger', 'phase', 'profession', 'from', 'phases', 'kind', 'sources'];
  return typeof value === 'string' && !fixed.includes(key) ? next() : value;
}

for (const form of ['xlsx', 'ods']) {
  test(`any words in every cell come back the same from a file that LibreOffice saved as ${form}`, async () => {
    const base = { ...nl, alternates: undefined };
    for (const seed of [1, 2]) {
      const texts = fc.sample(words, { seed, numRuns: 4000 });
      let at = 0;
      const french = JSON.parse(JSON.stringify({ ...rewritten(base, () => texts[at++ % texts.length]), language: 'fr' }));
      writeFileSync(join(folder, 'fr.json'), JSON.stringify(french));
      assert.deepEqual(await command('validate', 'fr.json').then(({ stdout }) => stdout.split('\n').filter((line) => /bibliografie|sources/.test(line) === false && /fr\.json:\d/.test(line))), []);
      assert.equal((await command('sheet', data, '--to', 'fr', '--other', 'fr.json', '--out', 'fr.xlsx')).code, 0);
      const { stdout } = await command('sheet', await saved('fr.xlsx', form), '--base', data, '--out', 'back.json');
      assert.match(stdout, /0 rijen niet gebruikt/);
      const { alternates, ...back } = read(join(folder, 'back.json'));
      assert.ok(alternates.nl.endsWith('triggerfactoren.nl.json'));
      assert.deepEqual(back, french);
    }
  });

  test(`an untouched review comes back as the same file from ${form}, and its text cells are locked`, async () => {
    assert.equal((await command('sheet', data, '--out', 'review.xlsx')).code, 0);
    const { stdout, code } = await command('sheet', await saved('review.xlsx', form), '--base', data, '--out', 'same.json');
    assert.equal(code, 0, stdout);
    assert.deepEqual(read(join(folder, 'same.json')), nl);
  });
}
