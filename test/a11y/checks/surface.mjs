/** What must hold in every state as it stands: structure, names, sizes, contrast. Each check answers a list of faults. */
import AxeBuilder from '@axe-core/playwright';
import { build } from 'esbuild';

const { outputFiles } = await build({
  stdin: { contents: "import { computeAccessibleName } from 'dom-accessibility-api'; globalThis.nameOf = computeAccessibleName;", resolveDir: process.cwd() },
  bundle: true,
  write: false,
  format: 'iife',
});
/** Puts `nameOf(element)` on the page. */
export const nameScript = outputFiles[0].text;

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function axe({ page }) {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** Nothing of a drawing, and no picture at all, is in the accessibility tree: its words are in the text. */
export async function pictures({ page, context }) {
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && /^(image|img|graphics|svg|figure|canvas|application|grid|listbox|tablist|tree$|menu(bar|item\w*)?$)/i.test(role?.value ?? ''))
    .map(({ role, name }) => `${role.value} “${name?.value ?? ''}”`);
}

export const names = ({ page }) =>
  page.evaluate(() => {
    const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    return globalThis.a11y.controls().flatMap((element) => {
      const name = globalThis.nameOf(element);
      if (!name.trim()) return [`no name: ${globalThis.a11y.describe(element)}`];
      const shown = element.type === 'radio' ? element.closest('label') : element.matches('input, textarea, select') ? element.labels[0] : element;
      const seen = !shown || element.matches('[role=region]') ? '' : globalThis.a11y.texts(shown).map(({ node }) => node.data).join(' ');
      return plain(name).startsWith(plain(seen)) ? [] : [`“${seen.trim()}” is called “${name}”`];
    });
  });

/** Links and buttons with one name are told apart by the sentence or the heading they stand in, or lead to the same place. */
export const twins = ({ page }) =>
  page.evaluate(() => {
    const seen = new Map();
    const found = [];
    const titles = [];
    for (const element of globalThis.a11y.elements()) {
      const level = Number(element.getAttribute('aria-level') ?? /^h([1-6])$/.exec(element.localName)?.[1] ?? 0);
      if (level > 0) titles.splice(level, titles.length, element.textContent.trim());
      if (!element.matches('a[href], button, summary')) continue;
      const key = [globalThis.nameOf(element), ...titles, element.closest('li, p, dd, td, th, dt')?.textContent.trim() ?? ''].join(' | ');
      const target = element.href ?? seen.size;
      if (seen.has(key) && seen.get(key) !== target) found.push(`twice: ${globalThis.a11y.describe(element)}`);
      seen.set(key, target);
    }
    return found;
  });

export const structure = ({ page }) =>
  page.evaluate(() => {
    const { elements, controls, ancestorsOf, describe } = globalThis.a11y;
    const found = [];
    let level = 0;
    for (const element of elements()) {
      const now = Number(element.getAttribute('aria-level') ?? /^h([1-6])$/.exec(element.localName)?.[1] ?? 0);
      if (now > level + 1 && level > 0) found.push(`heading ${level} is followed by ${now}: ${describe(element)}`);
      if (now > 0) level = now;
      if (element.hasAttribute('title')) found.push(`title: ${describe(element)}`);
      if (element.tabIndex > 0) found.push(`tabindex: ${describe(element)}`);
      if (element.matches('a[href], button, input, select, textarea, summary') && element.tabIndex < 0) found.push(`out of reach of Tab: ${describe(element)}`);
      const isHidden = () => ancestorsOf(element).some((one) => one.getAttribute('aria-hidden') === 'true');
      if (element.matches('svg') && !(isHidden() && element.getAttribute('focusable') === 'false')) found.push(`svg is not hidden: ${describe(element)}`);
      if (element.matches('svg text, svg title, svg a')) found.push(`words in a drawing: ${describe(element)}`);
    }
    for (const element of controls()) if (ancestorsOf(element).some((one) => one.getAttribute('aria-hidden') === 'true' || one.inert)) found.push(`hidden from some: ${describe(element)}`);
    return found;
  });

/** Every root has a language, and so have words in another one. */
export const languages = ({ page }) =>
  page.evaluate(() => {
    const valid = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
    if (!valid.test(document.documentElement.lang)) return ['the page has no language'];
    return globalThis.a11y
      .elements()
      .filter((element) => element.shadowRoot?.querySelector('.root:not([lang], [aria-hidden])') || (element.hasAttribute('lang') && element.lang !== '' && !valid.test(element.lang)))
      .map((element) => `no language: ${globalThis.a11y.describe(element)}`);
  });

export const targets = ({ page }) => page.evaluate(() => globalThis.a11y.smallTargets());
/** 14 pixels on a screen; sheets of paper are measured in points, and 10 is the least. */
export const textSize = ({ page }, { paper }) => page.evaluate((least) => globalThis.a11y.smallTexts(least), paper ? 13.3 : 14);
export const stillness = ({ page }) =>
  page.evaluate(() => {
    const { most, of } = globalThis.a11y.longest();
    return [...globalThis.a11y.running(), ...(most > 0 ? [`moves although it should not: ${of}`] : [])];
  });

/** The window becomes as high as the page, so that what lies where can be asked. */
export async function tall(page, width = 1280) {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(() => globalThis.a11y.settle());
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(16_000, height + 20) });
  await page.evaluate(() => globalThis.a11y.settle());
}

/** Workshop mode is read from the back of a room: 7 for its words. */
export async function contrast({ page }, { fixed }) {
  if (!fixed) await tall(page);
  return page.evaluate((isFixed) => {
    globalThis.a11y.contrast.collect(isFixed ? 7 : undefined);
    return globalThis.a11y.contrast.look().low;
  }, fixed);
}
