import { expect } from '@open-wc/testing';
import { keepLinksOut } from '../../src/embed/links.js';

/** A frame with links, which may open windows or not, and what it opened. */
function framed(allowed: boolean | 'throws') {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const here = frame.contentWindow as Window & typeof globalThis;
  const tab = { opener: here as unknown, location: { href: '' } };
  here.open = () => {
    if (allowed === 'throws') throw new Error('not in a sandbox');
    return allowed ? (tab as unknown as Window) : null;
  };
  const host = here.document.createElement('div');
  host.attachShadow({ mode: 'open' });
  here.document.body.append(host);
  keepLinksOut(here, () => 'nl');
  const click = (address: string, change: (link: HTMLAnchorElement) => void = () => undefined) => {
    // The class of a link is that of the page the script runs in, as in the frame itself.
    const link = document.createElement('a');
    link.href = address;
    link.textContent = 'naar';
    change(link);
    host.shadowRoot!.replaceChildren(link);
    const event = new here.MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link.dispatchEvent(event);
    const { defaultPrevented } = event;
    return defaultPrevented;
  };
  const said = () => here.document.querySelector<HTMLElement>('.refused')!.textContent;
  return { click, said, tab, remove: () => frame.remove() };
}

describe('links in the frame', () => {
  it('open a tab that knows nothing of the page', () => {
    const { click, said, tab, remove } = framed(true);
    expect(click('https://elsewhere.example/report')).to.equal(true);
    expect(tab).to.deep.equal({ opener: null, location: { href: 'https://elsewhere.example/report' } });
    expect(said()).to.equal('');
    remove();
  });

  for (const allowed of [false, 'throws'] as const) {
    it(`give their address where the frame may open none, and ${allowed === 'throws' ? 'the browser says so' : 'nobody says so'}`, () => {
      const { click, said, remove } = framed(allowed);
      expect(click('https://elsewhere.example/report')).to.equal(true);
      expect(said()).to.equal('Dit venster mag geen andere pagina openen. Kopieer het adres: https://elsewhere.example/report');
      expect(click('mailto:a@voorbeeldstad.example')).to.equal(false);
      expect(said()).to.equal('');
      remove();
    });
  }

  it('are left alone where they save a file', () => {
    const { click, remove } = framed(true);
    expect(click('https://elsewhere.example/report.csv', (link) => (link.download = ''))).to.equal(false);
    remove();
  });
});
