/** What every app must do, whichever framework it is written in. Each check throws where it does not, and answers `false` where there is nothing to look at. */
import assert from 'node:assert/strict';

const infographic = (page) => page.locator('trigger-infographic');
const event = (page) => page.getByRole('button', { name: /^Confrontatie met de dood/ }).first();
const profession = (page, name) => page.getByRole('radio', { name }).first();

export const checks = {
  /** What the server sent is there before any script, and is not drawn a second time. */
  hydrated: async ({ page }) => {
    if (await page.evaluate(() => !document.querySelector('#before') && !globalThis.__sent)) return false;
    await page.waitForFunction(() => customElements.get('trigger-list'));
    await event(page).waitFor();
    const [gone, drawn, sent] = await page.evaluate(() => {
      const nodes = globalThis.__sent ?? [];
      return [nodes.filter((node) => !node.isConnected).length, nodes[0]?.getRootNode().querySelectorAll('button').length ?? 0, nodes.length];
    });
    assert.deepEqual([gone, drawn], [0, sent]);
    return true;
  },

  draws: async ({ page }) => event(page).waitFor(),

  'data as object': async ({ page }) => assert.equal(await infographic(page).evaluate(({ data, state }) => typeof data === 'object' && state.model.triggers.length > 10), true),

  words: async ({ page }) => profession(page, 'Iedereen hier').waitFor(),

  'boolean off and on': async ({ page }) => {
    const synced = () => infographic(page).evaluate(({ syncUrl }) => syncUrl);
    for (const expected of [false, true, false, true]) {
      assert.equal(await synced(), expected);
      await page.locator('#toggle').click();
      await page.waitForTimeout(50);
    }
    assert.equal(await synced(), false);
  },

  number: async ({ page }) => assert.equal(await infographic(page).evaluate(({ headingLevel }) => headingLevel), 3),

  event: async ({ page }) => {
    await profession(page, 'Politie').check();
    await page.waitForFunction(() => document.querySelector('#heard').textContent === 'police');
  },

  'leaves and returns': async ({ page }) => {
    await page.locator('#away').click();
    await page.getByText('Een andere bladzijde.').waitFor();
    assert.equal(await infographic(page).count(), 0);
    await page.locator('#home').click();
    await event(page).waitFor();
    await profession(page, 'Iedereen hier').waitFor();
  },

  'quiet console': async ({ faults }) => assert.deepEqual(faults, []),
};
