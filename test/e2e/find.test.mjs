/** "What can a youth worker do after a clash with the police?" – from load, in three clicks or twelve presses of a key. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { content, eventButton, open, startingWith } from './strict-site.mjs';

const youthWork = content.professions.find(({ id }) => id === 'youth-work');
const clash = content.triggers.find(({ id }) => id === 'clash-with-authorities');
const answers = Object.values(clash.perspectives['youth-work']).flat().map(({ text }) => text);

/** Counts what a hand does: presses of a key, and clicks. */
function counted(page) {
  const acts = { clicks: 0, keys: 0 };
  return {
    acts,
    click: async (locator) => {
      acts.clicks++;
      await locator.click();
    },
    press: async (...keys) => {
      for (const key of keys) {
        acts.keys++;
        await page.keyboard.press(key);
      }
    },
  };
}

/** Every action of the youth worker is there to be read. */
async function answered(page) {
  for (const text of answers) await page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 5000 });
}

/** Whether the focus is inside an element of ours with this tag and, in it, on something that matches. Runs in the page. */
const focusIsOn = ([tag, selector]) => {
  let root = document;
  while (root.activeElement?.shadowRoot) {
    root = root.activeElement.shadowRoot;
    if (root.host.localName === tag && root.activeElement?.matches(selector)) return true;
  }
  return false;
};

for (const width of [1280, 360]) {
  test(`by hand: three clicks at ${width} pixels`, async () => {
    const { page, context } = await open('infographic', { viewport: { width, height: 800 } });
    const hand = counted(page);
    await hand.click(page.getByRole('radio', { name: startingWith(youthWork.label) }));
    await hand.click(eventButton(page, clash.label));
    await answered(page);
    assert.ok(hand.acts.clicks <= 3, `${hand.acts.clicks} clicks`);
    await context.close();
  });

  test(`by keys: at most twelve presses at ${width} pixels, searching`, async () => {
    const { page, context } = await open('infographic', { viewport: { width, height: 800 } });
    await page.getByRole('searchbox').waitFor();
    const hand = counted(page);
    // The group of professions is one stop; its second arrow is youth work.
    await hand.press('Tab');
    while (!(await page.evaluate(focusIsOn, ['trigger-filter', 'input'])) && hand.acts.keys < 12) await hand.press('Tab');
    await hand.press('ArrowRight', 'ArrowRight');
    assert.equal(await page.getByRole('radio', { name: startingWith(youthWork.label) }).isChecked(), true);
    while (!(await page.evaluate(focusIsOn, ['trigger-search', 'input'])) && hand.acts.keys < 12) await hand.press('Tab');
    await hand.press(...'aanv');
    await page.getByRole('button', { name: startingWith(clash.label) }).first().waitFor();
    await hand.press('Tab');
    assert.equal(await page.evaluate(focusIsOn, ['trigger-search', 'button']), true, 'the first result is one Tab away');
    await hand.press('Enter');
    await answered(page);
    assert.ok(hand.acts.keys <= 12, `${hand.acts.keys} presses`);
    await context.close();
  });
}
