import { expect } from '@open-wc/testing';
import { notesAddress, isNotesWindow } from '../../src/elements/presenter/notes/guest.js';
import { notesIn, notesMessage, stateIn, stateMessage } from '../../src/elements/presenter/notes/messages.js';
import { NotesPage } from '../../src/elements/presenter/notes/page.js';
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
