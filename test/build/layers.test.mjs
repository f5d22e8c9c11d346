/**
 * Imports go one way (style.md 1): model ← layout ← workshop ← export ← elements; model ← locales, state ← elements ← later ← doors, index.
 * Within the elements rooms do not run back up either. A cycle anywhere fails.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importsOf } from '../helpers/imports.mjs';

const root = fileURLToPath(new URL('../../src', import.meta.url));

/** What each layer may import: our own layers, those of which it may take types alone, and packages. */
const layers = {
  model: { own: [], types: [], packages: [] },
  layout: { own: ['model'], types: [], packages: ['d3'] },
  workshop: { own: ['model', 'layout'], types: ['locales'], packages: ['d3'] },
  locales: { own: ['model'], types: [], packages: [] },
  state: { own: ['model'], types: ['locales'], packages: [] },
  export: { own: ['model', 'layout', 'workshop', 'locales'], types: [], packages: ['d3', 'pptxgenjs', 'jszip', 'uqr'] },
  elements: { own: ['model', 'layout', 'workshop', 'locales', 'state', 'export'], types: [], packages: ['lit', 'd3', 'lucide', 'uqr'] },
  // What comes later, by what it is made of; the doors that register something say how that comes.
  later: { own: ['model', 'locales', 'state', 'export', 'elements'], types: [], packages: [] },
  // What is done to files of content: read, compare, mend, put into words.
  editing: { own: ['model', 'locales'], types: [], packages: [] },
  hydrate: { own: [], types: [], packages: ['@lit-labs/ssr-client', 'lit'] },
  static: { own: ['model', 'locales'], types: [], packages: [] },
  server: { own: ['model', 'layout', 'locales', 'state', 'static', 'elements'], types: [], packages: ['lit', '@lit-labs/ssr'] },
  embed: { own: ['model', 'layout', 'locales', 'state', 'editing', 'static', 'index', 'elements'], types: [], packages: ['lit', '@lit-labs/ssr-client'] },
  cli: { own: ['model', 'locales', 'editing', 'static', 'server'], types: [], packages: ['@citation-js/core', '@citation-js/plugin-bibtex', 'hucre', 'node:crypto', 'node:fs', 'node:fs/promises', 'node:path', 'node:url', 'node:util', 'node:zlib'] },
  index: { own: ['model', 'layout', 'workshop', 'locales', 'state', 'elements', 'later'], types: [], packages: [] },
};

/** Folder of a module, or `index` for the entry. */
const layerOf = (file) => (file.includes('/') ? file.split('/')[0] : 'index');

/** What is opened from outside and registers something: it may know what comes later, which nothing behind it does. */
const isDoor = (file) => /^(state|export|elements\/[\w-]+)\/index\.ts$/.test(file);

/** What a module may not import, in words. */
export function forbidden(file, imports) {
  const layer = layerOf(file);
  const rules = layers[layer];
  return imports.flatMap(({ to, kind }) => {
    if (!to.startsWith('.')) {
      const name = to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : to.startsWith('node:') ? to : to.split('/')[0];
      return rules.packages.includes(name) ? [] : [`${file} imports the package ${to}`];
    }
    if (!to.endsWith('.js')) return [`${file} imports ${to}, which does not end in .js`];
    const target = layerOf(normalize(join(dirname(file), to)));
    const allowed = target === layer || rules.own.includes(target) || (target === 'later' && isDoor(file)) || (kind === 'type' && rules.types.includes(target));
    return allowed ? [] : [`${file} imports ${to}: ${layer} does not know ${target}`];
  });
}

/** The first cycle in a graph, as the names along it; nothing when there is none. */
export function cycleIn(graph) {
  const done = new Set();
  const walk = (name, path) => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const next of graph.get(name) ?? []) {
      const cycle = walk(next, [...path, name]);
      if (cycle) return cycle;
    }
    done.add(name);
    return undefined;
  };
  for (const name of graph.keys()) {
    const cycle = walk(name, []);
    if (cycle) return cycle;
  }
  return undefined;
}

const files = readdirSync(root, { recursive: true }).filter((file) => file.endsWith('.ts') && !file.startsWith('cli'));
const modules = new Map(files.map((file) => [file, importsOf(readFileSync(join(root, file), 'utf8'))]));

test('every folder of src is a known layer', () => {
  assert.deepEqual([...new Set(files.map(layerOf))].filter((layer) => !layers[layer]), []);
});

test('imports go one way through the layers', () => {
  assert.deepEqual([...modules].flatMap(([file, imports]) => forbidden(file, imports)), []);
});

test('no module is reached from itself, by its types either', () => {
  const target = (file, to) => normalize(join(dirname(file), to)).replace(/\.js$/, '.ts');
  const graph = new Map([...modules].map(([file, imports]) => [file, imports.filter(({ to }) => to.startsWith('.')).map(({ to }) => target(file, to))]));
  assert.equal(cycleIn(graph)?.join(' → '), undefined);
});

/** The room of the elements that a file stands in: its folder. */
const roomOf = (file) => dirname(file).replace(/^elements\/?/, '');

test('no room of the elements is reached from itself: no import runs back up', () => {
  const rooms = new Map();
  for (const [file, imports] of modules) {
    if (layerOf(file) !== 'elements') continue;
    const targets = imports.filter(({ to }) => to.startsWith('.')).map(({ to }) => normalize(join(dirname(file), to)));
    const others = targets.filter((target) => layerOf(target) === 'elements').map(roomOf).filter((room) => room !== roomOf(file));
    rooms.set(roomOf(file), [...(rooms.get(roomOf(file)) ?? []), ...others]);
  }
  assert.equal(cycleIn(rooms)?.join(' → '), undefined);
});

test('no subject stands in the code: the content says what it is about', () => {
  const named = files.filter((file) => /radicali[sz]|extremis/i.test(readFileSync(join(root, file), 'utf8')));
  assert.deepEqual(named, []);
});

test('every element has a room of its own: element and door side by side', () => {
  const elements = files.filter((file) => layerOf(file) === 'elements');
  assert.deepEqual(elements.filter((file) => roomOf(file) === ''), [], 'a file outside a room');
  const roomsWith = (name) => elements.filter((file) => file.endsWith(`/${name}`)).map(roomOf).sort();
  assert.deepEqual(roomsWith('index.ts'), roomsWith('element.ts'));
});

test('what comes later can be read from the tree: a file of src/later each, fetched by its index or a door, and imported by nothing else', () => {
  const into = (kinds) => [...modules].flatMap(([file, imports]) =>
    imports.filter(({ kind }) => kinds.includes(kind)).map(({ to }) => [file, normalize(join(dirname(file), to)).replace(/\.js$/, '.ts')]),
  );
  assert.deepEqual(into(['call']).filter(([file, to]) => !(file === 'later/index.ts' || isDoor(file)) || layerOf(to) !== 'later'), []);
  assert.deepEqual(into(['value', 'type']).filter(([, to]) => layerOf(to) === 'later' && to !== 'later/index.ts'), []);
  const parts = files.filter((file) => layerOf(file) === 'later' && file !== 'later/index.ts');
  assert.deepEqual(into(['call']).filter(([file]) => file === 'later/index.ts').map(([, to]) => to).sort(), parts.sort());
});

test('every relative import leads to a file', () => {
  const lost = [...modules].flatMap(([file, imports]) =>
    imports.filter(({ to }) => to.startsWith('.') && !modules.has(normalize(join(dirname(file), to)).replace(/\.js$/, '.ts'))).map(({ to }) => `${file} → ${to}`),
  );
  assert.deepEqual(lost, []);
});

test('the check sees what it must: wrong layers, packages, types and cycles', () => {
  const seen = importsOf("import type { A } from '../state/a.js'; import { b } from 'lit'; export * from './c.js'; const d = () => import('./d.js'); type E = import('./e.js').E;");
  assert.deepEqual(seen.map(({ to, kind }) => `${kind} ${to}`), ['type ../state/a.js', 'value lit', 'value ./c.js', 'call ./d.js', 'type ./e.js']);
  assert.deepEqual(forbidden('model/x.ts', seen), ['model/x.ts imports ../state/a.js: model does not know state', 'model/x.ts imports the package lit']);
  assert.deepEqual(forbidden('state/x.ts', importsOf("import type { M } from '../locales/messages.js'; import { nl } from '../locales/nl.js';")), ['state/x.ts imports ../locales/nl.js: state does not know locales']);
  assert.deepEqual(forbidden('elements/list/element.ts', importsOf("import '../../later/index.js';")), ['elements/list/element.ts imports ../../later/index.js: elements does not know later']);
  assert.deepEqual(forbidden('elements/list/index.ts', importsOf("import '../../later/index.js';")), []);
  assert.deepEqual(cycleIn(new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]])), ['b', 'c', 'b']);
  assert.equal(cycleIn(new Map([['a', ['b', 'c']], ['b', ['c']], ['c', []]])), undefined);
});
