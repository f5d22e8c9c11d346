/** The built script and the published data on a strict page, and how the checks bring it into a state. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve, strictPolicy } from '../../demo/serve.mjs';
import { importTypescript } from '../helpers/typescript.mjs';
import { launch, watchedPage } from '../helpers/watch-page.mjs';

const local = (path) => fileURLToPath(new URL(path, import.meta.url));
const json = (path) => JSON.parse(readFileSync(local(path), 'utf8'));

export const content = json('../../data/triggerfactoren.nl.json');
export const { views } = await importTypescript('src/state/selection.ts');

/** Every element that the package has, by tag. */
export const tags = json('../../custom-elements.json').modules.flatMap(({ declarations = [] }) => declarations).flatMap(({ tagName }) => tagName ?? []).sort();

/** `strict` false leaves the policy out, for engines that let a script in only as the page's own. */
export const startSite = (strict = true) =>
  serve({
    folders: [['/cdn/', local('../../cdn')], ['/data/', local('../../data')], ['/', local('./pages')]],
    headers: () => (strict ? { 'content-security-policy': strictPolicy.replace("img-src 'self'", "img-src 'self' data:") } : {}),
  });

/** Opens one of the pages; `context` are options of playwright, `events` whether to wait for the map. */
export async function open(browser, origin, name, { events = true, ...context } = {}) {
  const watched = await watchedPage(browser, origin, context);
  const { page } = watched;
  // What is asked for here never comes.
  await page.route('**/held/**', () => undefined);
  await page.addInitScript({ path: local('./in-page.js') });
  await page.goto(`${origin}/${name}.html`);
  if (events) await page.getByRole('radio').first().waitFor();
  await settle(page);
  return watched;
}

export const settle = (page) => page.evaluate(() => globalThis.a11y.settle());

/** Chooses as the page itself may do: nothing is announced and the focus stays. */
export async function choose(page, selection) {
  await page.evaluate((patch) => document.querySelector('trigger-infographic').select(patch), { profession: undefined, trigger: undefined, topic: undefined, lang: undefined, ...selection });
  await settle(page);
}

export { launch };
