/**
 * The package as it is packed: `npm run test:package`. Every door is imported from the tarball in node and, bundled, in Chromium; publint and
 * attw look at it; and what a bundler keeps of some lines shows that what is not asked for does not come along. `--packed`: do not build first.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { serve } from '../../demo/serve.mjs';
import { launch, watchedPage } from '../helpers/watch-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'node_modules/.cache/consumers/package');
const tools = { publint: '0.3.25', '@arethetypeswrong/cli': '0.18.5', '@lit-labs/ssr-client': '1.1.8' };
const run = (command, ...args) => execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } });

if (!process.argv.includes('--packed')) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (file !== 'node_modules') rmSync(join(folder, file), { recursive: true });
const tarball = join(folder, execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: root, encoding: 'utf8' }).trim().split('\n').at(-1));
writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: { triggerfactoren: `file:${tarball}`, ...tools } }));
rmSync(join(folder, 'node_modules/triggerfactoren'), { recursive: true, force: true });
run('npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock', '--prefer-offline');

const own = join(folder, 'node_modules/triggerfactoren');
const pkg = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
const elements = readdirSync(join(own, 'dist/elements')).filter((name) => existsSync(join(own, `dist/elements/${name}/index.js`)));
const filesOf = { './elements/base/*': readdirSync(join(own, 'dist/elements/base')).filter((file) => file.endsWith('.js')).map((file) => basename(file, '.js')), './elements/*.element': elements, './elements/*': elements };
/** Every name of a module of ours: with `.js` or without, it is the same file. */
const doors = Object.entries(pkg.exports).flatMap(([door, to]) => (typeof to === 'string' || door.endsWith('.js') ? [] : door.includes('*') ? filesOf[door].map((file) => door.replace('*', file)) : [door])).map((door) => `triggerfactoren${door.slice(1)}`);

let [passed, failed] = [0, 0];
async function test(name, act) {
  try {
    await act();
    passed++;
  } catch (error) {
    failed++;
    console.log(`  FAIL ${name}\n    ${String(error.stdout ?? error.message ?? error).split('\n').slice(0, 20).join('\n    ')}`);
  }
}

await test('publint finds nothing', () => assert.match(run('node_modules/.bin/publint', 'node_modules/triggerfactoren', '--strict'), /All good!/));
await test('attw finds nothing, for modules', () => run('node_modules/.bin/attw', tarball, '--profile', 'esm-only', '--exclude-entrypoints', 'custom-elements.json', '--format', 'ascii'));

const require = createRequire(join(folder, 'package.json'));
for (const door of doors) await test(`${door} opens in node`, () => import(pathToFileURL(require.resolve(door)).href));
for (const [door, to] of Object.entries(pkg.exports)) if (typeof to === 'string' && !to.includes('*')) await test(`${door} is data`, () => JSON.parse(readFileSync(join(own, to), 'utf8')));

/** What a bundler makes of some lines: its files, and which of our own and of others' files have something in what is loaded at the start. */
async function bundled(lines, outdir) {
  const { metafile } = await build({ stdin: { contents: lines, resolveDir: folder }, absWorkingDir: folder, outdir: outdir ?? join(folder, 'out'), write: outdir !== undefined, bundle: true, splitting: true, format: 'esm', target: 'es2022', metafile: true, logLevel: 'error', minify: true });
  const start = new Set([Object.keys(metafile.outputs).find((file) => metafile.outputs[file].entryPoint === '<stdin>')]);
  for (const file of start) for (const { path, kind } of metafile.outputs[file].imports) if (kind === 'import-statement') start.add(path);
  const inputs = [...start].flatMap((file) => Object.entries(metafile.outputs[file].inputs)).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { from: inputs.map(([file]) => file), bytes: [...start].reduce((sum, file) => sum + metafile.outputs[file].bytes, 0) };
}
const comes = (from, pattern) => from.filter((file) => pattern.test(file));
const elementsIn = (from) => [...new Set(from.flatMap((file) => /triggerfactoren\/dist\/elements\/([\w-]+)\/element\.js/.exec(file)?.[1] ?? []))].sort();

for (const [name, lines, nothing] of [
  ['a question to the model brings no d3, no Lit and no element', "import { parseInfographic, triggersFor } from 'triggerfactoren/model'; console.log(parseInfographic, triggersFor)", /node_modules\/(d3|d3-[\w]+|lit|lit-\w+|@lit)\/|dist\/(layout|elements|locales)\//],
  ['a layout brings no Lit and no element', "import { timelineLayout } from 'triggerfactoren/layout'; console.log(timelineLayout)", /node_modules\/(lit|lit-\w+|@lit)\/|dist\/elements\//],
  ['a store brings no d3 and no element', "import { Store } from 'triggerfactoren/state'; console.log(new Store())", /node_modules\/(d3|d3-[\w]+|lit|lit-\w+|@lit)\/|dist\/elements\//],
  ['a file of the table brings no Lit, and nothing that makes slides', "import { csvOf } from 'triggerfactoren/export'; console.log(csvOf)", /node_modules\/(lit|lit-\w+|@lit|pptxgenjs|jszip)\/|dist\/elements\//],
]) {
  await test(name, async () => {
    const { from, bytes } = await bundled(lines);
    console.log(`${bytes} bytes: ${lines.slice(0, 70)}`);
    assert.deepEqual(comes(from, nothing), []);
  });
}
for (const element of ['list', 'filter', 'table', 'timeline', 'sources']) {
  await test(`elements/${element} brings no other element at the start`, async () => {
    const { from, bytes } = await bundled(`import 'triggerfactoren/elements/${element}';`);
    console.log(`${bytes} bytes: elements/${element}`);
    assert.deepEqual(elementsIn(from), [element]);
  });
}
await test('the root brings every element, as the README says', async () => assert.ok(elementsIn((await bundled("import 'triggerfactoren';")).from).length >= 12));

const out = join(folder, 'site');
for (const [index, door] of doors.entries()) await bundled(`export * from '${door}'; import * as all from '${door}'; export default Object.keys(all);`, join(out, String(index)));
const browser = await launch();
const { origin, stop } = await serve({ folders: [['/', out]], headers: () => ({}) });
writeFileSync(join(out, 'index.html'), '<!doctype html><html lang="nl"><title>Deuren</title><link rel="icon" href="data:,">');
for (const [index, door] of doors.entries()) {
  await test(`${door} opens in a browser`, async () => {
    const { page, context, faults } = await watchedPage(browser, origin);
    try {
      await page.goto(`${origin}/index.html`);
      await page.evaluate((path) => import(path), `${origin}/${index}/stdin.js`);
      assert.deepEqual(faults, []);
    } finally {
      await context.close();
    }
  });
}
await browser.close();
await stop();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
