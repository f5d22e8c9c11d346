import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import content from '../data/triggerfactoren.nl.json';
import '../src/elements/detail/index.js';
import type { TriggerDetail } from '../src/elements/detail/index.js';
import { dataset } from '../test/helpers/dataset.js';

type Args = Partial<Pick<TriggerDetail, 'data' | 'profession' | 'trigger' | 'headingLevel'>>;

const meta = {
  title: 'Blocks/Detail',
  component: 'trigger-detail',
  args: { data: content, trigger: 'propaganda', headingLevel: 2 },
  argTypes: {
    profession: { control: 'select', options: [undefined, 'police', 'youth-work', 'education', 'care'] },
    trigger: { control: 'select', options: content.triggers.map(({ id }) => id) },
  },
  render: ({ data, profession, trigger, headingLevel = 2 }) => html`
    <trigger-detail .data=${data} .profession=${profession} .trigger=${trigger} .headingLevel=${headingLevel}></trigger-detail>
  `,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** What can each of us do: everybody's part, side by side? */
export const Default: Story = {};

/** What can a teacher do, in three steps? */
export const ForATeacher: Story = { args: { profession: 'education' } };

/** What comes first when it is urgent? */
export const WhenItIsUrgent: Story = { args: { profession: 'police', trigger: 'calls-to-action' } };

/** What does it look like on a phone? */
export const OnAPhone: Story = { args: { profession: 'youth-work' }, decorators: [(story) => html`<div style="inline-size: 360px">${story()}</div>`] };

/** What does somebody see for whose profession the file says nothing? */
export const WithoutActions: Story = {
  args: { data: { ...dataset(), triggers: dataset().triggers.map((trigger) => ({ ...trigger, perspectives: {} })) }, trigger: 'event-1', profession: 'police' },
};
