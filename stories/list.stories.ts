import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import content from '../data/triggerfactoren.nl.json';
import '../src/elements/list/index.js';
import type { TriggerList } from '../src/elements/list/index.js';
import { dataset } from '../test/helpers/dataset.js';

type Args = Partial<Pick<TriggerList, 'data' | 'profession' | 'trigger' | 'headingLevel'>>;

const meta = {
  title: 'Views/List',
  component: 'trigger-list',
  args: { data: content, headingLevel: 2 },
  argTypes: { profession: { control: 'select', options: [undefined, 'police', 'youth-work', 'education', 'care'] } },
  render: ({ data, profession, trigger, headingLevel = 2 }) => html`
    <trigger-list .data=${data} .profession=${profession} .trigger=${trigger} .headingLevel=${headingLevel}></trigger-list>
  `,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** What does somebody see who rather reads from top to bottom? */
export const Default: Story = {};

/** What does a youth worker see with one event open? */
export const OneEventForYouthWork: Story = { args: { profession: 'youth-work', trigger: 'discrimination' } };

/** What does it look like on a phone? */
export const OnAPhone: Story = { args: { trigger: 'death', profession: 'care' }, decorators: [(story) => html`<div style="inline-size: 360px">${story()}</div>`] };

/** What does somebody see for whose profession the file says nothing? */
export const WithoutActions: Story = {
  args: { data: { ...dataset(), triggers: dataset().triggers.map((trigger) => ({ ...trigger, perspectives: { police: trigger.perspectives['police'] } })) }, profession: 'youth-work' },
};

/** What does an editor see who made a mistake in the file? */
export const WhenTheFileIsBroken: Story = { args: { data: { ...content, levels: [] } } };
