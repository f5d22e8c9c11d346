import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { viewsPart } from '../../../src/elements/arrival/parts.js';
import type { TriggerStateEvent } from '../../../src/elements/base/events.js';
import type { TriggerProvider } from '../../../src/elements/provider/index.js';
import '../../../src/elements/provider/index.js';
import '../../../src/elements/filter/index.js';
import '../../../src/elements/list/index.js';
import { dataset } from '../../helpers/dataset.js';
import { byRole, click, eventOf, focused, mount, press, settled } from '../../helpers/page.js';
import { addressOf, heard, leftBehind, replace } from '../support.js';

const page = location.pathname + location.search;
const goTo = (hash: string) => history.replaceState(null, '', page + hash);
const back = async (step: -1 | 1) => {
  const moved = eventOf(window, 'popstate');
  history.go(step);
  await moved;
  await settled();
};

const mirrored = (data = dataset(), profession?: string) => mount<TriggerProvider>(html`
  <trigger-provider .data=${data} .profession=${profession} sync-url><trigger-filter></trigger-filter><trigger-list></trigger-list></trigger-provider>
`);
const choose = (provider: Element, label: string) => click(byRole(provider, 'radio', label));

describe('the address of a page', () => {
  // What mirrors it comes with the views.
  before(() => viewsPart.bring());
  beforeEach(() => goTo(''));
  after(() => goTo(''));

  it('leaves an infographic accessible that it opens on', async () => {
    goTo('#profession=police&trigger=event-1');
    await expect(await mirrored()).to.be.accessible();
  });

  it('is read at the start, and goes before what the page starts with', async () => {
    goTo('#profession=youth-work&trigger=event-2&view=table');
    const provider = await mirrored(dataset(), 'police');
    expect(provider.state.selection).to.include({ profession: 'youth-work', trigger: 'event-2', view: 'table' });
  });

  it('says nothing new when it asks for what is unknown or is not ours', async () => {
    goTo('#profession=polise&trigger=%00&view=pie&lang=%3Cb%3E&other=1');
    const provider = await mirrored(dataset(), 'police');
    expect(provider.state.selection).to.include({ profession: 'police', trigger: undefined, view: 'timeline', lang: undefined });
  });

  it('asks for a language before anything is loaded', async () => {
    goTo('#lang=en');
    const english = addressOf(dataset({ language: 'en' }));
    const src = addressOf({ ...dataset(), alternates: { en: english } });
    const loads = heard(document, 'trigger-load');
    const load = eventOf(document, 'trigger-load');
    const provider = await mount<TriggerProvider>(html`<trigger-provider src=${src} sync-url></trigger-provider>`);
    await load;
    expect(provider.state.model?.language).to.equal('en');
    expect(loads).to.have.length(1);
  });

  it('leads to what the visitor chose, and says only what differs from the start', async () => {
    const provider = await mirrored(dataset(), 'police');
    expect(location.hash).to.equal('');
    await choose(provider, 'Jongerenwerk');
    expect(location.hash).to.equal('#profession=youth-work');
    await click(byRole(provider, 'button', /^Gebeurtenis 2/));
    expect(location.hash).to.equal('#profession=youth-work&trigger=event-2');
    await click(byRole(provider, 'button', /^Gebeurtenis 2/));
    await choose(provider, 'Alle beroepen');
    expect(location.hash).to.equal('#profession=all');
    await choose(provider, 'Politie');
    expect(location.href).to.equal(new URL(page, location.href).href);
  });

  it('keeps what others put in it', async () => {
    goTo('#chapter=3');
    const provider = await mirrored();
    await choose(provider, 'Politie');
    expect(location.hash).to.equal('#chapter=3&profession=police');
  });

  it('is followed back and forward, without moving the focus or announcing a choice', async () => {
    const provider = await mirrored();
    await choose(provider, 'Politie');
    await press('ArrowRight');
    const changes = heard(document, 'trigger-change');
    const focus = focused();
    await back(-1);
    expect(provider.state.selection.profession).to.equal('police');
    await back(-1);
    expect(provider.state.selection.profession).to.equal(undefined);
    await back(1);
    await back(1);
    expect(provider.state.selection.profession).to.equal('youth-work');
    expect(changes).to.have.length(0);
    expect(focused()).to.equal(focus);
  });

  it('stays with what was chosen when an anchor of the page is followed, and when one comes back from it', async () => {
    const provider = await mirrored();
    await choose(provider, 'Politie');
    for (const anchor of ['#contact', '#']) {
      const moved = eventOf(window, 'popstate');
      location.hash = anchor;
      await moved;
      expect(provider.state.selection.profession, anchor).to.equal('police');
    }
    await back(-1);
    await back(-1);
    expect([location.hash, provider.state.selection.profession]).to.deep.equal(['#profession=police', 'police']);
    await back(-1);
    expect([location.hash, provider.state.selection.profession]).to.deep.equal(['', undefined]);
  });

  it('is left whole where the page keeps a route of its own in it; back, forward and a reload know the choice all the same', async () => {
    for (const route of ['#/over', '#/over?tab=2', '#!/nieuws/2024', '#contact']) {
      goTo(route);
      const provider = await mirrored();
      await choose(provider, 'Politie');
      await choose(provider, 'Jongerenwerk');
      expect(location.hash).to.equal(route);
      await back(-1);
      expect(provider.state.selection.profession).to.equal('police');
      provider.remove();
      const again = await mirrored();
      expect(again.state.selection.profession, 'as after a reload').to.equal('police');
      await back(-1);
      expect([location.hash, again.state.selection.profession]).to.deep.equal([route, undefined]);
      again.remove();
    }
  });

  it('is followed when it becomes a link of ours, also one of the page itself', async () => {
    const provider = await mirrored();
    await choose(provider, 'Politie');
    const moved = eventOf(window, 'popstate');
    location.hash = '#trigger=event-2';
    await moved;
    expect(provider.state.selection).to.include({ profession: undefined, trigger: 'event-2' });
  });

  it('keeps beside ours what the page keeps in its history', async () => {
    history.replaceState({ framework: { position: 3 } }, '', page);
    const provider = await mirrored();
    await choose(provider, 'Politie');
    expect(history.state).to.deep.include({ framework: { position: 3 } });
    await back(-1);
    expect(history.state).to.deep.include({ framework: { position: 3 } });
    for (const state of ['text', 4, [1]]) {
      history.replaceState(state, '', page);
      await choose(provider, 'Politie');
      expect([location.hash, history.state], JSON.stringify(state)).to.deep.equal(['#profession=police', state]);
      await choose(provider, 'Alle beroepen');
    }
  });

  it('is all that misses a choice that the history refuses', async () => {
    const provider = await mirrored();
    const refuse = () => {
      throw new DOMException('more than 100 times per 30 seconds', 'SecurityError');
    };
    replace(history, 'pushState', refuse);
    replace(history, 'replaceState', refuse);
    const changes = heard(document, 'trigger-change');
    await choose(provider, 'Politie');
    expect([location.hash, provider.state.selection.profession, changes.length]).to.deep.equal(['', 'police', 1]);
    await choose(provider, 'Alle beroepen');
    expect(provider.state.selection.profession).to.equal(undefined);
  });

  it('is left alone by the attributes of the page, until something is chosen: then it says what is shown, without a step more', async () => {
    const provider = await mirrored();
    const { length } = history;
    provider.profession = 'police';
    await settled();
    expect(location.hash).to.equal('');
    expect(history.length).to.equal(length);
    await click(byRole(provider, 'button', /^Gebeurtenis 1/));
    expect(location.hash).to.equal('#profession=police&trigger=event-1');
    const chosen = history.length;
    provider.profession = 'youth-work';
    await settled();
    expect(location.hash).to.equal('#profession=youth-work&trigger=event-1');
    expect(history.length).to.equal(chosen);
  });

  it('follows a choice by the page’s script, also one back: every time the page hears who did it', async () => {
    const provider = await mirrored();
    const told = heard<TriggerStateEvent>(provider, 'trigger-state');
    provider.select({ profession: 'police' });
    expect(location.hash).to.equal('#profession=police');
    await choose(provider, 'Jongerenwerk');
    provider.select({ profession: 'police' });
    expect(location.hash).to.equal('#profession=police');
    await back(-1);
    await back(-1);
    expect(provider.state.selection.profession).to.equal('police');
    expect(told.map(({ cause, state }) => [cause, state.selection.profession])).to.deep.equal([
      ['script', 'police'],
      ['visitor', 'youth-work'],
      ['script', 'police'],
      ['address', 'youth-work'],
      ['address', 'police'],
    ]);
  });

  it('is followed when somebody edits it', async () => {
    const provider = await mirrored(dataset(), 'police');
    const told = eventOf<TriggerStateEvent>(provider, 'trigger-state');
    location.hash = '#profession=youth-work&view=list';
    const { cause, state } = await told;
    expect([cause, state.selection.profession, state.selection.view]).to.deep.equal(['address', 'youth-work', 'list']);
  });

  it('is left alone without sync-url, and from the moment that is taken away', async () => {
    goTo('#profession=police');
    const provider = await mount<TriggerProvider>(html`<trigger-provider .data=${dataset()}><trigger-filter></trigger-filter></trigger-provider>`);
    expect(provider.state.selection.profession).to.equal(undefined);
    provider.syncUrl = true;
    await settled();
    expect(provider.state.selection.profession).to.equal('police');
    provider.syncUrl = false;
    await settled();
    await choose(provider, 'Jongerenwerk');
    expect(location.hash).to.equal('#profession=police');
  });

  it('has one owner: the first on the page', async () => {
    goTo('#profession=police');
    const first = await mirrored();
    const second = await mirrored();
    expect(second.state.selection.profession).to.equal(undefined);
    await choose(second, 'Jongerenwerk');
    expect(location.hash).to.equal('#profession=police');
    await choose(first, 'Alle beroepen');
    expect(location.hash).to.equal('');
    expect(second.state.selection.profession).to.equal('youth-work');
  });

  it('has one owner: the first in the document, however late that one comes', async () => {
    goTo('#profession=police');
    const second = await mirrored(dataset(), 'youth-work');
    expect(second.state.selection.profession).to.equal('police');
    const first = document.createElement('trigger-provider');
    Object.assign(first, { data: dataset(), syncUrl: true });
    second.before(first);
    await settled();
    expect(first.state.selection.profession).to.equal('police');
    expect(second.state.selection.profession, 'takes back what the address asked for').to.equal('youth-work');
    await choose(second, 'Alle beroepen');
    expect(location.hash).to.equal('#profession=police');
  });

  it('is told by the place in the document, also inside shadow roots', async () => {
    const outer = await mount<HTMLElement>(html`<div><div id="host"></div><div id="after"></div></div>`);
    const late = document.createElement('trigger-provider');
    const early = document.createElement('trigger-provider');
    for (const provider of [late, early]) Object.assign(provider, { data: dataset(), syncUrl: true });
    outer.querySelector('#after')!.append(late);
    await settled();
    outer.querySelector('#host')!.attachShadow({ mode: 'open' }).append(early);
    await settled();
    goTo('#profession=police');
    dispatchEvent(new PopStateEvent('popstate'));
    expect([early, late].map(({ state }) => state.selection.profession)).to.deep.equal(['police', undefined]);
  });

  it('is free for the next one once its owner has gone, and is owned again after moving', async () => {
    const first = await mirrored();
    const place = first.parentElement!;
    first.remove();
    const second = await mirrored();
    await choose(second, 'Politie');
    expect(location.hash).to.equal('#profession=police');
    second.remove();
    place.append(second);
    await settled();
    await choose(second, 'Jongerenwerk');
    expect(location.hash).to.equal('#profession=youth-work');
  });

  it('is not listened to any more by one that has gone', async () => {
    const left = leftBehind();
    const provider = await mirrored();
    expect(left()).to.include('window: popstate × 1');
    provider.remove();
    expect(left().filter((name) => name.startsWith('window'))).to.deep.equal([]);
    provider.querySelector('trigger-filter')!.request({ profession: 'police' });
    await settled();
    expect(location.hash).to.equal('');
  });
});
