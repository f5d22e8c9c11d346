import { expect, fixture, html } from '@open-wc/testing';
import type { TriggerTools } from '../../../src/elements/tools/element.js';
import { presenterPart, viewsPart, type Views } from '../../../src/elements/arrival/parts.js';
import { TriggerFilter } from '../../../src/elements/filter/element.js';
import { TriggerInfographic } from '../../../src/elements/infographic/element.js';
import { TriggerTimeline } from '../../../src/elements/timeline/element.js';
import { overlayPart, problemsPart } from '../../../src/state/load.js';
import { MissingPart } from '../../../src/state/part.js';
import { settled, textOf } from '../../helpers/page.js';
import { dataset } from '../../helpers/dataset.js';
import { addressOf, announcements, until } from '../support.js';

// The elements without their doors: here the tests say how what comes later comes.
customElements.define('trigger-filter', TriggerFilter);
customElements.define('trigger-timeline', TriggerTimeline);
customElements.define('trigger-infographic', TriggerInfographic);

/** Whether there is a connection to what comes later. */
let connected = false;
let tries = 0;
const fetched = async <Content>(name: string, way: () => Promise<Content>): Promise<Content> => {
  tries++;
  if (!connected) throw new MissingPart(`triggerfactoren-${name}.js`);
  return way();
};
viewsPart.comes(() => fetched('views', (): Promise<Views> => import('../../../src/later/views.js')));
presenterPart.comes(() => fetched('presenter', () => import('../../../src/later/presenter.js')));
problemsPart.comes(() => fetched('problems', () => import('../../../src/later/problems.js')));
overlayPart.comes(() => fetched('overlay', () => import('../../../src/later/overlay.js')));

const messageIn = (root: ParentNode | null | undefined): HTMLElement | null => root?.querySelector<HTMLElement>('.failure') ?? null;
const retryIn = (message: Element): HTMLButtonElement => message.querySelector('button')!;
const rootOf = (element: Element, tag: string): ShadowRoot => element.shadowRoot!.querySelector(tag)!.shadowRoot!;
const missing = ['Een onderdeel is niet geladen.', 'Controleer de verbinding en probeer het opnieuw.', 'Opnieuw proberen'];

const opened = () => fixture<TriggerInfographic>(html`<trigger-infographic lang="nl" .data=${dataset()}></trigger-infographic>`);
const map = (element: TriggerInfographic) => rootOf(element, 'trigger-timeline');

/** Waits for the message that a part is missing, in a root. */
const told = (root: () => ParentNode): Promise<HTMLElement> => until(() => messageIn(root()));

// In this order: what has come once stays.
describe('what does not come', () => {
  it('is told in words where it was to stand, and the map stays usable', async () => {
    const element = await opened();
    const message = await told(() => element.shadowRoot!);
    for (const words of [...missing, 'triggerfactoren-views.js']) expect(textOf(message)).to.contain(words);
    expect(element.shadowRoot!.querySelectorAll('.failure')).to.have.length(1);
    expect(element.shadowRoot!.querySelector(':not(:defined)')).to.equal(null);
    expect(map(element).querySelectorAll('.station')).to.have.length(dataset().triggers.length);
    await expect(element).to.be.accessible();
  });

  it('leaves no gap', async () => {
    const element = await opened();
    const message = await told(() => element.shadowRoot!);
    const end = element.shadowRoot!.querySelector('#end')!.getBoundingClientRect();
    expect(end.top - message.getBoundingClientRect().bottom).to.be.below(60);
  });

  for (const view of ['list', 'table'] as const) {
    it(`is told once, in the place of the ${view}`, async () => {
      const element = await opened();
      element.select({ view });
      const message = await told(() => element.shadowRoot!.querySelector('.view')!);
      expect(textOf(message)).to.contain(missing[0]);
      expect(element.shadowRoot!.querySelectorAll('.failure')).to.have.length(1);
    });
  }

  it('is told under the map when an event is opened, and said aloud', async () => {
    const element = await opened();
    const said = announcements(element).next();
    map(element).querySelector<HTMLElement>('.station')!.click();
    const message = await told(() => map(element));
    expect(textOf(message)).to.contain(missing[0]);
    expect(await said).to.equal(missing[0]);
  });

  it('is told in the place of the explanation of a failure, beside what can be said without it', async () => {
    const element = await fixture<TriggerInfographic>(html`<trigger-infographic lang="nl" .data=${{}}></trigger-infographic>`);
    const message = await told(() => element.shadowRoot!);
    for (const words of ['De infographic kon niet worden geladen.', ...missing, 'triggerfactoren-problems.js']) expect(textOf(message)).to.contain(words);
    connected = true;
    retryIn(message).click();
    await until(() => element.shadowRoot!.querySelector('trigger-problems')?.shadowRoot?.textContent.includes('“language” ontbreekt'));
    connected = false;
  });

  it('is told beside the content when it is what lays additions over it', async () => {
    const address = addressOf({ schemaVersion: 1, publisher: 'Gemeente', date: '2026-01-01', about: 'Onze aanvulling', triggers: [{ id: dataset().triggers[0]!.id, label: 'Anders' }] });
    const element = await fixture<TriggerInfographic>(html`<trigger-infographic lang="nl" src=${addressOf(dataset())} overlay=${address}></trigger-infographic>`);
    const message = await told(() => element.shadowRoot!);
    for (const words of [...missing, 'triggerfactoren-overlay.js']) expect(textOf(message)).to.contain(words);
    expect(element.state.model?.title).to.equal(dataset().title);
    connected = true;
    retryIn(message).click();
    await until(() => element.state.model?.triggers[0]?.label === 'Anders');
    connected = false;
  });

  it('is asked for once, again at the press of the button, and at the next choice of the visitor', async () => {
    const element = await opened();
    const message = await told(() => element.shadowRoot!);
    await settled();
    tries = 0;
    const said = announcements(element).next();
    retryIn(message).click();
    await settled();
    expect(tries).to.equal(1);
    expect(await said).to.equal(missing[0]);
    rootOf(element, 'trigger-filter').querySelectorAll('input')[1]!.click();
    await settled();
    expect(tries).to.equal(2);
  });
});

describe('what comes after all', () => {
  it('takes the place of the message, with the focus on it', async () => {
    const element = await opened();
    element.select({ view: 'list' });
    const message = await told(() => element.shadowRoot!.querySelector('.view')!);
    connected = true;
    retryIn(message).focus();
    retryIn(message).click();
    const list = await until(() => element.shadowRoot!.querySelector<HTMLElement>('trigger-list:defined'));
    await settled();
    expect(element.shadowRoot!.querySelector('.failure')).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(list);
    for (const tag of ['trigger-search', 'trigger-about', 'trigger-tools']) expect(element.shadowRoot!.querySelector(`${tag}:defined`)).to.not.equal(null);
  });

  it('opens when it was to open', async () => {
    connected = false;
    const element = await opened();
    const tools = await until(() => element.shadowRoot!.querySelector<TriggerTools>('trigger-tools'));
    await until(() => tools.shadowRoot?.querySelector('.buttons'));
    tools.shadowRoot!.querySelector<HTMLElement>('.buttons button')!.click();
    const message = await told(() => tools.shadowRoot!);
    for (const words of [...missing, 'triggerfactoren-presenter.js']) expect(textOf(message)).to.contain(words);
    connected = true;
    retryIn(message).click();
    const dialog = await until(() => tools.shadowRoot!.querySelector('trigger-presenter')?.shadowRoot?.querySelector('dialog[open]'));
    expect(messageIn(tools.shadowRoot)).to.equal(null);
    (dialog as HTMLDialogElement).close();
  });
});
