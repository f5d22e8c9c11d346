import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Paper } from '../src/elements/cards/paper.js';
import '../src/elements/cards/index.js';
import '../src/elements/provider/index.js';

interface Args {
  readonly paper: Paper;
  readonly profession: string;
}

const meta = {
  title: 'Workshop/Cards',
  component: 'trigger-cards',
  args: { paper: 'cards', profession: 'education' },
  argTypes: {
    paper: { control: 'select', options: ['cards', 'statements', 'placemat', 'hand-out', 'run-sheet'] },
    profession: { control: 'select', options: ['all', 'police', 'youth-work', 'education', 'care'] },
  },
  render: ({ paper, profession }) => html`
    <trigger-provider src="data/triggerfactoren.nl.json" profession=${profession}><trigger-cards paper=${paper}></trigger-cards></trigger-provider>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Four on an A4, a front and a back. */
export const WhatIsOnACard: Story = {};

/** One A4 to take home. */
export const WhatDoParticipantsTakeHome: Story = { args: { paper: 'hand-out' } };

/** One A3, to write on and lay cards on. */
export const WhatLiesOnTheTable: Story = { args: { paper: 'placemat', profession: 'all' } };

/** What the trainer has at hand. */
export const WhatDoesTheTrainerHold: Story = { args: { paper: 'run-sheet', profession: 'all' } };
