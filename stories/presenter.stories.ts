import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { TriggerPresenter } from '../src/elements/presenter/index.js';
import '../src/elements/presenter/index.js';
import '../src/elements/provider/index.js';
import { dataset } from '../test/helpers/dataset.js';

interface Args {
  readonly data?: unknown;
  readonly profession?: string;
  /** Whether the address follows what is chosen, so that a code can lead to it. */
  readonly synced?: boolean;
}

const presenterIn = (canvas: HTMLElement) => canvas.querySelector<TriggerPresenter>('trigger-presenter')!;

/** A busy machine takes its time to load and to draw. */
const patience = { timeout: 30_000 };

/** Opens the presenter once there is content, and waits until it stands there. */
const open = async (canvas: HTMLElement): Promise<TriggerPresenter> => {
  const presenter = presenterIn(canvas);
  await waitFor(() => expect(presenter.model).toBeDefined(), patience);
  presenter.show();
  await waitFor(() => expect(presenter.shadowRoot!.querySelector('dialog[open] ol li')).not.toBeNull(), patience);
  return presenter;
};

const meta = {
  title: 'Workshop/Presenter',
  component: 'trigger-presenter',
  // A step in the address of one story must not open the next.
  beforeEach: () => () => history.replaceState(null, '', location.pathname + location.search),
  render: ({ data, profession, synced }) => html`
    <p><button type="button" @click=${(event: Event) => presenterIn((event.target as HTMLElement).closest('p')!.parentElement!).show()}>Presenteren</button></p>
    ${data === undefined
      ? html`<trigger-provider src="data/triggerfactoren.nl.json" profession=${profession ?? 'all'} ?sync-url=${synced}><trigger-presenter></trigger-presenter></trigger-provider>`
      : html`<trigger-presenter .data=${data} .profession=${profession}></trigger-presenter>`}
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** A route is ready; one key begins it. */
export const WhatDoesATrainerChooseFrom: Story = { play: async ({ canvasElement }) => void (await open(canvasElement)) };

/** The first step, with a button for every key. */
export const HowDoesASessionBegin: Story = {
  play: async ({ canvasElement }) => {
    const presenter = await open(canvasElement);
    presenter.begin();
    await waitFor(() => expect(presenter.step?.kind).toBe('welcome'), patience);
    await waitFor(() => expect(presenter.shadowRoot!.querySelector('[part=step] h2')).not.toBeNull(), patience);
  },
};

/** What a group sees before it is asked: the actions wait, each in its place, and come one by one. */
export const HowAreActionsRevealed: Story = {
  play: async ({ canvasElement }) => {
    const presenter = await open(canvasElement);
    presenter.begin();
    await waitFor(() => expect(presenter.step?.kind).toBe('welcome'), patience);
    // As a clicker does: on and on, to the first actions.
    while (presenter.step?.kind !== 'actions') {
      const { id } = presenter.step!;
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
      await waitFor(() => expect(presenter.step?.id).not.toBe(id), patience);
    }
    await waitFor(() => expect(presenter.shadowRoot!.querySelector('[part=step] li')).not.toBeNull(), patience);
  },
};

/** Presses a key in a session, and waits until a layer with this heading lies over the screen. */
const layer = async (canvas: HTMLElement, key: string, heading: RegExp) => {
  const presenter = await open(canvas);
  presenter.begin();
  await waitFor(() => expect(presenter.step).toBeDefined(), patience);
  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await waitFor(() => expect(presenter.shadowRoot!.querySelector('#overlay')?.textContent).toMatch(heading), patience);
};

/** A clicker's button for start and stop sends Escape: one press ends nothing. */
export const WhatIfAKeyIsPressedByMistake: Story = { play: ({ canvasElement }) => layer(canvasElement, 'Escape', /\?$/) };

/** A code for each profession in the room, to follow on a telephone. */
export const HowDoParticipantsFollowOnAPhone: Story = { args: { synced: true }, play: ({ canvasElement }) => layer(canvasElement, 'c', /./) };

/** Routes follow from the content: they need no id of ours. */
export const WithContentOfOnesOwn: Story = {
  args: { data: dataset({ triggers: 12, professions: 3 }), profession: 'police' },
  play: async ({ canvasElement }) => void (await open(canvasElement)),
};
