/** What a strict page gets: one tag, or a developer's own twenty lines, with the published content. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, content, eventButton, open, startingWith } from './strict-site.mjs';

const education = content.professions.find(({ id }) => id === 'education');
const propaganda = content.triggers.find(({ id }) => id === 'propaganda');

/** Chooses education and the event, and reads the three steps. */
async function readSteps(page) {
  await choose(page, education.label);
  await eventButton(page, propaganda.label).click();
  for (const { id, label } of content.steps) {
    await page.getByRole('heading', { name: new RegExp(label) }).first().waitFor();
    for (const { text } of propaganda.perspectives.education[id]) await page.getByText(text).first().waitFor();
  }
}

for (const name of ['infographic', 'composed']) {
  test(`${name}: every event is one button, named after the event`, async () => {
    const { page, context, faults } = await open(name);
    assert.equal(content.triggers.length, 14);
    for (const { label } of content.triggers) assert.equal(await eventButton(page, label).count(), 1, label);
    assert.deepEqual(faults, []);
    await context.close();
  });

  test(`${name}: a radio for each of the four professions and one for all`, async () => {
    const { page, context, faults } = await open(name);
    assert.equal(content.professions.length, 4);
    for (const { label } of content.professions) assert.equal(await page.getByRole('radio', { name: startingWith(label) }).count(), 1, label);
    assert.equal(await page.getByRole('radio', { name: 'Alle beroepen' }).isChecked(), true);
    assert.deepEqual(faults, []);
    await context.close();
  });

  test(`${name}: choosing a profession and an event shows the three steps with their actions, without a single complaint`, async () => {
    const { page, context, faults } = await open(name);
    await readSteps(page);
    assert.equal(await page.getByRole('radio', { name: startingWith(education.label) }).isChecked(), true);
    assert.equal(await eventButton(page, propaganda.label).getAttribute('aria-expanded'), 'true');
    assert.deepEqual(faults, []);
    await context.close();
  });
}

test('infographic: asks the network for the script, its parts and the data, and for nothing else', async () => {
  const { page, context, requests, faults } = await open('infographic');
  await page.waitForLoadState('networkidle');
  const paths = requests.map((url) => new URL(url).pathname).filter((path) => path !== '/favicon.ico');
  assert.deepEqual(paths.filter((path) => !/^\/(infographic\.html|cdn\/triggerfactoren(-[\w.-]+)?\.js|(cdn\/)?data\/triggerfactoren\.nl\.json)$/.test(path)), []);
  assert.equal(new Set(paths).size, paths.length, 'something is asked for twice');
  assert.deepEqual(faults, []);
  await context.close();
});

test('infographic: the text between the tags shows until the data is there, and again when it cannot come', async () => {
  const text = 'De tekst voor wie geen script heeft.';
  const { page, context } = await open('missing');
  await page.getByText(text).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Opnieuw proberen' }).isVisible(), true);
  await context.close();

  const shown = await open('infographic');
  assert.equal(await shown.page.getByText(text).isVisible(), false);
  await shown.context.close();
});

test('infographic: keeps nothing on the machine of the visitor', async () => {
  const { page, context } = await open('infographic');
  await readSteps(page);
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await caches.keys()).length, (await indexedDB.databases()).length]);
  assert.deepEqual(kept, [0, 0, '', 0, 0]);
  await context.close();
});
