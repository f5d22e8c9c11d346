/** The recipes, run with the tools they are for where this machine has them; where it has not, that is said in words. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'parse5';
import { pluginFiles, zip } from '../../demo/recipes/wordpress/release.mjs';
import { clean, folder, put, root } from './ways.mjs';

after(clean);

const recipes = join(root, 'demo/recipes');
const has = (tool) => ['/usr/bin', '/usr/local/bin', '/usr/sbin'].some((place) => existsSync(join(place, tool)));

function* nodesOf(node) {
  yield node;
  for (const child of node.childNodes ?? []) yield* nodesOf(child);
}
const find = (html, name) => [...nodesOf(parse(html))].filter(({ nodeName }) => nodeName === name).map(({ attrs }) => Object.fromEntries(attrs.map((one) => [one.name, one.value])));

/** As much of WordPress as the plugin asks for; the escapes are those of WordPress in what matters here. */
const wordpress = `<?php
define('ABSPATH', '/');
$actions = array(); $filters = array(); $shortcodes = array(); $blocks = array();
function add_action($name, $callback) { global $actions; $actions[$name] = $callback; }
function add_filter($name, $callback) { global $filters; $filters[$name] = $callback; }
function apply_filters($name, $value) { global $filters; return isset($filters[$name]) ? $filters[$name]($value) : $value; }
function __return_true() { return true; }
function is_feed() { global $given; return $given['feed']; }
function get_permalink() { return 'https://site.example/kaart/'; }
function home_url() { return 'https://site.example/blog'; }
function wp_parse_url($url, $part) { return parse_url($url, $part); }
function current_user_can() { global $given; return $given['writes']; }
function get_block_wrapper_attributes() { return 'class="wp-block-triggerfactoren-infographic alignwide eigen"'; }
function esc_html($text) { return htmlspecialchars($text, ENT_QUOTES); }
function add_shortcode($name, $callback) { global $shortcodes; $shortcodes[$name] = $callback; }
function register_block_type($folder, $settings) { global $blocks; $blocks[json_decode(file_get_contents($folder . '/block.json'))->name] = $settings['render_callback']; }
function plugins_url($path, $file) { return 'https://site.example/wp-content/plugins/triggerfactoren/' . $path; }
function esc_attr($text) { return htmlspecialchars($text, ENT_QUOTES); }
function esc_url($url) { return preg_match('~^(https?:|/|[^:]*$)~i', $url) ? htmlspecialchars($url, ENT_QUOTES) : ''; }
function wp_kses_post($html) { return preg_replace('~<script.*?</script>~is', '', $html); }
$given = json_decode(file_get_contents('php://stdin'), true);
require __DIR__ . '/triggerfactoren/triggerfactoren.php';
$actions['init']();
$actions['wp']();
if ($given['hosts']) add_filter('triggerfactoren_overlay_hosts', function ($hosts) { global $given; return array_merge($hosts, $given['hosts']); });
echo $given['as'] === 'block' ? $blocks['triggerfactoren/infographic']($given['attributes'], '', new stdClass()) : $shortcodes['triggerfactoren']($given['attributes']);
`;

if (has('php')) {
  cpSync(join(recipes, 'wordpress'), folder, { recursive: true });
  put('triggerfactoren/assets/text.nl.html', '<div lang="nl"><h2>Titel</h2>\n<p>Samenvatting.</p><h3>Fase</h3><script>alert(1)</script></div>');
  const harness = put('wordpress.php', wordpress);
  const rendered = (as, attributes, around = {}) => execFileSync('php', [harness], { input: JSON.stringify({ as, attributes, feed: false, writes: false, hosts: [], ...around }) }).toString();
  console.log('       no WordPress was run: its plugin was linted by PHP and called with the functions it asks for');

  for (const file of readdirSync(join(recipes, 'wordpress/triggerfactoren')).filter((name) => name.endsWith('.php'))) {
    test(`PHP finds nothing wrong in ${file}`, () => assert.match(execFileSync('php', ['-l', join(recipes, 'wordpress/triggerfactoren', file)]).toString(), /No syntax errors/));
  }

  test('the block of WordPress is one script, one tag and the text', () => {
    const html = rendered('block', { profession: 'education', view: 'list', headingLevel: '3', syncUrl: true });
    assert.deepEqual(find(html, 'script'), [{ type: 'module', src: 'https://site.example/wp-content/plugins/triggerfactoren/assets/triggerfactoren.js' }]);
    assert.deepEqual(find(html, 'trigger-infographic'), [
      { src: 'https://site.example/wp-content/plugins/triggerfactoren/assets/data/triggerfactoren.nl.json', lang: 'nl', profession: 'education', view: 'list', 'heading-level': '3', 'sync-url': '' },
    ]);
    assert.equal(find(html, 'h2').length, 1);
  });

  test('the block of WordPress has the class, the anchor and the width that the editor gave it', () => {
    const [around] = find(rendered('block', { anchor: 'kaart' }), 'div');
    assert.deepEqual(around, { class: 'wp-block-triggerfactoren-infographic alignwide eigen', id: 'kaart' });
  });

  test('the shortcode of WordPress can stand in a paragraph: what is in the tag stays in it', () => {
    const html = `<p class="links">Bekijk de kaart: ${rendered('shortcode', { lang: 'nl' })} en lees mee.</p>`;
    const [paragraph, ...more] = [...nodesOf(parse(html))].filter(({ nodeName }) => nodeName === 'p');
    assert.equal(more.length, 0);
    const tag = paragraph.childNodes.find(({ nodeName }) => nodeName === 'trigger-infographic');
    assert.deepEqual(tag.childNodes.map(({ nodeName }) => nodeName), ['strong', '#text', 'a']);
    assert.deepEqual(find(html, 'a'), [{ href: 'https://site.example/wp-content/plugins/triggerfactoren/assets/read.nl.html' }]);
  });

  test('a feed of WordPress gets a sentence and a link to the page, from block and shortcode', () => {
    for (const as of ['block', 'shortcode']) {
      const html = rendered(as, {}, { feed: true });
      assert.deepEqual([find(html, 'script'), find(html, 'trigger-infographic'), find(html, 'a')], [[], [], [{ href: 'https://site.example/kaart/' }]]);
      assert.match(html, /Titel.*Samenvatting/);
      assert.ok(html.length < 1000);
    }
  });

  const overlayOf = (overlay, around) => find(rendered('block', { overlay }, around), 'trigger-infographic')[0].overlay;

  for (const [given, kept] of [
    ['our-town.json', '/our-town.json'],
    ['./data/our-town.json', '/./data/our-town.json'],
    ['/wp-content/uploads/our-town.json?v=2', '/wp-content/uploads/our-town.json?v=2'],
    ['https://site.example/data/our-town.json', 'https://site.example/data/our-town.json'],
    ['https://SITE.example/our-town.json', 'https://SITE.example/our-town.json'],
  ]) {
    test(`the additions ${given} in WordPress come from the site`, () => assert.equal(overlayOf(given), kept));
  }

  test('additions from another server come in WordPress only where the owner of the site says so', () => {
    const foreign = ['https://other.example/a.json', '//other.example/a.json', 'http://other.example/a.json', 'https://site.example.other.example/a.json', 'ftp://site.example/a.json', 'https:other.example/a.json'];
    assert.deepEqual(foreign.map((address) => overlayOf(address)), foreign.map(() => undefined));
    assert.equal(overlayOf('https://other.example/a.json', { hosts: ['other.example'] }), 'https://other.example/a.json');
    assert.equal(overlayOf('/<>/other.example/a.json'), undefined);
    assert.equal(overlayOf('\\\\other.example/a.json'), undefined);
  });

  test('who writes on the site reads that additions were left out; a visitor does not', () => {
    assert.match(rendered('shortcode', { overlay: 'https://other.example/a.json' }, { writes: true }), /<strong>Dit ziet alleen .*other\.example.*<\/strong>/);
    assert.doesNotMatch(rendered('shortcode', { overlay: 'https://other.example/a.json' }), /Dit ziet alleen/);
    assert.doesNotMatch(rendered('shortcode', { overlay: 'a.json' }, { writes: true }), /Dit ziet alleen/);
  });

  test('the shortcode of WordPress takes the same choices', () => {
    const [tag] = find(rendered('shortcode', { profession: 'care', 'heading-level': '4', 'sync-url': 'true', lang: 'en' }), 'trigger-infographic');
    assert.deepEqual([tag.profession, tag['heading-level'], tag['sync-url'], tag.lang], ['care', '4', '', 'en']);
    assert.match(tag.src, /triggerfactoren\.en\.json$/);
    assert.equal(find(rendered('shortcode', ''), 'trigger-infographic').length, 1);
  });

  test('what an editor types in WordPress cannot become markup', () => {
    const html = rendered('block', { profession: '"><img src=x onerror=alert(1)>', view: 'list" onclick="x', overlay: ['javascript', 'alert(1)'].join(':'), onload: 'x' });
    const [tag] = find(html, 'trigger-infographic');
    assert.deepEqual(Object.keys(tag), ['src', 'lang']);
    assert.deepEqual(find(html, 'img'), []);
  });
} else {
  test('the plugin for WordPress is there', () => {
    console.log('       PHP is not installed on this machine: the plugin was neither linted nor run');
    assert.ok(existsSync(join(recipes, 'wordpress/triggerfactoren/triggerfactoren.php')));
  });
}

test('the zip of the plugin for WordPress holds everything the block asks for, and opens', async () => {
  const files = pluginFiles();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assert.match(files.get('triggerfactoren/triggerfactoren.php').toString(), new RegExp(`Version: +${version}\\n`));
  const served = ['triggerfactoren.js', 'data/triggerfactoren.nl.json', 'data/triggerfactoren.en.json', 'read.nl.html', 'text.nl.html', 'text.en.html'].map((name) => `triggerfactoren/assets/${name}`);
  assert.deepEqual([...served, 'triggerfactoren/block.json', 'triggerfactoren/block.js', 'triggerfactoren/LICENSE'].filter((path) => !files.get(path)?.length), []);
  const chunks = [...files.get('triggerfactoren/assets/triggerfactoren.js').toString().matchAll(/"\.\/(triggerfactoren-[\w.-]+\.js)"/g)].map(([, name]) => name);
  assert.ok(chunks.length > 10);
  assert.deepEqual(chunks.filter((name) => !files.has(`triggerfactoren/assets/${name}`)), []);
  const packed = put('plugin.zip', await zip(files));
  assert.deepEqual(await zip(files), readFileSync(packed), 'the same files make the same zip');
  const opener = has('unzip') ? ['unzip', '-q', packed, '-d', join(folder, 'opened')] : ['python3', '-m', 'zipfile', '-e', packed, join(folder, 'opened')];
  if (!has(opener[0])) return console.log('       neither unzip nor Python is on this machine: the zip was not opened');
  execFileSync(opener[0], opener.slice(1));
  for (const [path, content] of files) assert.deepEqual(readFileSync(join(folder, 'opened', path)), content, path);
  console.log(`       plugin for WordPress: ${files.size} files, ${Math.round(readFileSync(packed).length / 1000)} kB`);
  return undefined;
});

test('the block of WordPress has the attributes that the plugin knows', () => {
  const { attributes, name } = JSON.parse(readFileSync(join(recipes, 'wordpress/triggerfactoren/block.json'), 'utf8'));
  const php = readFileSync(join(recipes, 'wordpress/triggerfactoren/triggerfactoren.php'), 'utf8');
  assert.equal(name, 'triggerfactoren/infographic');
  assert.deepEqual([...php.matchAll(/^\t'(\w+)'\s+=> (?:''|'2'|false),$/gm)].map(([, key]) => key), Object.keys(attributes).filter((key) => key !== 'anchor'));
});

test('Hugo makes a page of its recipe', () => {
  if (!has('hugo')) {
    console.log('       Hugo is not installed on this machine: its recipe was not run');
    return;
  }
  const site = join(folder, 'hugo');
  cpSync(join(recipes, 'hugo'), site, { recursive: true });
  put('hugo/assets/triggerfactoren.html', execFileSync(process.execPath, [join(root, 'dist/cli/triggerfactoren.js'), 'text', '--lang', 'nl'], { cwd: folder, maxBuffer: 1e8 }).toString());
  execFileSync('hugo', ['--source', site, '--destination', join(site, 'public'), '--quiet']);
  const html = readFileSync(join(site, 'public/index.html'), 'utf8');
  assert.deepEqual(find(html, 'trigger-infographic'), [{ src: '/triggerfactoren/data/triggerfactoren.nl.json', lang: 'nl', profession: 'education', view: 'list', 'sync-url': '' }]);
  assert.equal(find(html, 'h1').length, 1);
  assert.ok(find(html, 'h4').length >= 14);
});
