/** What is said aloud: one sentence for an act, none at load, none where the focus already tells. And the same words in every view. */
import { choose, content, settle, views } from '../site.mjs';

export const silentAtLoad = ({ page }) =>
  page.evaluate(() => globalThis.a11y.elements().filter((element) => element.matches('[role=status], [role=alert], [aria-live]')).map((element) => element.textContent.trim()).filter(Boolean));

export async function announcements({ page }) {
  const found = [];
  const expect = async (what, count, act) => {
    await page.evaluate(() => globalThis.a11y.listen());
    await act();
    await settle(page);
    // What has to be said is waited for; then a moment longer for what should not.
    if (count > 0) await page.waitForFunction((least) => globalThis.a11y.said.length >= least, count, { timeout: 5000 }).catch(() => undefined);
    await page.waitForTimeout(400);
    const said = await page.evaluate(() => [...globalThis.a11y.said]);
    if (said.length !== count) found.push(`${what}: ${said.length} sentences instead of ${count}: ${said.join(' | ')}`);
    for (const text of said) if (text.length > 120) found.push(`${what}: ${text.length} characters`);
  };
  const radio = (name, value) => () => page.evaluate(([group, wanted]) => globalThis.a11y.controls().find((element) => element.name === group && element.value === wanted).click(), [name, value]);
  await choose(page, { view: 'timeline' });
  for (const { id } of content.professions) await expect(`profession ${id}`, 1, radio('profession', id));
  await expect('all professions', 1, radio('profession', ''));
  for (const view of [...views].reverse()) await expect(`view ${view}`, 1, radio('view', view));
  for (const view of views) {
    await choose(page, { view });
    const event = () => page.evaluate((wanted) => globalThis.a11y.controls().find((element) => element.dataset.trigger === wanted).click(), content.triggers[1].id);
    await expect(`${view}: open`, 0, event);
    await expect(`${view}: close`, 0, event);
  }
  await expect('search', 1, () => page.locator('input[type=search]').first().fill('gesprek'));
  await page.locator('input[type=search]').first().fill('');
  await page.waitForTimeout(200);
  await expect('the page itself chooses', 0, () => choose(page, { profession: content.professions[0].id }));
  await choose(page, { view: 'timeline' });
  return found;
}

/** The views offer the same events, phases and levels, by the same words, and the same tools in the same order. */
export async function sameWords({ page }) {
  const found = [];
  const offers = [];
  for (const view of views) {
    await choose(page, { view });
    offers.push(
      await page.evaluate((host) => {
        const { elements, controls, ancestorsOf } = globalThis.a11y;
        const root = elements().find((element) => element.localName === host);
        const own = elements(root);
        const said = own.map((element) => element.textContent + (element.getAttribute('aria-label') ?? '') + (element.shadowRoot?.textContent ?? '')).join(' ¶ ');
        const tools = controls().filter((element) => !ancestorsOf(element).includes(root)).map((element) => globalThis.nameOf(element));
        return { said, tools: tools.join(' | '), events: own.flatMap(({ dataset }) => dataset.trigger ?? []).sort().join() };
      }, `trigger-${view}`),
    );
  }
  const wanted = [...content.triggers, ...content.phases, ...content.levels].map(({ label }) => label);
  offers.forEach(({ said, tools, events }, index) => {
    for (const label of wanted) if (!said.includes(label)) found.push(`${views[index]} does not say “${label}”`);
    if (tools !== offers[0].tools) found.push(`${views[index]} has other tools around it: ${tools}`);
    if (events !== offers[0].events) found.push(`${views[index]} has other events`);
  });
  await choose(page, { view: 'timeline' });
  return found;
}

/** A load that failed says what, where and what to do, and offers to try again. */
export async function failure({ page }) {
  // What to do is said by a part that comes for it.
  await page.getByText(/Controleer/).first().waitFor({ timeout: 10_000 }).catch(() => undefined);
  const text = await page.evaluate(() => globalThis.a11y.texts().map(({ node }) => node.data).join(' '));
  const wanted = [['what happened', /kon niet worden geladen/], ['where', /missing\.json/], ['what to do', /Controleer/], ['the text of the page', /geen script heeft/]];
  const found = wanted.filter(([, pattern]) => !pattern.test(text)).map(([what]) => `does not say ${what}`);
  if ((await page.getByRole('button', { name: 'Opnieuw proberen' }).count()) !== 1) found.push('no button to try again');
  return found;
}
