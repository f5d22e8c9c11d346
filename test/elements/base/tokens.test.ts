import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/elements/about/index.js';
import '../../../src/elements/detail/index.js';
import '../../../src/elements/infographic/index.js';
import '../../../src/elements/list/index.js';
import '../../../src/elements/provider/index.js';
import '../../../src/elements/search/index.js';
import '../../../src/elements/table/index.js';
import '../../../src/elements/tools/index.js';
import { dataset } from '../../helpers/dataset.js';
import { mount, settled } from '../../helpers/page.js';
import { until } from '../support.js';

/** Places in which a page gives its parts the width of what is in them. */
const shrinking: Readonly<Record<string, string>> = {
  'a centred row': 'display: flex; justify-content: center',
  'a centred column': 'display: flex; flex-direction: column; align-items: center',
  'a centred grid': 'display: grid; justify-items: center',
  'a float': 'float: left',
  'an inline block': 'display: inline-block',
  'fit-content': 'inline-size: fit-content',
  'a cell of a table': 'display: table-cell',
  'a box out of the flow': 'position: absolute; inset-inline-start: 0',
  'a row beside a column': 'display: flex; gap: 1em',
  'a grid of two columns': 'display: grid; grid-template-columns: 100px auto',
};

const text = 'Tekst die zoveel plaats vraagt als er is, zoals een alinea dat doet. '.repeat(20);

/** What sticks out of the window, in pixels. */
const tooWide = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;

describe('the width of an element', () => {
  before(() => setViewport({ width: 1000, height: 740 }));
  after(() => setViewport({ width: 420, height: 740 }));

  for (const name of ['infographic', 'timeline', 'list', 'table', 'detail', 'filter', 'about', 'search', 'tools']) {
    it(`is that of an ordinary text in every place: ${name}`, async () => {
      const element = document.createElement(`trigger-${name}`);
      Object.assign(element, { data: dataset(), trigger: 'event-1' });
      for (const [place, style] of Object.entries(shrinking)) {
        const [paragraph, box] = await Promise.all(
          [Object.assign(document.createElement('p'), { textContent: text }), element].map(async (content) => {
            const around = await mount<HTMLElement>(html`<div></div>`);
            around.style.cssText = style;
            if (/beside|grid of/.test(place)) render(html`<p style="flex: none; inline-size: 100px">Kolom</p>`, around);
            around.append(content);
            await settled();
            return content.getBoundingClientRect().width;
          }),
        );
        expect(box, place).to.be.at.least(Math.min(paragraph!, 900) - 40).and.at.most(paragraph! + 1);
        // A map that comes to another width moves there.
        await until(() => tooWide() === 0);
      }
    });
  }

  it('is that of a long word where a page leaves no more', async () => {
    const around = await mount<HTMLElement>(html`<div style="inline-size: min-content"><trigger-infographic .data=${dataset()}></trigger-infographic></div>`);
    await settled();
    expect(around.offsetWidth).to.be.within(140, 180);
    const column = await mount<HTMLElement>(html`<div style="inline-size: 90px"><trigger-infographic .data=${dataset()}></trigger-infographic></div>`);
    await settled();
    expect(column.querySelector('trigger-infographic')!.offsetWidth).to.equal(90);
  });

  it('is that of the window at most, where a page lets its parts be as wide as they like', async () => {
    const around = await mount<HTMLElement>(html`<div style="inline-size: max-content"><trigger-infographic .data=${dataset()}></trigger-infographic></div>`);
    await settled();
    expect(around.offsetWidth).to.be.at.most(1000);
  });
});
