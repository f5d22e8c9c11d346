/**
 * What comes later, for the script of a script tag: every file of `src/later` becomes one file that imports nothing. It is a function of
 * what it shares with the script; the script hands that over when it has fetched the part by a name that carries the hash of its content.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';

const local = (path) => fileURLToPath(new URL(path, import.meta.url));
const later = local('src/later');
const names = readdirSync(later).map((file) => file.replace(/\.ts$/, '')).filter((name) => name !== 'index');
const short = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);
const quoted = JSON.stringify;

/** Where the script says `import()` of a part, it fetches the file of that part. */
const fetched = (fileOf) => ({
  name: 'fetched',
  transform(code, id) {
    if (!id.startsWith(local('src/'))) return undefined;
    const text = code.replace(/import\('(\.[^']+)\.js'\)/g, (whole, path) => {
      const target = resolve(dirname(id), path);
      return dirname(target) === later ? `fetchPart(${quoted(fileOf(target.slice(later.length + 1)))})` : whole;
    });
    return text === code ? undefined : { code: `import { fetchPart } from ${quoted(local('src/embed/fetch-part.ts'))};\n${text}`, map: null };
  },
});

/** Whether a value is the same wherever it is made: functions and fixed values, nothing that is changed or known by identity. */
function isPlain(node) {
  if (!node) return true;
  switch (node.type) {
    case 'Literal': case 'Identifier': case 'ArrowFunctionExpression': case 'FunctionExpression': case 'FunctionDeclaration': case 'ImportDeclaration': return true;
    // `"use strict"` and its like.
    case 'ExpressionStatement': return node.directive !== undefined;
    case 'UnaryExpression': return isPlain(node.argument);
    case 'TemplateLiteral': return node.expressions.every(isPlain);
    case 'ArrayExpression': return node.elements.length > 0 && node.elements.every(isPlain);
    case 'ObjectExpression': return node.properties.length > 0 && node.properties.every(({ type, value }) => type === 'Property' && isPlain(value));
    case 'VariableDeclaration': return node.kind === 'const' && node.declarations.every(({ init }) => isPlain(init));
    case 'ExportNamedDeclaration': return isPlain(node.declaration);
    default: return false;
  }
}

/** Whether a module keeps something between calls, in a variable or in what it makes empty: two copies of it would each know half. Such modules are best small. */
const keepsState = ({ body }) =>
  body.map((node) => node.declaration ?? node).some(({ type, kind, declarations }) => type === 'VariableDeclaration' && (kind === 'let' || declarations.some(({ init }) => init?.type === 'NewExpression' && init.arguments.length === 0)));

/** The modules of the script by itself: what each exports, what of that the script keeps, and whether a part may have a copy of the rest. */
async function modulesOf(input, reading) {
  const found = new Map();
  const look = {
    name: 'look',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const { ast, exportedBindings, isExternal } = this.getModuleInfo(id);
        if (!isExternal && ast) found.set(id, { exported: exportedBindings ?? {}, plain: ast.body.every(isPlain), kept: new Set() });
      }
    },
  };
  const bundle = await rollup({ input, plugins: [fetched((name) => name), ...reading(), look], onwarn: () => {} });
  const { output: [chunk] } = await bundle.generate({ format: 'es' });
  for (const [id, { renderedExports }] of Object.entries(chunk.modules)) for (const name of renderedExports) found.get(id)?.kept.add(name);
  // What leaves nothing in the script, as a file that only passes on what others export, is no module of it.
  for (const id of found.keys()) if (!chunk.modules[id]?.renderedLength) found.delete(id);
  return { found, code: chunk.code };
}

const proxy = '\0of-the-script:';
/** No other plugin may take a proxy for the module it stands for. */
const end = '#';
const outside = 'shared:';

/** In a part, a module of the script is what the script has of it. What the script has no use for, and is plain, the part has itself. */
const sharing = (modules) => ({
  name: 'sharing',
  async resolveId(source, importer) {
    if (source.startsWith(outside)) return { id: source, external: true };
    const from = importer?.startsWith(proxy) ? importer.slice(proxy.length, -end.length) : importer;
    const found = await this.resolve(source, from, { skipSelf: true });
    if (!found || !modules.has(found.id)) return found;
    return found.id === from ? { ...found, moduleSideEffects: false } : { id: proxy + found.id + end, moduleSideEffects: false };
  },
  load(id) {
    if (!id.startsWith(proxy)) return undefined;
    const own = id.slice(proxy.length, -end.length);
    const { exported, plain, kept } = modules.get(own);
    return Object.entries(exported).map(([source, list]) => {
      if (source !== '.') return list.includes('*') ? `export * from ${quoted(source)};` : `export { ${list.join(', ')} } from ${quoted(source)};`;
      const shared = list.filter((name) => kept.has(name) || !plain);
      const copied = list.filter((name) => !shared.includes(name));
      return `${shared.length ? `export { ${shared.join(', ')} } from ${quoted(outside + own)};` : ''}${copied.length ? `export { ${copied.join(', ')} } from ${quoted(own)};` : ''}`;
    }).join('\n');
  },
});

/** A chunk as a function of what it shares. */
const asFunction = (placeOf, build) => ({
  name: 'as-function',
  renderChunk(code) {
    const taken = [];
    const given = [];
    let body = code;
    for (const node of this.parse(code).body.reverse()) {
      if (node.type === 'ImportDeclaration') {
        for (const { type, imported, local: name } of node.specifiers) {
          if (type === 'ImportNamespaceSpecifier') this.error(`A part takes all of ${node.source.value}: take what it needs by name`);
          taken.push(`${name.name} = shared[${placeOf(node.source.value, type === 'ImportDefaultSpecifier' ? 'default' : imported.name)}]`);
        }
      } else if (node.type === 'ExportNamedDeclaration' && !node.declaration) for (const { local: from, exported } of node.specifiers) given.push(`${exported.name}: ${from.name}`);
      else continue;
      body = body.slice(0, node.start) + body.slice(node.end);
    }
    const take = taken.length ? `const ${taken.join(', ')};` : '';
    return { code: `export const build = ${quoted(build)};\nexport default function (shared) {\n${take}\n${body}\nreturn { ${given.join(', ')} };\n}\n`, map: { mappings: '' } };
  },
});

let made;

/** Makes all parts, once: their files, and what the script needs to know of them. */
export const makeParts = (options) => (made ??= make(options));

/** Bundles a part: it, and the modules of ours in it that keep something. */
async function bundled(name, found, { reading, onwarn }) {
  const keeping = new Map();
  const look = {
    name: 'look',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const { ast, exportedBindings } = this.getModuleInfo(id);
        if (ast && id.startsWith(local('src/')) && keepsState(ast)) keeping.set(id, { exported: exportedBindings ?? {}, plain: false, kept: new Set() });
      }
    },
  };
  const bundle = await rollup({ input: `${later}/${name}.ts`, onwarn, plugins: [sharing(found), ...reading(), look] });
  const { output: [chunk] } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  for (const id of keeping.keys()) if (!chunk.modules[id]?.renderedLength) keeping.delete(id);
  return { bundle, chunk, keeping };
}

/** What more than one part would have a copy of, though it keeps something, comes to stand in the script. */
async function bundledTogether(found, options) {
  const bundles = new Map();
  for (const name of names) bundles.set(name, await bundled(name, found, options));
  const all = [...bundles.values()].flatMap(({ keeping }) => [...keeping.keys()]);
  const common = new Set(all.filter((id, place) => all.indexOf(id) !== place));
  for (const [name, { bundle, keeping }] of bundles) {
    const those = [...keeping].filter(([id]) => common.has(id));
    if (those.length === 0) continue;
    for (const [id, module] of those) found.set(id, module);
    await bundle.close();
    bundles.delete(name);
  }
  for (const name of names) if (!bundles.has(name)) bundles.set(name, await bundled(name, found, options));
  return { bundles, common };
}

async function make({ input, minifying, ...options }) {
  const { found, code } = await modulesOf(input, options.reading);
  const { bundles, common } = await bundledTogether(found, options);
  const used = new Set();
  for (const { chunk } of bundles.values()) for (const [source, list] of Object.entries(chunk.importedBindings)) for (const one of list) used.add(`${one} ${source.slice(outside.length)}`);
  const shared = [...used].sort((one, other) => (one.replace(local('.'), '') < other.replace(local('.'), '') ? -1 : 1));
  const build = short(code + [...common].sort().map((id) => readFileSync(id, 'utf8')).join('') + shared.map((line) => line.replace(local('.'), '')).join('\n'));
  const placeOf = (source, name) => shared.indexOf(`${name} ${source.slice(outside.length)}`);
  const files = new Map();
  for (const [name, { bundle }] of bundles) {
    const { output: [chunk] } = await bundle.generate({ format: 'es', inlineDynamicImports: true, generatedCode: 'es2015', plugins: [asFunction(placeOf, build), ...minifying()] });
    files.set(name, { file: `triggerfactoren-${name}-${short(chunk.code)}.js`, code: chunk.code });
    await bundle.close();
  }
  const imports = shared.map((line, place) => {
    const [name, ...path] = line.split(' ');
    return `import { ${name} as s${place} } from ${quoted(path.join(' '))};`;
  });
  return { files, code: `${imports.join('\n')}\nexport const shared = [${shared.map((_line, place) => `s${place}`).join(', ')}];\nexport const build = ${quoted(build)};\n` };
}

/** In the script: the names of the parts, and what it shares with them. `emit` puts the files of the parts beside it. */
export function withParts(options, emit = false) {
  let parts;
  return {
    name: 'with-parts',
    async buildStart() {
      parts = await makeParts(options);
    },
    load: (id) => (id === local('src/embed/shared.ts') ? parts.code : undefined),
    transform: (code, id) => fetched((name) => parts.files.get(name).file).transform(code, id),
    generateBundle() {
      if (emit) for (const { file, code } of parts.files.values()) this.emitFile({ type: 'asset', fileName: file, source: code });
    },
  };
}

/**
 * Where another copy of us came first the page is its. Where the browser lacks what the looks need (style sheets of a document; colours by
 * `light-dark()` and from one another: Chromium 123, Firefox 128, Safari 17.5) the text between the tags stays as it is.
 */
export const guard = "if (customElements.get('trigger-infographic') || !('adoptedStyleSheets' in Document.prototype) || !CSS.supports('color', 'light-dark(red, oklch(from red l c h))')) return;";
