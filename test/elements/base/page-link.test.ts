import { expect } from '@open-wc/testing';
import { codeLink, pageLink } from '../../../src/elements/base/page-link.js';

/** A page at an address, with the address it calls its own and the anchors it has. */
function at(href: string, { canonical, anchor }: { readonly canonical?: string; readonly anchor?: string } = {}): Parameters<typeof pageLink>[0] {
  const page = document.implementation.createHTMLDocument();
  if (canonical) page.head.append(Object.assign(page.createElement('link'), { rel: 'canonical', href: canonical }));
  if (anchor) page.body.append(Object.assign(page.createElement('h2'), { id: anchor }));
  const location = new URL(href) as unknown as Location;
  return { location, querySelector: (selector: string) => page.querySelector(selector), getElementById: (id) => page.getElementById(id) };
}

describe('a link to the page for somebody else', () => {
  for (const [what, page, link] of [
    ['keeps what addresses the page', 'https://gemeente.example/index.php?page_id=12&lang=nl', 'https://gemeente.example/index.php?page_id=12&lang=nl'],
    ['leaves out what belongs to a visit', 'https://gemeente.example/a?preview=true&preview_nonce=abc&p=3&utm_source=mail&gclid=1&token=x&PHPSESSID=9', 'https://gemeente.example/a?p=3'],
    ['leaves out a session in the path, and a name and password', 'https://me:secret@gemeente.example/a;jsessionid=F00/b?x=1', 'https://gemeente.example/a/b?x=1'],
    ['keeps the parameters of others in the fragment, without their secrets', 'https://gemeente.example/#chapter=3&access_token=x&profession=police', 'https://gemeente.example/#chapter=3'],
    ['keeps a route of the page', 'https://gemeente.example/#/over?tab=2', 'https://gemeente.example/#/over?tab=2'],
  ] as const) {
    it(what, () => expect(pageLink(at(page))).to.equal(link));
  }

  it('takes the query that the page itself calls its own', () => {
    const page = at('https://gemeente.example/a?p=3&volgnummer=8', { canonical: 'https://gemeente.example/a?p=3' });
    expect(pageLink(page, 'trigger=x')).to.equal('https://gemeente.example/a?p=3#trigger=x');
    const other = at('https://gemeente.example/a?p=3', { canonical: 'https://gemeente.example/' });
    expect(pageLink(other)).to.equal('https://gemeente.example/a?p=3');
  });

  it('leads to what is asked for: instead of an anchor, but not where a route of the page would be lost', () => {
    expect(pageLink(at('https://gemeente.example/#contact', { anchor: 'contact' }), 'trigger=x')).to.equal('https://gemeente.example/#trigger=x');
    const routed = at('https://gemeente.example/#/over');
    expect(pageLink(routed, 'trigger=x')).to.equal(undefined);
    expect(codeLink(routed, 'trigger=x')).to.equal('https://gemeente.example/#/over');
  });

  it('is nothing where no link can lead, and no code where others cannot come', () => {
    for (const page of ['about:srcdoc', 'blob:https://gemeente.example/1', 'data:text/html,x']) expect(pageLink(at(page)), page).to.equal(undefined);
    expect([pageLink(at('file:///C:/a.html'), 'view=list'), codeLink(at('file:///C:/a.html'))]).to.deep.equal(['file:///C:/a.html#view=list', undefined]);
  });
});
