import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { TriggerCards } from '../../src/elements/cards/index.js';
import '../../src/elements/cards/index.js';
import { papers } from '../../src/elements/cards/paper.js';
import { applyOverlay } from '../../src/model/overlay.js';
import { parseInfographic } from '../../src/model/parse.js';
import { dataset } from '../helpers/dataset.js';
import { allByPart, mount, textOf } from '../helpers/page.js';
import { itIsAView } from './view-tests.js';

const cards = (properties: Partial<TriggerCards> = {}) =>
  mount<TriggerCards>(html`<trigger-cards .data=${properties.data ?? dataset({ triggers: 6 })} .profession=${properties.profession} .paper=${properties.paper ?? 'cards'} .address=${properties.address}></trigger-cards>`);
const sheets = (element: Element): HTMLElement[] => allByPart(element, 'sheet');

/** Height of an A4 in pixels; on a screen a sheet grows where something does not fit on it. */
const sheetHeight = 1123;

describe('trigger-cards', () => {
  for (const paper of papers) {
    it(`is accessible on screen: ${paper}`, async () => {
      await expect(await cards({ paper })).to.be.accessible();
    });

    it(`cuts nothing off: ${paper}`, async () => {
      const element = await cards({ paper, data: dataset({ triggers: 9, professions: 4, labelLength: 30 }) });
      for (const part of [...sheets(element), ...allByPart(element, 'card')]) {
        expect(part.scrollHeight, part.innerText.slice(0, 60)).to.be.at.most(part.clientHeight + 1);
      }
    });

    it(`names the version and the date: ${paper}`, async () => {
      const element = await cards({ paper });
      for (const sheet of sheets(element)) expect(textOf(sheet)).to.contain('Versie 1.0.0, 2026-01-31');
    });
  }

  it('has a front and a back for every four events, and a set for each profession', async () => {
    expect(sheets(await cards({ profession: 'police' })).length).to.equal(4);
    expect(sheets(await cards({ data: dataset({ triggers: 6, professions: 2 }) })).length).to.equal(6);
  });

  it('lays the back of a card behind its front', async () => {
    const [front, back] = sheets(await cards({ profession: 'police' }));
    const labels = (sheet: Element) => allByPart(sheet, 'card').map((card) => /Gebeurtenis \d/.exec(textOf(card))![0]);
    const [one, two, three, four] = labels(front!);
    expect(labels(back!)).to.deep.equal([two, one, four, three]);
  });

  it('puts a code on every card of a page that others can reach, and none elsewhere', async () => {
    const codes = (element: TriggerCards) => element.shadowRoot!.querySelectorAll('.qr').length;
    expect(codes(await cards({ profession: 'police' }))).to.equal(12);
    expect(codes(await cards({ profession: 'police', address: 'file:///home/trainer/tool.html' }))).to.equal(0);
  });

  it('prints every action that a partner added, before ours, on as many cards as it takes, and says so', async () => {
    const base = parseInfographic(dataset({ triggers: 1, professions: 1 }));
    if (!base.ok) throw new Error('broken content');
    const { model } = base;
    const text = (step: string) => `Eigen afspraak bij ${step}: ${'bel eerst de collega die het gezin al kent en leg samen vast wat jullie doen, '.repeat(4)}`;
    const add = (step: string) => ({ add: [1, 2].map((number) => ({ text: `${number} ${text(step)}`, basis: 'derived', from: 'eigen afspraak' })) });
    const perspectives = { [model.professions[0]!.id]: Object.fromEntries(model.steps.map(({ id }) => [id, add(id)])) };
    const result = applyOverlay(model, { publisher: 'gemeente Voorbeeldstad', date: '2026-01-31', about: 'Afspraken', triggers: [{ id: model.triggers[0]!.id, perspectives }] });
    expect(result.problems, JSON.stringify(result.problems)).to.deep.equal([]);
    const element = await cards({ data: result.model });
    const all = sheets(element).map(textOf).join(' ');
    for (const { id } of model.steps) expect(all.split(text(id).slice(0, 40)).length - 1, id).to.equal(2);
    expect(all).to.contain('Vervolg op de volgende kaart');
    const [first] = sheets(element)[1]!.querySelectorAll('li');
    expect(textOf(first!)).to.contain('Eigen afspraak');
    for (const sheet of sheets(element)) expect(sheet.offsetHeight).to.be.at.most(sheetHeight);
  });

  it('lets long texts and long addresses go on on a next card, front and back, so that no sheet grows', async () => {
    const data = dataset({ triggers: 3, professions: 1 });
    const sentence = 'Wat je merkt kan ook iets heel anders betekenen, en vaak is dat zo. ';
    const [trigger, , usual] = data.triggers;
    trigger!.label = 'Een gebeurtenis met een naam die langer is dan die van een ander, omdat de gemeente er zelf woorden aan gaf';
    trigger!.summary = sentence.repeat(12);
    trigger!.questions = [`${'Wat zou jij doen als je dit merkt, en met wie praat je dan het eerst? '.repeat(3)}`, sentence.repeat(4), sentence];
    data.workshop!.statements[0]!.text = 'Wie iets merkt, moet dat altijd melden bij de wijkagent en mag er met niemand anders over praten. '.repeat(3);
    data.workshop!.statements[0]!.note = Array.from({ length: 6 }, () => ({ ...data.workshop!.statements[0]!.note[0]!, text: sentence.repeat(4) }));
    for (const address of ['https://voorbeeld.example/', `https://voorbeeld.example/${'een-lang-pad/'.repeat(28)}`]) {
      for (const paper of ['cards', 'statements'] as const) {
        const element = await cards({ paper, data, address });
        for (const sheet of sheets(element)) expect(sheet.offsetHeight, `${paper} ${address.length}: ${sheet.innerText.slice(0, 60)}`).to.be.at.most(sheetHeight);
        const all = sheets(element).map(textOf).join(' ');
        expect(all).to.contain('Vervolg op de volgende kaart');
        if (paper === 'statements') expect(all.split(sentence.trim()).length - 1).to.be.at.least(24);
        else for (const text of [trigger!.label, usual!.label, ...trigger!.questions.slice(0, 2).map((question) => question.trim())]) expect(all).to.contain(text);
        if (paper === 'cards') expect(all.split(sentence.trim()).length - 1).to.be.at.least(16);
      }
    }
  });

  it('sets sizes of paper for its own pages alone, and takes them away when the last is gone', async () => {
    const before = document.adoptedStyleSheets.length;
    const [one, two] = [await cards(), await cards({ paper: 'placemat' })];
    expect(document.adoptedStyleSheets.length).to.equal(before + 1);
    one.remove();
    expect(document.adoptedStyleSheets.length).to.equal(before + 1);
    two.remove();
    expect(document.adoptedStyleSheets.length).to.equal(before);
  });

  it('shows nothing for a paper that does not exist', async () => {
    expect(textOf(await mount(html`<trigger-cards paper="poster" .data=${dataset()}></trigger-cards>`))).to.equal('');
  });
});

itIsAView({ tag: 'trigger-cards', dutch: 'Gebeurtenis 1', english: 'Event 1', listens: ['window: beforeprint × 1', 'window: afterprint × 1'] });
