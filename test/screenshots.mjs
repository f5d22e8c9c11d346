/**
 * Pictures of the demo in PNG: `npm run screenshots`, after a build. Three widths in both languages go to `screenshots/` (or the folder
 * that is named), the one in the README to `demo/infographic.png`.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../demo/serve.mjs';
import { launch, watchedPage } from './helpers/watch-page.mjs';

const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('../screenshots', import.meta.url)));
const readme = fileURLToPath(new URL('../demo/infographic.png', import.meta.url));

/** A profession and an event that show what there is to see. */
const chosen = 'profession=education&trigger=propaganda';

const shots = [1280, 768, 360].flatMap((width) =>
  ['nl', 'en'].flatMap((lang) => [
    { name: `${lang}-${width}.png`, width, hash: `lang=${lang}` },
    { name: `${lang}-${width}-open.png`, width, hash: `lang=${lang}&${chosen}` },
    ...['list', 'table'].map((view) => ({ name: `${lang}-${width}-${view}.png`, width, hash: `lang=${lang}&view=${view}` })),
  ]),
);

const { origin, stop } = await serve();
const browser = await launch();

/** Opens the demo with a selection in its address, waits for what it shows, and takes the picture: of all, or down to the end of an element. */
async function shoot({ path, width, hash, downTo }) {
  const { page, context, faults } = await watchedPage(browser, origin, { viewport: { width, height: 900 }, deviceScaleFactor: 1 });
  await page.goto(`${origin}/#${hash}`);
  await page.getByRole('button').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const end = downTo && (await page.locator(downTo).boundingBox());
  const clip = end ? { x: 0, y: 0, width, height: Math.ceil(end.y + end.height) + 16 } : undefined;
  await page.screenshot({ path, fullPage: true, animations: 'disabled', ...(clip ? { clip } : {}) });
  await context.close();
  if (faults.length > 0) throw new Error(`${path}: ${faults.join('; ')}`);
  console.log(path);
}

try {
  mkdirSync(folder, { recursive: true });
  for (const { name, ...shot } of shots) await shoot({ ...shot, path: join(folder, name) });
  await shoot({ path: readme, width: 1280, hash: 'profession=education', downTo: 'trigger-timeline' });
} finally {
  await browser.close();
  await stop();
}
