/**
 * Compares what one sees with the pictures in `baselines/`: `npm run test:visual`, after a name only the shots whose name has it,
 * with `-- --update` to keep what one sees now. Differences land in `out/`, beside what was seen. Ends with `N passed, N failed`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../../demo/serve.mjs';
import { launch } from '../helpers/watch-page.mjs';
import { writeSheet } from './contact-sheet.mjs';
import { decode, difference, encode, halved } from './picture.mjs';
import { shots, tallest } from './shots.mjs';

const folder = (name) => fileURLToPath(new URL(`${name}/`, import.meta.url));
const baselines = folder('baselines');
const out = folder('out');

/** The share of a picture that may differ: hardly anything in the browser of the baselines, a little where letters are drawn otherwise. */
const tolerances = { same: 0.0015, other: 0.02 };

/** So many pages are looked at at a time. */
const atOnce = 3;

const update = process.argv.includes('--update');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const chosen = shots.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

/** What has to be on the page before it is looked at; runs in the page. */
const arrived = {
  content: () => {
    const root = document.querySelector('trigger-infographic')?.shadowRoot;
    const parts = [...(root?.querySelectorAll('trigger-search, trigger-about, trigger-tools, trigger-timeline, trigger-list, trigger-table') ?? [])];
    const view = root?.querySelector('.view > *');
    const panel = view?.shadowRoot?.querySelector('#panel');
    return parts.length === 4 && [...parts, ...(panel ? [panel] : [])].every((part) => part.shadowRoot?.querySelector('.root > *'));
  },
  paper: () => Boolean(document.querySelector('trigger-infographic')?.shadowRoot?.querySelector('trigger-tools')?.shadowRoot?.querySelector('.paper trigger-detail')?.shadowRoot?.querySelector('.root > *')),
  skeleton: () => Boolean(document.querySelector('trigger-infographic')?.shadowRoot?.querySelector('slot')),
  failure: () => Boolean(document.querySelector('trigger-infographic')?.shadowRoot?.querySelector('.failure')),
  problems: () => Boolean(document.querySelector('trigger-infographic')?.shadowRoot?.querySelector('trigger-problems')?.shadowRoot?.querySelector('li')),
};

/** Fonts are there, and the page has kept its height for a few frames. Runs in the page. */
async function settled() {
  await document.fonts.ready;
  let before = 0;
  for (let still = 0; still < 6; ) {
    await new Promise((frame) => requestAnimationFrame(frame));
    const { scrollHeight } = document.documentElement;
    still = scrollHeight === before ? still + 1 : 0;
    before = scrollHeight;
  }
}

async function look(browser, origin, { width, hash, context: options = {}, init, before, media, until = 'content', act, scrolled }) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, deviceScaleFactor: 1, reducedMotion: 'reduce', ...options });
  try {
    const page = await context.newPage();
    if (init) await context.addInitScript(init);
    await before?.(page);
    await page.goto(`${origin}/#${hash}`);
    await page.waitForFunction(arrived[until]);
    await act?.(page);
    if (media) await page.emulateMedia({ media });
    await page.evaluate(settled);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const shown = Math.min(height, tallest(width));
    return await page.screenshot({ fullPage: true, animations: 'disabled', clip: { x: 0, y: scrolled ? height - shown : 0, width, height: shown } });
  } finally {
    await context.close();
  }
}

const { origin, stop } = await serve();
const browser = await launch();
const version = browser.version();
const built = `${baselines}browser.txt`;
const same = existsSync(built) && readFileSync(built, 'utf8').trim() === version;
const tolerance = same ? tolerances.same : tolerances.other;
let failed = 0;

mkdirSync(baselines, { recursive: true });
rmSync(out, { recursive: true, force: true });
mkdirSync(out);
if (!update && !same) console.log(`Another browser than that of the baselines (${version}): ${tolerances.other * 100} % of a picture may differ.`);

/** Takes one shot and keeps it or compares it. */
async function check(shot) {
  const { name } = shot;
  try {
    const seen = halved(await look(browser, origin, shot));
    const path = `${baselines}${name}.png`;
    const known = existsSync(path) ? difference(decode(readFileSync(path)), seen) : { share: 1 };
    if (update) {
      // What hardly differs stays as it is, so that the repository does not grow with every look.
      if (known.share > tolerances.same) writeFileSync(path, encode(seen));
      console.log(`  kept ${name}`);
    } else if (known.share <= Math.max(tolerance, shot.tolerance ?? 0)) {
      console.log(`  ok   ${name}`);
    } else {
      writeFileSync(`${out}${name}.png`, encode(seen));
      if (known.picture) writeFileSync(`${out}${name}.difference.png`, known.picture);
      throw new Error(existsSync(path) ? `${(known.share * 100).toFixed(2)} % differs; look at test/visual/out/${name}.png` : 'no baseline; keep one with --update');
    }
  } catch (error) {
    failed++;
    console.log(`  FAIL ${name}: ${error.message}`);
  }
}

const waiting = [...chosen];
const worker = async () => {
  for (let shot = waiting.shift(); shot; shot = waiting.shift()) await check(shot);
};
await Promise.all(Array.from({ length: atOnce }, worker));

if (update) {
  writeFileSync(built, `${version}\n`);
  const names = new Set(shots.map(({ name }) => `${name}.png`));
  for (const file of readdirSync(baselines)) if (file.endsWith('.png') && !names.has(file)) rmSync(`${baselines}${file}`);
}
writeSheet(shots.map(({ name }) => name));
await browser.close();
await stop();
console.log(`\n${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
