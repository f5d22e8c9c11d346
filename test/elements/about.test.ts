import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { TriggerAbout } from '../../src/elements/about/index.js';
import { sourcesPart } from '../../src/elements/arrival/parts.js';
import '../../src/elements/about/index.js';
import '../../src/elements/provider/index.js';
import { dataset, type PlainDataset } from '../helpers/dataset.js';
import { allByRole, byRole, byText, click, focused, mount, nameOf, press, settled, textOf } from '../helpers/page.js';
import { sentenceOf } from './support.js';
import { itIsAView } from './view-tests.js';

const about = (data: unknown = dataset(), profession?: string, headingLevel = 3) =>
  mount<TriggerAbout>(html`<trigger-about .data=${data} .profession=${profession} .headingLevel=${headingLevel}></trigger-about>`);

const parts = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('summary')].map(textOf);
/** Opens a part and answers what is in it. */
async function open(element: Element, label: string): Promise<HTMLElement> {
  const summary = byRole(element, 'heading', label).closest('summary')!;
  await click(summary);
  return summary.parentElement!;
}

describe('trigger-about', () => {
  // The list of sources comes when its part is opened, a moment later.
  before(() => sourcesPart.bring());

  it('is accessible, closed and with every part open', async () => {
    const element = await about();
    await expect(element).to.be.accessible();
    for (const part of element.shadowRoot!.querySelectorAll('details')) part.open = true;
    await settled();
    await expect(element).to.be.accessible();
  });

  it('warns first against use as a checklist', async () => {
    const element = await about({ ...dataset(), disclaimer: 'Dit is geen checklist.' });
    expect(textOf(element)).to.match(/^Over deze infographic Dit is geen checklist\./);
  });

  it('has a part on how to read, for each profession, for each topic, and for terms, contacts and sources', async () => {
    expect(parts(await about())).to.deep.equal([
      'Zo lees je dit', 'Politie: altijd goed, liever niet', 'Jongerenwerk: altijd goed, liever niet', 'Over 1', 'Over 2', 'Begrippen', 'Waar kun je terecht?', 'Bronnen',
    ]);
  });

  it('opens and closes its parts with a key', async () => {
    const element = await about();
    await press('Tab', 'Enter');
    byText(element, /^Elke lijn is een niveau: persoonlijk, groep, samenleving\./);
    await press('Space');
    expect(textOf(element)).not.to.contain('Elke lijn');
  });

  it('keeps to the chosen profession, and says what is good and what better not', async () => {
    const element = await about(dataset(), 'police');
    expect(parts(element).filter((label) => label.includes('altijd goed'))).to.have.length(1);
    const part = await open(element, 'Politie: altijd goed, liever niet');
    expect(allByRole(part, 'heading').slice(1).map(nameOf)).to.deep.equal(['Altijd goed', 'Liever niet']);
    expect(allByRole(part, 'listitem')).to.have.length(2);
  });

  it('writes a topic with headings, strong words, links and lists, and sources as notes', async () => {
    const element = await about();
    const part = await open(element, 'Over 1');
    expect(allByRole(part, 'heading').map(nameOf)).to.deep.equal(['Over 1', 'Wat zie jij?']);
    expect(byText(part, 'netwerk').localName).to.be.oneOf(['strong', 'button']);
    const link = byRole(part, 'link', 'Gebeurtenis');
    expect([link.getAttribute('href'), link.getAttribute('rel')]).to.deep.equal(['https://example.org/', 'noopener noreferrer']);
    await click(byRole(part, 'button', '3 (bron)'));
    byText(part, /^C\. Auteur \(2021\)\. Over 3\./);
  });

  it('numbers notes as the full list of sources does', async () => {
    const element = await about();
    const part = await open(element, 'Bronnen');
    expect(allByRole(part, 'listitem').map((item) => textOf(item).slice(0, 9))).to.deep.equal(['A. Auteur', 'B. Auteur', 'C. Auteur']);
  });

  it('makes the list of sources when its part is opened, and keeps it', async () => {
    const element = await about();
    expect(element.shadowRoot!.querySelector('trigger-sources')).to.equal(null);
    const part = await open(element, 'Bronnen');
    const list = part.querySelector('trigger-sources');
    await click(part.querySelector('summary')!);
    expect(list).not.to.equal(null);
    expect(part.querySelector('trigger-sources') === list).to.equal(true);
  });

  it('lists terms with their meaning', async () => {
    const part = await open(await about(), 'Begrippen');
    expect(textOf(byRole(part, 'term'))).to.equal('netwerk');
    expect(textOf(byRole(part, 'definition'))).to.equal('Zo gaat het vaak, met een netwerk eromheen.');
  });

  it('lists contacts by name, role and reach, with a link where there is one', async () => {
    const part = await open(await about(), 'Waar kun je terecht?');
    expect(allByRole(part, 'listitem').map(sentenceOf)).to.deep.equal([
      'Contact 1 (landelijk): Zo gaat het vaak, met een netwerk eromheen.',
      'Contact 2 (lokaal): Zo gaat het vaak, met een netwerk eromheen.',
    ]);
    expect(allByRole(part, 'link').map((link) => link.getAttribute('href'))).to.deep.equal(['https://example.org/contact']);
  });

  it('makes no link of an address that could run code or leads nowhere', async () => {
    const data: PlainDataset = dataset();
    const scheme = 'javascript';
    const addresses = [`${scheme}:alert(1)`, ` ${scheme.toUpperCase()}:alert(1)`, 'data:text/html,x', 'vbscript:x', 'blob:x', 'https://[', 'file:///etc/passwd'];
    const contacts = addresses.map((url, index) => ({ id: `contact-${index}`, name: `Naam ${index}`, role: 'Rol', url, scope: 'local' as const }));
    const part = await open(await about({ ...data, contacts }), 'Waar kun je terecht?');
    expect(allByRole(part, 'listitem')).to.have.length(addresses.length);
    expect(allByRole(part, 'link')).to.have.length(0);
  });

  it('leaves out what the file does not have', async () => {
    const bare = { ...dataset(), topics: [], glossary: [], contacts: [] };
    for (const { general } of bare.professions) Object.assign(general, { do: [], dont: [] });
    expect(parts(await about(bare))).to.deep.equal(['Zo lees je dit', 'Bronnen']);
  });

  it('says whose it is, which version, and that the places on the map are our choice', async () => {
    const text = textOf(await about());
    expect(text).to.contain('De plaats op de fasen en het soort station zijn onze redactionele keuze.');
    expect(text).to.contain('Licentie: CC BY 4.0. Versie 1.0.0, 2026-01-31.');
  });

  it('opens the part that the selection names, and moves no focus for it', async () => {
    const provider = await mount(html`<trigger-provider .data=${dataset()}><trigger-about></trigger-about></trigger-provider>`);
    const element = provider.querySelector('trigger-about')!;
    element.request({ topic: 'glossary' });
    await settled();
    expect([...element.shadowRoot!.querySelectorAll('details[open] summary')].map(textOf)).to.deep.equal(['Begrippen']);
    expect(focused()).to.equal(document.body);
  });

  it('is named by its heading, at the level the page asks for', async () => {
    for (const level of [2, 3, 4, 5]) {
      const element = await about(dataset(), undefined, level);
      byRole(element, 'region', 'Over deze infographic');
      const levels = allByRole(element, 'heading').map((heading) => Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)));
      expect(levels[0]).to.equal(level);
      expect(new Set(levels.slice(1))).to.deep.equal(new Set([level + 1]));
    }
  });
});

itIsAView({ tag: 'trigger-about', dutch: 'Over deze infographic', english: 'About this infographic' });
