import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Paper } from '../src/elements/cards/paper.js';
import '../src/elements/cards/index.js';
import '../src/elements/provider/index.js';
import { dataset } from '../test/helpers/dataset.js';

interface Args {
  readonly paper: Paper;
  readonly profession: string;
  readonly data?: unknown;
}

/** Content whose first event says more than a card holds. */
const long = () => {
  const data = dataset({ triggers: 4, professions: 1 });
  const [trigger] = data.triggers;
  trigger!.summary = 'Wat je merkt kan ook iets heel anders betekenen, en vaak is dat zo. '.repeat(14);
  for (const actions of Object.values(trigger!.perspectives).flatMap((steps) => Object.values(steps))) {
    for (const action of actions) action.text = 'Spreek met de ouders en de wijkagent af wie wat doet, en kom er binnen twee weken samen op terug. '.repeat(4);
  }
  return data;
};

const meta = {
  title: 'Workshop/Cards',
  component: 'trigger-cards',
  args: { paper: 'cards', profession: 'education' },
  argTypes: {
    paper: { control: 'select', options: ['cards', 'statements', 'placemat', 'hand-out', 'run-sheet'] },
    profession: { control: 'select', options: ['all', 'police', 'youth-work', 'education', 'care'] },
  },
  render: ({ paper, profession, data }) =>
    data === undefined
      ? html`<trigger-provider src="data/triggerfactoren.nl.json" profession=${profession}><trigger-cards paper=${paper}></trigger-cards></trigger-provider>`
      : html`<trigger-cards paper=${paper} .data=${data}></trigger-cards>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Four on an A4, a front and a back. */
export const WhatIsOnACard: Story = {};

/** Nothing is cut: it goes on on a next card, and says so. */
export const WhatIfTextsAreLong: Story = { args: { data: long() } };

/** One A4 to take home. */
export const WhatDoParticipantsTakeHome: Story = { args: { paper: 'hand-out' } };

/** One A3, to write on and lay cards on. */
export const WhatLiesOnTheTable: Story = { args: { paper: 'placemat', profession: 'all' } };

/** What the trainer has at hand. */
export const WhatDoesTheTrainerHold: Story = { args: { paper: 'run-sheet', profession: 'all' } };
