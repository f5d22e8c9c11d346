/** Design tokens of real organisations, put on a page one after another, and what they make of the contrast. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../themes/', import.meta.url));

/** All themes there are, by file. */
export const themes = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && file !== 'packages.json')
  .map((file) => JSON.parse(readFileSync(folder + file, 'utf8')));

/** Puts on a theme's tokens as its style sheet would, does something, and takes them off again. */
async function wearing(page, { tokens }, act) {
  await page.evaluate((all) => {
    for (const [name, value] of Object.entries(all)) document.documentElement.style.setProperty(`--${name}`, value);
  }, tokens);
  const answer = await act();
  await page.evaluate((all) => {
    for (const name of Object.keys(all)) document.documentElement.style.removeProperty(`--${name}`);
  }, tokens);
  return answer;
}

/** Contrast of all that is in view in every theme; the window has to be as high as the page. */
export async function themeContrast(page) {
  await page.evaluate(() => globalThis.a11y.contrast.collect());
  const results = [];
  for (const theme of themes) results.push({ theme: theme.name, ...(await wearing(page, theme, () => page.evaluate(() => globalThis.a11y.contrast.look()))) });
  return results;
}

/** The focus ring of every kind of control in every theme, against what is on both sides of its line. */
export async function themeRings(page) {
  const found = [];
  let lowest = Infinity;
  for (const theme of themes) {
    const low = await wearing(page, theme, () =>
      page.evaluate(() => {
        const kinds = new Map(globalThis.a11y.controls().filter((element) => !element.closest('p > a')).map((element) => [`${element.localName}.${element.className}`, element]));
        return [...kinds.values()].map((element) => {
          element.focus({ focusVisible: true, preventScroll: true });
          return [globalThis.a11y.contrast.ring(), globalThis.a11y.describe(element)];
        });
      }),
    );
    for (const [ratio, what] of low) {
      if (/^a#(before|after)/.test(what)) continue;
      lowest = Math.min(lowest, ratio);
      if (ratio < 3) found.push(`${theme.name}: ${ratio.toFixed(2)} ${what}`);
    }
  }
  return { found, lowest };
}

const textTokens = ['basis-color-default-color-document', 'utrecht-document-color', 'utrecht-root-color', 'ams-color-text'];
const fontTokens = ['basis-text-font-family-default', 'nl-paragraph-font-family', 'utrecht-document-font-family', 'utrecht-root-font-family', 'ams-typography-font-family'];
const actionTokens = ['basis-color-action-1-bg-default', 'nl-button-primary-background-color', 'utrecht-button-primary-action-background-color', 'utrecht-button-background-color', 'ams-button-primary-background-color'];

/** Whether a theme's own typeface, colour of text and colour of action are taken over, where it has them. */
export async function takenOver(page) {
  const result = { font: 0, fonts: 0, color: 0, colors: 0, action: 0, actions: 0, found: [] };
  for (const theme of themes) {
    const font = fontTokens.map((name) => theme.tokens[name]).find(Boolean);
    const color = textTokens.map((name) => theme.tokens[name]).find(Boolean);
    const action = actionTokens.map((name) => theme.tokens[name]).find(Boolean);
    const is = await wearing(page, theme, () =>
      page.evaluate(([wantedFont, wantedColor, wantedAction]) => {
        const style = getComputedStyle(globalThis.a11y.elements().find((element) => element.matches('.root')));
        const probe = document.createElement('i');
        probe.style.fontFamily = wantedFont ?? '';
        document.body.append(probe);
        const isSame = (one, other) => String(globalThis.a11y.rgba(one ?? 'red')) === String(globalThis.a11y.rgba(other));
        const chosen = globalThis.a11y.elements().find((element) => element.matches('input:checked + .choice'));
        const same = { font: getComputedStyle(probe).fontFamily === style.fontFamily, color: isSame(wantedColor, style.color), action: isSame(wantedAction, getComputedStyle(chosen).backgroundColor) };
        probe.remove();
        return same;
      }, [font, color, action]),
    );
    if (font) result.fonts++;
    if (font && is.font) result.font++;
    if (color) result.colors++;
    if (color && is.color) result.color++;
    if (action) result.actions++;
    if (action && is.action) result.action++;
    if ((font && !is.font) || (color && !is.color) || (action && !is.action)) result.found.push(theme.name);
  }
  return result;
}
