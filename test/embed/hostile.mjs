/** Host pages with rude style sheets: the infographic is laid out in the same way under all of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, pageOf, put, script, shows, tag, visit } from './ways.mjs';

/** Rules of host pages that could reach into the infographic or press on it from outside. */
const hostile = {
  'reset of every element': '*, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: content-box; font: inherit; vertical-align: baseline; list-style: none; }',
  'every element a block': '* { display: block !important; }',
  'every element inline': 'main * { display: inline !important; }',
  'every element flex': 'main * { display: flex !important; }',
  'huge root font': 'html { font-size: 40px; } body { font-size: 16px; }',
  'tiny letters': 'html { font-size: 62.5%; } body { font-size: 16px; line-height: 1; }',
  'capitals and spacing': 'body { text-transform: uppercase; text-indent: 3em; text-align: right; font-style: italic; cursor: crosshair; list-style: square; white-space: nowrap; }',
  'colours by force': '* { color: red !important; background: yellow !important; border-color: lime !important; }',
  'frameworks': 'button, input, select { appearance: none; width: 100%; height: 80px; float: left; } fieldset, legend, label, h1, h2, h3, section, header, footer, details, summary, table, td, th, ol, ul, li, p, svg { margin: 40px; padding: 40px; display: table; position: absolute; }',
  'print rules for the screen': '@media print, screen { nav, aside, footer, button, input, form, .root, .tools, .view { display: none !important; } }',
  'movement': '* { transition: all 3s !important; animation: spin 3s infinite !important; } @keyframes spin { to { opacity: 0.5; } }',
  'hidden words': 'p, span, label, div:not(main):not(body) { visibility: hidden; opacity: 0; overflow: hidden; height: 0; }',
};

/** Runs in the page: what the infographic is made of, how each piece is laid out, and where. */
const layoutTree = () => {
  const element = document.querySelector('trigger-infographic');
  const { left, top } = element.shadowRoot.querySelector('.root').getBoundingClientRect();
  const tree = [];
  const walk = (node, depth) => {
    for (const child of node.children) {
      if (child.localName === 'style') continue;
      const { display, position, float, visibility, textTransform, opacity, animationName, transitionDuration, whiteSpace, fontStyle } = getComputedStyle(child);
      const box = child.getBoundingClientRect();
      // A path without a line, and the hidden sample that texts are measured with, hang on the corner of the page: they have a size, no place.
      const seen = visibility === 'visible' && (box.width > 0 || box.height > 0);
      const place = display === 'none' ? [] : [...(seen ? [box.left - left, box.top - top] : []), box.width, box.height].map((number) => Math.round(number));
      tree.push(`${'  '.repeat(depth)}${child.localName} ${[display, position, float, visibility, textTransform, opacity, animationName, transitionDuration, whiteSpace, fontStyle].join(' ')} ${place.join(' ')}`);
      if (child.shadowRoot) walk(child.shadowRoot, depth + 1);
      walk(child, depth + 1);
    }
  };
  walk(element.shadowRoot.querySelector('.root'), 0);
  return tree;
};

/** The tree once two looks at it are the same. */
async function calmTree(page) {
  // What comes later belongs to the tree as well.
  await page.waitForLoadState('networkidle');
  let last = '';
  for (let turn = 0; turn < 40; turn++) {
    const tree = await page.evaluate(layoutTree);
    const text = tree.join('\n');
    if (text === last) return tree;
    last = text;
    await page.waitForTimeout(150);
  }
  return assert.fail('the page does not come to rest');
}

test('twelve hostile style sheets leave the same layout tree', async () => {
  assert.equal(Object.keys(hostile).length, 12);
  const trees = {};
  const host = '<style>body { margin: 0; font: 16px/1.5 sans-serif; color: #16232e; } main { padding: 0 20px; }</style>';
  put('host.css', host.slice(7, -8));
  for (const [index, [name, css]] of [['none', ''], ...Object.entries(hostile)].entries()) {
    put(`hostile-${index}.css`, css);
    put(`hostile-${index}.html`, pageOf(tag(), `<link rel="stylesheet" href="/host.css"><link rel="stylesheet" href="/hostile-${index}.css">${script}`));
    const row = index === 0 ? 'style sheet: none' : `style sheet: ${name}`;
    const failed = await visit(row, `hostile-${index}.html`, async ({ page }) => {
      await shows(row, page);
      trees[name] = await calmTree(page);
      if (index === 0) return;
      await check(row, 'the same layout tree', () => {
        const differs = trees[name].map((line, place) => [trees.none[place], line]).filter(([one, other]) => one !== other);
        assert.ok(trees[name].length === trees.none.length && differs.length === 0, `${name}: ${trees[name].length} pieces and ${trees.none.length}, ${differs.length} differ, first:\n${differs.slice(0, 3).map((both) => both.join('\n  became\n')).join('\n')}`);
      });
    }).then(() => undefined, (error) => error);
    if (failed) trees.failures = [...(trees.failures ?? []), failed.message];
  }
  assert.deepEqual(trees.failures ?? [], []);
});
