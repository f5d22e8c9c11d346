import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import content from '../data/triggerfactoren.nl.json';
import '../src/index.js';
import './own-view.js';

type Args = {
  /** The content, as JSON. */
  readonly data: unknown;
};

const meta = {
  title: 'Your own view',
  args: { data: content },
  render: ({ data }) => html`
    <trigger-provider .data=${data}>
      <h2>Wat speelt er?</h2>
      <trigger-filter></trigger-filter>
      <my-phases></my-phases>
      <trigger-detail heading-level="2"></trigger-detail>
    </trigger-provider>
  `,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** How do I write a view that you never thought of? It shares the choice with ours. */
export const Default: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const buttons = () => canvasElement.querySelector('my-phases')!.shadowRoot!.querySelectorAll('button');
    await waitFor(() => expect(buttons()).toHaveLength(content.triggers.length));
    await userEvent.click(buttons()[0]!);
    await expect(canvasElement.querySelector('trigger-detail')!.selection.trigger).toBe('death');
  },
};

/** How does it stand in the infographic, beside your views? A slot with a hyphen in its name is all; the choice stands in the address. */
export const InTheInfographic: Story = {
  render: ({ data }) => html`
    <trigger-infographic .data=${data} view="my-phases">
      <my-phases slot="my-phases" data-label="Mijn weergave" data-icon="M4 5h16M4 12h10M4 19h6"></my-phases>
    </trigger-infographic>
  `,
  play: async ({ canvasElement, userEvent }) => {
    const buttons = () => canvasElement.querySelector('my-phases')!.shadowRoot!.querySelectorAll('button');
    await waitFor(() => expect(buttons()).toHaveLength(content.triggers.length));
    await userEvent.click(buttons()[0]!);
    await waitFor(() => expect(canvasElement.querySelector('trigger-infographic')!.state.selection).toMatchObject({ view: 'my-phases', trigger: 'death' }));
  },
};
