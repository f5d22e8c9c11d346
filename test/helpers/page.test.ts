import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { announced } from './console.js';
import { dataset } from './dataset.js';
import { allByRole, byRole, byText, click, focused, mount, press, textOf, unmountAll } from './page.js';

class InShadow extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const button = document.createElement('button');
    button.textContent = 'Binnen';
    button.addEventListener('click', () => (button.textContent = 'Gedrukt'));
    root.append(button, document.createElement('slot'));
  }
}
customElements.define('in-shadow', InShadow);

describe('the test helpers', () => {
  it('run in an unusual time zone and a narrow window', () => {
    expect(new Date(2026, 0, 1).getTimezoneOffset()).to.equal(-(13 * 60 + 45));
    expect(window.innerWidth).to.be.below(480);
  });

  it('find by role and name through shadow roots and leave out what is hidden', async () => {
    const root = await mount(html`<div><in-shadow><button>Buiten</button><button aria-hidden="true">Verborgen</button><button hidden>Weg</button></in-shadow></div>`);
    expect(allByRole(root, 'button').map((button) => button.textContent)).to.deep.equal(['Binnen', 'Buiten']);
    expect(() => byRole(root, 'button')).to.throw('2 elements with role button');
    expect(textOf(root)).to.equal('Binnen Buiten Verborgen');
  });

  it('press with a real mouse and real keys', async () => {
    const root = await mount(html`<div><in-shadow><button>Buiten</button></in-shadow></div>`);
    await click(byRole(root, 'button', 'Binnen'));
    expect(focused()).to.equal(byRole(root, 'button', 'Gedrukt'));
    await press('Tab');
    expect(focused()).to.equal(byText(root, 'Buiten'));
    await press('Shift+Tab');
    expect(focused()).to.equal(byText(root, 'Gedrukt'));
  });

  it('take away what was mounted', async () => {
    const root = await mount(html`<p>Tekst</p>`);
    unmountAll();
    expect(root.isConnected).to.equal(false);
  });

  it('hear what is said on the console when it was announced', async () => {
    expect(await announced(() => console.warn('let op', 1))).to.deep.equal(['let op 1']);
  });

  it('build the same content at every call, as new objects', () => {
    const [one, other] = [dataset({ triggers: 3 }), dataset({ triggers: 3 })];
    expect(one).to.deep.equal(other);
    one.triggers[0]!.label = 'Anders';
    expect(other.triggers[0]!.label).to.equal('Gebeurtenis 1');
  });

  it('build names as long as asked', () => {
    expect(Math.min(...dataset({ labelLength: 80, language: 'en' }).triggers.map(({ label }) => label.length))).to.be.at.least(80);
  });
});
