import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { TriggerSelectEvent } from '../../src/elements/base/events.js';
import type { TriggerFilter } from '../../src/elements/filter/index.js';
import '../../src/elements/filter/index.js';
import { dataset } from '../helpers/dataset.js';
import { allByPart, allByRole, byRole, click, everything, focused, mount, nameOf, press, settled } from '../helpers/page.js';
import { heard } from './support.js';
import { itIsAView } from './view-tests.js';

const alone = (data: unknown = dataset({ professions: 4 }), profession?: string) => mount<TriggerFilter>(html`<trigger-filter .data=${data} .profession=${profession}></trigger-filter>`);
const chosen = (filter: Element): string[] => allByRole(filter, 'radio').filter((radio) => (radio as HTMLInputElement).checked).map(nameOf);

describe('trigger-filter', () => {
  it('is accessible', async () => {
    await expect(await alone()).to.be.accessible();
  });

  it('asks where you work, with a radio for all professions and one for each, as the file orders them', async () => {
    const filter = await alone();
    byRole(filter, 'group', 'Ik werk in');
    expect(allByRole(filter, 'radio').map(nameOf)).to.deep.equal(['Alle beroepen', 'Politie', 'Jongerenwerk', 'Onderwijs', 'Zorg']);
    expect(chosen(filter)).to.deep.equal(['Alle beroepen']);
  });

  it('draws the icon that the file gives a profession, and people for one that has none', async () => {
    const data = dataset({ professions: 5 });
    data.professions[4]!.icon = 'M3 3h18v18H3z';
    const drawings = allByRole(await alone(data), 'radio').map((radio) => radio.parentElement!.querySelector('path')!.getAttribute('d'));
    expect(drawings[5]).to.equal('M3 3h18v18H3z');
    expect(new Set(drawings).size).to.equal(6);
  });

  it('is one stop for Tab, and arrow keys choose and go round, as radios do', async () => {
    const filter = await alone();
    await press('Tab');
    expect(nameOf(focused()!)).to.equal('Alle beroepen');
    await press('ArrowRight', 'ArrowDown');
    expect(chosen(filter)).to.deep.equal(['Jongerenwerk']);
    await press('ArrowUp', 'ArrowUp', 'ArrowLeft');
    expect(chosen(filter)).to.deep.equal(['Zorg']);
    await press('Tab');
    expect(filter.contains(document.activeElement)).to.equal(false);
    await press('Shift+Tab');
    expect(nameOf(focused()!)).to.equal('Zorg');
  });

  it('asks for what is clicked, once, and shows it', async () => {
    const filter = await alone();
    const requests = heard<TriggerSelectEvent>(document, 'trigger-select');
    await click(byRole(filter, 'radio', 'Onderwijs'));
    await click(byRole(filter, 'radio', 'Onderwijs'));
    await click(byRole(filter, 'radio', 'Alle beroepen'));
    expect(requests.map(({ patch }) => patch)).to.deep.equal([{ profession: 'education' }, { profession: undefined }]);
    expect(chosen(filter)).to.deep.equal(['Alle beroepen']);
  });

  it('starts with its own attribute and lets the visitor move on from there, alone', async () => {
    const filter = await alone(dataset(), 'police');
    expect(chosen(filter)).to.deep.equal(['Politie']);
    await click(byRole(filter, 'radio', 'Jongerenwerk'));
    expect(filter.profession).to.equal('youth-work');
    await click(byRole(filter, 'radio', 'Alle beroepen'));
    expect(filter.profession).to.equal('all');
    filter.profession = 'police';
    await settled();
    expect(chosen(filter)).to.deep.equal(['Politie']);
  });

  it('does not follow a profession that the file does not know', async () => {
    const filter = await alone(dataset(), 'polise');
    expect(chosen(filter)).to.deep.equal(['Alle beroepen']);
  });

  it('shares no radio with another one on the page', async () => {
    const root = await mount(html`<div><trigger-filter .data=${dataset()}></trigger-filter><trigger-filter .data=${dataset()}></trigger-filter></div>`);
    const [first, second] = root.querySelectorAll('trigger-filter');
    await click(byRole(first!, 'radio', 'Politie'));
    expect([chosen(first!), chosen(second!)]).to.deep.equal([['Politie'], ['Alle beroepen']]);
  });

  it('offers all professions alone when the file has none', async () => {
    expect(allByRole(await alone(dataset({ professions: 0 })), 'radio').map(nameOf)).to.deep.equal(['Alle beroepen']);
  });

  it('has choices large enough for a thumb, and icons that are decoration', async () => {
    const filter = await alone();
    for (const radio of allByRole(filter, 'radio')) {
      const { width, height } = radio.getBoundingClientRect();
      expect(Math.min(width, height), nameOf(radio)).to.be.at.least(44);
    }
    expect(allByRole(filter, 'img')).to.have.length(0);
    for (const drawing of [...everything(filter)].filter(({ localName }) => localName === 'svg')) {
      expect([drawing.getAttribute('aria-hidden'), drawing.getAttribute('focusable')]).to.deep.equal(['true', 'false']);
    }
  });

  it('marks its parts for the page, the chosen one apart', async () => {
    const filter = await alone(dataset(), 'police');
    expect(allByPart(filter, 'filter')).to.have.length(1);
    expect(allByPart(filter, 'choice')).to.have.length(3);
    expect(allByPart(filter, 'choice-active').map(({ textContent }) => textContent?.trim())).to.deep.equal(['Politie']);
  });
});

itIsAView({ tag: 'trigger-filter', dutch: 'Jongerenwerk', english: 'Youth work' });
