import { expect } from '@open-wc/testing';
import { safeUrl } from '../../../src/elements/base/safe-url.js';

const base = 'https://partner.example/page/';

describe('an address that may become a link', () => {
  const allowed: readonly (readonly [string, string])[] = [
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['http://example.org', 'http://example.org/'],
    ['//example.org/a', 'https://example.org/a'],
    ['other.html', 'https://partner.example/page/other.html'],
    ['#part', 'https://partner.example/page/#part'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['tel:112', 'tel:112'],
    ['https://example.org/javascript:alert(1)', 'https://example.org/javascript:alert(1)'],
  ];
  for (const [address, href] of allowed) it(`is made absolute: ${address}`, () => expect(safeUrl(address, base)).to.equal(href));

  const code = ':alert(1)';
  const refused = [
    `javascript${code}`, `JavaScript${code}`, `  javascript${code}`, `java\nscript${code}`, `java\tscript${code}`, `\u0000javascript${code}`, `\u0001 javascript${code}`,
    'data:text/html,<script>alert(1)</script>', 'vbscript:msgbox(1)', 'blob:https://partner.example/1', 'filesystem:https://partner.example/1', 'file:///etc/passwd',
    'about:blank', 'ftp://example.org', 'ws://example.org', 'chrome://settings', 'https://[', 'https://',
  ];
  for (const address of refused) it(`is not this one: ${JSON.stringify(address)}`, () => expect(safeUrl(address, base)).to.equal(undefined));

  it('is seen from the page when nothing else is said', () => {
    expect(safeUrl('a.html')).to.equal(new URL('a.html', document.baseURI).href);
  });
});
