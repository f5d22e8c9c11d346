import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { TriggerInfographic } from '../../src/elements/infographic/index.js';
import '../../src/elements/infographic/index.js';
import type { TriggerPresenter } from '../../src/elements/presenter/index.js';
import '../../src/elements/presenter/index.js';
import { en } from '../../src/locales/en.js';
import { crowdWords } from '../../src/locales/crowd-words.js';
import { en as enLater } from '../../src/locales/en.later.js';
import { nl } from '../../src/locales/nl.js';
import { nl as nlLater } from '../../src/locales/nl.later.js';
import { problemWords } from '../../src/locales/problem-words.js';
import { sourceWords } from '../../src/locales/source-words.js';
import { workshopEn } from '../../src/locales/workshop.en.js';
import { workshopNl } from '../../src/locales/workshop.nl.js';
import type { Messages } from '../../src/locales/messages.js';
import { arabic } from '../../stories/arabic.js';
import { dataset } from '../helpers/dataset.js';
import { mount, press, settled } from '../helpers/page.js';

/** What the interface says in Dutch and English, with any value where one is filled in. With fewer than four letters of its own it could be anything. */
const ours = [nl, nlLater, workshopNl, en, enLater, workshopEn, ...Object.values(problemWords), ...Object.values(sourceWords), ...Object.values(crowdWords)]
  .flatMap((words) => Object.values(words))
  .filter((text) => text.replace(/\{\w+\}|\P{L}/gu, '').length >= 4)
  .map((text) => new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+')}$`, 'u'));

/** Everything that is there to read or hear, through shadow roots. */
function said(root: Node): string[] {
  if (root instanceof Text) return [root.data.trim().replace(/\s+/g, ' ')];
  if (root instanceof HTMLStyleElement) return [];
  const own = root instanceof Element ? [root.getAttribute('aria-label') ?? '', root.getAttribute('placeholder') ?? ''] : [];
  const inside = root instanceof Element && root.shadowRoot ? said(root.shadowRoot) : [];
  return [...own, ...inside, ...[...root.childNodes].flatMap(said)].filter(Boolean);
}

const data = { ...dataset({ phases: 4, triggers: 12 }), language: 'ar' };

/** What the content says is not ours. */
const strings = (value: unknown): string[] => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []);
const content = new Set(strings(data));
const foreign = (root: Node): string[] => [...new Set(said(root))].filter((text) => !content.has(text) && ours.some((pattern) => pattern.test(text)));

const shown = (words: Partial<Messages>): Promise<TriggerInfographic> =>
  mount<TriggerInfographic>(html`<div dir="rtl" lang="ar"><trigger-infographic sync-url .data=${data} .words=${words}></trigger-infographic></div>`).then((box) => box.querySelector<TriggerInfographic>('trigger-infographic')!);

function unfold(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element instanceof HTMLDetailsElement) element.open = true;
    if (element.shadowRoot) unfold(element.shadowRoot);
  }
}

describe('words of a third language', () => {
  for (const view of ['timeline', 'list', 'table'] as const) {
    it(`are all there are in the ${view}, with everything open`, async () => {
      const infographic = await shown(arabic);
      const trigger = dataset({ phases: 4, triggers: 12 }).triggers[2]!.id;
      for (const profession of [undefined, 'police']) {
        infographic.select({ view, trigger, profession });
        await settled();
        unfold(infographic.shadowRoot!);
        await settled();
        await waitUntil(() => said(infographic).includes(arabic.copyLink), 'the tools come', { timeout: 10_000 });
        unfold(infographic.shadowRoot!);
        await settled();
        expect(foreign(infographic)).to.deep.equal([]);
      }
    });
  }

  it('are all there are in workshop mode', async () => {
    const presenter = await mount<TriggerPresenter>(html`<trigger-presenter lang="ar" .data=${data} .words=${arabic}></trigger-presenter>`);
    presenter.show();
    await settled();
    unfold(presenter.shadowRoot!);
    expect(said(presenter)).to.include(arabic.chooseRoute);
    expect(foreign(presenter)).to.deep.equal([]);
    presenter.begin();
    for (let step = ''; presenter.step!.id !== step; ) {
      step = presenter.step!.id;
      await settled();
      expect(foreign(presenter), step).to.deep.equal([]);
      await press('PageDown');
    }
    presenter.leave();
  });

  it('are missed when one is left out', async () => {
    const { help: _left, ...rest } = arabic;
    const infographic = await shown(rest);
    await waitUntil(() => said(infographic).includes(arabic.print), 'the tools come', { timeout: 10_000 });
    expect(foreign(infographic)).to.deep.equal([enLater.help]);
  });
});
