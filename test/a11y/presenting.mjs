/** Every screen of workshop mode: the first, one of each kind in the ready-made routes, and what can lie over them. Made from the routes that there are. */
import { importTypescript } from '../helpers/typescript.mjs';
import { content, settle } from './site.mjs';

const [{ parseInfographic }, { readyRoutes, sessionSteps, routeText }] = await Promise.all([importTypescript('src/model/index.ts'), importTypescript('src/workshop/index.ts')]);
const { model } = parseInfographic(content);

/** Of each kind of screen the last one in the longest route that has it: everything on it is revealed. */
const screens = new Map(
  readyRoutes(model)
    .filter(({ profession }) => profession === undefined)
    .sort((one, other) => one.minutes - other.minutes)
    .flatMap(({ route }) => sessionSteps(model, route).map((step) => [step.kind, { route, step }])),
);

const window = { width: 1280, height: 720 };
const show = (page) => page.evaluate(() => document.querySelector('trigger-presenter').show());

/** Opens workshop mode on a screen, as a link to it does. */
const at = ({ route, step }) => async (page) => {
  await page.setViewportSize(window);
  const hash = new URLSearchParams({ route: routeText(route), step: step.id }).toString();
  await page.evaluate((address) => {
    const old = document.querySelector('trigger-presenter');
    location.hash = address;
    old.replaceWith(document.createElement('trigger-presenter'));
  }, hash);
  await page.waitForFunction((id) => document.querySelector('trigger-presenter').step?.id === id, step.id);
  await settle(page);
};

const [first] = screens.values();
const over = (key) => async (page) => {
  // Where a second window is not allowed, the notes come on this screen.
  await page.evaluate(() => (globalThis.open = () => null));
  await at(first)(page);
  await page.keyboard.press(key);
  await settle(page);
};

const start = (unfolded) => async (page) => {
  await page.setViewportSize(window);
  await show(page);
  await settle(page);
  if (unfolded) await page.evaluate(() => globalThis.a11y.elements().filter((element) => element.matches('details')).forEach((element) => (element.open = true)));
  await settle(page);
};

/** Name and way in of every screen. */
export const presented = [
  ['start', start(false)],
  ['start, unfolded', start(true)],
  ...[...screens].map(([kind, place]) => [kind, at(place)]),
  ...[['black', '.'], ['keys', '?'], ['overview', 'Home'], ['notes', 'n']].map(([name, key]) => [`over it: ${name}`, over(key)]),
];
