/** A session for everybody: axe on each kind of step, forced colours, and no motion for who does not want it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { present, press, resumed, shown, violations } from './workshop-site.mjs';

test('axe finds nothing on any kind of step, on the first screen or on what lies over a step', { timeout: 180_000 }, async () => {
  const { page, context } = await present();
  await page.getByText('Route aanpassen').click();
  await page.getByText('Afdrukken en meenemen').click();
  assert.deepEqual(await violations(page), []);
  await page.getByRole('radio', { name: '90 minuten' }).check();
  await page.keyboard.press('F5');
  await resumed(page);
  const kinds = new Map();
  for (let id; ; ) {
    const now = await shown(page);
    if (now.id === id) break;
    id = now.id;
    if (!kinds.has(now.kind) && now.shown === now.lines) {
      kinds.set(now.kind, id);
      if (now.kind.startsWith('statement')) await page.getByRole('button', { name: /^Eén meer/ }).first().click();
      assert.deepEqual(await violations(page), [], now.kind);
      await page.evaluate(() => document.activeElement?.blur());
    }
    await press(page, 'PageDown');
  }
  assert.equal(kinds.size, 19);
  // Last what asks whether to stop: a second Escape does.
  for (const key of ['?', 'Home', 'b', 'c', 'Escape']) {
    await press(page, key);
    if (key === 'Home') await page.getByText('Route aanpassen').click();
    assert.deepEqual(await violations(page), [], key);
    await press(page, 'Escape');
  }
  await context.close();
});

test('a session holds in forced colours, and moves nothing when motion is unwanted', async () => {
  const { page, context } = await present({ forcedColors: 'active' });
  await page.keyboard.press('F5');
  await resumed(page);
  for (let place = 0; place < 12; place++) {
    assert.deepEqual(await page.evaluate(() => document.getAnimations().length), 0);
    await press(page, 'PageDown');
  }
  assert.deepEqual(await violations(page), []);
  await context.close();
});
