import { expect } from '@open-wc/testing';
import '../../src/locales/index.js';
import { parseInfographic } from '../../src/model/parse.js';
import { textVersion, type TextOptions } from '../../src/static/text.js';
import { dataset, type PlainDataset } from '../helpers/dataset.js';

/** The text version of some content, as a browser reads it. */
function written(data: PlainDataset = dataset(), options?: TextOptions): Document {
  const result = parseInfographic(data);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const page = document.implementation.createHTMLDocument();
  page.write(textVersion(result.model, options));
  return page;
}

const levels = (page: Document): number[] => [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName.slice(1)));

describe('textVersion', () => {
  it('says every event, action and source of the file', () => {
    const data = dataset({ triggers: 14, professions: 4 });
    const text = written(data).body.textContent;
    const actions = data.triggers.flatMap(({ perspectives }) => Object.values(perspectives).flatMap((steps) => Object.values(steps).flat()));
    expect(actions.length).to.be.above(100);
    for (const words of [data.title, ...data.triggers.flatMap(({ label, summary }) => [label, summary]), ...actions.map((action) => action.text), ...data.sources.map(({ title }) => title)]) {
      expect(text).to.contain(words);
    }
  });

  it('leads every note to its source', () => {
    const page = written();
    const notes = [...page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    expect(notes.length).to.be.above(0);
    expect(notes.filter((note) => !page.getElementById(note.getAttribute('href')!.slice(1)))).to.deep.equal([]);
  });

  it('starts at the level that fits the page and skips none', () => {
    for (const headingLevel of [2, 3]) {
      const found = levels(written(dataset(), { headingLevel }));
      expect(found[0]).to.equal(headingLevel);
      expect(found.every((level, place) => place === 0 || level <= found[place - 1]! + 1)).to.equal(true);
    }
  });

  it('has ids of its own for each text on a page', () => {
    const [one, other] = ['one-', 'other-'].map((idPrefix) => [...written(dataset(), { idPrefix }).querySelectorAll('[id]')].map(({ id }) => id));
    expect(one!.length).to.be.above(0);
    expect(one!.filter((id) => other!.includes(id))).to.deep.equal([]);
  });

  it('writes what the file says as text, without script, style or class', () => {
    const data = dataset();
    data.triggers[0]!.label = '<img src=x onerror=alert(1)>';
    const page = written(data);
    expect(page.querySelectorAll('img, script, style, [style], [class]')).to.have.length(0);
    expect(page.body.textContent).to.contain('<img src=x onerror=alert(1)>');
  });

  it('for an editor has no id, no heading below h4 and no list of terms, and its notes lead to the source itself', () => {
    const data = dataset();
    const page = written(data, { forEditor: true });
    expect(page.querySelectorAll('[id], [role], h5, h6, dl')).to.have.length(0);
    expect(Math.max(...levels(page))).to.equal(4);
    const notes = [...page.querySelectorAll('a')].filter(({ textContent }) => /^\[\d+\]$/.test(textContent));
    expect(notes.length).to.be.above(0);
    expect(notes.filter((note) => !/^https:\/\//.test(note.getAttribute('href')!))).to.deep.equal([]);
    const words = (one: Document) => one.body.textContent.replace(/\s|:/g, '').length;
    expect(words(page)).to.equal(words(written(data)));
  });
});
