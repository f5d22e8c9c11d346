/** Builds the folder that is measured: content, a page for each kit, and ours as a partner would write it. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { datasetOf, eventsOf } from './content.mjs';
import { pages } from './pages.mjs';

const local = (path) => fileURLToPath(new URL(path, import.meta.url));
const cache = local('../../node_modules/.cache/bench');
const kits = `${cache}/kits`;

/** Where the site stands after `buildSite`. */
export const site = `${cache}/site`;

const command = local('../../dist/cli/triggerfactoren.js');
const cli = (...words) => execFileSync('node', [command, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e9 });
const escaped = (text) => text.replace(/[&<"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '"': '&quot;' })[sign]);

const htmlPage = (head, main) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Triggerfactoren</title>${head}</head><body><main><h1>Triggerfactoren</h1>${main}</main></body></html>`;
const sheet = (address) => `<link rel="stylesheet" href="${address}">`;
const scriptTag = (address) => `<script type="module" src="${address}"></script>`;

/** Builds the site with these numbers of events, for these pages; installs what is not there yet. */
export async function buildSite(counts, wanted) {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(`${site}/content`, { recursive: true });
  for (const count of counts) {
    writeFileSync(`${site}/content/events-${count}.json`, JSON.stringify(eventsOf(count)));
    writeFileSync(`${site}/content/dataset-${count}.json`, JSON.stringify(datasetOf(eventsOf(count))));
  }
  for (const page of wanted) {
    mkdirSync(`${site}/${page.id}`);
    await makers[page.packages ? 'kit' : page.id](page, counts);
  }
}

const makers = {
  static: (page, counts) => {
    writeFileSync(`${site}/static/page.css`, readFileSync(local('pages/page.css'), 'utf8') + readFileSync(local('pages/static.css'), 'utf8'));
    for (const count of counts) writeFileSync(`${site}/static/${count}.html`, staticPage(eventsOf(count)));
  },
  kit: buildKit,
  map: ourPage,
  list: ourPage,
  page: (page, counts) => {
    cpSync(local('../../cdn'), `${site}/page/cdn`, { recursive: true });
    for (const count of counts) {
      cpSync(`${site}/content/dataset-${count}.json`, `${site}/page/dataset-${count}.json`);
      cli('page', `${site}/page/dataset-${count}.json`, '--files', 'cdn', '--out', `${site}/page/${count}.html`);
    }
  },
  'own-text': () => {
    cpSync(local('pages/page.css'), `${site}/own-text/page.css`);
    writeFileSync(`${site}/own-text/14.html`, htmlPage(sheet('page.css'), cli('text')));
  },
  own: () => {
    cpSync(local('../../cdn'), `${site}/own/cdn`, { recursive: true });
    cpSync(local('pages/ours.mjs'), `${site}/own/ours.mjs`);
    writeFileSync(`${site}/own/14.html`, tag('cdn/data/triggerfactoren.nl.json', 'timeline', 'cdn/'));
  },
};

/** A page with our one tag. The line with `preload` is the one our README gives. */
const tag = (data, view, files) => htmlPage(
  `<link rel="preload" as="fetch" crossorigin href="${data}">${scriptTag(`${files}triggerfactoren.js`)}${scriptTag('ours.mjs')}`,
  `<trigger-infographic src="${data}"${view === 'timeline' ? '' : ` view="${view}"`}></trigger-infographic>`,
);

function ourPage({ id, view }, counts) {
  cpSync(local('../../cdn'), `${site}/${id}/cdn`, { recursive: true });
  cpSync(local('pages/ours.mjs'), `${site}/${id}/ours.mjs`);
  for (const count of counts) writeFileSync(`${site}/${id}/${count}.html`, tag(`/content/dataset-${count}.json`, view, 'cdn/'));
}

async function buildKit({ id, packages, folder, script, style }, counts) {
  const modules = install(id, packages);
  const { metafile } = await build({
    entryPoints: [local(`pages/${id}.mjs`)], outdir: `${site}/${id}`, entryNames: 'main', bundle: true, splitting: true, minify: true, metafile: true,
    format: 'esm', target: 'es2022', conditions: ['production'], define: { 'process.env.NODE_ENV': '"production"' }, nodePaths: [modules],
    legalComments: 'none', logLevel: 'error', loader: { '.woff': 'file', '.woff2': 'file', '.ttf': 'file', '.eot': 'file', '.svg': 'file', '.png': 'file' },
  });
  if (folder) cpSync(`${modules}/${folder}`, `${site}/${id}/dist`, { recursive: true });
  cpSync(local('pages/page.css'), `${site}/${id}/page.css`);
  const sheets = ['page.css', style, Object.keys(metafile.outputs).some((file) => file.endsWith('main.css')) && 'main.css'].filter(Boolean);
  const head = sheets.map(sheet).join('') + (script ? `<script defer src="${script}"></script>` : '') + scriptTag('main.js');
  const html = htmlPage(head, '<div id="choices" role="group" aria-label="Filter op niveau"></div><div id="root"></div>');
  for (const count of counts) writeFileSync(`${site}/${id}/${count}.html`, html);
}

/** Installs the packages of a kit, outside ours, unless they are there in these versions; answers their folder. Scripts of theirs do not run. */
function install(id, packages) {
  const folder = `${kits}/${id}`;
  const wanted = JSON.stringify({ name: `bench-${id}`, version: '0.0.0', private: true, dependencies: packages });
  const done = `${folder}/done.json`;
  if (!existsSync(done) || readFileSync(done, 'utf8') !== wanted) {
    console.log(`installing ${Object.entries(packages).map((named) => named.join(' ')).join(', ')}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/package.json`, wanted);
    execFileSync('npm', ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
    writeFileSync(done, wanted);
  }
  return `${folder}/node_modules`;
}

/** The limit: everything in HTML and SVG, the choice by style alone. */
function staticPage({ levels, events }) {
  const heights = { micro: 30, meso: 95, macro: 160 };
  const options = [{ id: 'all', label: 'Alles' }, ...levels].map(
    ({ id, label }, index) => `<span><input type="radio" name="level" id="${id}"${index === 0 ? ' checked' : ''}><label for="${id}">${escaped(label)}</label></span>`,
  );
  const marks = events.map(({ level }, index) => `<circle class="${level}" cx="${(20 + (960 * index) / Math.max(1, events.length - 1)).toFixed(1)}" cy="${heights[level]}" r="6"/>`);
  const items = events.map(({ id, level, title, text, actions }) => {
    const list = actions.map((action) => `<li><b>${escaped(action.profession)}</b> ${escaped(action.text)}</li>`).join('');
    return `<li id="${id}" class="${level}"><details><summary>${escaped(title)}</summary><p>${escaped(text)}</p><ul>${list}</ul></details></li>`;
  });
  return htmlPage(
    sheet('page.css'),
    `<fieldset id="choices"><legend>Filter op niveau</legend>${options.join('')}</fieldset><svg viewBox="0 0 1000 180" role="img" aria-label="Tijdlijn van gebeurtenissen per niveau">${marks.join('')}</svg><ol>${items.join('')}</ol>`,
  );
}

/** The address of a page on the site. */
export const addressOf = ({ id, packages, role }, count) => `/${id}/${role === 'own' ? 14 : count}.html${packages ? `?n=${count}` : ''}`;

/** Which pages there are, by their ids; all of them when none are named. */
export function pagesNamed(ids) {
  const unknown = ids.filter((id) => !pages.some((page) => page.id === id));
  if (unknown.length > 0) throw new Error(`No page is called ${unknown.join(', ')}. There are: ${pages.map(({ id }) => id).join(', ')}`);
  return ids.length === 0 ? pages : pages.filter(({ id }) => ids.includes(id));
}
