import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { TriggerSelectEvent } from '../../src/elements/base/events.js';
import type { TriggerList } from '../../src/elements/list/index.js';
import '../../src/elements/list/index.js';
import '../../src/elements/detail/index.js';
import '../../src/elements/provider/index.js';
import { dataset } from '../helpers/dataset.js';
import { allByPart, allByRole, byRole, byText, click, focused, mount, nameOf, press, settled, textOf } from '../helpers/page.js';
import { heard } from './support.js';
import { itIsAView } from './view-tests.js';

const alone = (data: unknown = dataset(), more: Partial<TriggerList> = {}) =>
  mount<TriggerList>(html`<trigger-list .data=${data} .profession=${more.profession} .trigger=${more.trigger} .headingLevel=${more.headingLevel ?? 3}></trigger-list>`);
const event = (list: Element, number: number): HTMLElement => byRole(list, 'button', new RegExp(`^Gebeurtenis ${number} `));
const expanded = (list: Element): string[] =>
  [...list.shadowRoot!.querySelectorAll('[data-trigger][aria-expanded=true]')].map((button) => button.getAttribute('data-trigger')!);

describe('trigger-list', () => {
  it('is accessible, closed and open', async () => {
    const list = await alone();
    await expect(list).to.be.accessible();
    await click(event(list, 1));
    await expect(list).to.be.accessible();
  });

  it('gives every phase a heading and every level a list, in reading order, empty levels left out', async () => {
    const list = await alone(dataset({ triggers: 5 }));
    expect(allByRole(list, 'heading').map(nameOf)).to.deep.equal(['Vatbaar', 'Zoekend', 'Lid', 'Actie']);
    expect(allByRole(list, 'list').map(nameOf).filter(Boolean)).to.deep.equal(['Persoonlijk', 'Groep', 'Persoonlijk', 'Persoonlijk', 'Persoonlijk']);
    expect([...list.shadowRoot!.querySelectorAll('[data-trigger]')].map((button) => button.getAttribute('data-trigger'))).to.deep.equal(['event-1', 'event-5', 'event-2', 'event-3', 'event-4']);
  });

  it('says where prevention works and where contact gets harder, in words', async () => {
    const phases = allByPart(await alone(), 'phase').map(textOf);
    expect(phases[0]).to.contain('Hier werkt preventie: iemand is nog goed bereikbaar.');
    expect(phases[3]).to.contain('Contact leggen wordt lastiger: trek samen op.');
  });

  it('counts actions for the chosen profession, and says in words where there are none', async () => {
    const data = dataset({ triggers: 3 });
    Object.assign(data.triggers[1]!, { perspectives: { police: data.triggers[1]!.perspectives['police'] } });
    Object.assign(data.triggers[2]!, { perspectives: { police: {}, 'youth-work': { talk: data.triggers[0]!.perspectives['police']!['talk']!.slice(0, 1) } } });
    const list = await alone(data);
    expect(nameOf(event(list, 1))).to.equal('Gebeurtenis 1 12 acties');
    expect(nameOf(event(list, 2))).to.equal('Gebeurtenis 2 Voor Politie');
    list.profession = 'youth-work';
    await settled();
    expect(nameOf(event(list, 1))).to.equal('Gebeurtenis 1 6 acties');
    expect(nameOf(event(list, 2))).to.equal('Gebeurtenis 2 Nog geen acties voor dit beroep');
    expect(nameOf(event(list, 3))).to.equal('Gebeurtenis 3 1 actie');
  });

  it('opens an event in place with Enter and Space, and closes it again; the focus stays', async () => {
    const list = await alone();
    await press('Tab', 'Enter');
    expect(expanded(list)).to.deep.equal(['event-1']);
    expect(focused()).to.equal(event(list, 1));
    const panel = byRole(list, 'region', 'Gebeurtenis 1');
    expect(event(list, 1).getAttribute('aria-controls')).to.equal('panel');
    expect(event(list, 1).closest('li')!.querySelector('#panel')!.shadowRoot!.contains(panel)).to.equal(true);
    await press('Space');
    expect(expanded(list)).to.deep.equal([]);
    expect(allByRole(list, 'region')).to.have.length(0);
    expect(focused()).to.equal(event(list, 1));
  });

  it('opens one event at a time', async () => {
    const list = await alone();
    const requests = heard<TriggerSelectEvent>(list, 'trigger-select');
    await click(event(list, 1));
    await click(event(list, 2));
    expect(expanded(list)).to.deep.equal(['event-2']);
    expect(requests.map(({ patch }) => patch)).to.deep.equal([{ trigger: 'event-1' }, { trigger: 'event-2' }]);
  });

  it('reaches every event with Tab', async () => {
    const list = await alone(dataset({ triggers: 4 }));
    const reached = [];
    for (let stop = 0; stop < 4; stop++) {
      await press('Tab');
      reached.push(focused()!.getAttribute('data-trigger'));
    }
    expect(reached).to.deep.equal(['event-1', 'event-2', 'event-3', 'event-4']);
    expect(list.selection.trigger).to.equal(undefined);
  });

  it('closes at Escape, from the button and from inside the panel, and the focus is on the button', async () => {
    const list = await alone();
    await press('Tab', 'Enter', 'Escape');
    expect(expanded(list)).to.deep.equal([]);
    expect(focused()).to.equal(event(list, 1));
    await press('Enter', 'Tab', 'Tab');
    expect(focused()).not.to.equal(event(list, 1));
    await press('Escape');
    expect(expanded(list)).to.deep.equal([]);
    expect(focused()).to.equal(event(list, 1));
  });

  it('leaves Escape with a modifier to others', async () => {
    const list = await alone();
    await press('Tab', 'Enter', 'Shift+Escape');
    expect(expanded(list)).to.deep.equal(['event-1']);
  });

  for (const where of ['alone', 'in a provider'] as const) {
    it(`follows its own panel, ${where}: to the next event with the focus on its heading, and closed with the focus on its button`, async () => {
      const root = where === 'alone' ? await alone() : await mount(html`<trigger-provider .data=${dataset()}><trigger-list></trigger-list></trigger-provider>`);
      const list = root.matches('trigger-list') ? root : root.querySelector('trigger-list')!;
      await click(event(list, 1));
      await click(byRole(list, 'button', 'Volgende gebeurtenis: Gebeurtenis 5'));
      expect(expanded(list)).to.deep.equal(['event-5']);
      expect(textOf(focused()!)).to.equal('Gebeurtenis 5');
      await click(byRole(list, 'button', 'Sluiten'));
      expect(expanded(list)).to.deep.equal([]);
      expect(focused()).to.equal(event(list, 5));
    });
  }

  it('lets the page forbid what its panel asks for, alone', async () => {
    const list = await alone();
    await click(event(list, 1));
    list.addEventListener('trigger-select', (request) => request.preventDefault(), { once: true });
    await click(byRole(list, 'button', 'Sluiten'));
    expect(expanded(list)).to.deep.equal(['event-1']);
    byRole(list, 'region', 'Gebeurtenis 1');
  });

  it('opens what its attribute names, and moves no focus for it', async () => {
    const list = await alone(dataset(), { trigger: 'event-2' });
    expect(expanded(list)).to.deep.equal(['event-2']);
    expect(focused()).to.equal(document.body);
    list.trigger = 'event-3';
    await settled();
    expect(expanded(list)).to.deep.equal(['event-3']);
    expect(focused()).to.equal(document.body);
  });

  it('tells what happens while an event is closed, and leaves that to the panel once it is open', async () => {
    const data = dataset({ triggers: 1 });
    Object.assign(data.triggers[0]!, { summary: 'Zo begint het.' });
    const list = await alone(data);
    byText(list, 'Zo begint het.');
    await click(event(list, 1));
    byText(byRole(list, 'region', 'Gebeurtenis 1'), 'Zo begint het.');
  });

  it('shows what the page puts in its slot instead of the panel', async () => {
    const list = await mount<TriggerList>(html`<trigger-list .data=${dataset()} trigger="event-1"><p slot="panel">Elders</p></trigger-list>`);
    byText(list, 'Elders');
    expect(allByRole(list, 'region')).to.have.length(0);
  });

  for (const level of [2, 3, 4, 5]) {
    it(`fits a page where its headings stand at level ${level}`, async () => {
      const list = await alone(dataset({ triggers: 1 }), { headingLevel: level, trigger: 'event-1' });
      const levels = allByRole(list, 'heading').map((heading) => Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)));
      expect(levels[0]).to.equal(level);
      expect(levels.every((next, place) => place === 0 || next <= levels[place - 1]! + 1), `no level skipped in ${levels.join(' ')}`).to.equal(true);
    });
  }

  it('marks its parts for the page, the open event apart', async () => {
    const list = await alone(dataset(), { trigger: 'event-1' });
    expect(allByPart(list, 'phase')).to.have.length(4);
    expect(allByPart(list, 'trigger')).to.have.length(6);
    expect(allByPart(list, 'trigger-active')).to.deep.equal([event(list, 1)]);
  });
});

itIsAView({ tag: 'trigger-list', dutch: 'Gebeurtenis 1', english: 'Event 1' });
