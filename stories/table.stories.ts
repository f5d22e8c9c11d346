import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import content from '../data/triggerfactoren.nl.json';
import '../src/elements/table/index.js';
import type { TriggerTable } from '../src/elements/table/index.js';
import { dataset } from '../test/helpers/dataset.js';

type Args = Partial<Pick<TriggerTable, 'data' | 'profession' | 'trigger' | 'headingLevel'>>;

const meta = {
  title: 'Views/Table',
  component: 'trigger-table',
  args: { data: content, headingLevel: 2 },
  argTypes: { profession: { control: 'select', options: [undefined, 'police', 'youth-work', 'education', 'care'] } },
  render: ({ data, profession, trigger, headingLevel = 2 }) => html`
    <trigger-table .data=${data} .profession=${profession} .trigger=${trigger} .headingLevel=${headingLevel}></trigger-table>
  `,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** Who does what? */
export const Default: Story = {};

/** Where does a teacher stand among the others? */
export const ForATeacher: Story = { args: { profession: 'education' } };

/** What opens when I choose an event? */
export const OneEvent: Story = { args: { trigger: 'propaganda' } };

/** What does it look like on a phone, where one profession fits? */
export const OnAPhone: Story = { decorators: [(story) => html`<div style="inline-size: 360px">${story()}</div>`] };

/** What does it look like with more professions than fit? */
export const WithManyProfessions: Story = { args: { data: dataset({ professions: 9 }) } };
