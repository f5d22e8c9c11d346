import { expect } from '@open-wc/testing';
import { doors, frameParams, snippet, styleSheet, type Choices, type Place } from '../../src/embed/snippets.js';
import { themes } from '../../src/embed/theme.js';

const nothing: Choices = { profession: '', trigger: '', view: '', lang: '', theme: '', overlay: '', headingLevel: '2', height: '', syncUrl: false };
const everything: Choices = {
  profession: 'youth-work', trigger: 'propaganda', view: 'table', lang: 'en', theme: 'dark', overlay: 'lokaal--1.json', headingLevel: '4', height: '600', syncUrl: true,
};
const place: Place = {
  base: 'https://partner.example/triggerfactoren/0.1.0/',
  integrity: { 'triggerfactoren.js': 'sha384-abc', 'embed.js': 'sha384-def' },
  title: 'Titel <& "aanhaling"',
  summary: 'Samenvatting.',
  open: 'Open de kaart',
  themes,
};

/** The elements a browser makes of a snippet. */
function parsed(text: string): Document {
  const made = document.implementation.createHTMLDocument();
  made.write(text);
  return made;
}

describe('snippet', () => {
  it('has no style and no handler of its own for any door, so that a strict page takes it', () => {
    for (const door of doors) expect(snippet(door, everything, place), door).not.to.match(/style|\son\w+=|<script(?![^>]*src=)/);
  });

  it('for a script is one script and one tag with text between', () => {
    const page = parsed(snippet('script', nothing, place));
    const script = page.querySelector('script')!;
    expect([script.type, script.src, script.integrity, script.crossOrigin]).to.deep.equal(['module', `${place.base}triggerfactoren.js`, 'sha384-abc', 'anonymous']);
    const tag = page.querySelector('trigger-infographic')!;
    expect(tag.getAttributeNames()).to.deep.equal(['src']);
    expect(tag.querySelector('h2')!.textContent).to.equal(place.title);
  });

  it('for a script and a frame leaves a link where the rest is taken out, in a div, with the script last', () => {
    for (const door of ['script', 'iframe'] as const) {
      const { body } = parsed(snippet(door, { ...nothing, profession: 'care' }, place));
      const [around, ...more] = body.children;
      expect([around!.localName, more.length, around!.lastElementChild!.localName], door).to.deep.equal(['div', 0, 'script']);
      const link = around!.querySelector('a')!;
      expect([link.getAttribute('href'), link.textContent], door).to.deep.equal([`${place.base}embed.html?profession=care`, place.open]);
      expect(link.closest('p')!.querySelector('iframe, trigger-infographic'), door).to.equal(null);
    }
  });

  it('for a script carries every choice', () => {
    const tag = parsed(snippet('script', everything, place)).querySelector('trigger-infographic')!;
    expect(Object.fromEntries([...tag.attributes].map(({ name, value }) => [name, value]))).to.deep.equal({
      src: `${place.base}data/triggerfactoren.en.json`, profession: 'youth-work', trigger: 'propaganda', view: 'table', lang: 'en', overlay: 'lokaal--1.json', 'heading-level': '4', 'sync-url': '',
    });
    expect(tag.querySelector('h4')).not.to.equal(null);
  });

  it('for a frame gives it a title, a sandbox and no more rights than it needs', () => {
    const frame = parsed(snippet('iframe', nothing, place)).querySelector('iframe')!;
    expect(frame.getAttribute('src')).to.equal(`${place.base}embed.html`);
    expect(frame.title).to.equal(place.title);
    expect(frame.getAttribute('sandbox')).to.equal('allow-scripts');
    expect(frame.dataset['triggerfactoren']).to.equal('');
  });

  it('for a frame of its own height needs no script', () => {
    expect(snippet('iframe', { ...nothing, height: '600' }, place)).to.contain('height="600"').and.not.to.contain('<script');
  });

  it('for a frame can keep the choice in the address', () => {
    expect(snippet('iframe', { ...nothing, syncUrl: true }, place)).to.contain('data-triggerfactoren="sync-url"');
  });

  it('for WordPress is a block that two hyphens do not end', () => {
    const text = snippet('wordpress', everything, place);
    expect(text.slice(4, -3)).not.to.contain('--');
    const json = /infographic (.*) \/-->$/.exec(text)![1]!;
    expect(JSON.parse(json)).to.deep.equal({ profession: 'youth-work', trigger: 'propaganda', view: 'table', lang: 'en', overlay: 'lokaal--1.json', headingLevel: '4', syncUrl: true });
    expect(snippet('wordpress', nothing, place)).to.equal('<!-- wp:triggerfactoren/infographic /-->');
  });

  it('for a file is a command that a shell takes apart as it was meant', () => {
    expect(snippet('offline', { ...nothing, profession: 'care', overlay: "ons bestand's.json" }, place)).to.equal(`npx triggerfactoren offline --profession care --overlay 'ons bestand'\\''s.json'`);
  });

  it('for a link says only what was chosen', () => {
    expect(snippet('link', nothing, place)).to.equal(`<div><a href="${place.base}embed.html">Open de kaart</a></div>`);
    expect(snippet('link', { ...nothing, profession: 'care' }, place)).to.contain(`${place.base}embed.html?profession=care"`);
  });
});

describe('frameParams', () => {
  it('says nothing without choices', () => expect(frameParams(nothing).toString()).to.equal(''));
});

describe('styleSheet', () => {
  it('sets the custom properties of a theme on the tag', () => expect(styleSheet(everything, place)).to.contain('--trigger-color: #f2f2f2;').and.to.contain('color-scheme: dark;'));
  it('is empty when the look follows the page', () => expect(styleSheet(nothing, place)).to.equal(''));
});
