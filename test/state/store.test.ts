import { expect } from '@open-wc/testing';
import { parseInfographic } from '../../src/model/parse.js';
import type { Model } from '../../src/model/types.js';
import '../../src/state/index.js';
import { emptySelection } from '../../src/state/selection.js';
import { Store, type Cause, type State } from '../../src/state/store.js';
import { dataset, put } from '../helpers/dataset.js';
import { addressOf, pending, serveFiles } from '../helpers/files.js';

const modelOf = (input: unknown): Model => {
  const result = parseInfographic(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.model;
};

const model = modelOf(dataset());
const src = addressOf('nl.json');

/** A store and what it has told since. */
function watched(): { readonly store: Store; readonly heard: { readonly state: State; readonly cause: Cause }[] } {
  const store = new Store();
  const heard: { state: State; cause: Cause }[] = [];
  store.subscribe((state, cause) => heard.push({ state, cause }));
  return { store, heard };
}

describe('the store', () => {
  it('starts empty, with nothing chosen', () => {
    expect(new Store().state).to.deep.equal({ status: 'empty', selection: emptySelection });
  });

  it('replaces its state and never edits it', () => {
    const { store } = watched();
    const before = store.state;
    store.show(model);
    const shown = store.state;
    store.select({ view: 'list' });
    expect([before.status, shown.selection.view, store.state.selection.view]).to.deep.equal(['empty', 'timeline', 'list']);
    for (const state of [before, shown, store.state]) expect(Object.isFrozen(state)).to.equal(true);
  });

  describe('select', () => {
    it('tells everyone who changed what', () => {
      const { store, heard } = watched();
      store.show(model);
      expect(store.select({ profession: 'police' }, 'visitor')).to.equal(true);
      expect(store.select({ trigger: 'event-1' })).to.equal(true);
      expect(heard.slice(1).map(({ state, cause }) => [state.selection.profession, state.selection.trigger, cause])).to.deep.equal([['police', undefined, 'visitor'], ['police', 'event-1', 'page']]);
    });

    it('tells nobody when nothing changes', () => {
      const { store, heard } = watched();
      store.show(model);
      heard.length = 0;
      expect(store.select({ profession: 'unknown' })).to.equal(false);
      expect(store.select({ view: 'timeline' })).to.equal(false);
      expect(heard).to.deep.equal([]);
    });

    it('before there is data keeps ids until they can be looked at', () => {
      const { store } = watched();
      store.select({ profession: 'police', trigger: 'unknown' });
      expect(store.state.selection.trigger).to.equal('unknown');
      store.show(model);
      expect([store.state.selection.profession, store.state.selection.trigger]).to.deep.equal(['police', undefined]);
    });
  });

  describe('subscribe', () => {
    it('answers what ends it', () => {
      const store = new Store();
      let count = 0;
      const end = store.subscribe(() => count++);
      store.show(model);
      end();
      end();
      store.show(model);
      expect(count).to.equal(1);
    });

    it('lets a listener leave while the news goes round', () => {
      const store = new Store();
      const heard: string[] = [];
      const end = store.subscribe(() => (heard.push('first'), end()));
      store.subscribe(() => heard.push('second'));
      store.show(model);
      store.show(model);
      expect(heard).to.deep.equal(['first', 'second', 'second']);
    });
  });

  describe('load', () => {
    it('goes from loading to ready', async () => {
      serveFiles({ 'nl.json': dataset() });
      const { store, heard } = watched();
      await store.load({ src });
      expect(heard.map(({ state }) => state.status)).to.deep.equal(['loading', 'ready']);
      expect(store.state.model?.title).to.equal(dataset().title);
    });

    it('goes from loading to failed, and keeps what was in view', async () => {
      serveFiles({});
      const { store, heard } = watched();
      store.show(model);
      await store.load({ src });
      expect(heard.map(({ state }) => [state.status, state.model])).to.deep.equal([['ready', model], ['loading', model], ['failed', model]]);
      expect(store.state).to.deep.include({ failure: { kind: 'http', status: 404, url: src } });
    });

    it('forgets an old failure when the next load succeeds', async () => {
      serveFiles({});
      const { store } = watched();
      await store.load({ src });
      serveFiles({ 'nl.json': dataset() });
      await store.load({ src });
      expect(store.state).to.include({ status: 'ready' });
      expect(store.state).to.have.property('failure', undefined);
    });

    it('tells of an overlay that was left out, beside the content', async () => {
      serveFiles({ 'nl.json': dataset() });
      const { store } = watched();
      await store.load({ src, overlay: addressOf('town.json') });
      expect(store.state).to.deep.include({ status: 'ready', failure: { extra: 'overlay', kind: 'http', status: 404, url: addressOf('town.json') } });
    });

    it('lets the newest request win, whichever file arrives first', async () => {
      const [slow, quick] = [pending(), pending()];
      serveFiles({ 'slow.json': slow.file, 'quick.json': quick.file });
      const { store } = watched();
      const first = store.load({ src: addressOf('slow.json') });
      const second = store.load({ src: addressOf('quick.json') });
      quick.arrive(put(dataset(), 'title', 'De laatste'));
      await second;
      slow.arrive(put(dataset(), 'title', 'De eerste'));
      await first;
      expect(store.state.model?.title).to.equal('De laatste');
    });

    it('is ended by data that is shown meanwhile', async () => {
      const late = pending();
      serveFiles({ 'nl.json': late.file });
      const { store } = watched();
      const loading = store.load({ src });
      store.show(model);
      late.arrive(put(dataset(), 'title', 'Te laat'));
      await loading;
      expect(store.state).to.include({ status: 'ready', model });
    });

    it('reports an empty address as missing, without asking for anything', async () => {
      const asked = serveFiles({});
      const { store } = watched();
      await store.load({ src: '' });
      expect(store.state).to.deep.include({ status: 'failed', failure: { kind: 'missing', url: '' } });
      expect(asked).to.deep.equal([]);
    });

    for (const [what, act] of [
      ['data that is shown', (store: Store) => store.show(model)],
      ['a failure', (store: Store) => store.fail({ kind: 'missing', url: '' })],
      ['leaving the page', (store: Store) => store.abort()],
    ] as const) {
      it(`is ended by ${what}`, async () => {
        const late = pending();
        serveFiles({ 'nl.json': late.file });
        const { store } = watched();
        const loading = store.load({ src });
        act(store);
        const { state } = store;
        late.arrive(put(dataset(), 'title', 'Te laat'));
        await loading;
        expect(store.state).to.equal(state);
      });
    }

    it('keeps what is chosen and the words of the page', async () => {
      serveFiles({ 'nl.json': dataset() });
      const { store } = watched();
      store.speak({ retry: 'Nog eens' });
      store.select({ profession: 'police', view: 'table' });
      await store.load({ src });
      expect(store.state.selection).to.include({ profession: 'police', view: 'table' });
      expect(store.state.words).to.deep.equal({ retry: 'Nog eens' });
    });

    it('can be stopped without a word', async () => {
      serveFiles({ 'nl.json': pending().file });
      const { store, heard } = watched();
      const loading = store.load({ src });
      store.abort();
      await loading;
      expect(heard.map(({ state }) => state.status)).to.deep.equal(['loading']);
    });
  });
});
