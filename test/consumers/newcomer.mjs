/**
 * The three paths of the README, followed to the letter from an empty folder: `npm run test:newcomer`. What stands in a block of `sh` is run line
 * by line, any other block is the file that is named above it; `triggerfactoren` is the packed tarball. `--packed`: do not build first.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../demo/serve.mjs';
import { launch, watchedPage } from '../helpers/watch-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const section = readme.split('\n## From an empty folder\n')[1].split('\n## ')[0];
const paths = Object.fromEntries(section.split(/\n### /).slice(1).map((path) => [path.split('\n', 1)[0], path]));

if (!process.argv.includes('--packed')) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
const desk = mkdtempSync(join(tmpdir(), 'newcomer-'));
const tarball = join(desk, execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', desk], { cwd: root, encoding: 'utf8' }).trim().split('\n').at(-1));

/** Does what a path says, in a folder of its own. */
function follow(name) {
  const folder = join(desk, name.replaceAll(' ', '-'));
  mkdirSync(folder);
  for (const [, file, kind, block] of paths[name].matchAll(/(?:`([^`\n]+)`:\n\n)?```(\w+)\n([^]*?)\n```/g)) {
    if (kind === 'sh') {
      for (const line of block.split('\n')) execFileSync('bash', ['-c', line.replace(/(?<=^npm install )triggerfactoren/, tarball)], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, npm_config_ignore_scripts: 'true', npm_config_audit: 'false' } });
    } else {
      assert.ok(file, `a block of ${kind} has no name`);
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${block}\n`);
    }
  }
  return folder;
}

const browser = await launch();
let [passed, failed] = [0, 0];

/** Follows a path, opens what came of it, and looks. */
async function test(name, served, look) {
  try {
    const folder = follow(name);
    const { origin, stop } = await serve({ folders: [['/', join(folder, served)]], headers: () => ({}) });
    const { page, context, faults } = await watchedPage(browser, served === '.' ? 'file://' : origin);
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await look(page, origin, folder).finally(async () => {
      await context.close();
      await stop();
    });
    assert.deepEqual(faults, []);
    passed++;
    console.log(`  ok   ${name}`);
  } catch (error) {
    failed++;
    console.log(`  FAIL ${name}\n    ${String(error.stack ?? error).split('\n').slice(0, 12).join('\n    ')}`);
  }
}

await test('As a partner', 'public', async (page, origin) => {
  await page.goto(`${origin}/index.html`);
  await page.getByRole('button', { name: /^Confrontatie met de dood/ }).first().waitFor();
});

await test('As a trainer', '.', async (page, _origin, folder) => {
  await page.goto(`file://${join(folder, 'session.html')}`);
  await page.getByRole('button', { name: 'Presenteren' }).click();
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await page.waitForFunction(() => /step=|route=/.test(location.hash));
});

await test('As a developer', 'dist', async (page, origin) => {
  await page.goto(`${origin}/index.html`);
  await page.getByRole('radio', { name: 'My view' }).check();
  await page.locator('my-view').getByRole('button', { name: 'An event' }).first().click();
  await page.waitForFunction(() => location.hash.includes('view=my-view') && location.hash.includes('trigger=event-1'));
});

await browser.close();
rmSync(desk, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
