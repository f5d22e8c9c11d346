/** The built script and the data on pages as strict as a partner can make them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { serve, strictPolicy } from '../../demo/serve.mjs';
import { importTypescript } from '../helpers/typescript.mjs';
import { launch, watchedPage } from '../helpers/watch-page.mjs';

const local = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The published Dutch content. */
export const content = JSON.parse(readFileSync(local('../../data/triggerfactoren.nl.json'), 'utf8'));

/** Content that is larger in every direction than ours: nothing may be tied to one data file. */
export const large = (await importTypescript('test/helpers/dataset.ts')).dataset({ phases: 6, levels: 5, triggers: 200, professions: 6, labelLength: 24 });

const made = mkdtempSync(join(tmpdir(), 'large-'));
writeFileSync(join(made, 'large.json'), JSON.stringify(large));

const { origin, stop } = await serve({
  folders: [['/cdn/', local('../../cdn')], ['/data/', local('../../data')], ['/large/', made], ['/', local('./pages')]],
  headers: () => ({ 'content-security-policy': strictPolicy }),
});
const browser = await launch();

after(async () => {
  await browser.close();
  await stop();
  rmSync(made, { recursive: true });
});

/** Opens one of the pages and waits until its events are there; `faults` collects all that a page should not do. */
export async function open(name, { before, wait = true, hash = '', ...options } = {}) {
  const watched = await watchedPage(browser, origin, options);
  await before?.(watched);
  await watched.page.goto(`${origin}/${name}.html${hash}`);
  if (wait) await watched.page.getByRole('button').first().waitFor();
  return watched;
}

/** The start of an accessible name: the words one sees, whatever is added for those who do not see the rest. */
export const startingWith = (text) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** The button of an event, by its visible words. */
export const eventButton = (page, label) => page.getByRole('button', { name: startingWith(label) });

/** Chooses a radio by its visible words; where a view has a group of its own with the same words, the one above it. */
export const choose = (page, label) => page.getByRole('radio', { name: startingWith(label) }).first().check();

/** What axe finds on a page, in words. */
export async function violations(page) {
  const { violations: found } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)}: ${failureSummary}`));
}
