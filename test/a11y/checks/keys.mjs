/** The keyboard, by real keys: everything is reached and left, nothing is lost, and no key does what nobody asked for. */
import { choose, content, settle, views } from '../site.mjs';

const activeIs = (page) => page.evaluate(() => globalThis.a11y.describe(globalThis.a11y.active()));
const focusOn = (page, id) => page.evaluate((wanted) => globalThis.a11y.controls().find((element) => element.dataset.trigger === wanted).focus(), id);
const eventInFocus = (page) => page.evaluate(() => globalThis.a11y.active()?.dataset?.trigger ?? '');
const chosen = (page) => page.evaluate(() => document.querySelector('trigger-infographic').state.selection.trigger);
const press = async (page, key) => {
  await page.keyboard.press(key);
  await settle(page);
};

/** Tab goes through every stop in the order in which the page is read, shows where it is, and leaves again; Shift+Tab the way back. */
export async function tabOrder({ page }) {
  const found = [];
  await page.setViewportSize({ width: 1280, height: 900 });
  await settle(page);
  await page.locator('#before').focus();
  const wanted = await page.evaluate(() => {
    const all = globalThis.a11y.stops();
    globalThis.walk = { all, at: all.findIndex(({ id }) => id === 'before') };
    return all.length - 1;
  });
  for (let step = 1; step <= wanted; step++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const { walk, a11y } = globalThis;
      const next = walk.all[++walk.at];
      const now = a11y.active();
      // The skip link is in the order, but shows itself only now; regions that Chromium lets scroll by keys are stops of their own.
      if (now !== next) return `lost after ${walk.at}: ${now ? a11y.describe(now) : 'nothing'}, not ${a11y.describe(next)}`;
      if (now.id === 'after') return '';
      const { top, bottom } = (now.type === 'radio' ? now.nextElementSibling : now).getBoundingClientRect();
      if (bottom < 1 || top > globalThis.innerHeight - 1) return `not in sight: ${a11y.describe(now)}`;
      const ring = a11y.contrast.ring();
      return ring < 3 ? `ring of ${ring.toFixed(2)}: ${a11y.describe(now)}` : '';
    });
    if (fault) found.push(fault);
    if (fault.startsWith('lost')) return found;
  }
  for (let step = wanted - 1; step >= 0; step--) await page.keyboard.press('Shift+Tab');
  if ((await page.evaluate(() => document.activeElement.id)) !== 'before') found.push(`the way back ends on ${await activeIs(page)}`);
  return found;
}

/** The table of keys: nearest event in the next phase, through the levels, first and last; edges stop; with a modifier they are not ours. */
export async function arrows({ page }) {
  const found = [];
  await choose(page, { view: 'timeline' });
  const mirrored = await page.evaluate(() => getComputedStyle(document.querySelector('trigger-infographic')).direction === 'rtl');
  const [forward, back] = mirrored ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const phases = content.phases.map(({ id }) => id);
  const phaseOf = (id) => phases.indexOf(content.triggers.find((trigger) => trigger.id === id)?.phases[0]);
  const order = content.phases.flatMap(({ id }) => content.levels.flatMap((level) => content.triggers.filter((trigger) => trigger.phases[0] === id && trigger.level === level.id))).map(({ id }) => id);
  for (const id of order) {
    const place = phaseOf(id);
    const own = order.filter((other) => phaseOf(other) === place);
    const at = own.indexOf(id);
    const wanted = {
      [forward]: (now) => (place === phases.length - 1 ? now === id : phaseOf(now) > place),
      [back]: (now) => (place === 0 ? now === id : phaseOf(now) < place),
      ArrowDown: (now) => now === (own[at + 1] ?? id),
      ArrowUp: (now) => now === (own[at - 1] ?? id),
      Home: (now) => now === own[0],
      End: (now) => now === own.at(-1),
      [`Control+${forward}`]: (now) => now === id,
      'Alt+ArrowDown': (now) => now === id,
    };
    for (const [key, isRight] of Object.entries(wanted)) {
      await focusOn(page, id);
      await page.keyboard.press(key);
      const now = await eventInFocus(page);
      if (!isRight(now)) found.push(`${key} on ${id} leads to ${now || (await activeIs(page))}`);
    }
  }
  return found;
}

/** Opening and closing by keys: the focus goes where the answer is, and comes back to its button. */
export async function panels({ page }) {
  const found = [];
  const { id } = content.triggers[2];
  for (const view of views) {
    for (const key of ['Enter', 'Space']) {
      await choose(page, { view });
      await focusOn(page, id);
      await press(page, key);
      await page.waitForTimeout(60);
      if ((await chosen(page)) !== id) found.push(`${view}: ${key} does not open`);
      const now = await page.evaluate(() => globalThis.a11y.active().dataset.trigger ?? globalThis.a11y.active().id);
      if (now !== (view === 'list' ? id : 'heading')) found.push(`${view}: after ${key} the focus is on ${now}`);
      await press(page, 'Escape');
      if ((await chosen(page)) !== undefined || (await eventInFocus(page)) !== id) found.push(`${view}: after Escape the focus is on ${await activeIs(page)}`);
      await choose(page, { view, trigger: id });
      await focusOn(page, id);
      await press(page, key);
      if ((await chosen(page)) !== undefined) found.push(`${view}: ${key} does not close again`);
      if ((await eventInFocus(page)) !== id) found.push(`${view}: after closing the focus is on ${await activeIs(page)}`);
    }
  }
  return found;
}

/** Letters, digits and full stop are the page's own. */
export async function letters({ page }) {
  const found = [];
  const { id } = content.triggers[0];
  const look = () => page.evaluate(() => JSON.stringify(document.querySelector('trigger-infographic').state.selection) + globalThis.a11y.elements().length + globalThis.a11y.active().dataset.trigger);
  for (const view of views) {
    await choose(page, { view });
    await focusOn(page, id);
    const before = await look();
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789.') {
      await page.keyboard.press(key);
      if ((await look()) !== before) found.push(`${view}: ${key} does something`);
    }
  }
  return found;
}

/** The focus is somewhere after every act, and stays where it is when something else changes. */
export async function keptFocus({ page }) {
  const found = [];
  const { id } = content.triggers[2];
  const lost = async (what) => {
    if (await page.evaluate(() => [document.body, document.documentElement, null].includes(globalThis.a11y.active()))) found.push(`lost: ${what}`);
  };
  for (const view of views) {
    await choose(page, { view });
    const radios = await page.evaluate(() => globalThis.a11y.controls().flatMap(({ type }, index) => (type === 'radio' ? [index] : [])));
    for (const radio of radios) {
      const name = await page.evaluate((index) => {
        const element = globalThis.a11y.controls()[index];
        element?.focus();
        return element ? globalThis.a11y.describe(element.closest('label')) : '';
      }, radio);
      await press(page, 'Space');
      await lost(`${view}: ${name}`);
      await choose(page, { view });
    }
    await focusOn(page, id);
    await press(page, 'Enter');
    await page.waitForTimeout(60);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await settle(page);
      await page.waitForTimeout(60);
      await lost(`${view}: at ${width} pixels`);
    }
    const inPanel = () => globalThis.a11y.controls().filter((element) => element.getRootNode().host?.localName === 'trigger-detail' && element.matches('.button'));
    const count = await page.evaluate(inPanel).then((all) => all.length);
    for (let index = 0; index < count; index++) {
      await choose(page, { view, trigger: id });
      const name = await page.evaluate((place) => {
        const button = globalThis.a11y.controls().filter((element) => element.getRootNode().host?.localName === 'trigger-detail' && element.matches('.button'))[place];
        button.focus();
        return globalThis.nameOf(button);
      }, index);
      if (/afdrukken/i.test(name)) continue;
      await press(page, 'Enter');
      await page.waitForTimeout(60);
      await lost(`${view}: ${name}`);
    }
  }
  await choose(page, { view: 'timeline' });
  return found;
}

/** The way past the infographic: the first stop, and it really leads to the end. */
export async function skipLink({ page }) {
  await choose(page, { view: 'timeline' });
  await page.locator('#before').focus();
  await page.keyboard.press('Tab');
  const isLink = await page.evaluate(() => globalThis.a11y.active().matches('a[href="#end"]'));
  await press(page, 'Enter');
  const now = await page.evaluate(() => globalThis.a11y.active().id);
  return [...(isLink ? [] : ['the first stop is not the skip link']), ...(now === 'end' ? [] : [`it leads to ${now}`])];
}

/** Read from right to left, the first phase lies on the right. */
export async function mirrored({ page }) {
  await choose(page, { view: 'timeline' });
  const places = await page.evaluate(([first, last]) => {
    const all = globalThis.a11y.controls();
    return [first, last].map((id) => all.find((element) => element.dataset.trigger === id).getBoundingClientRect().left);
  }, [content.phases[0], content.phases.at(-1)].map(({ id }) => content.triggers.find(({ phases }) => phases[0] === id).id));
  return places[0] > places[1] ? [] : [`the first phase lies at ${places[0]}, the last at ${places[1]}`];
}

/** In workshop mode, on its first screen and on a step: Tab goes through every control and out to the browser, and comes round again. */
export async function tabInWorkshop({ page }) {
  const found = [];
  // The presenter comes with its tag, where that stands on the page: here the button that brings it is pressed in an infographic beside it.
  await page.evaluate(async () => {
    const { tools } = { tools: Object.assign(document.createElement('trigger-tools'), { hidden: true }) };
    const provider = document.querySelector('trigger-provider');
    provider.replaceChildren(tools);
    await customElements.whenDefined('trigger-tools');
    while (!tools.shadowRoot?.querySelector('.buttons button')) await new Promise(requestAnimationFrame);
    tools.shadowRoot.querySelector('.buttons button').click();
    await customElements.whenDefined('trigger-presenter');
    provider.replaceChildren(document.createElement('trigger-presenter'));
  });
  await page.waitForFunction(() => document.querySelector('trigger-provider').state.status === 'ready');
  await settle(page);
  await page.evaluate(() => document.querySelector('trigger-presenter').show());
  for (const screen of ['first screen', 'a step']) {
    await settle(page);
    const wanted = new Set(await page.evaluate(() => (globalThis.stops = globalThis.a11y.stops()).map((_stop, index) => index)));
    const count = wanted.size;
    for (let step = 0; step < count + 3 && wanted.size > 0; step++) {
      await page.keyboard.press('Tab');
      wanted.delete(await page.evaluate(() => globalThis.stops.indexOf(globalThis.a11y.active())));
    }
    for (const index of wanted) found.push(`${screen}: never reached: ${await page.evaluate((at) => globalThis.a11y.describe(globalThis.stops[at]), index)}`);
    await page.evaluate(() => document.querySelector('trigger-presenter').begin());
  }
  // The first asks, the second does.
  await press(page, 'Escape');
  await press(page, 'Escape');
  if (await page.evaluate(() => globalThis.a11y.stops().some((element) => element.closest('dialog')))) found.push('Escape does not leave');
  return found;
}
