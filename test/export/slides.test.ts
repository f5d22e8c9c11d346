import { expect } from '@open-wc/testing';
import JSZip from 'jszip';
import { slidesFile } from '../../src/export/slides.js';
import '../../src/locales/later.js';
import { messagesFor } from '../../src/locales/messages.js';
import { workshopMessagesFor } from '../../src/locales/workshop.js';
import type { Model } from '../../src/model/types.js';
import { roundUpId, routeOf } from '../../src/workshop/route.js';
import { xmlOf } from '../helpers/xml.js';
import { modelFrom, published } from '../workshop/published.js';

const address = 'https://gemeente.example/preventie?a=1&b=2#profession=police';

/** The parts of a deck by name, and each of a kind as a document. */
async function deckOf(model: Model, options: { readonly title?: string; readonly address?: string } = {}) {
  const professions = model.professions.map(({ id }) => id);
  const items = [{ kind: 'event', id: 'calls-to-action' }, { kind: 'case', id: model.workshop!.cases[0]!.id }, { kind: 'round-up', id: roundUpId }] as const;
  const route = routeOf(items.map((item) => ({ ...item, professions, minutes: 10 })));
  const file = await slidesFile({ model, route: { ...route, ...options }, words: workshopMessagesFor(model.language), messages: messagesFor(model.language), address: options.address });
  const zip = await JSZip.loadAsync(file);
  const texts = new Map<string, string>();
  for (const { name } of zip.file(/\.(xml|rels)$/)) texts.set(name, await zip.file(name)!.async('string'));
  const all = (pattern: RegExp) => Promise.all([...texts].filter(([name]) => pattern.test(name)).map(async ([, text]) => (await xmlOf(text))!));
  return { texts, slides: await all(/^ppt\/slides\/slide\d+\.xml$/), notes: await all(/^ppt\/notesSlides\/notesSlide\d+\.xml$/) };
}

const named = (node: Document | Element, name: string): Element[] => [...node.getElementsByTagName(name)];
const textOf = (node: Document | Element): string => named(node, 'a:t').map(({ textContent }) => textContent).join('');

describe('slides', () => {
  it('each have a title and a text in the places that their layout keeps for them', async () => {
    const { slides } = await deckOf(await published());
    expect(slides.length).to.be.greaterThan(20);
    for (const slide of slides) {
      const titles = named(slide, 'p:sp').filter((shape) => named(shape, 'p:ph').some((place) => place.getAttribute('type') === 'title'));
      expect(titles).to.have.length(1);
      expect(textOf(titles[0]!)).to.not.equal('');
      for (const shape of named(slide, 'p:sp').filter((one) => named(one, 'p:ph').length > 0)) expect(textOf(shape)).to.not.equal('');
    }
  });

  for (const [language, office] of [['nl', 'nl-NL'], ['en', 'en-GB']] as const) {
    it(`say their language in every run and in the notes (${language})`, async () => {
      const { slides, notes } = await deckOf(await published(language));
      for (const part of [...slides, ...notes]) {
        expect(new Set([...named(part, 'a:rPr'), ...named(part, 'a:endParaRPr')].map((run) => run.getAttribute('lang')))).to.deep.equal(new Set([office]));
      }
    });
  }

  it('have notes in paragraphs, one a line', async () => {
    const { notes } = await deckOf(await published());
    expect(notes.flatMap((note) => named(note, 'a:t')).filter(({ textContent }) => textContent.includes('\n'))).to.have.length(0);
    expect(notes.some((note) => named(note, 'a:p').length > 2)).to.equal(true);
  });

  it('put the properties of a paragraph before its runs', async () => {
    const { slides } = await deckOf(await published());
    for (const paragraph of slides.flatMap((slide) => named(slide, 'a:p'))) expect(named(paragraph, 'a:pPr').every((properties) => properties === paragraph.firstElementChild)).to.equal(true);
  });

  it('describe the map of a case as one picture, with the moments told so far', async () => {
    const model = await published();
    const { slides } = await deckOf(model);
    const maps = slides.flatMap((slide) => named(slide, 'p:grpSp'));
    expect(maps.length).to.be.greaterThan(2);
    for (const map of maps) {
      const description = named(map, 'p:cNvPr')[0]!.getAttribute('descr')!;
      const stations = named(map, 'a:prstGeom').filter((shape) => shape.getAttribute('prst') === 'ellipse').length;
      expect(model.workshop!.cases.some(({ label }) => description.startsWith(label))).to.equal(true);
      for (let moment = 1; moment <= stations; moment++) expect(description).to.include(`. ${moment}. `);
    }
  });

  it('say which actions are urgent', async () => {
    const model = await published();
    const { slides } = await deckOf(model);
    const acute = model.triggers.flatMap(({ perspectives }) => Object.values(perspectives).flatMap((steps) => Object.values(steps).flat())).filter((action) => action.acute).map(({ text }) => text);
    const shown = slides.flatMap((slide) => named(slide, 'a:p')).filter((paragraph) => acute.some((text) => textOf(paragraph).endsWith(text)));
    expect(shown.length).to.be.greaterThan(0);
    for (const paragraph of shown) expect(textOf(paragraph)).to.match(/Acuut: /);
  });

  it('speak of a code where one stands, and only there', async () => {
    const model = await published();
    const withCode = (await deckOf(model, { address })).slides.at(-1)!;
    expect(textOf(withCode)).to.include('Scan de code');
    expect(named(withCode, 'p:grpSp').map((group) => named(group, 'p:cNvPr')[0]!.getAttribute('descr'))).to.deep.equal([address]);
    const without = (await deckOf(model)).slides.at(-1)!;
    expect(textOf(without)).to.not.include('code');
    expect(named(without, 'p:grpSp')).to.have.length(0);
  });

  it('are whole and well-formed whatever the texts hold, and lose nothing but what a file may not hold', async () => {
    const data = structuredClone((await (await fetch('/data/triggerfactoren.nl.json')).json())) as { publisher: string; title: string; triggers: { label: string }[] };
    const awkward = 'Jeugd & <gezin> "plus" \u000bé 😀';
    data.publisher = awkward;
    data.title = awkward;
    for (const trigger of data.triggers) trigger.label = awkward;
    const { texts, slides } = await deckOf(modelFrom(data), { title: `${awkward} `.repeat(2000) });
    for (const [name, text] of texts) expect(await xmlOf(text), name).to.not.equal(null);
    const declared = [...texts.get('[Content_Types].xml')!.matchAll(/PartName="\/([^"]+)"/g)].map(([, part]) => part!);
    expect(declared.filter((part) => !texts.has(part))).to.deep.equal([]);
    for (const [part, name] of [['app', 'Company'], ['core', 'dc:creator']] as const) {
      const properties = (await xmlOf(texts.get(`docProps/${part}.xml`)!))!;
      expect(properties.getElementsByTagName(name)[0]!.textContent).to.equal(awkward.replace('\u000b', ' '));
    }
    expect(slides.map(textOf).join('')).to.include('Jeugd & <gezin> "plus"  é 😀').and.not.include('\ufffd');
  });
});
