import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { TriggerSelectEvent } from '../../src/elements/base/events.js';
import type { TriggerTable } from '../../src/elements/table/index.js';
import '../../src/elements/table/index.js';
import '../../src/elements/detail/index.js';
import '../../src/elements/provider/index.js';
import { dataset } from '../helpers/dataset.js';
import { allByPart, allByRole, byRole, byText, click, focused, mount, nameOf, press, textOf } from '../helpers/page.js';
import { expectNothing, heard, leftBehind, sentenceOf, until } from './support.js';
import { itIsAView } from './view-tests.js';

const wide = 1000;
const narrow = 340;
const table = (width: number, data: unknown = dataset({ professions: 4 }), profession?: string, trigger?: string) =>
  mount<TriggerTable>(html`<trigger-table .data=${data} .profession=${profession} .trigger=${trigger}></trigger-table>`, { width });

const headers = (element: Element, scope: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(`th[scope=${scope}]`)];
const columns = (element: Element): string[] => headers(element, 'col').map(nameOf);
const event = (element: Element, number: number): HTMLElement => byRole(element, 'button', new RegExp(`^Gebeurtenis ${number} ?,`));
const expanded = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('[data-trigger][aria-expanded=true]')].map((button) => button.getAttribute('data-trigger')!);
/** The texts of the cells in the row of an event. */
const row = (element: Element, number: number): string[] => [...event(element, number).closest('tr')!.cells].slice(1).map(textOf);

describe('trigger-table', () => {
  it('is accessible, wide and narrow, closed and open', async () => {
    for (const width of [wide, narrow]) {
      const element = await table(width);
      await expect(element).to.be.accessible();
      await click(event(element, 1));
      await expect(element).to.be.accessible();
    }
  });

  describe('with room for every column', () => {
    it('has a column for each profession and a row for each event, grouped by phase in reading order', async () => {
      const element = await table(wide, dataset({ professions: 4, triggers: 5 }));
      expect(columns(element)).to.deep.equal(['Gebeurtenis', 'Politie', 'Jongerenwerk', 'Onderwijs', 'Zorg']);
      const groups = [...element.shadowRoot!.querySelectorAll('tbody')].map((group) => [...group.rows].map(({ cells }) => sentenceOf(cells[0]!)));
      expect(groups).to.deep.equal([
        ['1 Vatbaar Wie is aan zet?', 'Gebeurtenis 1, Persoonlijk', 'Gebeurtenis 5, Groep'],
        ['2 Zoekend Wie is aan zet?', 'Gebeurtenis 2, Persoonlijk'],
        ['3 Lid Wie is aan zet?', 'Gebeurtenis 3, Persoonlijk'],
        ['4 Actie Wie is aan zet?', 'Gebeurtenis 4, Persoonlijk'],
      ]);
      expect(headers(element, 'row').map(sentenceOf)).to.include('Gebeurtenis 1, Persoonlijk');
    });

    it('says for each phase who is on the move', async () => {
      const element = await table(wide);
      const phase = element.shadowRoot!.querySelector('tbody')!.rows[0]!;
      expect([...phase.cells].slice(1).map(textOf)).to.deep.equal(['Politie', 'Jongerenwerk', 'Onderwijs', 'Zorg'].map((name) => `Fase 1 voor ${name}.`));
    });

    it('says for each profession which steps have actions and what the first one is, and in words where there are none', async () => {
      const data = dataset({ professions: 2, triggers: 2 });
      const { talk, assess } = data.triggers[0]!.perspectives['police']!;
      Object.assign(data.triggers[0]!, { perspectives: { police: { talk: talk!.slice(0, 1), assess } } });
      const element = await table(wide, data);
      expect(row(element, 1)).to.deep.equal(['1 Ga in gesprek: 1. 2 Schat de situatie in: 2. 3 Actie 1 voor Politie bij Gebeurtenis 1, Stap 1.', 'Nog geen acties voor dit beroep']);
    });

    it('keeps all columns when a profession is chosen, and offers no choice of its own', async () => {
      const element = await table(wide, dataset({ professions: 4 }), 'education');
      expect(columns(element)).to.have.length(5);
      expect(allByRole(element, 'radio')).to.have.length(0);
    });

    it('stands in a region with a name, that Tab reaches, so that keys can scroll it', async () => {
      const element = await table(wide);
      await press('Tab');
      expect(focused()).to.equal(byRole(element, 'region', 'Per fase zie je wie aan zet is. Per gebeurtenis zie je wat elk beroep kan doen.'));
      await press('Tab');
      expect(focused()).to.equal(event(element, 1));
    });
  });

  describe('too narrow for every column', () => {
    it('shows one profession at a time, with a choice', async () => {
      const element = await table(narrow);
      expect(columns(element)).to.deep.equal(['Gebeurtenis', 'Politie']);
      byRole(element, 'group', 'In de tabel');
      await click(byRole(element, 'radio', 'Onderwijs'));
      expect(columns(element)).to.deep.equal(['Gebeurtenis', 'Onderwijs']);
      expect(row(element, 1)[0]).to.contain('voor Onderwijs');
    });

    it('keeps that choice to itself', async () => {
      const element = await table(narrow);
      const requests = heard(document, 'trigger-select');
      await click(byRole(element, 'radio', 'Onderwijs'));
      expect(requests).to.have.length(0);
      expect(element.selection.profession).to.equal(undefined);
    });

    it('shows the chosen profession, without a choice of its own', async () => {
      const element = await table(narrow, dataset({ professions: 4 }), 'care');
      expect(columns(element)).to.deep.equal(['Gebeurtenis', 'Zorg']);
      expect(allByRole(element, 'radio')).to.have.length(0);
    });

    it('does not make the page scroll sideways', async () => {
      const element = await table(narrow, dataset({ professions: 4, labelLength: 80 }));
      const region = byRole(element, 'region');
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      expect(region.getBoundingClientRect().width).to.be.at.most(narrow);
    });

    it('gets its columns back when its place becomes wide enough, whatever the size of the window', async () => {
      const element = await table(narrow);
      element.parentElement!.style.setProperty('inline-size', `${wide}px`);
      await until(() => columns(element).length === 5);
      element.parentElement!.style.setProperty('inline-size', `${narrow}px`);
      await until(() => columns(element).length === 2);
    });

    it('needs less room where the text is small than where it is large', async () => {
      const element = await table(wide);
      element.style.setProperty('font-size', '32px');
      element.parentElement!.style.setProperty('inline-size', `${wide - 1}px`);
      await until(() => columns(element).length === 2);
    });
  });

  it('opens an event under the table with the focus on its heading, and Escape brings the focus back', async () => {
    const element = await table(wide);
    const requests = heard<TriggerSelectEvent>(element, 'trigger-select');
    await press('Tab', 'Tab', 'Enter');
    expect(expanded(element)).to.deep.equal(['event-1']);
    expect(textOf(focused()!)).to.equal('Gebeurtenis 1');
    expect(event(element, 1).getAttribute('aria-controls')).to.equal('panel');
    await press('Escape');
    expect(expanded(element)).to.deep.equal([]);
    expect(focused()).to.equal(event(element, 1));
    expect(requests.map(({ patch }) => patch)).to.deep.equal([{ trigger: 'event-1' }, { trigger: undefined }]);
  });

  it('closes at a second press on the event, and at Escape on it', async () => {
    const element = await table(wide, dataset(), undefined, 'event-1');
    await click(event(element, 1));
    expect(expanded(element)).to.deep.equal([]);
    await click(event(element, 1));
    event(element, 1).focus();
    await press('Escape');
    expect(expanded(element)).to.deep.equal([]);
    expect(focused()).to.equal(event(element, 1));
  });

  it('follows its panel to the next event, alone and in a provider', async () => {
    const provider = await mount(html`<trigger-provider .data=${dataset()}><trigger-table></trigger-table></trigger-provider>`);
    for (const element of [await table(wide, dataset()), provider.querySelector('trigger-table')!]) {
      await click(event(element, 1));
      await click(byRole(element, 'button', /^Volgende gebeurtenis/));
      expect(expanded(element)).to.deep.equal(['event-5']);
      expect(textOf(focused()!)).to.equal('Gebeurtenis 5');
      await click(byRole(element, 'button', 'Sluiten'));
      expect(focused()).to.equal(event(element, 5));
    }
  });

  it('moves no focus when the page opens an event', async () => {
    const element = await table(wide, dataset(), undefined, 'event-2');
    byRole(element, 'region', 'Gebeurtenis 2');
    expect(focused()).to.equal(document.body);
  });

  it('shows what the page puts in its slot instead of the panel', async () => {
    const element = await mount(html`<trigger-table .data=${dataset()} trigger="event-1"><p slot="panel">Elders</p></trigger-table>`);
    byText(element, 'Elders');
    expect(allByRole(element, 'region')).to.have.length(1);
  });

  it('shows its events also when the file has no professions', async () => {
    const element = await table(narrow, dataset({ professions: 0 }));
    expect(columns(element)).to.deep.equal(['Gebeurtenis']);
    expect(headers(element, 'row')).to.have.length(6);
  });

  it('marks its parts for the page, the open event apart', async () => {
    const element = await table(wide, dataset(), undefined, 'event-1');
    expect(allByPart(element, 'region')).to.have.length(1);
    expect(allByPart(element, 'trigger')).to.have.length(6);
    expect(allByPart(element, 'trigger-active')).to.deep.equal([event(element, 1)]);
  });

  it('is watched for its width no longer once it has gone', async () => {
    const left = leftBehind();
    const element = await table(wide);
    expect(left()).to.include('size of trigger-table');
    element.remove();
    expectNothing(left);
  });
});

itIsAView({ tag: 'trigger-table', dutch: 'Gebeurtenis 1', english: 'Event 1' });
