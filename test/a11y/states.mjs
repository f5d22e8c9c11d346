/**
 * Every state the infographic can be in, made from what there is: views and professions, parts that open, elements of the package.
 * A new view, profession or topic is in the list by being there.
 */
import { choose, content, settle, tags, views } from './site.mjs';

const professions = [undefined, ...content.professions.map(({ id }) => id)];
const trigger = (content.triggers.find(({ id }) => id === 'propaganda') ?? content.triggers[0]).id;

/** Elements that are the whole, hold the others, are never used by themselves, or are for paper. */
const wholes = ['trigger-infographic', 'trigger-provider', 'trigger-problems', 'trigger-configure', 'trigger-cards'];

/** Workshop mode fills the screen, so the window stays as it is; `steps` is how often one goes on. */
const presenting = (steps) => async (page) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.evaluate(() => document.querySelector('trigger-presenter').show());
  await settle(page);
  if (steps > 0) await page.evaluate(() => document.querySelector('trigger-presenter').begin());
  for (let step = 1; step < steps; step++) {
    await settle(page);
    await page.keyboard.press('PageDown');
  }
  await settle(page);
};

const typed = (query) => async (page) => {
  await page.locator('input[type=search]').first().fill(query);
  await settle(page);
};

/** Opens everything that opens in place, until nothing more does. */
export async function unfold(page, selector) {
  await page.evaluate((given) => {
    for (const element of globalThis.a11y.elements()) {
      if (!element.matches(given)) continue;
      if (element.localName === 'details') element.open = true;
      else element.click();
    }
  }, selector);
  await settle(page);
}

/** `key`: has to be there in each situation of size, spacing and zoom, and in each theme; the others differ from them in words alone. */
export const states = [
  ...views.flatMap((view) =>
    professions.flatMap((profession) =>
      [undefined, trigger].map((open) => ({
        name: `${view}, ${profession ?? 'all'}, ${open ? 'open' : 'closed'}`,
        page: 'infographic',
        view,
        selection: { view, profession, trigger: open },
        key: profession === undefined || profession === professions[1],
      })),
    ),
  ),
  ...content.triggers.map(({ id }) => ({ name: `list, all, ${id} open`, page: 'infographic', selection: { view: 'list', trigger: id } })),
  { name: 'search, found', page: 'infographic', selection: { view: 'timeline' }, act: typed('gesprek'), key: true },
  { name: 'search, nothing found', page: 'infographic', selection: { view: 'timeline' }, act: typed('xqzw'), key: true },
  ...['help', ...content.topics.map(({ id }) => id)].map((topic) => ({ name: `about, ${topic}`, page: 'infographic', selection: { view: 'timeline', topic } })),
  { name: 'all parts unfolded', page: 'infographic', selection: { view: 'list', trigger }, act: (page) => unfold(page, 'details:not([open])'), key: true },
  { name: 'all notes open', page: 'infographic', selection: { view: 'list', trigger, profession: professions[1] }, act: (page) => unfold(page, '.mark[aria-expanded=false], .term[aria-expanded=false]'), key: true },
  ...views.flatMap((view) => [undefined, trigger].map((open) => ({ name: `right to left, ${view}, ${open ? 'open' : 'closed'}`, page: 'mirrored', selection: { view, trigger: open }, key: true }))),
  { name: 'English', page: 'english', selection: { view: 'timeline', trigger } },
  { name: 'loading', page: 'loading', events: false, key: true },
  { name: 'failed', page: 'missing', events: false, key: true },
  { name: 'addition left out', page: 'overlay', key: true },
  ...(tags.includes('trigger-presenter') ? Array.from({ length: 14 }, (_, steps) => ({ name: `presenter, ${steps === 0 ? 'start' : `step ${steps}`}`, page: 'alone', events: false, tag: 'trigger-presenter', act: presenting(steps), fixed: true })) : []),
  ...tags.filter((tag) => !wholes.includes(tag) && tag !== 'trigger-presenter').map((tag) => ({ name: `alone: ${tag}`, page: 'alone', events: false, tag, key: !['trigger-timeline', 'trigger-list', 'trigger-table'].includes(tag) })),
];

/** Brings a page that is open at the right address into a state. */
export async function enter(page, state) {
  if (state.tag) {
    await page.evaluate(async ([tag, chosen]) => {
      // What comes only when somebody asks for it, is asked for.
      await Promise.race([customElements.whenDefined(tag), new Promise((done) => setTimeout(done, 1000))]);
      if (!customElements.get(tag)) await import(`/cdn/triggerfactoren-${tag.replace('trigger-', '')}.js`);
      const provider = document.querySelector('trigger-provider');
      provider.setAttribute('trigger', chosen);
      provider.replaceChildren(document.createElement(tag));
    }, [state.tag, trigger]);
    await page.waitForFunction(() => document.querySelector('trigger-provider > *')?.shadowRoot);
    await page.waitForFunction(() => document.querySelector('trigger-provider').state.status === 'ready');
  }
  if (state.selection) await choose(page, state.selection);
  await page.evaluate(() => {
    for (const element of globalThis.a11y.elements()) if (element.matches('details[open]:not([data-topic])')) element.open = false;
    const field = globalThis.a11y.elements().find((one) => one.matches('input[type=search]'));
    if (field?.value) {
      field.value = '';
      field.dispatchEvent(new globalThis.Event('input', { bubbles: true, composed: true }));
    }
  });
  await settle(page);
  await state.act?.(page);
}
