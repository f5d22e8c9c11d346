/**
 * Every state the infographic can be in, made from what there is: views and professions, parts that open, elements of the package.
 * A new view, profession, topic, element, paper or kind of screen in workshop mode is in the list by being there.
 */
import { importTypescript } from '../helpers/typescript.mjs';
import { presented } from './presenting.mjs';
import { choose, content, settle, tags, views } from './site.mjs';

const { papers } = await importTypescript('src/elements/cards/paper.ts');

const professions = [undefined, ...content.professions.map(({ id }) => id)];
const trigger = (content.triggers.find(({ id }) => id === 'propaganda') ?? content.triggers[0]).id;

/** Elements that are the whole, hold the others, or are never used by themselves; the last two have states of their own. */
const wholes = ['trigger-infographic', 'trigger-provider', 'trigger-problems', 'trigger-configure', 'trigger-presenter', 'trigger-cards'];

/** Shows one of the papers that are printed for a session. */
const printed = (paper) => async (page) => {
  await page.evaluate((kind) => Object.assign(document.querySelector('trigger-cards'), { paper: kind, profession: 'education' }), paper);
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

/**
 * `key`: has to be there in each situation of size, spacing and zoom, and in each theme; the others differ from them in words alone.
 * `fixed`: fills the window and never grows with it. `paper`: sheets in millimetres, which scroll in a region of their own.
 */
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
  ...presented.map(([name, act]) => ({ name: `presenter, ${name}`, page: 'alone', events: false, tag: 'trigger-presenter', act, fixed: true, key: true })),
  ...papers.map((paper) => ({ name: `on paper: ${paper}`, page: 'alone', events: false, tag: 'trigger-cards', act: printed(paper), paper: true, key: true })),
  ...tags.filter((tag) => !wholes.includes(tag)).map((tag) => ({ name: `alone: ${tag}`, page: 'alone', events: false, tag, key: !['trigger-timeline', 'trigger-list', 'trigger-table'].includes(tag) })),
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
