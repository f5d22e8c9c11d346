import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/detail/index.js';
import '../../src/elements/sources/index.js';
import type { TriggerDetail } from '../../src/elements/detail/index.js';
import type { TriggerSources } from '../../src/elements/sources/index.js';
import { dataset, put, type PlainDataset } from '../helpers/dataset.js';
import { addressOf, pending, serveFiles } from '../helpers/files.js';
import { allByRole, byRole, byText, click, mount, press, settled, textOf } from '../helpers/page.js';
import { replace, sentenceOf, until } from './support.js';
import { itIsAView } from './view-tests.js';

const bibliography = addressOf('sources.json');
const items = [
  { id: 'source-1', type: 'webpage', author: [{ literal: 'Polizei' }], issued: { 'date-parts': [[2016]] }, title: 'Aussteiger', URL: 'https://example.org/1', language: 'de', note: 'begin', custom: { country: 'DE', alsoAt: ['https://example.org/2'], incomplete: ['example.org/…/3'] } },
  { id: 'source-2', type: 'webpage', author: [{ literal: 'B. Auteur' }], title: 'Over 2', custom: { country: 'XQZ' } },
  { id: 'source-3', type: 'webpage', author: [{ literal: 'C. Auteur' }], title: 'Over 3' },
];

/** Content of which a bibliography says what its sources are. */
const bare = (): PlainDataset => put(put(dataset(), 'sources', items.map(({ id }) => ({ id }))), 'bibliography', bibliography);

const sources = (data: unknown) => mount<TriggerSources>(html`<trigger-sources .data=${data}></trigger-sources>`);
/** The list, when its bibliography is there. */
async function listed(data: unknown): Promise<TriggerSources> {
  const element = await sources(data);
  await until(() => rows(element).length > 0);
  return element;
}
const rows = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('summary')].map(sentenceOf);

describe('trigger-sources', () => {
  it('is accessible, closed and opened', async () => {
    serveFiles({ 'sources.json': items });
    const element = await listed(bare());
    await expect(element).to.be.accessible();
    for (const row of element.shadowRoot!.querySelectorAll('details')) row.open = true;
    await settled();
    await expect(element).to.be.accessible();
  });

  it('names each source by author, year and title, from the bibliography or from the data file itself', async () => {
    serveFiles({ 'sources.json': items });
    expect(rows(await listed(bare()))).to.deep.equal(['Polizei (2016). Aussteiger', 'B. Auteur (z.j.). Over 2', 'C. Auteur (z.j.). Over 3']);
    expect(rows(await listed(dataset()))).to.deep.equal(['A. Auteur (2016). Over 1', 'B. Auteur (2019). Over 2', 'C. Auteur (2021). Over 3']);
  });

  it('opens, by key, to address, country, what was seen of it and what it was used for', async () => {
    serveFiles({ 'sources.json': items });
    const element = await listed(bare());
    element.shadowRoot!.querySelector('summary')!.focus();
    await press('Enter');
    expect(textOf(element.shadowRoot!.querySelector('dl')!)).to.equal(
      'Adres https://example.org/1 https://example.org/2 example.org/…/3 (niet het hele adres) Land Duitsland Gezien begin Gebruikt voor alle gebeurtenissen fasen: Vatbaar, Zoekend, Lid, Actie beroepen: Politie, Jongerenwerk workshop',
    );
    expect(allByRole(element, 'link').map((link) => link.getAttribute('href'))).to.deep.equal(['https://example.org/1', 'https://example.org/2']);
    expect(element.shadowRoot!.querySelector('summary span')!.getAttribute('lang')).to.equal('de');
  });

  it('leaves a country that does not exist as it is', async () => {
    serveFiles({ 'sources.json': items });
    const element = await listed(bare());
    await click(element.shadowRoot!.querySelectorAll('summary')[1]!);
    expect(textOf(element.shadowRoot!.querySelector('dl')!)).to.contain('Land XQZ');
  });

  it('says that the sources are coming, why they do not come, and tries again', async () => {
    const late = pending();
    serveFiles({ 'sources.json': late.file });
    const element = await sources(bare());
    expect(textOf(element)).to.contain('De bronnen worden geladen…');
    late.arrive(() => new Response('', { status: 404 }));
    await until(() => textOf(element).includes('De bronnen konden niet worden geladen.'));
    expect(textOf(element)).to.contain(bibliography);
    serveFiles({ 'sources.json': items });
    await click(byRole(element, 'button', 'Opnieuw proberen'));
    await until(() => rows(element).length === 3);
    expect(textOf(element)).not.to.contain('konden niet');
  });

  it('says so when the bibliography is broken, or does not have every source', async () => {
    serveFiles({ 'sources.json': { no: 'list' } });
    const broken = await sources(bare());
    await until(() => textOf(broken).includes('De bronnen konden niet worden geladen.'));
    serveFiles({ 'sources.json': items.slice(1) });
    const element = await sources(bare());
    await until(() => textOf(element).includes('Niet elke bron staat in het bestand met bronnen.'));
    expect([...element.shadowRoot!.querySelectorAll('li')].map(({ value }) => value)).to.deep.equal([2, 3]);
  });

  it('saves the list as reference managers read it', async () => {
    serveFiles({ 'sources.json': items });
    const saved: Blob[] = [];
    replace(URL, 'createObjectURL', (content) => {
      saved.push(content as Blob);
      return '#';
    });
    const element = await listed(bare());
    await click(byRole(element, 'button', 'Lijst bewaren (CSL-JSON)'));
    expect(JSON.parse(await (await until(() => saved[0])).text())).to.deep.equal(items);
  });

  it('prints the whole list, every source opened, when it is complete', async () => {
    const late = pending();
    serveFiles({ 'sources.json': late.file });
    const printed: string[] = [];
    replace(window, 'print', () => {
      const paper = document.querySelector('[data-trigger-paper]')!;
      printed.push(paper.shadowRoot!.textContent.replace(/\s+/g, ' ').trim());
      window.dispatchEvent(new Event('afterprint'));
    });
    await click(byRole(await sources(bare()), 'button', 'Lijst afdrukken'));
    expect(printed).to.deep.equal([]);
    late.arrive(items);
    await until(() => printed.length > 0);
    expect(printed[0]).to.match(/^Bronnen: .*Duitsland.*Over 3/);
  });
});

describe('a note on a source that the data file only has the id of', () => {
  const card = (data: unknown) => mount<TriggerDetail>(html`<trigger-detail .data=${data} trigger="event-1" profession="police"></trigger-detail>`);

  it('brings the bibliography when it is opened, once for all', async () => {
    const asked = serveFiles({ 'sources.json': items });
    const panel = await card(bare());
    expect(asked).to.deep.equal([]);
    await click(allByRole(panel, 'button', '1 (bron)')[0]!);
    await until(() => sentenceOf(panel).includes('Polizei (2016). Aussteiger. Gezien: begin.'));
    await click(byText(panel, 'Bronnen bij deze kaart (3)'));
    expect([...panel.shadowRoot!.querySelectorAll('footer li')].map(sentenceOf)[1]).to.equal('B. Auteur (z.j.). Over 2.');
    expect(asked).to.deep.equal([bibliography]);
  });

  it('names the sources of what was derived, and says how near they are', async () => {
    serveFiles({ 'sources.json': items });
    const line = { text: 'Iets.', basis: 'derived', from: 'wat een school doet (source-2, source-3)' };
    const panel = await card(put(put(bare(), 'triggers[0].signals', [{ ...line, evidence: 'near' }]), 'triggers[0].wayBack', [{ ...line, evidence: 'adjacent' }]));
    for (const mark of allByRole(panel, 'button', 'afgeleid')) await click(mark);
    await until(() => textOf(panel).includes('Over 3'));
    expect(sentenceOf(panel)).to.contain('Afgeleid van een bron over dezelfde gebeurtenis bij een ander beroep, of andersom: wat een school doet. B. Auteur (z.j.). Over 2. C. Auteur (z.j.). Over 3.');
    expect(sentenceOf(panel)).to.contain('Afgeleid van een bron die over iets anders gaat: wat een school doet. B. Auteur');
  });

  it('says once for all of them that they did not come', async () => {
    serveFiles({});
    const panel = await card(bare());
    await click(byText(panel, 'Bronnen bij deze kaart (3)'));
    await until(() => textOf(panel).includes('De bronnen konden niet worden geladen.'));
    expect(allByRole(panel, 'button', 'Opnieuw proberen')).to.have.length(1);
  });
});

itIsAView({ tag: 'trigger-sources', dutch: 'Lijst afdrukken', english: 'Print the list' });
