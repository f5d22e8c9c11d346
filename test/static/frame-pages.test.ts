import { expect } from '@open-wc/testing';
import '../../src/locales/index.js';
import { parseInfographic } from '../../src/model/parse.js';
import { outline, wholeTexts } from '../../src/static/frame-pages.js';
import { dataset } from '../helpers/dataset.js';

function model(language: string) {
  const parsed = parseInfographic({ ...dataset(), language });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.model;
}

function page(html: string): Document {
  const made = document.implementation.createHTMLDocument();
  made.write(html);
  return made;
}

describe('outline', () => {
  it('names every event under its phase, and leads to the whole text in each language', () => {
    const content = model('nl');
    const made = page(outline(content, ['nl', 'en']));
    expect([...made.querySelectorAll('h4')].map(({ textContent }) => textContent)).to.have.members(content.triggers.map(({ label }) => label));
    const links = [...made.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    const pages = wholeTexts([content, model('en')], undefined);
    expect(links).to.deep.equal([...pages.keys()]);
  });
});

describe('wholeTexts', () => {
  it('makes a page of its own for each language, which leads to the others and has the whole text', () => {
    for (const [name, html] of wholeTexts([model('nl'), model('en')], undefined)) {
      const made = page(html);
      expect(made.documentElement.lang).to.equal(name.split('.')[1]);
      expect(made.querySelectorAll('h1')).to.have.length(1);
      expect(made.querySelectorAll('a[hreflang]')).to.have.length(1);
      expect(made.querySelectorAll('ol li a, ul li').length).to.be.above(10);
    }
  });
});
