import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { TriggerPresenter } from '../../src/elements/presenter/index.js';
import type { TriggerProvider } from '../../src/elements/provider/index.js';
import '../../src/index.js';
import { dataset } from '../helpers/dataset.js';
import { byRole, click, everything, focused, mount, press, settled, textOf } from '../helpers/page.js';
import { allWays, keepTranslating, translate, translatedSign, untranslated, type Way } from '../helpers/translator.js';

const data = () => dataset({ triggers: 4, professions: 2 });

/** What a visitor does, one act after another. */
type Acts = readonly (readonly [name: string, act: (root: TriggerProvider) => unknown])[];

const type = (text: string) => (root: Element) => {
  const field = byRole(root, 'searchbox') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

const choosing: Acts = [
  ['an event and a profession', (root) => root.select({ trigger: 'event-1', profession: 'police' })],
  ['another event', (root) => root.select({ trigger: 'event-3' })],
  ['another profession', (root) => root.select({ profession: 'youth-work' })],
  ['no choice', (root) => root.select({ trigger: undefined, profession: undefined })],
  ['other content', (root) => (root.data = dataset({ triggers: 3, professions: 2, language: 'en' }))],
];

const views: Readonly<Record<string, readonly [tag: string, acts: Acts]>> = {
  'the map': ['trigger-timeline', choosing],
  'the list': ['trigger-list', choosing],
  'the table': ['trigger-table', choosing],
  'the detail': ['trigger-detail', choosing],
  'the filter': ['trigger-filter', choosing],
  'the background': ['trigger-about', choosing],
  'the tools': ['trigger-tools', choosing],
  'the sources': ['trigger-sources', choosing],
  'the search': ['trigger-search', [['a word', type('gebeurtenis')], ['another', type('weg')], ['one that is nowhere', type('xyzxyz')], ['nothing', type('')]]],
};

/** A provider with one view. */
async function place(tag: string): Promise<TriggerProvider> {
  const provider = await mount<TriggerProvider>(html`<trigger-provider .data=${data()}></trigger-provider>`, { width: 700 });
  provider.append(document.createElement(tag));
  return provider;
}

/** What stands there, but for what is said a moment later. Lines laid anew stand in another order: there it is the words that count. */
const words = (root: Element, way: Way): string => {
  const said = [...everything(root)].filter((element) => element.role === 'status').map(textOf);
  const text = untranslated(said.reduce((whole, part) => whole.replace(part, ''), textOf(root)));
  return way === 'lays its lines anew' ? text.split(/\s+/).sort().join(' ') : text;
};

/** Where two texts part, in a few words: panels are long. Nothing when they are the same. */
function difference(shown: string, wanted: string): string {
  const at = [...shown].findIndex((sign, index) => sign !== wanted[index]);
  return shown === wanted ? '' : `“${shown.slice(Math.max(0, at - 30), at + 60)}” instead of “${wanted.slice(Math.max(0, at - 30), at + 60)}”`;
}

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

describe('a page that a translator works on', () => {
  const { requestFullscreen } = Element.prototype;
  before(() => (Element.prototype.requestFullscreen = () => Promise.reject(new Error('not here'))));
  after(() => (Element.prototype.requestFullscreen = requestFullscreen));

  for (const [name, [tag, acts]] of Object.entries(views)) {
    it(`${name}: shows what is chosen, whatever is done to its words, once or for good`, async () => {
      const plain = await place(tag);
      const once = await Promise.all(allWays.map(async (way) => [way, await place(tag)] as const));
      const kept = await Promise.all(allWays.map(async (way) => [way, await place(tag)] as const));
      await settled();
      for (const [way, root] of once) translate(root, way);
      for (const [way, root] of kept) ends.push(keepTranslating(root, way));
      for (const [after, act] of [['nothing', () => undefined] as const, ...acts]) {
        for (const root of [plain, ...[...once, ...kept].map(([, each]) => each)]) act(root);
        await settled();
        for (const [way, root] of once) expect(difference(words(root, way), words(plain, way)), `${way}, once, after ${after}`).to.equal('');
        for (const [way, root] of kept) expect(difference(words(root, way), words(plain, way)), `${way}, for good, after ${after}`).to.equal('');
      }
    });
  }

  for (const way of allWays) {
    it(`workshop mode: shows the screen that it is at where one ${way}`, async () => {
      const tell = async (begin: (root: Element) => unknown) => {
        const presenter = await mount<TriggerPresenter>(html`<trigger-presenter .data=${data()}></trigger-presenter>`);
        presenter.show();
        await settled();
        begin(presenter);
        const seen = [];
        presenter.begin();
        await settled();
        for (const key of ['PageDown', 'PageDown', 'PageUp', '2', '?', 'Escape', 'End']) {
          seen.push(words(presenter, way).replace(/\d+:\d\d/g, ''));
          await press(key);
        }
        presenter.leave();
        await settled();
        seen.push(words(presenter, way));
        history.replaceState(null, '', location.pathname + location.search);
        return seen;
      };
      const wanted = await tell(() => undefined);
      const once = await tell((root) => translate(root, way));
      const kept = await tell((root) => ends.push(keepTranslating(root, way)));
      for (const [index, text] of wanted.entries()) {
        expect(difference(once[index]!, text), `once, at ${index}`).to.equal('');
        expect(difference(kept[index]!, text), `for good, at ${index}`).to.equal('');
      }
    });
  }

  it('keeps what is translated where nothing changed, and the focus where it was', async () => {
    const root = await place('trigger-list');
    translate(root, 'wraps its words');
    const button = byRole(root, 'button', /Gebeurtenis 3/);
    await click(button);
    expect(focused()).to.equal(button);
    expect(button.textContent).to.contain(`${translatedSign}Gebeurtenis 3`);
    expect(byRole(root, 'button', /Gebeurtenis 1/).textContent).to.contain(translatedSign);
  });
});
