import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { advicePart } from '../../../src/elements/arrival/parts.js';
import type { TriggerFailureEvent } from '../../../src/elements/base/events.js';
import '../../../src/elements/list/index.js';
import '../../../src/elements/provider/index.js';
import { dataset } from '../../helpers/dataset.js';
import { mount } from '../../helpers/page.js';

const { info } = console;
const { setTimeout: later } = window;

describe('what is told to who builds a page', () => {
  let said: string[] = [];

  // With time going by so fast it would come too late.
  before(() => advicePart.bring());

  beforeEach(() => {
    said = [];
    console.info = (text: string) => said.push(text);
    // The time an element is given to come to rest goes by thirty times as fast.
    window.setTimeout = ((act: () => void, time = 0) => later(act, time / 30)) as typeof setTimeout;
  });

  afterEach(() => {
    console.info = info;
    window.setTimeout = later;
  });

  const rest = () => new Promise((done) => later(done, 300));

  it('names the nearest known value, says what an element waits for, each once, and tells it by trigger-error', async () => {
    const failures: TriggerFailureEvent[] = [];
    const page = await mount<HTMLElement>(html`
      <div @trigger-error=${(event: TriggerFailureEvent) => failures.push(event)}>
        <trigger-provider .data=${dataset()} profession="polise" trigger="all-wrong-and-alike-to-nothing" .view=${'tables'}><trigger-list></trigger-list></trigger-provider>
        <trigger-list .data=${dataset()} profession="teacher"></trigger-list>
        <trigger-list></trigger-list>
        <trigger-provider><trigger-list></trigger-list></trigger-provider>
      </div>
    `);
    await rest();
    // An update of the page does not say it once more.
    for (const list of page.querySelectorAll('trigger-list')) list.requestUpdate();
    await rest();
    expect([...said].sort()).to.deep.equal([
      '<trigger-list> profession: "teacher" is not known. Known are: police, youth-work, all.',
      '<trigger-list> waits for data: put it in a <trigger-provider> with src or data, or set its data.',
      '<trigger-provider> profession: "polise" is not known. Did you mean "police"?',
      '<trigger-provider> trigger: "all-wrong-and-alike-to-nothing" is not known. Known are: event-1, event-2, event-3, event-4, event-5, event-6.',
      '<trigger-provider> view: "tables" is not known. Did you mean "table"?',
      '<trigger-provider> waits for data: give it src, or set its data.',
    ]);
    expect(failures.map(({ failure }) => failure.extra)).to.deep.equal(['attribute', 'attribute', 'attribute', 'attribute']);
  });

  it('says nothing of data that comes late, of a list in a provider that has nothing yet, and of an element that has left', async () => {
    const provider = await mount<HTMLElementTagNameMap['trigger-provider']>(html`<trigger-provider><trigger-list profession="police"></trigger-list></trigger-provider>`);
    const list = document.createElement('trigger-list');
    document.body.append(list);
    await list.updateComplete;
    list.remove();
    provider.data = dataset();
    await rest();
    expect(said).to.deep.equal([]);
  });
});
