import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { TriggerAnnounceEvent, type TriggerFailureEvent, type TriggerLoadEvent, type TriggerStateEvent } from '../../../src/elements/base/events.js';
import type { TriggerInfographic } from '../../../src/elements/infographic/index.js';
import type { TriggerProvider } from '../../../src/elements/provider/index.js';
import '../../../src/elements/infographic/index.js';
import '../../../src/elements/provider/index.js';
import { defaultLimits, problemsPart } from '../../../src/state/load.js';
import '../../../src/elements/filter/index.js';
import { dataset } from '../../helpers/dataset.js';
import { byRole, click, eventOf, mount, press, settled, textOf } from '../../helpers/page.js';
import { addressOf, announcements, heard, holdRequests, replace, until } from '../support.js';

const loading = (src: string | undefined, overlay?: string) => mount<TriggerProvider>(html`<trigger-provider .src=${src} .overlay=${overlay}><trigger-filter></trigger-filter></trigger-provider>`);

/** A provider whose load has ended, well or not. */
async function loaded(src: string, overlay?: string): Promise<TriggerProvider> {
  const provider = document.createElement('trigger-provider');
  const done = Promise.race([eventOf(provider, 'trigger-load'), eventOf(provider, 'trigger-error')]);
  const place = await mount(html`<div></div>`);
  Object.assign(provider, { src, overlay });
  provider.append(document.createElement('trigger-filter'));
  place.append(provider);
  await done;
  await settled();
  return provider;
}

const choose = (provider: Element, label: string): Promise<void> => click(byRole(provider, 'radio', label));

describe('a provider that loads', () => {
  it('is accessible while loading, after failing and after a retry', async () => {
    const requests = holdRequests();
    const provider = await loading('/content.json');
    await expect(provider).to.be.accessible();
    await requests.answer('/content.json', '', { status: 500 });
    // The explanation comes a moment later, and moves the button.
    await until(() => textOf(provider).includes('500'));
    await expect(provider).to.be.accessible();
    await click(byRole(provider, 'button', 'Opnieuw proberen'));
    await requests.answer('/content.json', dataset());
    await expect(provider).to.be.accessible();
  });

  it('shows what was loaded and tells so once', async () => {
    const events = heard<TriggerLoadEvent>(document, 'trigger-load', 'trigger-error');
    const provider = await loaded(addressOf(dataset({ triggers: 5 })));
    expect(events.map(({ type }) => type)).to.deep.equal(['trigger-load']);
    expect(events[0]!.model.triggers).to.have.length(5);
    expect(provider.state).to.include({ status: 'ready', model: events[0]!.model });
  });

  it('takes the start from its attributes, also those that the file turns out not to know', async () => {
    const requests = holdRequests();
    const provider = await mount<TriggerProvider>(html`<trigger-provider src="/content.json" profession="police" trigger="event-99" view="list"></trigger-provider>`);
    expect(provider.state.status).to.equal('loading');
    await requests.answer('/content.json', dataset());
    expect(provider.state.selection).to.include({ profession: 'police', trigger: undefined, view: 'list' });
  });

  it('keeps the earlier content in view while other content is on its way, and beside the message when that fails', async () => {
    const requests = holdRequests();
    const provider = await loading('/one.json');
    await requests.answer('/one.json', dataset());
    provider.src = '/two.json';
    await settled();
    expect(provider.state.status).to.equal('loading');
    byRole(provider, 'radio', 'Politie');
    await requests.cut('/two.json');
    byRole(provider, 'radio', 'Politie');
    byRole(provider, 'button', 'Opnieuw proberen');
  });

  describe('and fails says what, where and what to do', () => {
    // The explanation comes with the first failure, a moment later.
    before(() => problemsPart.bring());

    const newer = { ...dataset(), schemaVersion: 99 };
    const dangling = { ...dataset(), phases: dataset().phases.slice(0, 3) };
    const cases: readonly (readonly [string, (requests: ReturnType<typeof holdRequests>) => Promise<void>, RegExp])[] = [
      ['a file that is not there', (requests) => requests.answer('.json', '', { status: 404 }), /antwoordde met 404\. Controleer het adres/],
      ['a server in trouble', (requests) => requests.answer('.json', '', { status: 500 }), /antwoordde met 500/],
      ['a page instead of data', (requests) => requests.answer('.json', '<!doctype html><title>Inloggen</title>'), /geen geldige JSON/],
      ['half a file', (requests) => requests.answer('.json', JSON.stringify(dataset()).slice(0, 500)), /geen geldige JSON/],
      ['no connection', (requests) => requests.cut('.json'), /niet bereikbaar\. Controleer de verbinding/],
      ['a file that is too large', (requests) => requests.answer('.json', ' '.repeat(16_000_001)), /te groot/],
      ['JSON of another kind', (requests) => requests.answer('.json', [1, 2, 3]), /staat iets wat niet klopt/],
      ['an empty object', (requests) => requests.answer('.json', {}), /ontbreekt/],
      ['content for a newer release', (requests) => requests.answer('.json', newer), /gemaakt voor versie 99.*Werk de infographic bij/],
      ['an id that leads nowhere', (requests) => requests.answer('.json', dangling), /triggers\[3\]\.phases\[0\]: “action” staat niet in phases/],
    ];
    for (const [name, act, message] of cases) {
      it(`with ${name}`, async () => {
        const requests = holdRequests();
        const provider = await loading('/content.json');
        const said = announcements(provider);
        const failures = heard<TriggerFailureEvent>(document, 'trigger-error', 'trigger-load');
        const spoken = said.next();
        await act(requests);
        await until(() => message.test(textOf(provider)));
        expect(textOf(provider)).to.match(/^De infographic kon niet worden geladen\./).and.contain(`Bestand: ${location.origin}/content.json`);
        byRole(provider, 'button', 'Opnieuw proberen');
        expect(failures.map(({ type }) => type)).to.deep.equal(['trigger-error']);
        expect(failures[0]!.failure.url).to.equal(`${location.origin}/content.json`);
        expect(await spoken).to.equal('Laden mislukt.');
      });
    }

    it('with nobody who answers', async () => {
      const { setTimeout: wait } = window;
      replace(window, 'setTimeout', ((act: () => void, time?: number) => wait(act, time === defaultLimits.time ? 1 : time)) as typeof setTimeout);
      const requests = holdRequests();
      const failed = eventOf<TriggerFailureEvent>(document, 'trigger-error');
      const provider = await loading('/content.json');
      expect((await failed).failure.kind).to.equal('timeout');
      await settled();
      expect(textOf(provider)).to.contain('duurde te lang');
      expect(requests.aborted).to.deep.equal([`${location.origin}/content.json`]);
    });

    it('with an address that is empty', async () => {
      const provider = await loading('');
      expect(textOf(provider)).to.contain('Er is geen bestand opgegeven. Zet het adres van het JSON-bestand in het attribuut src.');
    });

    it('with an address that makes no sense', async () => {
      const provider = await loaded('https://[');
      expect(textOf(provider)).to.contain('niet bereikbaar').and.contain('https://[');
    });

    it('with more that is wrong than fits: the first five, and how many more', async () => {
      const broken = dataset({ triggers: 8 });
      const provider = await loaded(addressOf({ ...broken, triggers: broken.triggers.map((trigger) => ({ ...trigger, level: 'planet' })) }));
      await until(() => textOf(provider).includes('En nog 3 andere punten.'));
      expect(textOf(provider).match(/“planet” staat niet in levels/g)).to.have.length(5);
    });
  });

  it('loads once more at the retry button, by key, and the message and what was said go away', async () => {
    const requests = holdRequests();
    const provider = await loading('/content.json');
    const said = announcements(provider);
    const spoken = said.next();
    await requests.cut('/content.json');
    await spoken;
    await press('Tab', 'Enter');
    expect(requests.asked).to.have.length(2);
    await requests.answer('/content.json', dataset());
    expect(textOf(provider)).to.match(/^Ik werk in/);
    byRole(provider, 'radio', 'Politie');
  });

  it('looks again at data of the page when asked to retry', async () => {
    const { title: _title, ...rest } = dataset();
    const data: object = rest;
    const provider = await mount<TriggerProvider>(html`<trigger-provider .data=${data}><trigger-filter></trigger-filter></trigger-provider>`);
    await until(() => textOf(provider).includes('“title” ontbreekt'));
    Object.assign(data, { title: 'Titel' });
    await click(byRole(provider, 'button', 'Opnieuw proberen'));
    expect(provider.state.model?.title).to.equal('Titel');
  });

  it('gives up a file for a newer one, in whatever order they come', async () => {
    const requests = holdRequests();
    const events = heard<TriggerLoadEvent>(document, 'trigger-load', 'trigger-error');
    const provider = await loading('/one.json');
    provider.src = '/two.json';
    await settled();
    expect(requests.aborted).to.deep.equal([`${location.origin}/one.json`]);
    await requests.answer('/two.json', dataset({ triggers: 2 }));
    await requests.answer('/one.json', dataset({ triggers: 1 }));
    expect(provider.state.model?.triggers).to.have.length(2);
    expect(events.map(({ model }) => model)).to.deep.equal([provider.state.model]);
  });

  it('gives up a file for data that the page brings itself, and goes back to the file when that is taken away', async () => {
    const requests = holdRequests();
    const events = heard(document, 'trigger-load', 'trigger-error');
    const provider = await loading('/content.json');
    provider.data = dataset({ triggers: 2 });
    await settled();
    expect(requests.aborted).to.have.length(1);
    expect(provider.state.model?.triggers).to.have.length(2);
    expect(events).to.have.length(1);
    provider.data = undefined;
    await settled();
    expect(requests.asked).to.have.length(2);
  });

  it('is empty until there is something to load, without a word: data may come later', async () => {
    const events = heard(document, 'trigger-load', 'trigger-error', 'trigger-state');
    const provider = await loading(undefined);
    expect(provider.state.status).to.equal('empty');
    expect(textOf(provider)).to.equal('');
    expect(events).to.have.length(0);
    provider.data = dataset();
    await settled();
    expect(events.map(({ type }) => type)).to.deep.equal(['trigger-state', 'trigger-load']);
    byRole(provider, 'radio', 'Politie');
  });

  it('tells of every change of its state, and who did it', async () => {
    const told = heard<TriggerStateEvent>(document, 'trigger-state');
    const requests = holdRequests();
    const provider = await loading('/content.json');
    await requests.answer('/content.json', dataset());
    await choose(provider, 'Politie');
    provider.profession = 'youth-work';
    await settled();
    provider.select({ profession: undefined, trigger: 'event-1' });
    provider.select({ trigger: 'event-99' });
    expect(told.map(({ cause, state: { status, selection } }) => [cause, status, selection.profession, selection.trigger])).to.deep.equal([
      ['page', 'loading', undefined, undefined],
      ['page', 'ready', undefined, undefined],
      ['visitor', 'ready', 'police', undefined],
      ['page', 'ready', 'youth-work', undefined],
      ['script', 'ready', undefined, 'event-1'],
    ]);
    expect(told.at(-1)!.state).to.equal(provider.state);
  });

  it('does not ask again for what it has, whatever else changes', async () => {
    const requests = holdRequests();
    const provider = await loading('/content.json');
    await requests.answer('/content.json', dataset());
    provider.profession = 'police';
    provider.words = { allProfessions: 'Iedereen' };
    await settled();
    provider.parentElement!.append(provider);
    await settled();
    expect(requests.asked).to.have.length(1);
  });

  it('stops when it leaves the page and begins anew when it comes back', async () => {
    const requests = holdRequests();
    const provider = await loading('/content.json');
    const place = provider.parentElement!;
    provider.remove();
    expect(requests.aborted).to.have.length(1);
    place.append(provider);
    await settled();
    await requests.answer('/content.json', '');
    expect(requests.asked).to.have.length(2);
    await requests.answer('/content.json', dataset());
    expect(provider.state.status).to.equal('ready');
  });
});

describe('a provider with an overlay', () => {
  const base = () => addressOf(dataset());

  it('shows the base with the differences of a partner', async () => {
    const provider = await loaded(base(), addressOf({ publisher: 'gemeente Voorbeeld', date: '2026-11-21', about: 'triggerfactoren', professions: [{ id: 'police', label: 'Wijkteam' }] }));
    byRole(provider, 'radio', 'Wijkteam');
    byRole(provider, 'radio', 'Jongerenwerk');
  });

  const broken: readonly (readonly [string, () => string])[] = [
    ['is broken', () => addressOf('{')],
    ['is a list', () => addressOf([])],
    ['points at nothing', () => addressOf({ triggers: [{ id: 'event-1', level: 'planet' }] })],
    ['is gone', () => '/test/elements/no-such-overlay.json'],
    ['has an address that makes no sense', () => 'https://['],
  ];
  for (const [name, overlay] of broken) {
    it(`shows the base, and tells once, when the overlay ${name}`, async () => {
      const events = heard(document, 'trigger-load', 'trigger-error');
      const provider = await loaded(base(), overlay());
      expect(events.map(({ type }) => type)).to.deep.equal(['trigger-load', 'trigger-error']);
      expect(provider.state.status).to.equal('ready');
      byRole(provider, 'radio', 'Politie');
    });
  }
});

describe('the language of a provider', () => {
  /** The Dutch file, which knows where the English one is. */
  const bilingual = () => addressOf({ ...dataset(), alternates: { en: addressOf(dataset({ language: 'en' })) } });

  async function inLanguage(template: (src: string) => ReturnType<typeof html>): Promise<TriggerProvider> {
    const done = eventOf(document, 'trigger-load');
    const root = await mount(template(bilingual()));
    await done;
    await settled();
    return root.matches('trigger-provider') ? (root) : root.querySelector('trigger-provider')!;
  }

  it('is that of the attribute, content and interface together', async () => {
    const provider = await inLanguage((src) => html`<trigger-provider src=${src} lang="en-GB"><trigger-filter></trigger-filter></trigger-provider>`);
    byRole(provider, 'group', 'I work in');
    byRole(provider, 'radio', 'Police');
  });

  it('is that of the nearest ancestor that has one', async () => {
    const provider = await inLanguage((src) => html`<div lang="en"><p><trigger-provider src=${src}><trigger-filter></trigger-filter></trigger-provider></p></div>`);
    byRole(provider, 'group', 'I work in');
  });

  it('is that of the file when the wanted one is not to be had', async () => {
    const provider = await inLanguage((src) => html`<trigger-provider src=${src} lang="fr"><trigger-filter></trigger-filter></trigger-provider>`);
    byRole(provider, 'group', 'Ik werk in');
  });

  it('follows the attribute when it is set again, and keeps the choice', async () => {
    const provider = await inLanguage((src) => html`<trigger-provider src=${src} profession="police" trigger="event-2"><trigger-filter></trigger-filter></trigger-provider>`);
    const done = eventOf(provider, 'trigger-load');
    provider.lang = 'en';
    await done;
    await settled();
    byRole(provider, 'radio', 'Police');
    expect(provider.state.selection).to.include({ profession: 'police', trigger: 'event-2' });
  });

  it('follows a new place in the document', async () => {
    const provider = await inLanguage((src) => html`<div><trigger-provider src=${src}><trigger-filter></trigger-filter></trigger-provider><section lang="en"></section></div>`);
    const done = eventOf(provider, 'trigger-load');
    provider.parentElement!.querySelector('section')!.append(provider);
    await done;
    await settled();
    byRole(provider, 'radio', 'Police');
  });

  it('is that of the file when the translation has an address that makes no sense', async () => {
    const provider = await loaded(addressOf({ ...dataset(), language: 'en', alternates: { nl: 'https://[' } }));
    byRole(provider, 'group', 'I work in');
  });

  it('is also that of a message without content', async () => {
    const provider = await mount<TriggerProvider>(html`<trigger-provider src="" lang="en"></trigger-provider>`);
    await until(() => textOf(provider).includes('No file was given.'));
    expect(textOf(provider)).to.match(/^The infographic could not be loaded\./).and.contain('Try again');
    expect(provider.shadowRoot!.querySelector('.failure')!.getAttribute('lang')).to.equal('en');
    expect(byRole(provider, 'status').lang).to.equal('en');
  });

  it('is that of the file when the translation does not come, and that is told in the wanted one, with a retry', async () => {
    const requests = holdRequests();
    const events = heard<TriggerFailureEvent>(document, 'trigger-load', 'trigger-error');
    const infographic = await mount<TriggerInfographic>(html`<trigger-infographic src="/nl.json" lang="en"></trigger-infographic>`);
    await requests.answer('/nl.json', { ...dataset(), alternates: { en: '/en.json' } });
    await requests.answer('/en.json', '', { status: 404 });
    await until(() => textOf(infographic).includes('The translation could not be loaded.'));
    byRole(infographic, 'radio', 'Politie');
    expect(events.map(({ type }) => type)).to.deep.equal(['trigger-load', 'trigger-error']);
    expect(events[1]!.failure).to.include({ extra: 'translation', kind: 'http', status: 404 });
    await click(byRole(infographic, 'button', 'Try again'));
    await requests.answer('/nl.json', { ...dataset(), alternates: { en: '/en.json' } });
    await requests.answer('/en.json', dataset({ language: 'en' }));
    byRole(infographic, 'radio', 'Police');
    expect(textOf(infographic)).not.to.contain('could not be loaded');
  });
});

describe('the status region of a provider', () => {
  const provided = (data: unknown = dataset()) => mount<TriggerProvider>(html`<trigger-provider .data=${data}><trigger-filter></trigger-filter></trigger-provider>`);

  it('is there and empty at load, and says one sentence for each choice', async () => {
    const data = dataset({ professions: 3 });
    for (const trigger of data.triggers.slice(0, 2)) Object.assign(trigger, { perspectives: { police: trigger.perspectives['police'] } });
    const provider = await provided(data);
    const said = announcements(provider);
    expect(textOf(byRole(provider, 'status'))).to.equal('');
    for (const [label, sentence] of [
      ['Politie', 'Politie: 6 van 6 gebeurtenissen hebben acties.'],
      ['Onderwijs', 'Onderwijs: 4 van 6 gebeurtenissen hebben acties.'],
      ['Alle beroepen', 'Alle beroepen: 6 gebeurtenissen.'],
    ] as const) {
      const spoken = said.next();
      await choose(provider, label);
      expect(await spoken).to.equal(sentence);
    }
    expect(said.texts).to.have.length(3);
  });

  it('says only the last of choices that follow quickly', async () => {
    const provider = await provided(dataset({ professions: 4 }));
    const said = announcements(provider);
    const filter = provider.querySelector('trigger-filter')!;
    const spoken = said.next();
    for (const profession of ['police', 'youth-work', 'education', 'care']) filter.request({ profession });
    expect(await spoken).to.match(/^Zorg:/);
    expect(said.texts).to.have.length(1);
  });

  it('says which view is shown, and nothing when an event opens or the page chooses', async () => {
    const provider = await provided();
    const said = announcements(provider);
    const filter = provider.querySelector('trigger-filter')!;
    provider.profession = 'police';
    filter.request({ trigger: 'event-1' });
    await settled();
    const spoken = said.next();
    filter.request({ view: 'table' });
    expect(await spoken).to.equal('Weergave: Wie doet wat.');
    expect(said.texts).to.have.length(1);
  });

  it('says what an element below it asks to be said, in the nearest one only', async () => {
    const outer = await mount<TriggerProvider>(html`<trigger-provider .data=${dataset()}><trigger-provider .data=${dataset()}><p>Tekst</p></trigger-provider></trigger-provider>`);
    const inner = outer.querySelector('trigger-provider')!;
    const [far, near] = [announcements(outer), announcements(inner)];
    const spoken = near.next();
    outer.querySelector('p')!.dispatchEvent(new TriggerAnnounceEvent('Link gekopieerd.'));
    expect(await spoken).to.equal('Link gekopieerd.');
    expect(far.texts).to.have.length(0);
  });

  it('says nothing of a failure that is already over', async () => {
    const provider = await mount<TriggerProvider>(html`<trigger-provider><trigger-filter></trigger-filter></trigger-provider>`);
    const said = announcements(provider);
    provider.data = dataset();
    await settled();
    const spoken = said.next();
    await choose(provider, 'Politie');
    expect(await spoken).to.match(/^Politie/);
    expect(said.texts).to.have.length(1);
  });
});
