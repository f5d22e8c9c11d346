import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { viewsPart } from '../../src/elements/arrival/parts.js';
import type { TriggerAnnounceEvent, TriggerSelectEvent } from '../../src/elements/base/events.js';
import type { TriggerTools } from '../../src/elements/tools/index.js';
import '../../src/elements/provider/index.js';
import '../../src/elements/tools/index.js';
import { applyOverlay } from '../../src/model/overlay.js';
import { parseInfographic } from '../../src/model/parse.js';
import { dataset } from '../helpers/dataset.js';
import { allByRole, byRole, byText, click, mount, nameOf } from '../helpers/page.js';
import { heard, replace } from './support.js';
import { itIsAView } from './view-tests.js';

const bilingual = () => ({ ...dataset(), alternates: { en: './en.json' } });
const alone = (data: unknown = bilingual()) => mount<TriggerTools>(html`<trigger-tools .data=${data}></trigger-tools>`);
const mirrored = async () => (await mount(html`<trigger-provider .data=${bilingual()} sync-url><trigger-tools></trigger-tools></trigger-provider>`)).querySelector('trigger-tools')!;

describe('trigger-tools', () => {
  // What mirrors a choice in the address comes with the views.
  before(() => viewsPart.bring());

  it('is accessible', async () => {
    await expect(await alone()).to.be.accessible();
  });

  it('offers to present, to print, to copy a link and, last, help', async () => {
    expect(allByRole(await mirrored(), 'button').map(nameOf)).to.deep.equal(['Presenteren', 'Afdrukken', 'Link kopiëren', 'Hulp']);
  });

  it('leaves the link out where the address does not follow', async () => {
    expect(allByRole(await alone(), 'button').map(nameOf)).to.deep.equal(['Presenteren', 'Afdrukken', 'Hulp']);
  });

  it('names each language in that language, and asks for the one that is chosen', async () => {
    const tools = await alone();
    const requests = heard<TriggerSelectEvent>(tools, 'trigger-select');
    expect(allByRole(byRole(tools, 'group', 'Taal'), 'radio').map(nameOf)).to.deep.equal(['English', 'Nederlands']);
    expect(byText(tools, 'English').closest('[lang]')!.getAttribute('lang')).to.equal('en');
    await click(byRole(tools, 'radio', 'English'));
    expect(requests.map(({ patch }) => patch)).to.deep.equal([{ lang: 'en' }]);
    expect((byRole(tools, 'radio', 'Nederlands') as HTMLInputElement).checked, 'shows what is in view').to.equal(true);
  });

  it('offers no language where the file has one', async () => {
    expect(allByRole(await alone(dataset()), 'radio')).to.have.length(0);
  });

  it('takes the visitor to help', async () => {
    const tools = await alone();
    const requests = heard<TriggerSelectEvent>(tools, 'trigger-select');
    await click(byRole(tools, 'button', 'Hulp'));
    expect(requests.map(({ patch, cause }) => [patch, cause])).to.deep.equal([[{ topic: 'help' }, 'jump']]);
  });

  it('has on paper what a partner added first under its step, after what is urgent, and who added it', async () => {
    const base = parseInfographic(dataset({ triggers: 1, professions: 1 }));
    if (!base.ok) throw new Error('broken content');
    const [trigger] = base.model.triggers;
    const [profession] = base.model.professions;
    const perspectives = { [profession!.id]: { talk: { add: [{ text: 'Bel het meldpunt.', basis: 'derived', from: 'eigen afspraak' }, { text: 'Bel bij gevaar eerst 112.', basis: 'derived', from: 'eigen afspraak', acute: true }] } } };
    const { model } = applyOverlay(base.model, { publisher: 'gemeente Voorbeeldstad', date: '2026-01-31', about: 'Afspraken', triggers: [{ id: trigger!.id, perspectives }] });
    const tools = await mount<TriggerTools>(html`<trigger-tools .data=${model} profession=${profession!.id}></trigger-tools>`);
    await waitUntil(() => tools.shadowRoot!.querySelector('.paper'));
    const [urgent, oursUrgent, own, ours] = [...tools.shadowRoot!.querySelectorAll('.paper .steps > div:first-child li')].map(({ textContent }) => textContent);
    expect(urgent).to.contain('Bel bij gevaar eerst 112.');
    expect(oursUrgent).to.contain('Acuut: ').and.to.not.contain('toevoeging');
    expect(own).to.contain('Bel het meldpunt.').and.to.contain('(toevoeging gemeente Voorbeeldstad)');
    expect(ours).to.not.contain('toevoeging');
  });

  it('prints the page and copies its address, and says so', async () => {
    const done: string[] = [];
    replace(window, 'print', () => void done.push('printed'));
    replace(navigator.clipboard, 'writeText', (text) => Promise.resolve(void done.push(text)));
    const tools = await mirrored();
    const said = heard<TriggerAnnounceEvent>(document, 'trigger-announce');
    await click(byRole(tools, 'button', 'Afdrukken'));
    await click(byRole(tools, 'button', 'Link kopiëren'));
    expect([done[0], new URL(done[1]!).pathname, new URL(done[1]!).hash]).to.deep.equal(['printed', location.pathname, '']);
    expect(said.map(({ text }) => text)).to.deep.equal(['Link gekopieerd.']);
  });
});

itIsAView({ tag: 'trigger-tools', dutch: 'Afdrukken', english: 'Help', listens: ['window: popstate × 1', 'window: beforeprint × 1', 'window: afterprint × 1'] });
