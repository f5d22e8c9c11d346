/**
 * Two outputs. `dist/`: modules as they are, one per source file, dependencies left to the reader's own bundler.
 * `cdn/`: one minified, self-registering script for a script tag, with what comes later in a few files beside it, and the data.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { embedOutputs } from './rollup.embed.mjs';
import { notices } from './rollup.notices.mjs';
import { guard, withParts } from './rollup.parts.mjs';

const local = (path) => new URL(path, import.meta.url);
const { dependencies, peerDependencies } = JSON.parse(readFileSync(local('package.json'), 'utf8'));
const external = (id) => Object.keys({ ...dependencies, ...peerDependencies }).some((name) => id === name || id.startsWith(`${name}/`));

/** Every module but the entries of the script tag and the frame, and the node tools, as `elements/list/index` → its file. */
const modules = Object.fromEntries(
  readdirSync(local('src'), { recursive: true })
    .filter((file) => file.endsWith('.ts') && !/^(cli|editing|embed|server|static)\//.test(file) && file !== 'cdn.ts')
    .map((file) => [file.slice(0, -'.ts'.length), `src/${file}`]),
);

const typescript = () => esbuild({ target: 'es2022', sourceMap: true, tsconfig: 'tsconfig.json' });
const nodeResolve = (options) => resolve({ extensions: ['.ts', '.js'], ...options });

/** Removes what an earlier build left behind, once there is something to put in its place. */
const cleaned = (folder) => ({ name: 'cleaned', generateBundle: () => rmSync(local(folder), { recursive: true, force: true }) });

/**
 * Lit names its Trusted Types policy `lit-html`. A page allows policies by name, and a second one of the same name throws and stops
 * the script; so ours has our own name. A second copy of us on a page makes none: the first is already at work, and asking would be reported.
 */
const ownPolicy = {
  name: 'own-policy',
  transform(code, id) {
    if (!/\/lit-html\/(.+\/)?lit-html\.js$/.test(id)) return undefined;
    const policy = /(\w+)\.createPolicy\(["']lit-html["'],(\{createHTML:\w+=>\w+\})\)/;
    if (!policy.test(code)) this.error('Lit no longer makes its Trusted Types policy where it did: mend ownPolicy in rollup.config.mjs');
    return { code: code.replace(policy, '(()=>{try{return globalThis.customElements?.get("trigger-infographic")?void 0:$1.createPolicy("triggerfactoren",$2)}catch{}})()'), map: null };
  },
};

/**
 * d3 makes some of its curves and comparators by calling a function on the spot, which a bundler must take for an effect and keep.
 * Marked as pure, those that nobody uses go.
 */
const pureCalls = {
  name: 'pure-calls',
  transform: (code, id) =>
    /\/d3-(shape|array)\//.test(id)
      ? {
          code: code
            .replace(/= (?=\(function custom|bisector\()/g, '= /*#__PURE__*/ ')
            .replace(/\((\w+)\.prototype = (Object\.create\(\w+\.prototype\))\)\.point = (function\(\w+, \w+\) \{[^}]*\});/g, '$1.prototype = /*#__PURE__*/ Object.assign($2, { point: $3 });'),
          map: null,
        }
      : undefined,
};

/**
 * What Lit has for others: the other kind of decorators with their metadata, initializers, polyfills, and expressions in comments and in
 * elements of raw text, which none of our templates has. As it stands in the version that is installed.
 */
const unused = [
  [/\/reactive-element\/(.+\/)?decorators\/property\.js$/, [/"object"==typeof \w+\?\w+\(\w+,\w+,\w+\):/, '']],
  [
    /\/reactive-element\/(.+\/)?reactive-element\.js$/,
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w+,\w+\]of \2\)this\.elementProperties\.set\(\w+,\w+\)\}/, ''],
    [/static addInitializer\((\w+)\)\{this\._\$Ei\(\),\(this\.l\?\?=\[\]\)\.push\(\1\)\}/, ''],
    [/,void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/, ''],
    [/,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  [
    /\/lit-html\/(.+\/)?lit-html\.js$/,
    [/\(\w+\.test\((\w+)\[2\]\)&&\(\w+=RegExp\("<\/"\+\1\[2\],"g"\)\),(\w+=\w+)\)/, '($2)'],
    [/if\(\w+\.test\((\w+)\.tagName\)\)\{const (\w+)=\1\.textContent.*?\}\}(?=\}else if\(8===)/, ''],
    [/else\{let (\w+)=-1;for\(;-1!==\(\1=\w+\.data\.indexOf\(\w+,\1\+1\)\);\)\w+\.push\(\{type:7,index:\w+\}\),\1\+=\w+\.length-1\}/, ''],
    [/,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);const /, ','],
  ],
  [/\/lit-element\/(.+\/)?lit-element\.js$/, [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/, ''], [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, '']],
];
const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    const [, ...cuts] = unused.find(([file]) => file.test(id)) ?? [];
    for (const [pattern] of cuts) if (!pattern.test(code)) this.error(`Lit no longer has ${pattern} in ${id}: mend leanLit in rollup.config.mjs`);
    return cuts.length === 0 ? undefined : { code: cuts.reduce((text, [pattern, instead]) => text.replace(pattern, instead), code), map: null };
  },
};

/** pptxgenjs makes charts, and slides of tables of a page. Ours have neither: a sixth of it goes. */
const withoutCharts = {
  name: 'without-charts',
  transform(code, id) {
    if (!/\/pptxgenjs\/dist\/pptxgen\.es\.js$/.test(id)) return undefined;
    const names = ['makeXmlCharts', 'createExcelWorksheet', 'addChartDefinition', 'genTableToSlides'];
    const found = this.parse(code).body.filter(({ type, id: name }) => type === 'FunctionDeclaration' && names.includes(name.name));
    if (found.length < names.length) this.error('pptxgenjs no longer makes charts where it did: mend withoutCharts in rollup.config.mjs');
    return { code: found.reverse().reduce((text, { body }) => `${text.slice(0, body.start)}{}${text.slice(body.end)}`, code), map: null };
  },
};

/**
 * Style sheets as every browser makes them that comes this far (`guard` in rollup.parts.mjs): what Lit has for others, and for mistakes that
 * the compiler finds, goes.
 */
const ownSheets = {
  name: 'own-sheets',
  transform(code, id) {
    if (!/\/reactive-element\/(.+\/)?css-tag\.js$/.test(id)) return undefined;
    const names = [...(/export\{(.*)\}/.exec(code)?.[1] ?? '').matchAll(/as (\w+)/g)].map(([, name]) => name);
    if (names.join() !== 'CSSResult,adoptStyles,css,getCompatibleStyle,supportsAdoptingStyleSheets,unsafeCSS') this.error('Lit exports something else for style sheets: mend ownSheets in rollup.config.mjs');
    const sheets = `export class CSSResult {
      _$cssResult$ = true;
      constructor(cssText) { this.cssText = cssText; }
      get styleSheet() {
        if (!this.made) (this.made = new CSSStyleSheet()).replaceSync(this.cssText);
        return this.made;
      }
      toString() { return this.cssText; }
    }
    export const unsafeCSS = (text) => new CSSResult(String(text));
    export const css = (raw, ...values) => new CSSResult(String.raw({ raw }, ...values));
    export const adoptStyles = (root, styles) => void (root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style));
    export const getCompatibleStyle = (style) => style;
    export const supportsAdoptingStyleSheets = true;`;
    return { code: sheets, map: null };
  },
};

/** Templates and style sheets without the white space and comments that explain them in the source: one break stands for many. */
const denseTemplates = {
  name: 'dense-templates',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return undefined;
    const sheets = code.replace(/css`[^`]*`/g, (sheet) => sheet.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1').replace(/;}/g, '}').replace(/: /g, ':').replace(/(?<!\d)0\./g, '.'));
    return { code: sheets.replace(/(?<=>)\s*\n\s*(?=<|\$)|(?<=\})\s*\n\s*(?=<)/g, '\n'), map: null };
  },
};

/** Custom properties that our style sheets keep to themselves (`--_text`), by a number; those that templates write keep their names. */
const shortNames = (() => {
  const sources = readdirSync(local('src'), { recursive: true }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(local(`src/${file}`), 'utf8')).join('\n');
  const written = new Set([...sources.matchAll(/(--_[\w-]+): ?\$\{/g)].map(([, name]) => name));
  const names = [...new Set(sources.match(/--_[\w-]+/g))].filter((name) => !written.has(name)).sort();
  const short = new Map(names.map((name, place) => [name, `--_${place}`]));
  return {
    name: 'short-names',
    transform: (code, id) => (id.startsWith(fileURLToPath(local('src/'))) ? { code: code.replace(/--_[\w-]+/g, (name) => short.get(name) ?? name), map: null } : undefined),
  };
})();

/** Icons to a hundredth of the unit of their grid: a tenth of a pixel is more. */
const roundIcons = {
  name: 'round-icons',
  transform: (code, id) => (/\/lucide\/.*\/icons\//.test(id) ? { code: code.replace(/(\.\d\d)\d+/g, '$1'), map: null } : undefined),
};

/**
 * Asks the browser to compile the whole of the first script while it comes in, beside the page: each of its functions runs at the
 * start, and would else be compiled when it is first called, one by one, with the page waiting.
 */
const compiledAhead = {
  name: 'compiled-ahead',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (!chunk.isEntry) continue;
      chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
      // Everything stands a line lower than the map was made for.
      const map = bundle[chunk.sourcemapFileName];
      map.source = map.source.replace('"mappings":"', '"mappings":";');
    }
  },
};

/** The data files without white space: name → text. */
const dataFiles = Object.fromEntries(
  readdirSync(local('data'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.stringify(JSON.parse(readFileSync(local(`data/${name}`), 'utf8')))]),
);

const data = {
  name: 'data',
  generateBundle() {
    for (const [name, source] of Object.entries(dataFiles)) this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
  },
};

/** A module that holds types alone becomes an empty file, which is as it should be. */
const onwarn = (warning) => {
  if (warning.code === 'EMPTY_BUNDLE') return;
  throw new Error(warning.message);
};

/** What is asked by the licences of what goes into files for browsers. */
const legal = notices();

/** What reads our source for browsers. */
const reading = () => [
  nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }),
  commonjs(),
  ownPolicy,
  pureCalls,
  withoutCharts,
  leanLit,
  ownSheets,
  roundIcons,
  shortNames,
  denseTemplates,
  typescript(),
  legal.collect,
];

const short = () => minify({ target: 'es2022', legalComments: 'none' });

/** What makes a script of the page small: esbuild shortens private names, which terser leaves; terser then finds what esbuild leaves, a few percent, slowly. */
const minifying = () => [
  short(),
  terser({ ecma: 2020, module: true, compress: { passes: 2 }, format: { comments: false } }),
];

/** The script of a script tag, and that of a page that was drawn on the server: both fetch the same parts. */
const parts = { input: 'src/cdn.ts', reading, minifying, onwarn };
const script = (file) => ({ file, format: 'iife', intro: guard, sourcemap: true, generatedCode: 'es2015' });

export default [
  {
    input: modules,
    external,
    onwarn,
    output: { dir: 'dist', entryFileNames: ({ name }) => `${name.replace(/^.*\/lucide\/.*\//, 'icons/')}.js`, format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true, generatedCode: 'es2015' },
    plugins: [cleaned('dist'), nodeResolve(), typescript(), notices().beside],
  },
  {
    input: 'src/cdn.ts',
    onwarn,
    output: script('cdn/triggerfactoren.js'),
    plugins: [cleaned('cdn'), withParts(parts, true), ...reading(), ...minifying(), compiledAhead, data],
  },
  {
    // The elements, and before them what lets them take over the picture that is there.
    input: 'src/embed/page.ts',
    onwarn,
    output: script('cdn/triggerfactoren-page.js'),
    plugins: [withParts(parts), ...reading(), ...minifying(), compiledAhead],
  },
  {
    // The desk for additions: the elements as in the script, with the same parts, and the form beside them.
    input: 'src/embed/additions.ts',
    onwarn,
    output: { file: 'cdn/additions.js', format: 'iife', intro: guard, generatedCode: 'es2015' },
    plugins: [withParts(parts), ...reading(), short()],
  },
  ...embedOutputs({ reading, minifying, short, onwarn, denseTemplates, legal }),
];
