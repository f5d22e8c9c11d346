/**
 * `npm run test:editors`: what editors and filters leave of our code, loaded and saved twice, as they come and with the line of settings
 * that the configurator gives. Installs them once, in node_modules/.cache/editors. Prints editor × snippet.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { parse, serialize } from 'parse5';
import { serve } from '../../demo/serve.mjs';
import { launch } from '../helpers/watch-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/editors');
const versions = { ckeditor5: '48.5.2', tinymce: '8.9.2', quill: '2.0.3', jodit: '4.15.13', 'sanitize-html': '2.18.1', dompurify: '3.5.0', vitepress: '1.6.4', vue: '3.5.45' };

let browser;
let server;
let snippets;
let settings;

/** What was left, by editor and snippet. */
const rows = [];

/** A module of ours, as the configurator has it. */
async function fromSource(path) {
  const { outputFiles } = await build({ entryPoints: [join(root, path)], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

before(async () => {
  mkdirSync(cache, { recursive: true });
  const wanted = JSON.stringify({ private: true, dependencies: versions });
  const list = join(cache, 'package.json');
  if (!existsSync(list) || readFileSync(list, 'utf8').trim() !== wanted || !existsSync(join(cache, 'node_modules/vitepress'))) {
    writeFileSync(list, wanted);
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'], { cwd: cache, stdio: 'inherit' });
  }
  browser = await launch();
  server = await serve({ folders: [['/', cache]] });
  const { snippet } = await fromSource('src/embed/snippets.ts');
  ({ settings } = await fromSource('src/embed/editors.ts'));
  const choices = { profession: 'education', trigger: '', view: '', lang: 'nl', theme: '', overlay: '', headingLevel: '2', height: '', syncUrl: true };
  const place = { base: `${server.origin}/tf/0.1.0/`, integrity: { 'triggerfactoren.js': 'sha384-abc', 'embed.js': 'sha384-def' }, title: 'Titel', summary: 'Zin.', open: 'Open de kaart', themes: {} };
  const text = execFileSync(process.execPath, [join(root, 'dist/cli/triggerfactoren.js'), 'text', '--for-editor', '--lang', 'nl'], { maxBuffer: 1e8 }).toString();
  snippets = { ...Object.fromEntries(['script', 'iframe', 'link'].map((door) => [door, snippet(door, choices, place)])), text };
});
after(async () => {
  console.log(['| editor | a script | a frame | a link | text for editors |', '| --- | --- | --- | --- | --- |', ...rows.map(([name, row]) => `| ${name} | ${['script', 'iframe', 'link', 'text'].map((door) => row[door] ?? '').join(' | ')} |`)].join('\n'));
  await browser?.close();
  await server?.stop();
});

/** The options that the configurator gives for an editor and a door, as they would be written. */
const codeOf = (editor, door) => settings[editor][door === 'iframe' ? 'iframe' : 'script'].code;

/** Opens a page with an editor's script, and runs a function in it that loads and saves once. */
async function inPage(script, once, given) {
  writeFileSync(join(cache, 'page.html'), `<!doctype html><meta charset="utf-8"><title>editor</title><div id="editor"></div><script src="/node_modules/${script}"></script>`);
  const page = await browser.newPage();
  await page.goto(`${server.origin}/page.html`);
  const options = given.code === undefined ? {} : await page.evaluateHandle(`({${given.code}})`);
  const saved = await page.evaluate(once, { html: given.html, options, embed: given.embed ?? false });
  const again = await page.evaluate(once, { html: saved, options, embed: false });
  await page.close();
  return [saved, again];
}

const ckeditor = async ({ html, embed }) => {
  const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, List, MediaEmbed, HtmlEmbed } = window.CKEDITOR;
  const editor = await ClassicEditor.create(document.querySelector('#editor'), { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, MediaEmbed, HtmlEmbed] });
  if (embed) editor.execute('htmlEmbed', html);
  else editor.setData(html);
  const saved = editor.getData();
  await editor.destroy();
  return saved;
};

const tinymce = async ({ html, options }) => {
  const [editor] = await window.tinymce.init({ ...options, selector: '#editor', license_key: 'gpl', promotion: false });
  editor.setContent(html);
  const saved = editor.getContent();
  editor.remove();
  return saved;
};

const quill = ({ html }) => {
  const around = document.querySelector('#editor').appendChild(document.createElement('div'));
  const editor = new window.Quill(around);
  editor.clipboard.dangerouslyPasteHTML(html);
  const saved = editor.getSemanticHTML();
  around.remove();
  return saved;
};

const jodit = ({ html, options }) => {
  const editor = window.Jodit.make(document.querySelector('#editor'), options);
  editor.value = html;
  editor.synchronizeValues();
  const saved = editor.value;
  editor.destruct();
  return saved;
};

const dompurify = ({ html, options }) => window.DOMPurify.sanitize(html, options);

function sanitized({ html, code }) {
  const sanitizeHtml = createRequire(join(cache, 'package.json'))('sanitize-html');
  const options = code === undefined ? undefined : runInNewContext(`({${code}})`, { sanitizeHtml });
  const saved = sanitizeHtml(html, options);
  return [saved, sanitizeHtml(saved, options)];
}

/** A page of VitePress, built; what a browser gets before any script. */
function vitepress({ html, code }) {
  const made = () => {
    const site = join(cache, 'site');
    rmSync(site, { recursive: true, force: true });
    mkdirSync(join(site, '.vitepress'), { recursive: true });
    writeFileSync(join(site, '.vitepress/config.mjs'), `export default { ignoreDeadLinks: true, ${code ?? ''} };`);
    writeFileSync(join(site, 'index.md'), `---\nlayout: false\n---\n\n${html}\n`);
    execFileSync(process.execPath, [join(cache, 'node_modules/vitepress/bin/vitepress.js'), 'build', site], { stdio: 'pipe', cwd: cache });
    return readFileSync(join(site, '.vitepress/dist/index.html'), 'utf8').replace(/<script type="module" src="\/assets[^]*?<\/script>/g, '');
  };
  const saved = made();
  return [saved, saved];
}

const editors = {
  ckeditor: ['CKEditor 5', (given) => inPage('ckeditor5/dist/browser/ckeditor5.umd.js', ckeditor, given)],
  tinymce: ['TinyMCE', (given) => inPage('tinymce/tinymce.min.js', tinymce, given)],
  quill: ['Quill', (given) => inPage('quill/dist/quill.js', quill, given)],
  jodit: ['Jodit', (given) => inPage('jodit/es2021/jodit.js', jodit, given)],
  'sanitize-html': ['sanitize-html', sanitized],
  dompurify: ['DOMPurify', (given) => inPage('dompurify/dist/purify.js', dompurify, given)],
  vitepress: ['VitePress', vitepress],
};

function* nodesOf(node) {
  yield node;
  for (const child of node.childNodes ?? []) yield* nodesOf(child);
}
const attribute = (node, name) => node.attrs?.find((one) => one.name === name)?.value;

/** What is left of a snippet, in a word or two. */
function left(name, html) {
  const nodes = [...nodesOf(parse(html))];
  const named = (tag) => nodes.filter(({ nodeName }) => nodeName === tag);
  const links = named('a').filter((node) => /^https?:/.test(attribute(node, 'href') ?? ''));
  if (name === 'text') {
    const wanted = [...nodesOf(parse(snippets.text))].filter((node) => node.nodeName === 'a' && /^https?:/.test(attribute(node, 'href') ?? ''));
    return links.length >= wanted.length ? 'whole' : `${links.length} of ${wanted.length} links`;
  }
  const link = named('a').some((node) => /embed\.html\?/.test(attribute(node, 'href') ?? '')) ? 'link' : '';
  const frame = named('iframe').find((node) => /embed\.html/.test(attribute(node, 'src') ?? ''));
  const tag = named('trigger-infographic').find((node) => /triggerfactoren\.nl\.json$/.test(attribute(node, 'src') ?? '') && attribute(node, 'sync-url') !== undefined);
  const whole = name === 'script' && tag ? 'map' : name === 'iframe' && frame ? (attribute(frame, 'sandbox') === '' ? 'dead frame' : 'frame') : '';
  const script = whole && named('script').some((node) => /(triggerfactoren|embed)\.js$/.test(attribute(node, 'src') ?? '')) ? '' : whole && ' without script';
  return [whole + script, link].filter(Boolean).join(' + ') || 'nothing';
}

/** What goes, as an editor comes. VitePress takes a tag that it does not know for a component of its own: before any script, nothing stands there. */
const lost = { vitepress: ['nothing'] };

for (const [editor, [title, run]] of Object.entries(editors)) {
  for (const helped of [false, true]) {
    const name = helped ? `${title}, with our line` : title;
    test(name, { timeout: 180_000 }, async () => {
      const row = {};
      for (const [door, html] of Object.entries(snippets)) {
        const setting = helped && (door === 'script' || door === 'iframe') ? settings[editor][door] : {};
        if (helped && (setting.code === undefined && setting.advice !== 'embedButton')) continue;
        const [once, twice] = await run({ html, code: codeOf(editor, door) !== undefined && helped ? setting.code : undefined, embed: setting.advice === 'embedButton' });
        row[door] = `${left(door, twice)}${serialize(parse(once)).trim() === serialize(parse(twice)).trim() || left(door, once) === left(door, twice) ? '' : ' (unstable)'}`;
      }
      if (Object.keys(row).length > 0) rows.push([name, row]);
      const doors = Object.values(row);
      assert.deepEqual(doors.filter((found) => found === 'nothing' || found.endsWith('(unstable)')), (!helped && lost[editor]) || [], JSON.stringify(row));
      if (!helped) assert.equal(row.link, 'link');
      if (helped) for (const [door, found] of Object.entries(row)) assert.match(found, door === 'script' ? /^map/ : /^frame/);
    });
  }
}
