import { expect } from '@open-wc/testing';
import { apply, ownAddress, paramsOf } from '../../src/embed/frame.js';
import { messageOf } from '../../src/embed/protocol.js';

const page = 'https://partner.example/infographic/embed.html?x=1';

describe('ownAddress', () => {
  for (const [address, found] of [
    ['data/other.json', 'https://partner.example/infographic/data/other.json'],
    ['../overlay.json', 'https://partner.example/overlay.json'],
    ['https://partner.example/a.json', 'https://partner.example/a.json'],
    ['https://elsewhere.example/a.json', undefined],
    ['//elsewhere.example/a.json', undefined],
    ['http://partner.example/a.json', undefined],
    ['https://partner.example:444/a.json', undefined],
    ['data:application/json,{}', undefined],
    ['blob:https://partner.example/1', undefined],
    ['https://partner.example@elsewhere.example/a.json', undefined],
    ['\\\\elsewhere.example\\a.json', undefined],
    ['http://', undefined],
    ['', undefined],
    [null, undefined],
  ] as const) {
    it(`${found ? 'takes' : 'refuses'} ${String(address)}`, () => expect(ownAddress(address, page)).to.equal(found));
  }
});

describe('the folder that additions come from, where whoever put the page on a server named one', () => {
  for (const [address, found] of [
    ['additions/town.json', true],
    ['/infographic/additions/deep/town.json', true],
    ['uploads/town.json', false],
    ['additions/../uploads/town.json', false],
    ['additions/%2e%2e/uploads/town.json', false],
    ['additions/..%2fuploads/town.json', false],
    ['additions-of-others/town.json', false],
  ] as const) {
    it(`${found ? 'takes' : 'refuses'} ${address}`, () => expect(ownAddress(address, page, 'additions') !== undefined).to.equal(found));
  }

  it('is named on the element, for data and additions apart', () => {
    const element = document.createElement('div');
    element.dataset['overlayFolder'] = 'additions';
    const html = document.implementation.createHTMLDocument();
    html.body.append(element);
    apply(element, new URLSearchParams({ src: 'data/x.json', overlay: 'uploads/x.json' }), page);
    expect([element.getAttribute('src'), element.getAttribute('overlay')]).to.deep.equal(['https://partner.example/infographic/data/x.json', null]);
  });
});

describe('paramsOf', () => {
  it('reads the query, and the fragment over it', () => {
    expect(paramsOf({ search: '?view=list&theme=dark', hash: '#view=table' }).toString()).to.equal('view=table&theme=dark');
  });
});

describe('apply', () => {
  it('makes attributes of parameters, and leaves out what is not one of ours', () => {
    const html = document.implementation.createHTMLDocument();
    const element = html.body.appendChild(html.createElement('div'));
    apply(element, new URLSearchParams({ profession: 'care', 'heading-level': '3', lang: 'en', onclick: 'alert(1)', style: 'x', src: 'data/x.json', overlay: 'https://elsewhere.example/x' }), page);
    expect(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))).to.deep.equal({
      profession: 'care', 'heading-level': '3', lang: 'en', src: 'https://partner.example/infographic/data/x.json',
    });
    expect(html.documentElement.lang).to.equal('en');
  });
});

describe('messageOf', () => {
  it('knows its own messages', () => expect(messageOf({ type: 'a', version: 1, x: 2 }, 'a')).to.deep.equal({ type: 'a', version: 1, x: 2 }));

  for (const data of [undefined, null, 1, 'a', [], {}, { type: 'a' }, { type: 'a', version: 2 }, { type: 'a', version: '1' }, { type: 'b', version: 1 }]) {
    it(`ignores ${JSON.stringify(data)}`, () => expect(messageOf(data, 'a')).to.equal(undefined));
  }
});
