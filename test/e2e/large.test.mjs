/** 200 events in 6 phases on 5 levels: nothing is tied to one data file, and nothing lies over something else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, large, open } from './strict-site.mjs';

/** Opens every phase that is folded because there are so many events. */
async function unfold(page) {
  const names = large.phases.map(({ label }) => label);
  const folded = page.getByRole('button', { expanded: false, name: new RegExp(names.join('|')) });
  for (let count = await folded.count(); count > 0; count = await folded.count()) await folded.first().click();
}

/** What lies over something else or outside the page: words with words, buttons with buttons. Shadow roots are looked into. */
function overlaps() {
  const lines = [];
  const buttons = [];
  const visit = (node) => {
    if (node instanceof Element) {
      const style = getComputedStyle(node);
      // Not rendered (the inside of closed details, too), decoration, or hidden from sight only: one pixel that may lie anywhere.
      if ((style.display !== 'contents' && !node.checkVisibility({ visibilityProperty: true })) || style.clipPath === 'inset(50%)' || node.localName === 'svg') return;
      if (node.localName === 'button') buttons.push({ what: node.textContent.trim().replace(/\s+/g, ' '), box: node.getBoundingClientRect() });
    }
    if (node instanceof Text && node.data.trim()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1) lines.push({ what: node.data.trim(), box });
    }
    const children = node instanceof HTMLSlotElement && node.assignedNodes().length > 0 ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    for (const child of children) visit(child);
  };
  visit(document.body);
  // Lines of text overlap a little where the type is taller than the line; what is read lies in the middle.
  const slack = ({ height }) => Math.min(6, height / 4);
  const found = [];
  const compare = (things, margin) => {
    const sorted = things.filter(({ box }) => box.width > 0 && box.height > 0).sort((one, other) => one.box.top - other.box.top);
    sorted.forEach(({ what, box }, index) => {
      if (box.left < -1 || box.right > document.documentElement.clientWidth + 1) found.push(`outside the page: ${what}`);
      for (let next = index + 1; next < sorted.length && sorted[next].box.top < box.bottom - margin(box); next++) {
        const other = sorted[next].box;
        if (other.left < box.right - 1 && box.left < other.right - 1) found.push(`${what} × ${sorted[next].what}`);
      }
    });
  };
  compare(lines, slack);
  compare(buttons, () => 1);
  return { found: [...new Set(found)].slice(0, 20), lines: lines.length, buttons: buttons.length };
}

for (const width of [1280, 360]) {
  for (const view of ['Tijdlijn', 'Lijst']) {
    test(`${view} of 200 events has no overlap at ${width} pixels`, async () => {
      const { page, context, faults } = await open('large', { viewport: { width, height: 900 } });
      await choose(page, view);
      await unfold(page);
      const names = await page.getByRole('button').allInnerTexts();
      const drawn = large.triggers.filter(({ label }) => names.filter((name) => name.trim().startsWith(label)).length === 1).length;
      // The map counts those for which a phase has no room, and opens them in place.
      const counted = names.reduce((sum, name) => sum + Number(/^(\d+) gebeurtenissen/.exec(name.trim())?.[1] ?? 0), 0);
      assert.equal(drawn + counted, large.triggers.length, `${drawn} drawn, ${counted} counted`);
      if (view === 'Lijst') assert.equal(drawn, large.triggers.length);
      const { found, lines, buttons } = await page.evaluate(overlaps);
      assert.ok(lines >= 100 && buttons >= 30, `${lines} lines and ${buttons} buttons were looked at`);
      assert.deepEqual(found, []);
      assert.deepEqual(faults, []);
      await context.close();
    });
  }

  test(`the page of 200 events does not scroll sideways at ${width} pixels`, async () => {
    const { page, context } = await open('large', { viewport: { width, height: 900 } });
    for (const view of ['Tijdlijn', 'Lijst', 'Wie doet wat']) {
      await choose(page, view);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), true, view);
    }
    await context.close();
  });
}
