/** What a visitor has set in the system or the browser is followed: colours, contrast, motion, dark, size of text, paper. */
import { choose, content, settle, views } from '../site.mjs';
import { tall } from './surface.mjs';

const eachView = async (page, look) => {
  const found = [];
  for (const view of views) {
    for (const trigger of [undefined, 'propaganda']) {
      await choose(page, { view, trigger });
      found.push(...(await look(`${view}${trigger ? ', open' : ''}`)));
    }
  }
  return found;
};

/** In forced colours words can be read, and every stroke and fill of a drawing is one of the system's colours; browsers leave SVG as it is. */
export async function forcedColours({ page }) {
  await page.emulateMedia({ forcedColors: 'active' });
  const found = await eachView(page, async (name) => [...(await contrastOf(page, name, 4.5)).filter((fault) => fault.includes(' text ')), ...(await
    page.evaluate((state) => {
      const names = ['CanvasText', 'Canvas', 'Highlight', 'HighlightText', 'LinkText', 'ButtonText', 'ButtonFace', 'ButtonBorder', 'GrayText', 'Field', 'FieldText', 'SelectedItem', 'SelectedItemText', 'AccentColor', 'AccentColorText', 'Mark', 'MarkText'];
      const probe = document.createElement('i');
      document.body.append(probe);
      probe.style.forcedColorAdjust = 'none';
      const system = new Set(names.map((color) => {
        probe.style.color = color;
        return String(globalThis.a11y.rgba(getComputedStyle(probe).color));
      }));
      probe.remove();
      const bad = globalThis.a11y.elements().filter((element) => element.matches('path, circle, rect, line, polyline') && !element.matches('.halo')).filter((element) => {
        const { fill, stroke } = getComputedStyle(element);
        return [fill, stroke].some((color) => color !== 'none' && globalThis.a11y.rgba(color)[3] > 0 && !system.has(String(globalThis.a11y.rgba(color))));
      });
      return [...new Set(bad.map((element) => `${state}: ${globalThis.a11y.describe(element)}`))];
    }, name))],
  );
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}

const contrastOf = async (page, name, least) => {
  await tall(page);
  const { low, text } = await page.evaluate(() => {
    globalThis.a11y.contrast.collect();
    return globalThis.a11y.contrast.look();
  });
  return [...low, ...(text < least ? [`text of ${text.toFixed(2)}`] : [])].map((fault) => `${name}: ${fault}`);
};

/** Who asks for more contrast gets no pale words: 4.5 becomes 7, but on the filled marks of a level. */
export async function moreContrast({ page }) {
  await page.emulateMedia({ contrast: 'more' });
  const found = await eachView(page, (name) => contrastOf(page, name, 4.5));
  await page.emulateMedia({ contrast: 'no-preference' });
  return found;
}

/** On a dark page everything keeps its contrast. */
export async function dark({ page }) {
  await page.evaluate(() => (document.documentElement.style.colorScheme = 'dark'));
  const found = await eachView(page, (name) => contrastOf(page, name, 4.5));
  await page.evaluate(() => (document.documentElement.style.colorScheme = ''));
  return found;
}

/** Nothing takes longer than 250 ms to move, and nothing still moves after a second. */
export async function motion({ page }) {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const found = await eachView(page, async (name) => {
    await page.waitForTimeout(1000);
    return page.evaluate((state) => {
      const { most, of } = globalThis.a11y.longest();
      return [...(most > 250 ? [`${state}: ${most} ms: ${of}`] : []), ...globalThis.a11y.running().map((what) => `${state}: still moves: ${what}`)];
    }, name);
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return found;
}

/** Larger type in the browser's settings makes our type larger in the same measure. */
export async function osFontSize({ page }) {
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(globalThis.a11y.elements().find((element) => element.matches('.root'))).fontSize));
  const before = await size();
  await page.evaluate(() => (document.documentElement.style.fontSize = '24px'));
  await settle(page);
  const after = await size();
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  return after / before === 1.5 ? [] : [`${before} becomes ${after}`];
}

/** On paper: every event in words, and nothing to press that does nothing; nothing beside the sheet. */
export async function paper({ page }) {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1000 });
  const labels = content.triggers.map(({ label }) => label);
  const found = await eachView(page, async (name) => {
    // What is for paper alone is made a moment after a choice.
    await page.waitForFunction((all) => all.every((label) => globalThis.a11y.texts().some(({ node }) => node.data.includes(label))), labels, { timeout: 15_000 }).catch(() => undefined);
    return page.evaluate(([state, wanted]) => {
      const { elements, texts, describe, spills } = globalThis.a11y;
      const words = texts().map(({ node }) => node.data).join(' ');
      const missing = wanted.filter((label) => !words.includes(label));
      const dead = elements().filter((element) => element.matches('.button, input, legend'));
      const small = texts().filter(({ element }) => parseFloat(getComputedStyle(element).fontSize) < 13.3);
      return [...missing.map((label) => `${state}: not on paper: ${label}`), ...dead.map((element) => `${state}: on paper: ${describe(element)}`), ...small.map(({ element }) => `${state}: under 10 points: ${describe(element)}`), ...spills().map((fault) => `${state}: ${fault}`)];
    }, [name, labels]);
  });
  await page.emulateMedia({ media: 'screen' });
  return found;
}

/** The language by attribute, by the page, and by the reader: the words follow and the choice stays. */
export async function languageSwitch({ page }) {
  const found = [];
  const look = async (what, language) => {
    try {
      await page.waitForFunction((wanted) => {
        const root = globalThis.a11y.elements().find((element) => element.matches('.root'));
        return root?.lang === wanted && document.querySelector('trigger-infographic').state.status === 'ready';
      }, language, { timeout: 4000 });
    } catch {
      found.push(`${what}: not in ${language}`);
    }
    const { trigger, profession } = await page.evaluate(() => document.querySelector('trigger-infographic').state.selection);
    if (trigger !== 'propaganda' || profession !== 'education') found.push(`${what}: the choice is lost`);
  };
  await choose(page, { view: 'timeline', trigger: 'propaganda', profession: 'education' });
  await page.evaluate(() => document.querySelector('trigger-infographic').setAttribute('lang', 'en'));
  await look('by attribute', 'en');
  await page.evaluate(() => document.querySelector('trigger-infographic').removeAttribute('lang'));
  await look('attribute taken away', 'nl');
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await look('by the page', 'en');
  await page.evaluate(() => (document.documentElement.lang = 'nl'));
  await look('by the page, back', 'nl');
  await page.evaluate(() => globalThis.a11y.controls().find((element) => element.name === 'lang' && element.value === 'en').click());
  await look('by the reader', 'en');
  return found;
}
