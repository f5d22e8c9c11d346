import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import type { TriggerChangeEvent, TriggerSelectEvent } from '../../src/elements/base/events.js';
import { define } from '../../src/elements/base/define.js';
import type { TriggerFilter } from '../../src/elements/filter/index.js';
import type { TriggerList } from '../../src/elements/list/index.js';
import { TriggerProvider } from '../../src/elements/provider/index.js';
import '../../src/elements/filter/index.js';
import '../../src/elements/list/index.js';
import { dataset } from '../helpers/dataset.js';
import { allByRole, byRole, click, mount, press, settled, textOf } from '../helpers/page.js';
import { expectNothing, heard, leftBehind, until } from './support.js';

/** The choice that a filter shows. */
const chosen = (filter: Element): string => textOf(allByRole(filter, 'radio').find((radio) => (radio as HTMLInputElement).checked)!.parentElement!);
const choose = (filter: Element, label: string): Promise<void> => click(byRole(filter, 'radio', label));

/** A provider in the shadow root of somebody else's element, around what that element is given. */
class HouseWithProvider extends HTMLElement {
  constructor() {
    super();
    const provider = document.createElement('trigger-provider');
    provider.data = dataset();
    provider.append(document.createElement('slot'));
    this.attachShadow({ mode: 'open' }).append(provider);
  }
}
define('house-with-provider', HouseWithProvider);

/** Somebody else's element with a view in its shadow root. */
class HouseWithView extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(document.createElement('trigger-filter'));
  }
}
define('house-with-view', HouseWithView);

describe('trigger-provider', () => {
  const provided = () => mount<TriggerProvider>(html`
    <trigger-provider .data=${dataset()}>
      <trigger-filter></trigger-filter>
      <trigger-list></trigger-list>
    </trigger-provider>
  `);

  it('is accessible with its views', async () => {
    await expect(await provided()).to.be.accessible();
  });

  it('keeps the page as it was: it draws nothing of its own', async () => {
    const provider = await mount<TriggerProvider>(html`<trigger-provider .data=${dataset()}><p>Tekst</p></trigger-provider>`);
    expect(getComputedStyle(provider).display).to.equal('contents');
    expect(textOf(provider)).to.equal('Tekst');
  });

  it('registers once, and a second copy is quietly left out', () => {
    const first = customElements.get('trigger-provider');
    define('trigger-provider', class extends HTMLElement {});
    expect(customElements.get('trigger-provider')).to.equal(first);
  });

  describe('finds its views and they find it', () => {
    it('when it is defined after them', async () => {
      class LateProvider extends TriggerProvider {}
      const provider = await mount(html`<late-provider .data=${dataset()}><trigger-filter></trigger-filter></late-provider>`);
      expect(allByRole(provider, 'radio')).to.have.length(0);
      define('late-provider', LateProvider);
      await settled();
      await choose(provider, 'Politie');
      expect((provider as LateProvider).state.selection.profession).to.equal('police');
    });

    it('when it stands in the shadow root of another element, around a slotted view', async () => {
      const house = await mount(html`<house-with-provider><trigger-filter></trigger-filter></house-with-provider>`);
      await choose(house, 'Politie');
      expect(house.shadowRoot!.querySelector('trigger-provider')!.state.selection.profession).to.equal('police');
      expect(chosen(house)).to.equal('Politie');
    });

    it('when a view stands below a shadow root', async () => {
      const provider = await mount<TriggerProvider>(html`<trigger-provider .data=${dataset()}><house-with-view></house-with-view></trigger-provider>`);
      await choose(provider, 'Jongerenwerk');
      expect(provider.state.selection.profession).to.equal('youth-work');
    });

    it('when a view is wrapped later', async () => {
      const place = await mount(html`<div><trigger-filter></trigger-filter></div>`);
      expect(allByRole(place, 'radio')).to.have.length(0);
      const provider = document.createElement('trigger-provider');
      provider.data = dataset();
      place.append(provider);
      provider.append(place.querySelector('trigger-filter')!);
      await settled();
      await choose(provider, 'Politie');
      expect(provider.state.selection.profession).to.equal('police');
    });

    it('when a framework makes the children first, and when it adds them last', async () => {
      for (const childrenFirst of [true, false]) {
        const place = await mount(html`<div></div>`);
        const provider = document.createElement('trigger-provider');
        const filter = document.createElement('trigger-filter');
        const steps = [() => provider.append(filter), () => place.append(provider), () => (provider.data = dataset())];
        for (const step of childrenFirst ? steps : steps.reverse()) {
          step();
          await settled();
        }
        await choose(place, 'Politie');
        expect(provider.state.selection.profession, `children first: ${childrenFirst}`).to.equal('police');
      }
    });

    it('when two views share it: the one follows the other', async () => {
      const provider = await provided();
      await choose(provider, 'Politie');
      await click(byRole(provider, 'button', /^Gebeurtenis 2/));
      const [filter, list] = [provider.querySelector('trigger-filter')!, provider.querySelector('trigger-list')!];
      expect(list.selection).to.deep.equal(filter.selection);
      expect(list.selection).to.include({ profession: 'police', trigger: 'event-2' });
    });

    it('when a view moves from one provider to another, and nothing of the first one reaches it again', async () => {
      const root = await mount(html`
        <div>
          <trigger-provider .data=${dataset()} profession="police"><trigger-filter></trigger-filter></trigger-provider>
          <trigger-provider .data=${dataset({ professions: 4 })} profession="care"></trigger-provider>
        </div>
      `);
      const [first, second] = root.querySelectorAll('trigger-provider');
      const filter = root.querySelector('trigger-filter')!;
      second!.append(filter);
      await settled();
      expect(chosen(filter)).to.equal('Zorg');
      first!.profession = 'youth-work';
      await settled();
      expect(chosen(filter)).to.equal('Zorg');
      await choose(filter, 'Onderwijs');
      expect([first!.state.selection.profession, second!.state.selection.profession]).to.deep.equal(['youth-work', 'education']);
    });

    it('and a view outside keeps its own choice', async () => {
      const root = await mount(html`
        <div>
          <trigger-provider .data=${dataset()} profession="police"><trigger-filter></trigger-filter></trigger-provider>
          <trigger-filter id="alone" .data=${dataset()}></trigger-filter>
        </div>
      `);
      const alone = root.querySelector<TriggerFilter>('#alone')!;
      await choose(alone, 'Jongerenwerk');
      expect(chosen(alone)).to.equal('Jongerenwerk');
      expect(chosen(root.querySelector('trigger-provider')!)).to.equal('Politie');
    });

    it('and the nearest of two nested ones decides', async () => {
      const outer = await mount<TriggerProvider>(html`
        <trigger-provider .data=${dataset()}><trigger-provider .data=${dataset()}><trigger-filter></trigger-filter></trigger-provider></trigger-provider>
      `);
      const changes = heard<TriggerChangeEvent>(outer, 'trigger-change');
      await choose(outer, 'Politie');
      expect(outer.state.selection.profession).to.equal(undefined);
      expect(outer.querySelector('trigger-provider')!.state.selection.profession).to.equal('police');
      expect(changes).to.have.length(1);
    });
  });

  describe('leaves the last word to the page', () => {
    const places = [
      ['on the view', (provider: TriggerProvider) => provider.querySelector('trigger-filter')!],
      ['on the provider', (provider: TriggerProvider) => provider],
      ['on an ancestor', (provider: TriggerProvider) => provider.parentElement!],
      ['on the document', () => document],
    ] as const;
    for (const [name, placeOf] of places) {
      it(`when it forbids a choice ${name}`, async () => {
        const provider = await provided();
        const place: EventTarget = placeOf(provider);
        const requests = heard<TriggerSelectEvent>(place, 'trigger-select');
        const changes = heard(document, 'trigger-change');
        place.addEventListener('trigger-select', (event) => event.preventDefault(), { once: true });
        await choose(provider, 'Politie');
        expect(requests.map(({ patch }) => patch)).to.deep.equal([{ profession: 'police' }]);
        expect(changes).to.have.length(0);
        expect(provider.state.selection.profession).to.equal(undefined);
        expect(chosen(provider)).to.equal('Alle beroepen');
        await choose(provider, 'Politie');
        expect(chosen(provider)).to.equal('Politie');
      });
    }

    it('when it makes another choice instead', async () => {
      const provider = await provided();
      provider.addEventListener('trigger-select', (event) => {
        event.preventDefault();
        provider.profession = 'youth-work';
      });
      await choose(provider, 'Politie');
      expect(chosen(provider)).to.equal('Jongerenwerk');
    });
  });

  it('announces a choice of the visitor once, with what is chosen now', async () => {
    const provider = await provided();
    const changes = heard<TriggerChangeEvent>(document, 'trigger-change');
    await press('Tab', 'ArrowRight');
    expect(changes).to.have.length(1);
    expect(changes[0]!.selection).to.include({ profession: 'police', trigger: undefined, view: 'timeline' });
    expect(provider.state.selection).to.equal(changes[0]!.selection);
  });

  it('announces nothing when the page sets a property', async () => {
    const provider = await provided();
    const events = heard(document, 'trigger-change', 'trigger-select');
    provider.profession = 'police';
    provider.trigger = 'event-2';
    provider.view = 'table';
    await settled();
    expect(provider.state.selection).to.include({ profession: 'police', trigger: 'event-2', view: 'table' });
    provider.profession = 'all';
    provider.trigger = '';
    await settled();
    expect(provider.state.selection).to.include({ profession: undefined, trigger: undefined });
    expect(events).to.have.length(0);
  });

  it('keeps what is pinned on a view, whatever the others choose', async () => {
    const provider = await mount<TriggerProvider>(html`
      <trigger-provider .data=${dataset()}>
        <trigger-filter></trigger-filter>
        <trigger-list profession="youth-work" .words=${{ actions: '{count} tips' }}></trigger-list>
      </trigger-provider>
    `);
    await choose(provider, 'Politie');
    const list = provider.querySelector<TriggerList>('trigger-list')!;
    expect(list.selection.profession).to.equal('youth-work');
    expect(textOf(list)).to.contain('6 tips');
  });

  it('ignores a choice the file does not know', async () => {
    const provider = await provided();
    await choose(provider, 'Politie');
    provider.profession = 'polise';
    await settled();
    expect(provider.state.selection.profession).to.equal('police');
  });

  it('shows another file when its data is set again, without the choices that the file does not know', async () => {
    const provider = await provided();
    await choose(provider, 'Politie');
    await click(byRole(provider, 'button', /^Gebeurtenis 6/));
    provider.data = dataset({ triggers: 3 });
    await settled();
    expect(provider.state.selection).to.include({ profession: 'police', trigger: undefined });
    expect(allByRole(provider, 'button')).to.have.length(3);
  });

  it('replaces words of the interface in all views', async () => {
    const provider = await provided();
    provider.words = { allProfessions: 'Iedereen' };
    await settled();
    expect(chosen(provider.querySelector('trigger-filter')!)).to.equal('Iedereen');
  });

  it('shows what is wrong with data that it is given', async () => {
    const broken = dataset();
    broken.triggers[0]!.level = 'persona';
    const provider = await mount<TriggerProvider>(html`<trigger-provider .data=${broken}><trigger-filter></trigger-filter></trigger-provider>`);
    await until(() => textOf(provider).includes('triggers[0].level: “persona” staat niet in levels. Bedoelde je “personal”?'));
    provider.data = dataset();
    await settled();
    expect(textOf(provider)).not.to.contain('persona');
    expect(chosen(provider)).to.equal('Alle beroepen');
  });

  it('works on after moving in the document and leaves no listener behind when it goes', async () => {
    const left = leftBehind();
    const place = document.createElement('div');
    document.body.append(place);
    render(html`<trigger-provider .data=${dataset()} sync-url><trigger-filter></trigger-filter></trigger-provider><section></section>`, place);
    const provider = place.querySelector('trigger-provider')!;
    // Content is shown once the address has been read: from then on everything that listens is there.
    await until(() => textOf(provider).includes('Politie'));
    const own = left();
    place.querySelector('section')!.append(provider);
    await settled();
    expect(left()).to.deep.equal(own);
    await choose(provider, 'Politie');
    expect(provider.state.selection.profession).to.equal('police');
    place.remove();
    history.replaceState(null, '', location.pathname + location.search);
    // The store listens to itself for as long as it lives; only what holds on to the page or to another element counts.
    expectNothing(() => left().filter((name) => !name.startsWith('store')));
  });
});
