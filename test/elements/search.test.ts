import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { TriggerAnnounceEvent, TriggerSelectEvent } from '../../src/elements/base/events.js';
import type { TriggerSearch } from '../../src/elements/search/index.js';
import '../../src/elements/search/index.js';
import '../../src/elements/about/index.js';
import '../../src/elements/detail/index.js';
import '../../src/elements/list/index.js';
import '../../src/elements/provider/index.js';
import { dataset, type PlainDataset } from '../helpers/dataset.js';
import { allByRole, byRole, byText, click, focused, mount, nameOf, press, textOf } from '../helpers/page.js';
import { announcements, heard, until } from './support.js';
import { itIsAView } from './view-tests.js';

/** Content in which events have names that differ. */
function content(): PlainDataset {
  const data = dataset({ triggers: 3 });
  ['Problemen thuis', 'Één vriend valt weg', 'Confrontatie met propaganda'].forEach((label, index) => Object.assign(data.triggers[index]!, { label }));
  return data;
}
const alone = () => mount<TriggerSearch>(html`<trigger-search .data=${content()}></trigger-search>`);
const field = (search: Element): HTMLElement => byRole(search, 'searchbox', 'Zoek een gebeurtenis, actie of begrip');
const type = async (search: Element, text: string): Promise<void> => {
  field(search).focus();
  (field(search) as HTMLInputElement).select();
  await press(...text);
};
/** What was found, by kind. */
const found = (search: Element): Record<string, string[]> => Object.fromEntries(allByRole(search, 'list').map((list) => [nameOf(list), allByRole(list, 'button').map(nameOf)]));

describe('trigger-search', () => {
  it('is accessible, empty, with results and without', async () => {
    const search = await alone();
    await expect(search).to.be.accessible();
    await type(search, 'actie');
    await expect(search).to.be.accessible();
    await type(search, 'qqqq');
    await expect(search).to.be.accessible();
  });

  it('finds as one types, and shows nothing before that or after clearing', async () => {
    const search = await alone();
    expect(allByRole(search, 'button')).to.have.length(0);
    await type(search, 'propa');
    expect(found(search)['Gebeurtenissen']).to.deep.equal(['Confrontatie met propaganda']);
    await press(...Array<string>(5).fill('Backspace'));
    expect(allByRole(search, 'button')).to.have.length(0);
  });

  it('is emptied by Escape, which is then used up; an empty field leaves Escape to the page', async () => {
    const search = await alone();
    const seen: boolean[] = [];
    search.parentElement!.addEventListener('keydown', (pressed) => pressed.key === 'Escape' && seen.push(pressed.defaultPrevented));
    await type(search, 'propa');
    await press('Escape');
    expect([(field(search) as HTMLInputElement).value, allByRole(search, 'button').length, seen]).to.deep.equal(['', 0, []]);
    await press('Escape');
    expect(seen).to.deep.equal([false]);
  });

  it('forgives case, accents and one wrong letter, and wants every word', async () => {
    const search = await alone();
    for (const [query, label] of [['EEN vriend', 'Één vriend valt weg'], ['propagenda', 'Confrontatie met propaganda'], ['school prob', undefined], ['thuis prob', 'Problemen thuis']] as const) {
      await type(search, query);
      expect(found(search)['Gebeurtenissen'], query).to.deep.equal(label === undefined ? undefined : [label]);
    }
  });

  it('finds actions, terms and background too, and says where an action stands', async () => {
    const search = await alone();
    await type(search, 'politie stap 3');
    expect(found(search)['Acties']?.[0]).to.match(/Actie 1 voor Politie bij Gebeurtenis 1, Stap 3\. ?Problemen thuis · Politie · Zet vervolgstappen/);
    await type(search, 'netwerk');
    expect(found(search)['Begrippen']).to.deep.equal(['netwerk, netwerks']);
    await type(search, 'over');
    expect(found(search)['Achtergrond']).to.deep.equal(['Over 1', 'Over 2']);
  });

  it('counts what does not fit', async () => {
    const search = await alone();
    await type(search, 'actie');
    expect(found(search)['Acties']).to.have.length(6);
    byText(search, 'En nog 30. Typ verder om te kiezen.');
  });

  it('says in words that nothing was found, and what to try', async () => {
    const search = await alone();
    await type(search, 'qqqq');
    byText(search, 'Niets gevonden voor “qqqq”. Probeer een ander of korter woord.');
  });

  it('opens a term right here', async () => {
    const search = await alone();
    await type(search, 'netwerk');
    const term = byRole(search, 'button', 'netwerk, netwerks');
    await click(term);
    byText(search, 'Zo gaat het vaak, met een netwerk eromheen.');
    expect(term.getAttribute('aria-expanded')).to.equal('true');
  });

  it('asks for what is chosen, alone', async () => {
    const search = await alone();
    const requests = heard<TriggerSelectEvent>(search, 'trigger-select');
    await type(search, 'thuis');
    await click(byRole(search, 'button', 'Problemen thuis'));
    expect(requests.map(({ patch, cause }) => [patch.trigger, cause])).to.deep.equal([['event-1', 'jump']]);
  });

  it('takes the visitor to an event, with the focus on its name, and folds its results away', async () => {
    const provider = await mount(html`<trigger-provider .data=${content()}><trigger-search></trigger-search><trigger-list></trigger-list></trigger-provider>`);
    const search = provider.querySelector('trigger-search')!;
    await type(search, 'propa');
    await press('Tab', 'Enter');
    await until(() => focused() !== document.body && textOf(focused()!) === 'Confrontatie met propaganda');
    expect(allByRole(search, 'button')).to.have.length(0);
  });

  it('takes the visitor to a piece of background, opened, with the focus on it', async () => {
    const provider = await mount(html`<trigger-provider .data=${content()}><trigger-search></trigger-search><trigger-about></trigger-about></trigger-provider>`);
    const search = provider.querySelector('trigger-search')!;
    await type(search, 'over 2');
    await click(byRole(search, 'button', 'Over 2'));
    await until(() => focused() !== document.body && textOf(focused()!) === 'Over 2');
    expect(focused()!.closest('details')!.open).to.equal(true);
  });

  it('has the number of results said once one stops typing', async () => {
    const provider = await mount(html`<trigger-provider .data=${content()}><trigger-search></trigger-search></trigger-provider>`);
    const said = announcements(provider);
    const asked = heard<TriggerAnnounceEvent>(document, 'trigger-announce');
    const spoken = said.next();
    provider.querySelector('trigger-search')!.shadowRoot!.querySelector('input')!.focus();
    await press('t', 'h', 'u', 'i', 's');
    expect(await spoken).to.match(/gevonden\.$/);
    expect(asked.length).to.be.at.least(1);
  });
});

itIsAView({ tag: 'trigger-search', dutch: 'Zoek een gebeurtenis, actie of begrip', english: 'Find an event, action or term' });
