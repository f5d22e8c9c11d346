/** What partners and developers get: doors, types and the contents of the package, as `npm run build` left them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { importsOf } from '../helpers/imports.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(`${root}${path}`, 'utf8');
const pkg = JSON.parse(read('package.json'));
const elements = readdirSync(`${root}src/elements`).filter((folder) => existsSync(`${root}src/elements/${folder}/element.ts`));

/** Every name by which something of ours can be imported. */
const doors = Object.keys(pkg.exports).flatMap((door) => {
  if (!door.includes('*')) return [door];
  const files = door.startsWith('./elements/base/') ? readdirSync(`${root}src/elements/base`).map((file) => basename(file, '.ts')) : door.startsWith('./elements/') ? elements : readdirSync(`${root}${door.slice(2, -2)}`).filter((file) => /\.js(on)?$/.test(file));
  return files.map((file) => door.replace('*', file));
});
const nameOf = (door) => `triggerfactoren${door.slice(1)}`;
/** Types of our elements for templates: nothing runs there, and each is looked at with its framework (`frameworks.test.mjs`, `npm run test:consumers`). */
const templates = ['./react', './preact', './solid', './vue', './svelte'];
const scripts = doors.filter((door) => (typeof pkg.exports[door] === 'object' || door.startsWith('./elements/')) && !templates.includes(door));

for (const door of doors) {
  test(`the door ${nameOf(door)} leads to a file`, () => {
    assert.ok(existsSync(fileURLToPath(import.meta.resolve(nameOf(door)))));
  });
}

for (const door of ['./model', './layout', './state', './locales', './workshop', './export']) {
  test(`${nameOf(door)} opens without a browser`, async () => {
    assert.notDeepEqual(Object.keys(await import(nameOf(door))), []);
  });
}

/** What a developer's bundler makes of some lines that use us. */
async function bundle(lines) {
  const { outputFiles } = await build({ stdin: { contents: lines, resolveDir: root }, bundle: true, write: false, format: 'esm', target: 'es2022', logLevel: 'silent' });
  return outputFiles[0].text;
}

// Doors of types alone leave nothing in a bundle.
for (const door of scripts.filter((door) => door !== './jsx')) {
  test(`${nameOf(door)} goes through a bundler`, async () => assert.ok((await bundle(`export * from '${nameOf(door)}';`)).length > 0));
}

for (const element of elements) {
  test(`importing elements/${element} for its effect alone registers trigger-${element}`, async () => {
    assert.match(await bundle(`import 'triggerfactoren/elements/${element}';`), new RegExp(`"trigger-${element}"`));
  });
}

test('importing one function of the model brings nothing else along', async () => {
  const text = await bundle("import { editDistance } from 'triggerfactoren/model'; console.log(editDistance('a', 'b'));");
  assert.ok(text.length < 3000, `${text.length} characters`);
});

test('importing the words brings all of them', async () => {
  assert.match(await bundle("import { messagesFor } from 'triggerfactoren/locales'; console.log(messagesFor('nl'));"), /Bedoelde je/);
});

test('sideEffects lists every module that does something when it is imported, and nothing that is not there', () => {
  const acts = (path) => ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022).statements.some((statement) => ts.isExpressionStatement(statement));
  const modules = readdirSync(`${root}src`, { recursive: true }).filter((file) => file.endsWith('.ts') && !/^(cli|embed|server|static)\//.test(file)).map((file) => `./src/${file}`);
  const acting = modules.filter((path) => acts(path.slice(2)) && path !== './src/cdn.ts');
  const expected = acting.flatMap((path) => [path, path.replace('./src/', './dist/').replace(/\.ts$/, '.js')]);
  assert.deepEqual(expected.filter((path) => !pkg.sideEffects.includes(path)), []);
  assert.deepEqual(pkg.sideEffects.filter((path) => !path.includes('*') && !existsSync(`${root}${path}`)), []);
});

test('the types of every door serve a strict project', () => {
  const entry = `${root}test/build/consumer.ts`;
  const lines = scripts.map((door, index) => `export * as door${index} from '${nameOf(door)}';`).join('\n');
  for (const moduleResolution of [ts.ModuleResolutionKind.Bundler, ts.ModuleResolutionKind.NodeNext]) {
    const options = {
      strict: true, noEmit: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, types: [], lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      target: ts.ScriptTarget.ES2022, moduleResolution, module: moduleResolution === ts.ModuleResolutionKind.NodeNext ? ts.ModuleKind.NodeNext : ts.ModuleKind.ESNext,
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists, readFile } = host;
    host.fileExists = (file) => file === entry || fileExists(file);
    host.readFile = (file) => (file === entry ? lines : readFile(file));
    host.getSourceFile = (file, language) => (file === entry ? ts.createSourceFile(file, lines, language) : getSourceFile(file, language));
    const ours = ts.getPreEmitDiagnostics(ts.createProgram([entry], options, host)).filter(({ file }) => !file?.fileName.includes('/node_modules/'));
    assert.deepEqual(ours.map(({ file, messageText }) => `${file?.fileName.replace(root, '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`), []);
  }
});

test('types name no package that a developer does not get with ours', () => {
  // A page that takes over what a server drew brings what draws there.
  const own = Object.keys({ ...pkg.dependencies, ...pkg.peerDependencies });
  const strange = readdirSync(`${root}dist`, { recursive: true })
    // Types for a framework are those of who has it.
    .filter((file) => /\.(d\.ts|js)$/.test(file) && !file.startsWith('cli') && !templates.includes(`./${file.replace('.d.ts', '')}`))
    .flatMap((file) => importsOf(read(`dist/${file}`)).map(({ to }) => [file, to]))
    .filter(([, to]) => !to.startsWith('.') && !own.some((name) => to === name || to.startsWith(`${name}/`)));
  assert.deepEqual(strange, []);
});

/** Paths of what is packed. */
const packed = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))[0].files.map(({ path }) => path);

test('the package holds what is needed and nothing else', () => {
  const paths = packed;
  const needed = ['package.json', 'LICENSE', 'README.md', 'custom-elements.json', 'dist/index.js', 'dist/index.d.ts', 'cdn/triggerfactoren.js', 'cdn/data/triggerfactoren.nl.json', 'data/triggerfactoren.nl.json', 'data/triggerfactoren.en.json', 'data/triggerfactoren.schema.json'];
  assert.deepEqual(needed.filter((path) => !paths.includes(path)), []);
  assert.deepEqual(paths.filter((path) => !/^(dist|cdn|data)\/|^(package\.json|custom-elements\.json|tokens\.json|LICENSE|README\.md|CHANGELOG\.md|SECURITY\.md|demo\/infographic\.png|docs\/[\w-]+\.md|stories\/[\w-]+\.mdx)$/.test(path)), []);
});

test('the manifest describes every element, attribute and event', () => {
  const manifest = JSON.parse(read('custom-elements.json'));
  const described = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ customElement, name }) => customElement && name.startsWith('Trigger'));
  assert.deepEqual(described.map(({ name }) => name).sort(), elements.map((element) => `Trigger${element.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase())}`).sort());
  const silent = described.flatMap(({ name, description, attributes = [], events = [], cssParts = [], cssProperties = [], slots = [] }) => [
    ...(description ? [] : [name]),
    ...[...attributes, ...events, ...cssParts, ...cssProperties, ...slots].filter((item) => !item.description).map((item) => `${name}: ${item.name}`),
  ]);
  assert.deepEqual(silent, []);
});

test('what the README leads to is in the package', () => {
  const paths = new Set(packed);
  const links = [...read('README.md').matchAll(/\]\((?!\w+:|#)([^)#]+)/g)].map(([, link]) => link);
  assert.ok(links.length > 3);
  assert.deepEqual(links.filter((link) => !paths.has(link)), []);
});

test('paths of the manifest lead to files of the package', () => {
  const { modules } = JSON.parse(read('custom-elements.json'));
  assert.deepEqual(modules.map(({ path }) => path).filter((path) => !existsSync(`${root}${path}`)), []);
});

test('icons are in the package, each of them that is used, and no package of icons comes with it', () => {
  const icons = readdirSync(`${root}dist/icons`).filter((file) => file.endsWith('.js'));
  assert.ok(icons.length > 20 && icons.length < 100, `${icons.length} icons`);
  assert.equal(pkg.dependencies.lucide, undefined);
});

test('package-lock.json names no registry', () => assert.ok(!read('package-lock.json').includes('"resolved"')));
