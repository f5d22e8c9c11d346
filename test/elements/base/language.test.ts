import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { nearestLanguage, watchLanguage } from '../../../src/elements/base/language.js';
import { mount } from '../../helpers/page.js';

describe('the language around an element', () => {
  it('is its own, else that of the nearest ancestor that has one', async () => {
    const root = await mount(html`<div lang="fr"><p lang=""><b></b><i lang="en-GB"></i></p></div>`);
    expect(nearestLanguage(root.querySelector('b')!)).to.equal('fr');
    expect(nearestLanguage(root.querySelector('i')!)).to.equal('en-GB');
  });

  it('is looked for through shadow roots', async () => {
    const host = await mount(html`<div lang="en"></div>`);
    const inside = document.createElement('b');
    host.attachShadow({ mode: 'open' }).append(inside);
    expect(nearestLanguage(inside)).to.equal('en');
  });

  it('is that of the document, else Dutch', async () => {
    const element = await mount(html`<p></p>`);
    const before = document.documentElement.lang;
    document.documentElement.lang = 'de';
    expect(nearestLanguage(element)).to.equal('de');
    document.documentElement.removeAttribute('lang');
    expect(nearestLanguage(element)).to.equal('nl');
    document.documentElement.lang = before;
    expect(nearestLanguage(document.createElement('p')), 'outside the document').to.equal('nl');
  });
});

describe('a change of the language around an element', () => {
  it('is told through shadow roots, until nobody listens any more', async () => {
    const host = await mount(html`<div></div>`);
    const inside = document.createElement('b');
    host.attachShadow({ mode: 'open' }).append(inside);
    let count = 0;
    const end = watchLanguage(inside, () => count++);
    host.lang = 'en';
    await Promise.resolve();
    expect(count).to.equal(1);
    host.title = 'something else';
    await Promise.resolve();
    expect(count).to.equal(1);
    document.documentElement.classList.add('translated-ltr');
    host.lang = 'tr';
    await Promise.resolve();
    expect(count, 'by a translator').to.equal(1);
    document.documentElement.classList.remove('translated-ltr');
    end();
    host.lang = 'nl';
    await Promise.resolve();
    expect(count).to.equal(1);
  });
});
