/** axe finds nothing in the three views, with and without an open event, for one profession and for all. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, content, eventButton, open, violations } from './strict-site.mjs';

const { label } = content.triggers.find(({ id }) => id === 'propaganda');
const views = ['Tijdlijn', 'Lijst', 'Wie doet wat'];
const professions = ['Alle beroepen', content.professions[0].label];

for (const width of [1280, 360]) {
  for (const view of views) {
    test(`axe finds nothing in ${view} at ${width} pixels`, async () => {
      const { page, context } = await open('infographic', { viewport: { width, height: 900 } });
      await choose(page, view);
      assert.deepEqual(await violations(page), []);
      await eventButton(page, label).click();
      for (const profession of professions) {
        await choose(page, profession);
        await page.getByRole('heading', { name: new RegExp(content.steps[0].label) }).first().waitFor();
        assert.deepEqual(await violations(page), [], profession);
      }
      await context.close();
    });
  }
}

test('axe finds nothing when the data cannot be loaded', async () => {
  const { page, context } = await open('missing');
  assert.deepEqual(await violations(page), []);
  await context.close();
});

test('axe finds nothing in a composition of a developer', async () => {
  const { page, context } = await open('composed');
  await eventButton(page, label).click();
  await page.getByRole('heading', { name: new RegExp(content.steps[0].label) }).first().waitFor();
  assert.deepEqual(await violations(page), []);
  await context.close();
});
