import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { TriggerChangeEvent } from '../../src/elements/base/events.js';
import type { TriggerInfographic } from '../../src/elements/infographic/index.js';
import '../../src/elements/infographic/index.js';
import { dataset } from '../helpers/dataset.js';
import { allByRole, allByText, byRole, byText, click, eventOf, focused, mount, nameOf, press, settled, textOf } from '../helpers/page.js';
import { addressOf, announcements, expectNothing, heard, holdRequests, leftBehind, until } from './support.js';

/** What is registered before any of it was needed. */
const later = ['trigger-list', 'trigger-table', 'trigger-detail', 'trigger-about', 'trigger-search', 'trigger-tools', 'trigger-problems'];
const early = later.filter((name) => customElements.get(name));

/** All of it is there: the parts that come later too. */
const complete = async (infographic: TriggerInfographic): Promise<TriggerInfographic> => {
  await Promise.all(['trigger-about', 'trigger-search', 'trigger-tools'].map((name) => customElements.whenDefined(name)));
  await until(() => allByRole(infographic, 'button', /^(Hulp|Help)$/).length === 1);
  return infographic;
};
const whole = async (properties: Partial<TriggerInfographic> = {}): Promise<TriggerInfographic> => {
  const infographic = Object.assign(document.createElement('trigger-infographic'), { data: dataset() }, properties);
  (await mount(html`<div></div>`)).append(infographic);
  return complete(infographic);
};
const choose = async (infographic: Element, label: string): Promise<void> => {
  await click(byRole(infographic, 'radio', label));
};
const events = (infographic: Element): HTMLElement[] => allByRole(infographic, 'button', /^(Gebeurtenis|Event) \d/);
const event = (infographic: Element, number: number): HTMLElement => events(infographic).find((button) => new RegExp(`^\\S+ ${number}(\\D|$)`).test(nameOf(button)))!;
const levelOf = (heading: Element): number => Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));
const panelOf = (infographic: Element, name: string) => until(() => allByRole(infographic, 'region', name)[0]);

const views = ['Tijdlijn', 'Lijst', 'Wie doet wat'] as const;

describe('trigger-infographic', () => {
  it('is accessible in its three views, with and without an open event', async () => {
    const infographic = await whole();
    for (const view of views) {
      await choose(infographic, view);
      await until(() => events(infographic).length === 6);
      await expect(infographic).to.be.accessible();
      await click(event(infographic, 1));
      await panelOf(infographic, 'Gebeurtenis 1');
      await expect(infographic).to.be.accessible();
      await click(event(infographic, 1));
    }
  }).timeout(30_000);

  it('takes a view of the page between ours: with its own name and drawing, sharing what is chosen, and in the address', async () => {
    const mine = Object.assign(document.createElement('trigger-filter'), { slot: 'my-view' });
    mine.dataset['label'] = 'Mijn weergave';
    mine.dataset['icon'] = 'M3 3h18v18H3z';
    const infographic = Object.assign(document.createElement('trigger-infographic'), { data: dataset(), syncUrl: true });
    infographic.append(mine);
    (await mount(html`<div></div>`)).append(infographic);
    await complete(infographic);
    expect(mine.checkVisibility()).to.equal(false);
    const radio = byRole(infographic, 'radio', 'Mijn weergave');
    expect(radio.parentElement!.querySelector('path')!.getAttribute('d')).to.equal('M3 3h18v18H3z');
    await choose(infographic, 'Mijn weergave');
    await until(() => mine.checkVisibility());
    expect(events(infographic)).to.deep.equal([]);
    expect(location.hash).to.contain('view=my-view');
    await until(() => allByRole(infographic, 'status').some(({ textContent }) => textContent === 'Weergave: Mijn weergave.'));
    infographic.select({ profession: 'police' });
    await settled();
    expect(mine.selection.profession).to.equal('police');
    await expect(infographic).to.be.accessible();
    infographic.select({ view: 'no-such-view' });
    await until(() => events(infographic).length === 6);
    expect((byRole(infographic, 'radio', 'Tijdlijn') as HTMLInputElement).checked).to.equal(true);
    infographic.remove();
    history.replaceState(null, '', '#');
  });

  it('is accessible while loading and after failing', async () => {
    const requests = holdRequests();
    const infographic = await mount(html`<trigger-infographic src="/content.json"></trigger-infographic>`);
    await expect(infographic).to.be.accessible();
    await requests.cut('/content.json');
    await expect(infographic).to.be.accessible();
  });

  it('closes one thing at a time in a dialog of the page: its own panel first', async () => {
    for (const view of ['timeline', 'list', 'table'] as const) {
      const infographic = await whole({ view });
      const dialog = document.createElement('dialog');
      infographic.replaceWith(dialog);
      dialog.append(infographic);
      dialog.showModal();
      await until(() => events(infographic).length === 6);
      await click(event(infographic, 1));
      const panel = await panelOf(infographic, 'Gebeurtenis 1');
      byRole(panel, 'button', 'Sluiten').focus();
      await press('Escape');
      expect([infographic.state.selection.trigger, dialog.open], view).to.deep.equal([undefined, true]);
      expect(focused()).to.equal(event(infographic, 1));
      await press('Enter');
      event(infographic, 1).focus();
      await press('Escape');
      expect([infographic.state.selection.trigger, dialog.open], `${view}, from the button`).to.deep.equal([undefined, true]);
      await press('Escape');
      expect(dialog.open).to.equal(false);
      dialog.remove();
    }
  });

  it('is switched off by `false`, as frameworks write it', async () => {
    const infographic = await mount<TriggerInfographic>(html`<trigger-infographic .data=${dataset()} sync-url="false"></trigger-infographic>`);
    expect(infographic.syncUrl).to.equal(false);
    for (const [text, on] of [['', true], ['false', false], ['true', true], ['sync-url', true]] as const) {
      infographic.setAttribute('sync-url', text);
      expect(infographic.syncUrl, `sync-url="${text}"`).to.equal(on);
    }
    infographic.removeAttribute('sync-url');
    expect(infographic.syncUrl).to.equal(false);
  });

  it('needs nothing of what opens later for its first picture', () => {
    expect(early).to.deep.equal([]);
  });

  it('is a part of the page named by its title, in the language of its content', async () => {
    const infographic = await whole({ data: dataset({ language: 'en' }) });
    const region = byRole(infographic, 'region', 'Event: 6 of 4 × 3');
    expect(region.lang).to.equal('en');
    expect(byRole(infographic, 'heading', 'Event: 6 of 4 × 3').localName).to.equal('h2');
  });

  it('has all of it in order: title, professions, views, events, background, tools with help last, and an end', async () => {
    const infographic = await whole();
    const text = textOf(infographic);
    const places = ['Gebeurtenis: 6 van 4 × 3', 'Sla de infographic over', 'Ik werk in', 'Weergave', 'Vatbaar', 'Over deze infographic', 'Hulp', 'Einde infographic'].map((part) => text.indexOf(part));
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
    expect(places).not.to.include(-1);
    expect(nameOf(allByRole(infographic, 'button').at(-1)!)).to.equal('Hulp');
  });

  it('shows the same events in every view, each once, as buttons', async () => {
    const infographic = await whole({ data: dataset({ triggers: 9 }) });
    for (const view of views) {
      await choose(infographic, view);
      await until(() => events(infographic).length === 9);
      const names = events(infographic).map((button) => /^Gebeurtenis \d+/.exec(nameOf(button))![0]);
      expect(new Set(names).size, view).to.equal(9);
    }
  });

  it('lets a choice of profession reach the view and the open event, and keeps the focus on the choice', async () => {
    const infographic = await whole({ trigger: 'event-1' });
    await choose(infographic, 'Jongerenwerk');
    const panel = await panelOf(infographic, 'Gebeurtenis 1');
    byRole(panel, 'heading', 'Wat kun je doen? Jongerenwerk');
    expect(nameOf(focused()!)).to.equal('Jongerenwerk');
  });

  it('keeps the open event, and the focus on the choice, when another view is chosen by key', async () => {
    const infographic = await whole({ trigger: 'event-1' });
    const radio = byRole(infographic, 'radio', 'Tijdlijn');
    radio.focus();
    for (const view of ['Lijst', 'Wie doet wat']) {
      await press('ArrowRight');
      await panelOf(infographic, 'Gebeurtenis 1');
      expect(nameOf(focused()!)).to.equal(view);
    }
  });

  it('starts as its attributes say and follows them when they are set again', async () => {
    const infographic = await mount<TriggerInfographic>(html`<trigger-infographic .data=${dataset()} profession="police" trigger="event-2" view="list"></trigger-infographic>`);
    await panelOf(infographic, 'Gebeurtenis 2');
    expect((byRole(infographic, 'radio', 'Politie') as HTMLInputElement).checked).to.equal(true);
    expect((byRole(infographic, 'radio', 'Lijst') as HTMLInputElement).checked).to.equal(true);
    infographic.setAttribute('profession', 'all');
    infographic.setAttribute('view', 'table');
    infographic.setAttribute('trigger', '');
    await settled();
    expect(infographic.state.selection).to.include({ profession: undefined, view: 'table', trigger: undefined });
    infographic.setAttribute('view', 'pie');
    await settled();
    expect(infographic.state.selection.view).to.equal('table');
  });

  it('shows other data when it is set again, and what is wrong with data that is broken, beside what was there', async () => {
    const infographic = await whole();
    infographic.data = dataset({ triggers: 3 });
    await until(() => events(infographic).length === 3);
    infographic.data = { schemaVersion: 1 };
    await until(() => textOf(infographic).includes('“title” ontbreekt'));
    expect(events(infographic)).to.have.length(3);
  });

  it('tells of a choice once, and lets the page forbid it', async () => {
    const infographic = await whole();
    const changes = heard<TriggerChangeEvent>(document, 'trigger-change');
    await choose(infographic, 'Lijst');
    expect(changes.map(({ selection }) => selection.view)).to.deep.equal(['list']);
    infographic.addEventListener('trigger-select', (request) => request.preventDefault());
    await choose(infographic, 'Tijdlijn');
    expect((byRole(infographic, 'radio', 'Lijst') as HTMLInputElement).checked).to.equal(true);
    expect(changes).to.have.length(1);
  });

  it('says one sentence for each act, and none at load', async () => {
    const infographic = await whole();
    const said = announcements(infographic);
    expect(textOf(byRole(infographic, 'status'))).to.equal('');
    for (const [label, sentence] of [['Politie', 'Politie: 6 van 6 gebeurtenissen hebben acties.'], ['Wie doet wat', 'Weergave: Wie doet wat.']] as const) {
      const spoken = said.next();
      await choose(infographic, label);
      expect(await spoken).to.equal(sentence);
    }
    expect(said.texts).to.have.length(2);
  });

  it('takes words of the page', async () => {
    const infographic = await whole({ words: { end: 'Klaar', skip: 'Verder met de les' } });
    byText(infographic, 'Klaar');
    byRole(infographic, 'link', 'Verder met de les');
  });

  it('can be skipped: the link takes the focus to its end', async () => {
    const infographic = await whole();
    const after = document.createElement('button');
    infographic.after(after);
    await press('Tab');
    expect(nameOf(focused()!)).to.equal('Sla de infographic over');
    const { href } = location;
    await press('Enter');
    expect(textOf(focused()!)).to.equal('Einde infographic');
    expect(location.href).to.equal(href);
    await press('Tab');
    expect(focused()).to.equal(after);
  });

  it('explains how to read it at the help button, and takes the focus there', async () => {
    const infographic = await whole();
    expect(textOf(infographic)).not.to.contain('Elke lijn is een niveau: persoonlijk, groep, samenleving.');
    await click(byRole(infographic, 'button', 'Hulp'));
    await until(() => textOf(infographic).includes('Elke lijn is een niveau: persoonlijk, groep, samenleving.'));
    expect(textOf(focused()!)).to.equal('Zo lees je dit');
  });

  for (const level of [2, 3, 4, 5]) {
    it(`fits a page where its title stands at level ${level}, in every view`, async () => {
      const infographic = await whole({ headingLevel: level, trigger: 'event-1' });
      for (const view of views) {
        await choose(infographic, view);
        await panelOf(infographic, 'Gebeurtenis 1');
        const levels = allByRole(infographic, 'heading').map(levelOf);
        expect(levels[0]).to.equal(level);
        expect(Math.min(...levels)).to.equal(level);
        expect(levels.every((next, place) => place === 0 || next <= levels[place - 1]! + 1), `${view}: no level skipped in ${levels.join(' ')}`).to.equal(true);
      }
    });
  }

  it('leaves its landmark out where the page has one', async () => {
    const infographic = await whole({ landmark: 'none' });
    expect(allByRole(infographic, 'region', 'Gebeurtenis: 6 van 4 × 3')).to.have.length(0);
    byRole(infographic, 'heading', 'Gebeurtenis: 6 van 4 × 3');
  });

  it('offers to copy a link only where the address follows', async () => {
    const infographic = await whole();
    expect(allByRole(infographic, 'button', 'Link kopiëren')).to.have.length(0);
    infographic.syncUrl = true;
    await settled();
    byRole(infographic, 'button', 'Link kopiëren');
  });

  it('keeps what three of them on one page have chosen apart', async () => {
    const three = [await whole(), await whole({ profession: 'police' }), await whole({ view: 'list' })] as const;
    await choose(three[0], 'Wie doet wat');
    await choose(three[1], 'Jongerenwerk');
    await click(await until(() => event(three[2], 4)));
    expect(three.map(({ state: { selection } }) => [selection.view, selection.profession, selection.trigger])).to.deep.equal([
      ['table', undefined, undefined],
      ['timeline', 'youth-work', undefined],
      ['list', undefined, 'event-4'],
    ]);
  });

  it('shows content without events, professions or background', async () => {
    const bare = { ...dataset({ triggers: 0, professions: 0 }), topics: [], glossary: [], contacts: [] };
    const infographic = await whole({ data: bare });
    for (const view of views) {
      await choose(infographic, view);
      expect(textOf(infographic)).to.contain('Vatbaar');
    }
  });

  it('works on after moving in the document, and leaves no listener behind when it goes', async () => {
    const left = leftBehind();
    const infographic = await whole({ syncUrl: true });
    const place = await mount(html`<section></section>`);
    place.append(infographic);
    await settled();
    await choose(infographic, 'Politie');
    expect(infographic.state.selection.profession).to.equal('police');
    infographic.remove();
    history.replaceState(null, '', location.pathname + location.search);
    // The store listens to itself for as long as it lives; only what holds on to the page or to another element counts.
    expectNothing(() => left().filter((name) => !name.startsWith('store')));
  });

  describe('on its way', () => {
    const shown = (content: unknown) => mount<TriggerInfographic>(html`<trigger-infographic src="/content.json">${content}</trigger-infographic>`);

    it('shows the text between its tags until the data is there', async () => {
      const requests = holdRequests();
      const infographic = await shown(html`<p>De volledige tekst.</p>`);
      expect(textOf(infographic)).to.equal('De volledige tekst.');
      await requests.answer('/content.json', dataset());
      expect(allByText(infographic, 'De volledige tekst.')).to.have.length(0);
      expect(events(infographic)).to.have.length(6);
    });

    it('holds the place of what comes when there is no such text, and says that it is loading', async () => {
      const requests = holdRequests();
      const infographic = await mount<TriggerInfographic>(html`<trigger-infographic src="/content.json"></trigger-infographic>`);
      expect(textOf(infographic)).to.equal('De infographic wordt geladen…');
      expect(infographic.getBoundingClientRect().height).to.be.at.least(300);
      expect(infographic.getAnimations({ subtree: true }).filter(({ effect }) => effect?.getTiming().iterations === Infinity)).to.have.length(0);
      await requests.answer('/content.json', dataset());
      expect(textOf(infographic)).not.to.contain('wordt geladen');
    });

    it('shows that text again when loading fails, under what, where and what to do; and goes on after a retry', async () => {
      const requests = holdRequests();
      const infographic = await shown(html`<p>De volledige tekst.</p>`);
      await requests.answer('/content.json', 'Niet gevonden', { status: 404 });
      expect(textOf(infographic)).to.match(/^De infographic kon niet worden geladen\. .*404.*Opnieuw proberen De volledige tekst\./);
      await click(byRole(infographic, 'button', 'Opnieuw proberen'));
      await requests.answer('/content.json', dataset());
      expect(events(infographic)).to.have.length(6);
      expect(textOf(infographic)).not.to.contain('kon niet worden geladen').and.not.contain('De volledige tekst.');
      expect(textOf(byRole(infographic, 'status'))).to.equal('');
    });

    it('shows the base, and says so, when an addition is broken', async () => {
      const failed = eventOf(document, 'trigger-error');
      const infographic = await mount<TriggerInfographic>(html`<trigger-infographic .src=${addressOf(dataset())} .overlay=${addressOf('{')}></trigger-infographic>`);
      await failed;
      await until(() => textOf(infographic).includes('Een aanvulling op deze infographic is weggelaten, omdat er iets niet klopt.'));
      expect(events(infographic)).to.have.length(6);
    });
  });

  it('changes language without losing what was chosen', async () => {
    // Each file knows where the other one is; the English one is asked for by its address.
    const [dutch, english] = ['/content.nl.json', '/content.en.json'];
    const requests = holdRequests();
    const infographic = await mount<TriggerInfographic>(html`<trigger-infographic .src=${dutch} profession="police" trigger="event-2" view="list"></trigger-infographic>`);
    await requests.answer(dutch, { ...dataset(), alternates: { en: english } });
    await complete(infographic);
    expect(allByRole(byRole(infographic, 'group', 'Taal'), 'radio').map(nameOf)).to.deep.equal(['English', 'Nederlands']);
    expect(byText(infographic, 'English').closest('[lang]')!.getAttribute('lang')).to.equal('en');
    const loads = heard(infographic, 'trigger-load');
    await choose(infographic, 'English');
    await requests.answer(dutch, { ...dataset(), alternates: { en: english } });
    await until(() => requests.asked.some((url) => url.endsWith(english)));
    await requests.answer(english, { ...dataset({ language: 'en' }), alternates: { nl: dutch } });
    await until(() => allByRole(infographic, 'group', 'I work in')[0]);
    const panel = await panelOf(infographic, 'Event 2');
    byRole(panel, 'heading', 'What can you do? Police');
    expect(infographic.state.selection).to.include({ profession: 'police', trigger: 'event-2', view: 'list', lang: 'en' });
    expect(infographic.shadowRoot!.querySelector('section')!.lang).to.equal('en');
    expect(loads).to.have.length(1);
  });
});
