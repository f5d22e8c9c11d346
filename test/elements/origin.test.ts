import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/index.js';
import type { ViewElement } from '../../src/elements/base/view-element.js';
import { viewsPart } from '../../src/elements/arrival/parts.js';
import { applyOverlay } from '../../src/model/overlay.js';
import { parseInfographic } from '../../src/model/parse.js';
import type { Model } from '../../src/model/types.js';
import { textVersion } from '../../src/static/text.js';
import { dataset } from '../helpers/dataset.js';
import { mount } from '../helpers/page.js';

const publisher = 'gemeente Voorbeeldstad';

/** Content of which a partner changed the words of everything that has a name. */
function changedModel(): Model {
  const base = parseInfographic(dataset({ triggers: 6 }));
  if (!base.ok) throw new Error(JSON.stringify(base.problems));
  const { phases, levels, professions, steps, topics, triggers } = base.model;
  const { model, problems } = applyOverlay(base.model, {
    publisher, date: '2026-11-01', about: 'Afspraken',
    title: 'ANDERE titel', summary: 'ANDERE inleiding.',
    phases: [{ id: phases[0]!.id, label: 'ANDERE fase', description: 'ANDERE omschrijving.', roles: { [professions[0]!.id]: 'ANDERE rol.' } }],
    levels: [{ id: levels[0]!.id, label: 'ANDER niveau' }],
    professions: [{ id: professions[0]!.id, label: 'ANDER beroep' }],
    steps: [{ id: steps[0]!.id, label: 'ANDERE stap' }],
    topics: [{ id: topics[0]!.id, label: 'ANDER onderwerp', body: [{ type: 'heading', text: 'ANDERE kop' }] }],
    triggers: [{ id: triggers[0]!.id, partners: { [professions[0]!.id]: [{ label: 'ANDERE partner' }] } }],
    sources: [{ id: 'town', author: 'ANDERE auteur', year: 2026, title: 'ANDERE bron' }],
  });
  expect(problems).to.deep.equal([]);
  return model;
}

const model = changedModel();
const trigger = model.triggers[0]!.id;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What stands in brackets behind a text that a partner changed or brought. */
const marks = (root: ParentNode): readonly string[] => [...root.querySelectorAll('.origin')].map((mark) => plain(mark.parentElement!.textContent));

const shows = async (what: TemplateResult): Promise<ShadowRoot> => (await mount<ViewElement>(what)).shadowRoot!;

describe('every text that a partner changed or brought says so', () => {
  before(() => viewsPart.bring());

  it('in the background', async () => {
    const found = marks(await shows(html`<trigger-about .data=${model}></trigger-about>`)).join('\n');
    for (const text of ['ANDER onderwerp', 'ANDERE kop', 'ANDERE titel, ANDERE fase, ANDER niveau, ANDER beroep, ANDERE stap']) expect(found, text).to.contain(`${text} (aangepast door`.replace('ANDERE kop (aangepast door', 'ANDERE kop (toevoeging'));
  });

  it('in the list, the table and under the map', async () => {
    expect(marks(await shows(html`<trigger-list .data=${model}></trigger-list>`)).join()).to.contain('ANDERE omschrijving.').and.to.contain(publisher);
    const table = marks(await shows(html`<trigger-table .data=${model}></trigger-table>`)).join('\n');
    expect(table).to.contain(`ANDERE rol. (aangepast door ${publisher})`);
    expect(marks(await shows(html`<trigger-timeline .data=${model}></trigger-timeline>`)).join()).to.contain(`ANDERE fase, ANDER niveau, ANDER beroep, ANDERE stap (aangepast door ${publisher})`);
  });

  it('beside the title, in the detail and in the list of sources', async () => {
    expect(marks(await shows(html`<trigger-infographic .data=${model}></trigger-infographic>`)).join()).to.contain(`ANDERE inleiding. (aangepast door ${publisher})`);
    expect(marks(await shows(html`<trigger-detail .data=${model} trigger=${trigger}></trigger-detail>`)).join()).to.contain(`ANDERE partner (toevoeging ${publisher})`);
    expect(marks(await shows(html`<trigger-sources .data=${model} whole></trigger-sources>`)).join()).to.contain(`ANDERE bron (toevoeging ${publisher})`);
  });

  it('in the text version, for pages and for editors', () => {
    for (const forEditor of [false, true]) {
      const page = document.implementation.createHTMLDocument();
      page.write(textVersion(model, { forEditor }));
      const text = plain(page.body.textContent);
      for (const sentence of [
        `ANDERE inleiding. (aangepast door ${publisher})`, `ANDERE rol. (aangepast door ${publisher})`, `ANDER onderwerp (aangepast door ${publisher})`,
        `ANDERE kop (toevoeging ${publisher})`, `ANDERE partner (toevoeging ${publisher})`, `ANDERE bron. (toevoeging ${publisher})`, `ANDERE stap (aangepast door ${publisher})`,
      ]) expect(text, sentence).to.contain(sentence);
    }
  });

  it('on paper', async () => {
    const text = plain((await shows(html`<trigger-cards .data=${model} paper="hand-out"></trigger-cards>`)).textContent ?? '');
    expect(text).to.contain(`ANDERE stap (aangepast door ${publisher})`);
  });

  it('and nothing does where nobody changed anything', async () => {
    const own = dataset({ triggers: 6 });
    for (const element of [html`<trigger-about .data=${own}></trigger-about>`, html`<trigger-list .data=${own}></trigger-list>`, html`<trigger-table .data=${own}></trigger-table>`, html`<trigger-timeline .data=${own}></trigger-timeline>`]) {
      expect(marks(await shows(element))).to.deep.equal([]);
    }
  });
});
