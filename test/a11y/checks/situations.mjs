/** Small windows, spaced text, large text and a page that makes its root small: nothing is cut off, covered, or out of reach. */
import { tall } from './surface.mjs';

const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Adds a style sheet to the page and to every shadow root; the answer takes it away. */
async function style(page, css) {
  await page.evaluate((text) => {
    const sheet = new globalThis.CSSStyleSheet();
    sheet.replaceSync(text);
    const roots = [document, ...globalThis.a11y.elements().flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    globalThis.unstyle = () => {
      for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, css);
  await page.evaluate(() => globalThis.a11y.settle());
  return () => page.evaluate(() => globalThis.unstyle());
}

const spills = (page) => page.evaluate(() => globalThis.a11y.spills());

const sized = (width, height) => async ({ page }) => {
  await page.setViewportSize({ width, height });
  await page.evaluate(() => globalThis.a11y.settle());
  return spills(page);
};

const styled = (css, width) => async ({ page }, { fixed, paper }) => {
  if (fixed) await page.setViewportSize({ width, height: 720 });
  else await tall(page, width);
  const undo = await style(page, css);
  const found = [...(await spills(page)), ...(await page.evaluate((least) => globalThis.a11y.smallTexts(least), paper ? 13.3 : 14))];
  await undo();
  return found;
};

/** A browser that enlarges four times makes every text twice as large at least: none follows the window alone. */
export async function zoomed({ page }) {
  const sizes = async (width, height) => {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => globalThis.a11y.settle());
    return page.evaluate(() => globalThis.a11y.textSizes());
  };
  const [before, after] = [await sizes(1280, 720), await sizes(320, 180)];
  return Object.entries(before).flatMap(([what, size]) => (after[what] * 4 < size * 2 - 0.1 ? [`${size} pixels become ${after[what] * 4}: ${what}`] : []));
}

export const desktop = sized(1280, 900);
export const narrow = sized(320, 256);
export const portrait = sized(320, 640);
export const landscape = sized(640, 320);
export const spaced = styled(spacing, 1280);
export const spacedNarrow = styled(spacing, 320);
export const doubled = styled(':root { font-size: 200% }', 1280);
export const smallRoot = styled(':root { font-size: 62.5% }', 1280);
