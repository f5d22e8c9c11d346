import { expect } from '@open-wc/testing';
import { notesAddress, isNotesWindow } from '../../src/elements/presenter/notes/guest.js';
import { notesIn, notesMessage, stateIn, stateMessage } from '../../src/elements/presenter/notes/messages.js';
import { NotesPage } from '../../src/elements/presenter/notes/page.js';
import { ToldNotes } from '../../src/elements/presenter/notes/told.js';
import { SessionHistory } from '../../src/elements/presenter/session/address.js';
import { Session } from '../../src/elements/presenter/session/session.js';
import { parseInfographic } from '../../src/model/parse.js';
import { dataset } from '../helpers/dataset.js';

function model() {
  const parsed = parseInfographic(dataset({ triggers: 8, professions: 4 }));
  if (!parsed.ok) throw new Error('the test builds broken content');
  return parsed.model;
}

describe('messages between the session and its notes', () => {
  const state = { route: '{}', step: '1.open.1', show: undefined, clock: 'p0' };

  it('arrive as they were sent', () => {
    expect(stateIn(structuredClone(stateMessage(state)))).to.deep.equal(state);
    expect(notesIn(structuredClone(notesMessage('PageDown')))).to.deep.equal({ key: 'PageDown' });
    expect(notesIn(structuredClone(notesMessage()))).to.deep.equal({ key: undefined });
  });

  it('are nothing when they are not ours', () => {
    const strange = [undefined, null, 1, 'text', [], {}, { type: 'triggerfactoren:session' }, { ...stateMessage(state), version: 2 }, { ...stateMessage(state), route: 1 }, { ...stateMessage(state), step: {} }, { ...notesMessage(), key: 1 }];
    for (const data of strange) expect([stateIn(data), notesIn(data)], JSON.stringify(data)).to.deep.equal([undefined, undefined]);
  });
});

describe('a session that follows another', () => {
  it('is at the same step, for the same profession, with the same time', () => {
    const [one, other] = [new Session(() => undefined), new Session(() => undefined)];
    const content = model();
    one.use(content);
    one.offer(60, undefined);
    one.begin();
    one.clock.pause();
    one.choose(3);
    one.go(7);
    expect(other.follow(content, one.state!)).to.equal(true);
    expect([other.step, other.chosen, other.clock.text, other.left]).to.deep.equal([one.step, one.chosen, one.clock.text, one.left]);
  });

  it('stays where it is when told nonsense', () => {
    const session = new Session(() => undefined);
    for (const route of ['', '{', '{"type":"triggerfactoren-route","items":[{}]}']) expect(session.follow(model(), { route, step: undefined, show: undefined, clock: '' })).to.equal(false);
    expect(session.step).to.equal(undefined);
  });
});

describe('the page of the notes', () => {
  it('says that there is no contact until something comes, and shows texts as texts', () => {
    const page = new NotesPage(window, 'Geen contact.');
    document.body.append(page.root);
    expect(page.root.innerText.trim()).to.equal('Geen contact.');
    const { title, documentElement: { lang } } = document;
    page.show({
      language: 'nl', title: 'Notities', position: '1 / 9', time: '0:10', nowLabel: 'Nu', now: ['<b>vet</b>'], nextLabel: 'Hierna', next: ['Twee', 'Drie'],
      notesLabel: 'Voor jou', notes: [], noContact: 'Geen contact.',
    });
    document.title = title;
    document.documentElement.lang = lang;
    expect(page.root.querySelectorAll('b').length).to.equal(0);
    expect(page.root.innerText).to.contain('<b>vet</b>').and.to.contain('1 / 9').and.to.contain('Drie');
    page.root.remove();
  });
});

describe('the address of the notes', () => {
  it('is that of the page, wherever a page can be opened a second time', () => {
    expect(notesAddress('file:///c/workshop.html#route=e.x.1', 'nl')).to.equal('file:///c/workshop.html#route=notes&lang=nl');
    for (const page of ['about:srcdoc', 'blob:null/1', 'data:text/html,x']) expect(notesAddress(page, 'nl')).to.equal(undefined);
  });

  it('does nothing on a page with an origin of its own', () => {
    history.replaceState(null, '', '#route=notes');
    expect(isNotesWindow()).to.equal(false);
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('who speaks to the notes', () => {
  /** Notes that hold our page, told by this page; the windows are one here. */
  function told() {
    const arrived: string[] = [];
    const notes = new ToldNotes({ arrived: () => arrived.push('arrived'), key: ({ key }) => arrived.push(key) });
    notes.resume();
    const speak = (origin: string) => {
      const source = Object.assign(new EventTarget(), { opener: window, closed: false, close: () => undefined }) as unknown as Window;
      const event = new MessageEvent('message', { data: notesMessage('PageDown'), origin });
      Object.defineProperty(event, 'source', { value: source });
      window.dispatchEvent(event);
    };
    return { notes, arrived, speak };
  }

  it('is a page without an origin, as ours is there; who has one is not heard', () => {
    const { notes, arrived, speak } = told();
    speak('https://elsewhere.example');
    expect(arrived).to.deep.equal([]);
    speak('null');
    expect(arrived).to.deep.equal(['arrived', 'PageDown']);
    notes.close();
  });
});

describe('the title of a route in the address', () => {
  const address = (hash: string, state: unknown) => history.replaceState(state, '', hash);
  const clean = () => history.replaceState(null, '', location.pathname + location.search);

  it('is not taken over by a link into a running session, and is at an entry of our own', () => {
    const hash = '#route=e.event-1.10&route-title=Woorden+van+een+ander&step=0.welcome.1';
    address(hash, null);
    expect(new SessionHistory().read()).to.include({ title: undefined, step: '0.welcome.1' });
    address(hash, { triggerfactoren: hash.slice(1) });
    expect(new SessionHistory().read()).to.include({ title: 'Woorden van een ander' });
    clean();
  });

  it('comes with a route that is offered, where it can be changed before anything is shown', () => {
    address('#route=e.event-1.10&route-title=Avond', null);
    expect(new SessionHistory().read()).to.include({ title: 'Avond', step: undefined });
    clean();
  });
});
