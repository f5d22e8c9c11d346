/** A trainer at work: the infographic on a strict page, its presenter open, and what can be read from outside. */
import { content, open } from '../e2e/strict-site.mjs';

export { content, open, violations } from '../e2e/strict-site.mjs';

/** Opens the presenter the way a visitor does; `on` is one of the pages, `language` that of the content. */
export async function present({ on = 'infographic', language = 'nl', ...options } = {}) {
  const watched = await open(on, { viewport: { width: 1280, height: 720 }, acceptDownloads: true, ...options });
  if (language === 'en') await watched.page.getByRole('radio', { name: 'English' }).click();
  await watched.page.getByRole('button', { name: language === 'en' ? /^Present/ : 'Presenteren' }).click();
  await watched.page.getByRole('button', { name: language === 'en' ? 'Begin' : 'Beginnen' }).waitFor();
  return watched;
}

/** What the presenter shows now. */
export const shown = (page) =>
  page.evaluate(() => {
    const presenter = document.querySelector('trigger-infographic').shadowRoot.querySelector('trigger-tools').shadowRoot.querySelector('trigger-presenter');
    const step = presenter.step;
    return { id: step?.id, kind: step?.kind, shown: step?.shown, lines: step?.lines.length, hash: location.hash };
  });

/** Presses a key and waits until the presenter has drawn what comes of it. */
export async function press(page, key) {
  await page.keyboard.press(key);
  await drawn(page);
}

/** Waits until the presenter has drawn. */
export const drawn = (page) =>
  page.evaluate(async () => {
    const presenter = document.querySelector('trigger-infographic').shadowRoot.querySelector('trigger-tools').shadowRoot.querySelector('trigger-presenter');
    await presenter.updateComplete;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });

/** Waits until a session goes on after a reload. */
export async function resumed(page) {
  await page.waitForFunction(() => document.querySelector('trigger-infographic')?.shadowRoot?.querySelector('trigger-tools')?.shadowRoot?.querySelector('trigger-presenter')?.step);
  await drawn(page);
}

/** The labels of the professions, first all of them, as the presenter's buttons have them. */
export const professionLabels = ['Alle beroepen', ...content.professions.map(({ label }) => label)];
