import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { TriggerTimeline } from '../../../src/elements/timeline/index.js';
import '../../../src/elements/timeline/index.js';
import { dataset } from '../../helpers/dataset.js';
import { allByPart, mount, settled } from '../../helpers/page.js';
import { replace, until } from '../support.js';

/** How wide the bands of the phases are drawn. */
const drawnWidth = (element: Element): number => allByPart(element, 'phase').reduce((sum, band) => sum + band.getBoundingClientRect().width, 0);

async function map(triggers: number): Promise<TriggerTimeline> {
  const element = await mount<TriggerTimeline>(html`<trigger-timeline .data=${dataset({ triggers })}></trigger-timeline>`, { width: 1280 });
  await until(() => drawnWidth(element) > 0);
  return element;
}

const resize = async (element: Element, width: number): Promise<void> => {
  element.parentElement!.style.setProperty('inline-size', `${width}px`);
  await settled();
};

describe('a map whose place is made narrower', () => {
  it('follows frame by frame', async () => {
    const element = await map(14);
    const before = drawnWidth(element);
    await resize(element, 1240);
    await until(() => drawnWidth(element) < before);
  });

  it('waits until that is over when it has much to draw, so that no frame is lost', async () => {
    const waiting: (() => void)[] = [];
    const cleared: unknown[] = [];
    replace(globalThis, 'setTimeout', ((draw: () => void) => waiting.push(draw)) as unknown as typeof setTimeout);
    replace(globalThis, 'clearTimeout', (timer: unknown) => void cleared.push(timer));
    const element = await map(60);
    const first = waiting.length;
    const before = drawnWidth(element);
    for (const width of [1270, 1260, 1250]) await resize(element, width);
    expect(drawnWidth(element)).to.equal(before);
    const asked = waiting.slice(first);
    expect(asked.length).to.be.at.least(3);
    expect(cleared, 'every wait but the last is given up').to.include.members(asked.slice(1).map((_draw, index) => first + index + 1));
    waiting.at(-1)!();
    await until(() => drawnWidth(element) < before);
  });
});
