import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { TriggerAnnounceEvent, TriggerSelectEvent } from '../../src/elements/base/events.js';
import type { TriggerDetail } from '../../src/elements/detail/index.js';
import '../../src/elements/detail/index.js';
import '../../src/elements/provider/index.js';
import { dataset, type PlainDataset } from '../helpers/dataset.js';
import { allByPart, allByRole, byRole, byText, click, everything, focused, mount, nameOf, press, settled, textOf } from '../helpers/page.js';
import { heard, replace, sentenceOf, until } from './support.js';
import { itIsAView } from './view-tests.js';

interface Shown {
  readonly profession?: string;
  readonly trigger?: string;
  readonly headingLevel?: number;
}

const detail = (data: unknown = dataset(), { profession, trigger = 'event-1', headingLevel = 3 }: Shown = {}) =>
  mount<TriggerDetail>(html`<trigger-detail .data=${data} .profession=${profession} .trigger=${trigger} .headingLevel=${headingLevel}></trigger-detail>`);

const headings = (root: Element): string[] => allByRole(root, 'heading').map(nameOf);
/** The items of a list as a person reads them, without the marks of notes. */
const actions = (step: Element): string[] => allByRole(step, 'listitem').map((item) => sentenceOf(item).replace(/\s(\d+ \(bron\)|afgeleid)$/, ''));

/** Content with one thing changed in its first event. */
const changed = (change: (trigger: PlainDataset['triggers'][number]) => object): PlainDataset => {
  const data = dataset();
  Object.assign(data.triggers[0]!, change(data.triggers[0]!));
  return data;
};

describe('trigger-detail', () => {
  it('is accessible, for one profession and for all, with its notes closed and open', async () => {
    for (const profession of ['police', undefined]) {
      const panel = await detail(dataset(), profession === undefined ? {} : { profession });
      await expect(panel).to.be.accessible();
      for (const button of allByRole(panel, 'button').filter((each) => each.getAttribute('aria-expanded') === 'false')) await click(button);
      for (const part of panel.shadowRoot!.querySelectorAll('details')) part.open = true;
      await settled();
      await expect(panel).to.be.accessible();
    }
  });

  it('shows nothing while no event is chosen, and what is chosen as soon as it is', async () => {
    const panel = await detail(dataset(), { trigger: '' });
    expect(textOf(panel)).to.equal('');
    panel.trigger = 'event-2';
    await settled();
    byRole(panel, 'region', 'Gebeurtenis 2');
    panel.trigger = 'event-99';
    await settled();
    expect(textOf(panel)).to.equal('');
  });

  it('names the event, its level, its phases and its kind, and says what happens', async () => {
    const panel = await detail(dataset({ triggers: 8 }), { trigger: 'event-4' });
    const head = sentenceOf(panel.shadowRoot!.querySelector('header')!);
    for (const text of ['Niveau: Persoonlijk', 'Actie', 'Keerpunt', 'Katalysator', 'Gebeurtenis 4. Zo gaat het vaak']) expect(head).to.contain(text);
    panel.trigger = 'event-8';
    await settled();
    expect(sentenceOf(panel)).to.contain('Niveau: Groep');
    expect(textOf(panel)).to.contain('De plaats op de fasen en het soort station zijn onze redactionele keuze.');
  });

  it('names every phase that an event plays in', async () => {
    const panel = await detail(changed(() => ({ phases: ['susceptible', 'searching', 'member'] })));
    byText(panel, 'Vatbaar – Zoekend – Lid');
  });

  describe('for one profession', () => {
    it('shows the three steps in order, each with its actions', async () => {
      const panel = await detail(dataset(), { profession: 'police' });
      byRole(panel, 'heading', 'Wat kun je doen? Politie');
      const steps = allByPart(panel, 'step');
      expect(steps.map((step) => headings(step)[0])).to.deep.equal(['Ga in gesprek', 'Schat de situatie in', 'Zet vervolgstappen']);
      expect(actions(steps[1]!)).to.deep.equal([1, 2].map((number) => `Actie ${number} voor Politie bij Gebeurtenis 1, Stap 2.`));
    });

    it('says in words where a step has no actions', async () => {
      const panel = await detail(changed(({ perspectives }) => ({ perspectives: { police: { talk: perspectives['police']!['talk'] } } })), { profession: 'police' });
      expect(allByPart(panel, 'step').slice(1).map(textOf)).to.deep.equal(['2 Schat de situatie in Nog geen acties voor dit beroep', '3 Zet vervolgstappen Nog geen acties voor dit beroep']);
    });

    it('keeps showing the event to a profession that it says nothing for', async () => {
      const panel = await detail(changed(({ perspectives }) => ({ perspectives: { police: perspectives['police'] } })), { profession: 'youth-work' });
      byRole(panel, 'region', 'Gebeurtenis 1');
      expect(textOf(panel).match(/Nog geen acties voor dit beroep/g)).to.have.length(3);
    });

    it('follows when another profession is chosen', async () => {
      const panel = await detail(dataset(), { profession: 'police' });
      panel.profession = 'youth-work';
      await settled();
      expect(textOf(panel)).to.contain('voor Jongerenwerk').and.not.contain('voor Politie');
    });
  });

  it('puts all professions side by side, each with its three steps, when none is chosen', async () => {
    const data = dataset({ professions: 4 });
    const panel = await detail(data);
    expect(headings(panel).filter((name) => data.professions.some(({ label }) => label === name))).to.deep.equal(['Politie', 'Jongerenwerk', 'Onderwijs', 'Zorg']);
    const steps = allByPart(panel, 'step');
    expect(steps).to.have.length(12);
    expect(actions(steps[11]!)[0]).to.equal('Actie 1 voor Zorg bij Gebeurtenis 1, Stap 3.');
  });

  it('leaves out, among all professions, those that it says nothing for', async () => {
    const panel = await detail(changed(({ perspectives }) => ({ perspectives: { police: perspectives['police'] } })));
    expect(allByPart(panel, 'step')).to.have.length(3);
  });

  it('says first what is acute: with the action itself, and on top for the profession as a whole', async () => {
    const data = dataset();
    Object.assign(data.professions[0]!.general.do[0]!, { acute: true, text: 'Bel bij acuut gevaar 112.' });
    const panel = await detail(data, { profession: 'police' });
    expect(actions(allByPart(panel, 'step')[0]!)[0]).to.match(/^Acuut: Actie 1/);
    const text = textOf(panel);
    expect(text.indexOf('Bel bij acuut gevaar 112.')).to.be.within(0, text.indexOf('Ga in gesprek'));
    panel.profession = 'all';
    await settled();
    expect(textOf(panel)).to.contain('Politie: Bel bij acuut gevaar 112.');
    panel.profession = 'youth-work';
    await settled();
    expect(textOf(panel)).not.to.contain('112');
  });

  describe('says what it rests on', () => {
    const firstStep = async () => allByPart(await detail(dataset(), { profession: 'police' }), 'step')[0]!;

    it('with numbered notes that open in place, by key, and close again', async () => {
      const step = await firstStep();
      const mark = byRole(step, 'button', '1 (bron)');
      mark.focus();
      await press('Enter');
      expect(mark.getAttribute('aria-expanded')).to.equal('true');
      byText(step, 'A. Auteur (2016). Over 1.');
      expect(byRole(step, 'link', 'Over 1').getAttribute('href')).to.equal('https://example.org/1');
      expect(focused()).to.equal(mark);
      await press('Space');
      expect(mark.getAttribute('aria-expanded')).to.equal('false');
      expect(textOf(step)).not.to.contain('A. Auteur');
    });

    it('and marks what no source says as derived, with what from', async () => {
      const step = await firstStep();
      await click(byRole(step, 'button', 'afgeleid'));
      byText(step, 'Geen bron voor precies deze situatie. Afgeleid van: Zo gaat het vaak, met een netwerk eromheen..');
    });

    it('and lists its sources once each, numbered as the notes are', async () => {
      const panel = await detail();
      await click(byText(panel, 'Bronnen bij deze kaart (3)'));
      const list = [...panel.shadowRoot!.querySelectorAll('footer li')].map(sentenceOf);
      expect(list).to.deep.equal(['A. Auteur (2016). Over 1.', 'B. Auteur (2019). Over 2.', 'C. Auteur (2021). Over 3. Zo gaat het vaak, met een netwerk eromheen..']);
    });

    it('and closes its notes when it leaves the page', async () => {
      const panel = await detail(dataset(), { profession: 'police' });
      await click(allByRole(panel, 'button', '1 (bron)')[0]!);
      const { parentElement } = panel;
      panel.remove();
      parentElement!.append(panel);
      panel.profession = 'youth-work';
      await settled();
      expect(allByRole(panel, 'button', '1 (bron)')[0]!.getAttribute('aria-expanded')).to.equal('false');
    });
  });

  it('explains a term where it first appears, in place', async () => {
    const panel = await detail();
    const terms = allByRole(panel, 'button', 'netwerk');
    expect(terms).to.have.length(1);
    await click(terms[0]!);
    expect(sentenceOf(terms[0]!.parentElement!)).to.contain('netwerk: Zo gaat het vaak, met een netwerk eromheen.');
    expect(terms[0]!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('tells whom to involve, what may be shared, about mental health, the way back, signals and what points elsewhere', async () => {
    const panel = await detail(dataset(), { profession: 'police' });
    for (const name of ['Wie betrek je?', 'Mag ik dit delen?', 'En psychische klachten?', 'Weg terug', 'Wat gebeurt er?', 'Waar kun je op letten?', 'Wat wijst een andere kant op?', 'Om samen te bespreken']) {
      byRole(panel, 'heading', name);
    }
    expect(textOf(panel)).to.contain('Geen checklist. Eén verandering zegt niets. Weeg altijd samen.');
    byText(byRole(panel, 'heading', 'Wie betrek je?').parentElement!, 'Jongerenwerk');
  });

  it('opens the rest of a quoted topic in place', async () => {
    const panel = await detail();
    expect(allByRole(panel, 'link', 'Gebeurtenis')).to.have.length(0);
    await click(byText(panel, 'Lees meer: Over 1'));
    expect(byRole(panel, 'link', 'Gebeurtenis').getAttribute('rel')).to.equal('noopener noreferrer');
  });

  it('leaves out corners that the file has nothing for', async () => {
    const bare = changed(() => ({ mentalHealth: [], wayBack: [], questions: [], partners: {} }));
    const panel = await detail({ ...bare, topics: [] });
    for (const name of ['Wie betrek je?', 'Mag ik dit delen?', 'En psychische klachten?', 'Weg terug', 'Om samen te bespreken']) expect(headings(panel), name).not.to.include(name);
  });

  it('names nobody to involve for a profession that has nobody, and stands a language tag that no browser takes', async () => {
    const data = changed(({ partners }) => ({ partners: { police: partners['police']! } }));
    const panel = await detail({ ...data, language: 'nl_NL' });
    const lines = [...byRole(panel, 'heading', 'Wie betrek je?').parentElement!.querySelectorAll('p')].map(textOf);
    expect(lines).to.deep.equal(['Politie : Jongerenwerk']);
  });

  describe('goes on', () => {
    it('to the events before and after, in reading order, up to either end', async () => {
      const panel = await detail(dataset({ triggers: 3 }));
      const requests = heard<TriggerSelectEvent>(panel, 'trigger-select');
      expect(allByRole(panel, 'button', /^Vorige/)).to.have.length(0);
      await click(byRole(panel, 'button', 'Volgende gebeurtenis: Gebeurtenis 2'));
      byRole(panel, 'button', 'Vorige gebeurtenis: Gebeurtenis 1');
      await click(byRole(panel, 'button', 'Volgende gebeurtenis: Gebeurtenis 3'));
      expect(allByRole(panel, 'button', /^Volgende/)).to.have.length(0);
      expect(requests.map(({ patch }) => patch.trigger)).to.deep.equal(['event-2', 'event-3']);
    });

    it('with the focus on the new heading, also where the button that was pressed is gone', async () => {
      const panel = await detail(dataset({ triggers: 2 }));
      byRole(panel, 'button', /^Volgende/).focus();
      await press('Enter');
      expect(textOf(focused()!)).to.equal('Gebeurtenis 2');
    });

    it('and stays where it is when the page forbids it', async () => {
      const panel = await detail();
      panel.addEventListener('trigger-select', (request) => request.preventDefault());
      await click(byRole(panel, 'button', /^Volgende/));
      byRole(panel, 'region', 'Gebeurtenis 1');
    });
  });

  it('closes at its button and at Escape, alone and in a provider', async () => {
    for (const close of [(panel: Element) => click(byRole(panel, 'button', 'Sluiten')), () => press('Escape')]) {
      const provider = await mount(html`<trigger-provider .data=${dataset()} trigger="event-1"><trigger-detail></trigger-detail></trigger-provider>`);
      for (const panel of [await detail(), provider.querySelector('trigger-detail')!]) {
        await panel.focusHeading();
        await close(panel);
        expect(textOf(panel)).to.equal('');
      }
    }
  });

  it('leaves Escape with a modifier, and other keys, to others', async () => {
    const panel = await detail();
    await panel.focusHeading();
    await press('Alt+Escape', 'a', '1', 'PageDown');
    byRole(panel, 'region', 'Gebeurtenis 1');
  });

  describe('copies a link', () => {
    const mirrored = async () => {
      const provider = await mount(html`<trigger-provider .data=${dataset()} profession="police" trigger="event-1" sync-url><trigger-detail></trigger-detail></trigger-provider>`);
      return provider.querySelector('trigger-detail')!;
    };

    it('to what is in view, and says so', async () => {
      const copied: string[] = [];
      replace(navigator.clipboard, 'writeText', (text) => Promise.resolve(void copied.push(text)));
      const panel = await mirrored();
      const said = heard<TriggerAnnounceEvent>(document, 'trigger-announce');
      await click(byRole(panel, 'button', 'Link kopiëren'));
      const [{ pathname, hash }] = copied.map((link) => new URL(link)) as [URL];
      expect([pathname, hash]).to.deep.equal([location.pathname, '#profession=police&trigger=event-1']);
      expect(said.map(({ text }) => text)).to.deep.equal(['Link gekopieerd.']);
    });

    it('only where the address leads to what is shown', async () => {
      expect(allByRole(await detail(), 'button', 'Link kopiëren')).to.have.length(0);
      await mirrored();
      const second = await mirrored();
      expect(allByRole(second, 'button', 'Link kopiëren'), 'another has the address').to.have.length(0);
    });

    it('or says what to do where that is refused, or where there is no clipboard', async () => {
      const panel = await mirrored();
      const said = heard<TriggerAnnounceEvent>(document, 'trigger-announce');
      replace(navigator.clipboard, 'writeText', () => Promise.reject(new DOMException('refused', 'NotAllowedError')));
      await click(byRole(panel, 'button', 'Link kopiëren'));
      replace(navigator, 'clipboard', undefined as unknown as Clipboard);
      await click(byRole(panel, 'button', 'Link kopiëren'));
      expect(said.map(({ text }) => text)).to.deep.equal(Array(2).fill('Kopiëren lukt hier niet. Kopieer het adres uit de adresbalk.'));
    });
  });

  it('prints the card alone, and leaves the page as it was', async () => {
    const printed: Element[][] = [];
    const papers = () => [...document.body.querySelectorAll('trigger-detail[data-trigger-paper]')];
    replace(window, 'print', () => void printed.push(papers()));
    const panel = await detail();
    await click(byRole(panel, 'button', 'Kaart afdrukken'));
    await until(() => printed.length > 0);
    expect(printed[0]!.map((card) => (card as TriggerDetail).shown)).to.deep.equal([panel.shown]);
    window.dispatchEvent(new Event('afterprint'));
    expect(papers()).to.deep.equal([]);
    expect(printed.length).to.equal(1);
  });

  for (const level of [2, 3, 4, 5]) {
    it(`fits a page where its heading stands at level ${level}`, async () => {
      const panel = await detail(dataset(), { headingLevel: level });
      const levels = allByRole(panel, 'heading').map((heading) => Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)));
      expect(levels[0]).to.equal(level);
      expect(levels.every((next, place) => place === 0 || next <= levels[place - 1]! + 1), `no level skipped in ${levels.join(' ')}`).to.equal(true);
    });
  }

  it('writes what the file says as text, whatever it looks like', async () => {
    const panel = await detail(changed(() => ({ label: '<img src=x onerror=alert(1)>', summary: '{{x}} ${y} <b>vet</b>' })));
    byRole(panel, 'region', '<img src=x onerror=alert(1)>');
    expect([...everything(panel)].some(({ localName }) => localName === 'img')).to.equal(false);
    byText(panel, '{{x}} ${y} <b>vet</b>');
  });
});

itIsAView({ tag: 'trigger-detail', properties: { trigger: 'event-1' }, dutch: 'Ga in gesprek', english: 'Assess the situation' });
