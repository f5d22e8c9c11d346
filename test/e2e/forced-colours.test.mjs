/** Colours that the visitor forces: what we colour ourselves may not disappear in them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from './strict-site.mjs';

/** Words that have the colour of what lies behind them. Runs in the page. */
function unseen() {
  const found = [];
  const parentOf = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
  const groundOf = (element) => {
    for (let behind = element; behind; behind = parentOf(behind)) {
      const { backgroundColor } = getComputedStyle(behind);
      if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      if (says && element.checkVisibility() && getComputedStyle(element).color === groundOf(element)) found.push(`${element.localName}.${element.className} ${element.textContent.trim()}`);
    }
  };
  look(document);
  return found;
}

for (const view of ['timeline', 'list', 'table']) {
  test(`in forced colours all words of the ${view} can be seen`, async () => {
    const { page, context } = await open('synced', { hash: `#view=${view}&profession=education&trigger=propaganda`, forcedColors: 'active' });
    await page.getByRole('heading', { name: 'Wat gebeurt er?' }).waitFor();
    assert.deepEqual(await page.evaluate(unseen), []);
    await context.close();
  });
}
