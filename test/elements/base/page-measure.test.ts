import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { TriggerTimeline } from '../../../src/elements/timeline/index.js';
import '../../../src/elements/timeline/index.js';
import { dataset, type DatasetSize } from '../../helpers/dataset.js';
import { allByPart, mount, settled } from '../../helpers/page.js';
import { forcedLayouts, until } from '../support.js';

/** A map that has its place but no content yet. */
const empty = (width: number): Promise<TriggerTimeline> => mount<TriggerTimeline>(html`<trigger-timeline></trigger-timeline>`, { width });

const lies = (element: Element): boolean => allByPart(element, 'map')[0]?.classList.contains('lying') ?? false;
const lanes = (element: Element): Element | null => element.shadowRoot!.querySelector('path[d^=M]');

/** How often the browser lays out while a map of this size is drawn, and how often it is asked for a size of a word. */
async function cost(size: DatasetSize, width = 1280): Promise<{ readonly forced: number; readonly asked: number }> {
  const element = await empty(width);
  const counts = forcedLayouts(element.shadowRoot!);
  element.data = dataset(size);
  await until(() => lanes(element));
  await settled();
  const { forced, asked } = counts;
  element.remove();
  return { forced, asked };
}

/** The places of everything that stands in a map, rounded to whole pixels. */
const places = (element: Element): number[][] =>
  [...element.shadowRoot!.querySelectorAll('[data-trigger], [part=lane], [part=phase]')].map((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return [x, y, width, height].map(Math.round);
  });

describe('what a map asks of the page', () => {
  it('costs one layout before it is drawn and one after, however many words it has', async () => {
    for (const size of [{ triggers: 3 }, { triggers: 14, labelLength: 20 }, { triggers: 14, labelLength: 90, levels: 3 }, { triggers: 60 }]) {
      expect((await cost(size)).forced, JSON.stringify(size)).to.equal(2);
    }
  });

  it('asks for the widths of words by line, not by word', async () => {
    const few = await cost({ triggers: 14, levels: 3 });
    const many = await cost({ triggers: 14, levels: 3, labelLength: 90 });
    expect(many.asked).to.equal(few.asked);
  });

  it('asks nothing again for content it knows', async () => {
    const element = await empty(1280);
    element.data = dataset({ triggers: 14 });
    await until(() => lies(element));
    await settled();
    const counts = forcedLayouts(element.shadowRoot!);
    element.request({ trigger: 'event-2' });
    await settled();
    expect(counts.forced).to.be.at.most(1);
  });

  it('leaves no word behind in the tree', async () => {
    const element = await empty(1280);
    element.data = dataset({ triggers: 3 });
    await until(() => lies(element));
    expect(element.shadowRoot!.querySelector('.sample')!.textContent).to.equal('');
  });

  it('measures letters as the page sets them: in its font, spaced, and in capitals', async () => {
    for (const [name, value] of [['text-transform', 'uppercase'], ['letter-spacing', '0.1em'], ['word-spacing', '0.5em'], ['font-family', 'monospace'], ['font-variant', 'small-caps'], ['font-stretch', '150%']] as const) {
      const element = await empty(1280);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.root { ${name}: ${value} !important }`);
      element.shadowRoot!.adoptedStyleSheets.push(sheet);
      element.data = dataset({ triggers: 14, labelLength: 30 });
      await until(() => lies(element));
      await settled();
      for (const text of element.shadowRoot!.querySelectorAll<HTMLElement>('[data-trigger] span > span')) expect(text.scrollWidth, `${name}: ${text.textContent}`).to.be.at.most(text.clientWidth + 1);
      element.remove();
    }
  });

  it('measures a word alone that has a sign by which the page ends a line', async () => {
    const data = dataset({ triggers: 4 });
    data.triggers[0]!.label = 'Voor\u0085na';
    const element = await empty(1280);
    element.data = data;
    await until(() => lies(element));
    await settled();
    expect(places(element).flat().every(Number.isFinite)).to.equal(true);
    expect(element.shadowRoot!.querySelectorAll('[data-trigger]')).to.have.length(4);
  });

  it('draws the same after it was taken away and put back, and anew in another font', async () => {
    const element = await empty(1280);
    element.data = dataset({ triggers: 14, labelLength: 30 });
    await until(() => lies(element));
    await settled();
    const before = places(element);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await settled();
    expect(places(element)).to.deep.equal(before);
    element.remove();
    place.style.setProperty('font-family', 'monospace');
    place.append(element);
    await settled();
    await until(() => String(places(element)) !== String(before));
  });
});
