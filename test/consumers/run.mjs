/**
 * Small apps in the frameworks that people have, with the package as they get it: `npm run test:consumers`, or `-- react vue` for some.
 * Each is installed from the tarball in a folder below node_modules/.cache, checked by its own strict types, built, and driven in Chromium.
 * Ends with a table, app × check, and `N passed, N failed`. `--packed`: dist and cdn are as they should be, do not build first.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../demo/serve.mjs';
import { launch, watchedPage } from '../helpers/watch-page.mjs';
import { checks } from './checks.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const apps = join(root, 'test/consumers/apps');
const cache = join(root, 'node_modules/.cache/consumers');
const packed = process.argv.includes('--packed');
const wanted = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const names = readdirSync(apps).filter((name) => wanted.length === 0 || wanted.includes(name));
const environment = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, CI: '1', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };

/** Runs a command of an app; what it said, when it went wrong. */
function failure(folder, command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, env: environment, encoding: 'utf8', timeout: 300_000 });
  return status === 0 ? undefined : `${command} ${args.join(' ')}: ${error ?? `${stdout}${stderr}`}`.trim();
}

/** An app in the cache, as it is now, with the package in it; other packages are installed only when the app asks for others. */
function installed(name, tarball) {
  const folder = join(cache, name);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (file !== 'node_modules' && file !== 'asked.json') rmSync(join(folder, file), { recursive: true });
  cpSync(join(apps, name), folder, { recursive: true });
  const asked = readFileSync(join(folder, 'package.json'), 'utf8');
  const before = existsSync(join(folder, 'asked.json')) ? readFileSync(join(folder, 'asked.json'), 'utf8') : '';
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...JSON.parse(asked), dependencies: { ...JSON.parse(asked).dependencies, triggerfactoren: `file:${tarball}` } }));
  rmSync(join(folder, 'node_modules/triggerfactoren'), { recursive: true, force: true });
  const wrong = failure(folder, 'npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock', ...(before === asked ? ['--prefer-offline'] : []));
  if (!wrong) writeFileSync(join(folder, 'asked.json'), asked);
  return { folder, wrong, ...JSON.parse(asked) };
}

/** One page of an app: what came of each check. */
async function driven(browser, folder, file) {
  const { origin, stop } = await serve({ folders: [['/', folder]], headers: () => ({}) });
  const { page, context, faults } = await watchedPage(browser, origin, { locale: 'nl' });
  const results = {};
  try {
    await page.goto(`${origin}/${file}`);
    for (const [check, act] of Object.entries(checks)) {
      results[check] = await act({ page, faults, origin }).then((applies) => (applies === false ? '–' : 'ok'), (error) => `FAIL ${String(error.message).split('\n').slice(0, 3).join(' ')}`);
    }
  } finally {
    await context.close();
    await stop();
  }
  return results;
}

if (!packed) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
mkdirSync(cache, { recursive: true });
const tarball = join(cache, execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', cache], { cwd: root, encoding: 'utf8' }).trim().split('\n').at(-1));
const browser = await launch();
const table = [];
for (const name of names) {
  const { folder, wrong, scripts = {}, consumer } = installed(name, tarball);
  const steps = { installed: wrong };
  for (const step of ['check', 'build']) if (scripts[step] && !Object.values(steps).some(Boolean)) steps[step] = failure(folder, 'npm', 'run', '--silent', step);
  const whole = Object.values(steps).every((said) => said === undefined);
  for (const [title, file] of Object.entries(consumer.pages)) {
    const results = { installed: wrong, types: steps.check, build: steps.build };
    const row = Object.fromEntries(Object.entries(results).map(([step, said]) => [step, said ? `FAIL ${said}` : step !== 'installed' && !scripts[step === 'types' ? 'check' : step] ? '–' : 'ok']));
    table.push([title, { ...row, ...(whole ? await driven(browser, join(folder, consumer.folder), file) : {}) }]);
    console.log(title, table.at(-1)[1]);
  }
}
await browser.close();

const columns = ['installed', 'types', 'build', ...Object.keys(checks)];
const cell = (result = 'FAIL not reached') => (result.startsWith('FAIL') ? 'FAIL' : result);
const results = table.flatMap(([, row]) => columns.map((column) => cell(row[column])));
console.log(`\n| app | ${columns.join(' | ')} |\n| --- |${columns.map(() => ' --- |').join('')}`);
for (const [title, row] of table) console.log(`| ${title} | ${columns.map((column) => cell(row[column])).join(' | ')} |`);
const failed = results.filter((result) => result === 'FAIL').length;
console.log(`\n${results.filter((result) => result === 'ok').length} passed, ${failed} failed`);
process.exitCode = failed > 0 || results.length === 0 ? 1 : 0;
