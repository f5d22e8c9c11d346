import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { qrCode } from '../../../src/elements/base/qr.js';

const codeOf = (length: number): SVGElement | null => {
  const place = document.createElement('div');
  render(html`${qrCode(`https://voorbeeldstad.nl/${'a'.repeat(length - 25)}`)}`, place);
  return place.querySelector('svg');
};

describe('a code on paper', () => {
  it('has modules that a scan of 150 dots an inch shows apart, however long the address is', () => {
    for (const length of [30, 100, 150, 300, 600, 1500, 2200]) {
      const code = codeOf(length)!;
      const modules = Number(code.getAttribute('viewBox')!.split(' ')[2]);
      expect(parseFloat(code.style.minInlineSize), `${length} characters`).to.be.at.least(modules * 0.4 - 0.05);
    }
  });

  it('stays in its corner of a card for an address as most are', () => {
    expect(parseFloat(codeOf(150)!.style.minInlineSize)).to.be.at.most(23);
  });
});
