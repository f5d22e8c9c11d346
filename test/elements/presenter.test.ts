import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { viewsPart } from '../../src/elements/arrival/parts.js';
import type { TriggerPresenter } from '../../src/elements/presenter/index.js';
import '../../src/elements/presenter/index.js';
import { Clock, stopwatch } from '../../src/elements/presenter/session/clock.js';
import { hashWithSession, sessionFromHash } from '../../src/elements/presenter/session/address.js';
import '../../src/elements/provider/index.js';
import { dataset } from '../helpers/dataset.js';
import { allByPart, allByRole, byRole, click, eventOf, focused, mount, nameOf, press, settled, textOf } from '../helpers/page.js';

const data = () => dataset({ triggers: 8, professions: 4 });

/** A presenter that is open at its first screen. */
async function opened(content: unknown = data(), properties: { profession?: string } = {}): Promise<TriggerPresenter> {
  const presenter = await mount<TriggerPresenter>(html`<trigger-presenter .data=${content} .profession=${properties.profession}></trigger-presenter>`);
  presenter.show();
  await settled();
  return presenter;
}

/** A presenter in the middle of a session, begun as a trainer does. */
async function begun(content: unknown = data()): Promise<TriggerPresenter> {
  const presenter = await opened(content);
  await press('Enter');
  return presenter;
}

const stepText = (presenter: Element): string => textOf(allByPart(presenter, 'step')[0]!);

describe('trigger-presenter', () => {
  // What mirrors a choice in the address comes with the views.
  before(() => viewsPart.bring());

  // Pages of other tests share the window: the presenter has to do without full screen, as on a phone.
  const { requestFullscreen } = Element.prototype;
  before(() => (Element.prototype.requestFullscreen = () => Promise.reject(new Error('not here'))));
  after(() => (Element.prototype.requestFullscreen = requestFullscreen));
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is accessible at its first screen and during a session', async () => {
    const presenter = await opened();
    await expect(presenter).to.be.accessible();
    await press('Enter');
    await expect(presenter).to.be.accessible();
  });

  it('shows nothing and hears no key until it is opened', async () => {
    const presenter = await mount<TriggerPresenter>(html`<trigger-presenter .data=${data()}></trigger-presenter>`);
    expect(textOf(presenter)).to.equal('');
    await press('PageDown', 'F9');
    expect(presenter.step).to.equal(undefined);
  });

  it('offers a route for the chosen profession, ready to begin with one key', async () => {
    const presenter = await opened(data(), { profession: 'education' });
    expect(allByRole(presenter, 'radio').filter((radio) => (radio as HTMLInputElement).checked).map(nameOf)).to.deep.equal(['Onderwijs', '60 minuten']);
    expect(nameOf(focused()!)).to.equal('Beginnen');
    await press('Enter');
    expect(presenter.step!.kind).to.equal('welcome');
  });

  it('fills the screen, whatever stands around it', async () => {
    const presenter = await begun();
    const { width, height } = byRole(presenter, 'dialog').getBoundingClientRect();
    expect([width, height]).to.deep.equal([window.innerWidth, window.innerHeight]);
  });

  it('goes on and back by keys, and stops at both ends', async () => {
    const presenter = await begun();
    const first = presenter.step!.id;
    await press('PageUp');
    expect(presenter.step!.id).to.equal(first);
    await press('PageDown', 'ArrowRight');
    const third = presenter.step!.id;
    await press('ArrowLeft', 'PageDown');
    expect(presenter.step!.id).to.equal(third);
    await press('End', 'PageDown');
    expect(presenter.step!.kind).to.equal('hand-out');
  });

  it('brings all of a screen into sight before it goes on, where the window is too small for it', async () => {
    await setViewport({ width: 320, height: 180 });
    try {
      const presenter = await begun();
      const stage = presenter.shadowRoot!.querySelector('.stage')!;
      const first = presenter.step!.id;
      expect(stage.scrollHeight).to.be.greaterThan(stage.clientHeight);
      for (let turn = 0; turn < 20 && stage.scrollTop + stage.clientHeight < stage.scrollHeight - 1; turn++) {
        await press('PageDown');
        expect(presenter.step!.id).to.equal(first);
      }
      await press('PageDown');
      expect(presenter.step!.id).not.to.equal(first);
      expect(stage.scrollTop).to.equal(0);
      await press('PageUp');
      expect(presenter.step!.id).to.equal(first);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('leaves Space, Enter and arrows to a button that has the focus', async () => {
    const presenter = await begun();
    byRole(presenter, 'button', 'Overzicht').focus();
    const { id } = presenter.step!;
    await press('ArrowRight');
    expect(presenter.step!.id).to.equal(id);
    await press('Enter');
    byRole(presenter, 'group', 'Overzicht');
    expect(presenter.step!.id).to.equal(id);
  });

  it('is closed by Escape, what lies on top first, after it has asked once, and gives the focus back', async () => {
    const button = await mount(html`<button>Open</button>`);
    button.focus();
    const presenter = await begun();
    await press('?');
    await press('Escape');
    expect(presenter.step).not.to.equal(undefined);
    await press('Escape');
    byRole(presenter, 'group', 'Wil je stoppen?');
    await press('PageDown');
    expect(presenter.shadowRoot!.querySelector('.layer')).to.equal(null);
    expect(presenter.step!.kind).to.equal('welcome');
    await press('Escape', 'Escape');
    expect(presenter.step).to.equal(undefined);
    expect(textOf(presenter)).to.equal('');
    expect(document.activeElement).to.equal(button);
  });

  for (const way of ['button', 'history'] as const) {
    it(`goes on where it was left, hands and all, by ${way}`, async () => {
      const presenter = await begun();
      while (presenter.step!.kind !== 'statement') await press('PageDown');
      await click(byRole(presenter, 'button', 'Eén meer: Eens'));
      const { id } = presenter.step!;
      presenter.leave();
      await settled();
      if (way === 'history') {
        const moved = new Promise((done) => window.addEventListener('popstate', done, { once: true }));
        history.back();
        await moved;
      } else {
        presenter.show();
        await settled();
        await click(byRole(presenter, 'button', 'Verder waar je was'));
      }
      await settled();
      expect(presenter.step!.id).to.equal(id);
      expect(textOf(presenter)).to.contain('Vooraf: 1 eens');
    });
  }

  it('counts anew in a new session', async () => {
    const presenter = await begun();
    while (presenter.step!.kind !== 'statement') await press('PageDown');
    await click(byRole(presenter, 'button', 'Eén meer: Eens'));
    presenter.leave();
    await settled();
    presenter.show();
    await settled();
    presenter.begin();
    await settled();
    while (presenter.step!.kind !== 'statement') await press('PageDown');
    expect(textOf(presenter)).not.to.contain('Vooraf: 1 eens');
  });

  it('takes a key that is held for one press', async () => {
    const presenter = await begun();
    const hold = (repeat: boolean) => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', repeat, bubbles: true, cancelable: true }));
    hold(false);
    await settled();
    const { id } = presenter.step!;
    for (let turn = 0; turn < 30; turn++) expect(hold(true), 'the page does not scroll either').to.equal(false);
    await settled();
    expect(presenter.step!.id).to.equal(id);
  });

  it('offers a code for the phone of every profession, or of the one that is chosen; one to the page where that does not read more', async () => {
    const alone = await begun();
    await press('c');
    expect(alone.shadowRoot!.querySelectorAll('.layer .qr')).to.have.length(1);
    alone.remove();
    const provider = await mount(html`<trigger-provider .data=${dataset({ triggers: 8, professions: 4 })} sync-url><trigger-presenter></trigger-presenter></trigger-provider>`);
    const presenter = provider.querySelector('trigger-presenter')!;
    presenter.show();
    await settled();
    await press('Enter');
    const codes = () => presenter.shadowRoot!.querySelectorAll('.layer .qr').length;
    await press('c');
    expect(codes()).to.equal(4);
    await press('3');
    expect(codes()).to.equal(1);
    await press('c');
    expect(codes()).to.equal(0);
    expect(presenter.step!.kind).to.equal('welcome');
  });

  it('offers the route of a link that is followed on the page, in the first of two, and ends where the history leads out of it', async () => {
    const go = async (act: () => void) => {
      const moved = eventOf(window, 'popstate');
      act();
      await moved;
      await settled();
    };
    history.pushState(null, '', location.pathname + location.search);
    const [first, second] = [await mount<TriggerPresenter>(html`<trigger-presenter .data=${data()}></trigger-presenter>`), await mount<TriggerPresenter>(html`<trigger-presenter .data=${data()}></trigger-presenter>`)];
    const open = () => [first, second].map((presenter) => allByRole(presenter, 'dialog').length);
    await go(() => (location.hash = '#route=e.event-2.12'));
    expect(open()).to.deep.equal([1, 0]);
    expect(textOf(first)).to.contain('Gebeurtenis 2');
    await press('Enter');
    expect(first.step?.trigger ?? first.step?.kind).to.equal('welcome');
    await go(() => history.back());
    expect([...open(), location.hash]).to.deep.equal([0, 0, '']);
    await go(() => history.forward());
    expect(open()).to.deep.equal([1, 0]);
    // At once: the browser tells later that the dialog has closed, and means the one before.
    first.leave();
    await go(() => (location.hash = '#route=e.event-3.12'));
    expect(open()).to.deep.equal([1, 0]);
    expect(textOf(first)).to.contain('Gebeurtenis 3');
    first.leave();
    await settled();
    expect([...open(), location.hash]).to.deep.equal([0, 0, '']);
    await go(() => (location.hash = '#route=e.event-3.12'));
    expect(open()).to.deep.equal([1, 0]);
    first.leave();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('says why there is no link to a route: it is too long, or the page has none to give', async () => {
    const presenter = await opened();
    history.replaceState(null, '', '#/a-route-of-the-page');
    await click(byRole(presenter, 'button', 'Route aanpassen'));
    await click(byRole(presenter, 'button', 'Link naar deze route kopiëren'));
    expect(textOf(presenter)).to.contain('Vanaf deze pagina kan geen link naar een route. Bewaar de route als bestand.');
    expect(textOf(presenter)).not.to.contain('te lang');
  });

  it('keeps the screen awake while a session is in view, and not longer', async () => {
    let held = 0;
    const release = () => Promise.resolve(void held--);
    const wakeLock = Object.getOwnPropertyDescriptor(Navigator.prototype, 'wakeLock');
    let lock = { released: true };
    Object.defineProperty(Navigator.prototype, 'wakeLock', { configurable: true, value: { request: () => Promise.resolve((held++, (lock = Object.assign({ released: false }, { release })))) } });
    try {
      const presenter = await opened();
      expect(held).to.equal(0);
      await press('Enter');
      expect(held).to.equal(1);
      document.dispatchEvent(new Event('visibilitychange'));
      await settled();
      expect(held).to.equal(1);
      // A browser lets go of it by itself when the tab is hidden, and it is asked for again on return.
      lock.released = true;
      held--;
      document.dispatchEvent(new Event('visibilitychange'));
      await settled();
      expect(held).to.equal(1);
      // While a question stands there nobody may be in the room any more.
      await press('Escape');
      expect(held).to.equal(0);
      await press('PageDown');
      expect(held).to.equal(1);
      presenter.leave();
      await settled();
      expect(held).to.equal(0);
    } finally {
      if (wakeLock) Object.defineProperty(Navigator.prototype, 'wakeLock', wakeLock);
      else Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
    }
  });

  it('keeps the step in the address, beside what others keep there, and takes it out again', async () => {
    history.replaceState(null, '', '#view=list');
    const presenter = await begun();
    await press('PageDown');
    expect(sessionFromHash(location.hash)!.step).to.equal(presenter.step!.id);
    expect(location.hash).to.contain('view=list');
    presenter.leave();
    await settled();
    expect(location.hash).to.equal('#view=list');
  });

  it('goes on by itself where the address says that a session was', async () => {
    const first = await begun();
    await press('PageDown', 'PageDown', 'PageDown');
    const [{ hash }, id] = [location, first.step!.id];
    first.remove();
    history.replaceState(null, '', hash);
    const again = await mount<TriggerPresenter>(html`<trigger-presenter .data=${data()}></trigger-presenter>`);
    await settled();
    expect(again.step!.id).to.equal(id);
  });

  it('says each step once to who cannot see it', async () => {
    const presenter = await begun();
    await press('PageDown');
    await new Promise((done) => setTimeout(done, 250));
    await settled();
    expect(textOf(allByRole(presenter, 'status')[0]!)).to.match(/^Stap 2 van \d+: /);
  });

  it('shows the actions of another profession at a digit', async () => {
    const presenter = await begun();
    for (let turn = 0; turn < 60 && presenter.step!.kind !== 'actions'; turn++) await press('PageDown');
    expect(presenter.step!.kind).to.equal('actions');
    await press('4');
    expect(stepText(presenter)).to.contain('voor Onderwijs');
    await press('2');
    expect(stepText(presenter)).to.contain('voor Politie');
  });

  it('stays at its step when the content comes in another language', async () => {
    const presenter = await begun();
    await press('PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown');
    const { id } = presenter.step!;
    presenter.data = dataset({ triggers: 8, professions: 4, language: 'en' });
    await settled();
    expect(presenter.step!.id).to.equal(id);
    byRole(presenter, 'button', 'Next');
  });

  it('works on content without statements, cases and exercises', async () => {
    const bare = { ...data(), workshop: { statements: [], cases: [], exercises: [] } };
    const presenter = await begun(bare);
    await press('End');
    expect(presenter.step!.kind).to.equal('hand-out');
  });

  it('reports broken data in words', async () => {
    const presenter = await opened({ schemaVersion: 1 });
    expect(presenter.step).to.equal(undefined);
  });

  it('changes the route while it runs, and stays at what is shown', async () => {
    const presenter = await begun();
    await press('PageDown');
    const second = () => byRole(presenter, 'group', 'Overzicht').querySelectorAll<HTMLButtonElement>('ol .jump')[1]!;
    await press('Home');
    await click(second());
    await press('PageDown', 'PageDown', 'Home');
    const { title, kind, lines } = presenter.step!;
    for (const details of presenter.shadowRoot!.querySelectorAll('details')) details.open = true;
    await click(allByRole(presenter, 'button', /^Weghalen/)[0]!);
    expect([presenter.step!.title, presenter.step!.kind, presenter.step!.lines, presenter.step!.item]).to.deep.equal([title, kind, lines, 0]);
    await click(allByRole(presenter, 'button', /^Later/)[0]!);
    expect([presenter.step!.title, presenter.step!.kind, presenter.step!.item]).to.deep.equal([title, kind, 1]);
    expect(sessionFromHash(location.hash)!.step).to.equal(presenter.step!.id);
  });

  it('brings the screen back by the clicker, when all of a list was in sight, and skips no step unseen', async () => {
    const presenter = await begun();
    await press('PageDown');
    const { id } = presenter.step!;
    for (const key of ['?', 'Home']) {
      await press(key);
      const layer = () => presenter.shadowRoot!.querySelector('.layer');
      // In the small window of a test a list may take a few presses to go through.
      for (let presses = 0; layer() && presses < 20; presses++) await press('PageDown');
      expect(layer()).to.equal(null);
      expect(presenter.step!.id).to.equal(id);
    }
  });

  it('asks for no name of anybody', async () => {
    const presenter = await opened();
    for (const details of presenter.shadowRoot!.querySelectorAll('details')) details.open = true;
    await settled();
    expect(allByRole(presenter, 'textbox').map(nameOf)).to.deep.equal(['Naam van de route']);
    expect(textOf(presenter)).to.contain('Breng geen echte personen in');
  });

  it('changes the route by its fields', async () => {
    const presenter = await opened();
    for (const details of presenter.shadowRoot!.querySelectorAll('details')) details.open = true;
    await settled();
    const count = () => allByRole(presenter, 'button', /^Weghalen/).length;
    const before = count();
    await click(allByRole(presenter, 'button', /^Weghalen/)[0]!);
    expect(count()).to.equal(before - 1);
    await click(byRole(presenter, 'button', 'Toevoegen'));
    expect(count()).to.equal(before);
  });
});

describe('the clock of a session', () => {
  it('reads as a stopwatch', () => {
    expect([0, 5, 65, 600, 3600, 3725, -61].map(stopwatch)).to.deep.equal(['0:00', '0:05', '1:05', '10:00', '1:00:00', '1:02:05', '−1:01']);
  });

  it('pauses, and comes back from its text as it was', () => {
    const clock = Clock.from('p3c');
    expect([clock.seconds, clock.running]).to.deep.equal([120, false]);
    clock.start();
    expect(Clock.from(clock.text).seconds).to.be.within(119, 121);
    expect(Clock.from(clock.text).running).to.equal(true);
    clock.pause();
    expect(clock.text).to.equal('p3c');
    clock.reset();
    expect(clock.seconds).to.equal(0);
  });

  it('stands at zero for a text that is not its own', () => {
    for (const text of ['', 'x', 'r', 'p-1', 'r99999999999999999', undefined, null]) expect(Clock.from(text).seconds).to.equal(0);
  });
});

describe('a session in the address', () => {
  it('comes back as it was written', () => {
    const session = { route: 'e.event-1.10', title: 'Wijk Noord & co', step: '1.open.1', show: 'police', clock: 'p1', notes: true };
    expect(sessionFromHash(`#${hashWithSession('#view=table', session)}`)).to.deep.equal(session);
    expect(hashWithSession(`#${hashWithSession('#view=table', session)}`, undefined)).to.equal('view=table');
  });

  it('is nothing without a route', () => {
    for (const hash of ['', '#', '#step=1', '#view=list', '#/page']) expect(sessionFromHash(hash)).to.equal(undefined);
  });
});
