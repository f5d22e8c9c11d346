/**
 * Whether the checks can fail: each is given a page with a fault of its kind, and has to find it. `node test/a11y/itself.mjs`, or with names of
 * checks for some of them. A check without a fault here is named.
 */
import * as keys from './checks/keys.mjs';
import * as preferences from './checks/preferences.mjs';
import * as situations from './checks/situations.mjs';
import * as speech from './checks/speech.mjs';
import * as surface from './checks/surface.mjs';
import { choose, launch, open, startSite } from './site.mjs';
import { takenOver, themeContrast, themeRings } from './themes.mjs';

const { nameScript } = surface;
const onSurface = Object.fromEntries(Object.entries(surface).filter(([name]) => !['nameScript', 'tall'].includes(name)));
const themed = {
  themes: async ({ page }) => (await themeContrast(page)).flatMap(({ low }) => low),
  rings: async ({ page }) => (await themeRings(page)).found,
  takenOver: async ({ page }) => (await takenOver(page)).found,
};
const checks = { ...onSurface, ...situations, ...keys, ...speech, ...preferences, ...themed };

/** Lays a style sheet over the page and all its roots, later ones too. */
const style = (css) => (page) =>
  page.evaluate((text) => {
    const sheet = new globalThis.CSSStyleSheet();
    sheet.replaceSync(text);
    const dress = () => {
      for (const root of [document, ...globalThis.a11y.elements().flatMap(({ shadowRoot }) => shadowRoot ?? [])]) if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    };
    dress();
    globalThis.setInterval(dress, 20);
  }, css);
/** Does something to the first element of a kind. */
const mar = (selector, act) => (page) =>
  page.evaluate(([wanted, source]) => {
    const element = globalThis.a11y.elements().find((one) => one.matches(wanted) && one.getRootNode() !== document);
    const acts = {
      unnamed: () => element.append(document.createElement('button')),
      renamed: () => element.setAttribute('aria-label', 'Iets anders'),
      shown: () => element.removeAttribute('aria-hidden'),
      picture: () => {
        element.removeAttribute('aria-hidden');
        element.setAttribute('role', 'img');
        element.setAttribute('aria-label', 'Lijnen');
      },
      twice: () => element.after(Object.assign(document.createElement('button'), { textContent: element.textContent }), Object.assign(document.createElement('button'), { textContent: element.textContent })),
      mute: () => element.removeAttribute('lang'),
      talking: () => (element.textContent = 'Welkom'),
      hidden: () => (element.style.display = 'none'),
      echo: () => new globalThis.MutationObserver(() => {
        if (!element.textContent || element.textContent.endsWith('!')) return;
        globalThis.setTimeout(() => (element.textContent = `${element.textContent}!`), 20);
      }).observe(element, { childList: true, characterData: true, subtree: true }),
      gone: () => element.remove(),
    };
    acts[source]();
  }, [selector, act]);
/** Listens to keys or clicks before we do, and keeps them. */
const swallow = (type, ...kept) => (page) =>
  page.evaluate(([name, names]) => {
    globalThis.addEventListener(name, (event) => {
      if (names.length > 0 && !names.includes(event.key)) return;
      event.stopImmediatePropagation();
      event.preventDefault();
    }, true);
  }, [type, kept]);

const pale = style('.title, p, .choice, .button { color: #999 !important }');
const wide = style('.title { min-inline-size: 1400px }');
const faults = {
  axe: mar('.root', 'unnamed'),
  pictures: mar('svg', 'picture'),
  names: mar('.button', 'renamed'),
  twins: mar('.button', 'twice'),
  structure: mar('svg', 'shown'),
  languages: mar('.root', 'mute'),
  targets: style('.button { min-block-size: 20px !important; block-size: 20px !important; padding: 0 !important }'),
  textSize: style('p { font-size: 11px !important }'),
  stillness: style('.button { transition: color 300ms !important }'),
  contrast: pale,
  desktop: wide,
  narrow: wide,
  portrait: wide,
  landscape: wide,
  spaced: style('p { block-size: 1.2em !important; overflow: hidden !important }'),
  spacedNarrow: style('p { block-size: 1.2em !important; overflow: hidden !important }'),
  doubled: style('p { block-size: 20px !important; overflow: hidden !important }'),
  smallRoot: style('p { font-size: 1rem !important }'),
  zoomed: style('p { font-size: 2.5vw !important }'),
  tabOrder: swallow('keydown', 'Tab'),
  tabInWorkshop: swallow('keydown', 'Tab'),
  arrows: swallow('keydown', 'ArrowRight'),
  panels: swallow('keydown', 'Escape'),
  letters: (page) => page.evaluate(() => globalThis.addEventListener('keydown', ({ key }) => key === 'k' && document.querySelector('trigger-infographic').select({ profession: 'police' }))),
  keptFocus: (page) => page.evaluate(() => globalThis.addEventListener('click', () => globalThis.setTimeout(() => globalThis.a11y.active()?.blur(), 0))),
  skipLink: swallow('click'),
  mirrored: () => undefined,
  announcements: mar('[role=status]', 'echo'),
  silentAtLoad: mar('[role=status]', 'talking'),
  sameWords: mar('[data-trigger]', 'hidden'),
  failure: mar('.failure .button', 'gone'),
  forcedColours: style('path { stroke: #123456 !important }'),
  moreContrast: pale,
  dark: style('p { color: #222 !important }'),
  motion: style('.button { transition: color 2s !important }'),
  osFontSize: style('.root { font-size: 16px !important }'),
  paper: style('.button { display: inline-flex !important }'),
  languageSwitch: (page) => page.route('**/*.en.json', (route) => route.abort()),
  themes: pale,
  rings: style('* { outline-color: #ddd !important }'),
  takenOver: style('.root { font-family: monospace !important }'),
};
/** The page a check looks at, where it is not the infographic on a page of its own; `mirrored` on a page that is not is the fault itself. */
const pages = { failure: 'missing', tabInWorkshop: 'alone' };

const asked = process.argv.slice(2);
const { origin, stop } = await startSite();
const browser = await launch();
const blind = [];
let count = 0;
for (const [name, check] of Object.entries(checks)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  count++;
  const page = pages[name] ?? 'infographic';
  const watched = await open(browser, origin, page, { events: page === 'infographic' });
  await watched.page.evaluate(nameScript);
  if (page === 'infographic') await choose(watched.page, { view: 'timeline' });
  await faults[name]?.(watched.page);
  await watched.page.evaluate(() => globalThis.a11y.settle());
  let found;
  try {
    found = faults[name] ? await check(watched, {}) : [];
  } catch (error) {
    found = [`broke off: ${error.message.split('\n')[0]}`];
  }
  if (found.length === 0) blind.push(name);
  console.log(`${found.length === 0 ? 'FAIL' : 'ok  '} ${name}: ${faults[name] ? (found[0]?.slice(0, 140) ?? 'finds nothing') : 'has no fault to find'}`);
  await watched.context.close();
}
await browser.close();
await stop();
console.log(`${count - blind.length} passed, ${blind.length} failed`);
process.exitCode = blind.length > 0 ? 1 : 0;
