/** What partners put on their own server beside the script, and the command: the frame, its helper, the one-file build and the hashes. */
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import { build as bundle } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import { notices } from './rollup.notices.mjs';

const local = (path) => new URL(path, import.meta.url);
const { version } = JSON.parse(readFileSync(local('package.json'), 'utf8'));

/** Where a release stands for everybody; a partner's own server says so itself with `npx triggerfactoren oembed`. */
const base = process.env['TRIGGERFACTOREN_BASE'] ?? `http://localhost:8000/cdn/`;

/** The page in the frame takes the elements from the script that stands beside it, instead of bringing them a second time. */
const besideScript = {
  name: 'beside-script',
  resolveId: (source) => (/(^|\/)(cdn|elements\/infographic\/index)\.js$/.test(source) ? { id: './triggerfactoren.js', external: true } : null),
};

/** A module of ours, made for node on the spot: what the build itself asks of the sources. */
async function fromSource(path) {
  const { outputFiles } = await bundle({ entryPoints: [fileURLToPath(local(path))], bundle: true, format: 'esm', platform: 'node', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** The page of the frame with its style, and what oEmbed readers find by its link. */
const framePage = {
  name: 'frame-page',
  async generateBundle() {
    const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
    const text = (file) => readFileSync(local(file), 'utf8');
    const files = ['nl', 'en'].map((language) => JSON.parse(text(`data/triggerfactoren.${language}.json`)));
    const { outline, pages } = (await fromSource('src/embed/build-pages.ts')).buildPages(files, JSON.parse(text('data/triggerfactoren.sources.json')));
    emit('embed.html', text('src/embed/embed.html').replace('<!-- outline -->', () => outline.trim()));
    emit('embed.css', text('src/embed/embed.css'));
    for (const [name, page] of pages) emit(name, page);
    const [{ title, publisher }] = files;
    const address = new URL('embed.html', base);
    const html = `<iframe src="${address.href}" title="${title}" width="100%" height="900" sandbox="allow-scripts" allow="fullscreen" loading="lazy"></iframe>`;
    const oembed = { version: '1.0', type: 'rich', title, provider_name: publisher, provider_url: address.origin, html, width: 960, height: 900 };
    this.emitFile({ type: 'asset', fileName: 'oembed.json', source: `${JSON.stringify(oembed, null, 2)}\n` });
  },
};

/** The notices, and `sri.json`: the integrity hash of every file beside it, to be checked by browsers and by whoever copies the folder. */
const hashes = (legal) => ({
  name: 'hashes',
  writeBundle() {
    const folder = local('cdn/');
    legal.write(fileURLToPath(folder));
    const names = readdirSync(folder, { recursive: true }).filter((name) => /\.(js|css|html|json|txt)$/.test(name) && name !== 'sri.json');
    const files = Object.fromEntries(names.sort().map((name) => [name, `sha384-${createHash('sha384').update(readFileSync(new URL(name, folder))).digest('base64')}`]));
    writeFileSync(new URL('sri.json', folder), `${JSON.stringify({ version, files }, null, 2)}\n`);
  },
});

/** Controllers of the browser, and what stands in for them where there is none. */
const standIns = {
  name: 'stand-ins',
  resolveId(source, importer = '') {
    const name = /^\.{1,2}(?:\/base)?\/(provider-controller|store-controller|size-controller|page-measure)\.js$/.exec(source)?.[1];
    return name && /\/src\/elements\//.test(importer) ? fileURLToPath(local(`src/server/${name}.ts`)) : null;
  },
  // Parts that come later have no place in the first picture.
  resolveDynamicImport: (_source, importer) => (/\/src\/later\//.test(importer) ? { id: 'data:text/javascript,', external: true } : null),
};

/** citation-js can fetch what it is to cite. We hand it everything, and leave out what it would fetch with. */
const citeOffline = {
  name: 'cite-offline',
  resolveId: (source) => (/^(node|sync)-fetch$/.test(source) ? `\0${source}` : null),
  load: (id) => (/^\0(node|sync)-fetch$/.test(id) ? 'export default undefined; export class Headers {}' : null),
  transform: (code, id) => (/@citation-js.*\.json$/.test(id) ? { code: `export default ${code}`, map: null } : null),
};

/** The command can be run by its name, and brings the notices of what is in it. */
const commandLegal = notices();
const executable = {
  name: 'executable',
  writeBundle() {
    chmodSync(local('dist/cli/triggerfactoren.js'), 0o755);
    commandLegal.write(fileURLToPath(local('dist/cli/')));
  },
};

/** The plugins are made as for the script of the page. What stands on a desk, and not on a page, is `short` enough. `legal` has seen what all is made of. */
export const embedOutputs = ({ reading, minifying, short, onwarn, denseTemplates, legal }) => [
  {
    input: 'src/embed/embed-page.ts',
    onwarn,
    output: { file: 'cdn/embed-page.js', format: 'es', sourcemap: true, generatedCode: 'es2015' },
    plugins: [besideScript, ...reading(), ...minifying(), framePage],
  },
  {
    input: 'src/embed/offline.ts',
    onwarn,
    output: { file: 'cdn/triggerfactoren-offline.js', format: 'es', inlineDynamicImports: true, generatedCode: 'es2015' },
    plugins: [...reading(), short(), notices().inside],
  },
  {
    input: 'src/embed/configure.ts',
    onwarn,
    output: { file: 'cdn/configure.js', format: 'es', inlineDynamicImports: true, generatedCode: 'es2015' },
    plugins: [...reading(), short()],
  },
  {
    input: 'src/embed/parent.ts',
    onwarn,
    output: { file: 'cdn/embed.js', format: 'iife', sourcemap: true, generatedCode: 'es2015' },
    plugins: [...reading(), ...minifying(), hashes(legal)],
  },
  {
    input: { triggerfactoren: 'src/cli/triggerfactoren.ts' },
    external: [/^node:/],
    // What packages for node do among themselves is theirs.
    onwarn: (warning) => /node_modules/.test([warning.id, ...(warning.ids ?? [])].join()) || onwarn(warning),
    output: { dir: 'dist/cli', format: 'es', generatedCode: 'es2015', banner: ({ isEntry }) => (isEntry ? '#!/usr/bin/env node' : ''), chunkFileNames: '[name].js' },
    plugins: [citeOffline, standIns, resolve({ extensions: ['.ts', '.js'], exportConditions: ['node', 'production'], preferBuiltins: true }), commonjs(), denseTemplates, esbuild({ target: 'node20', tsconfig: 'tsconfig.json' }), commandLegal.collect, executable],
  },
];
