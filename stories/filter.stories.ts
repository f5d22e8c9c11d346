import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import content from '../data/triggerfactoren.nl.json';
import '../src/elements/filter/index.js';
import type { TriggerFilter } from '../src/elements/filter/index.js';
import { dataset } from '../test/helpers/dataset.js';

type Args = Partial<Pick<TriggerFilter, 'data' | 'profession' | 'words'>>;

const meta = {
  title: 'Blocks/Filter',
  component: 'trigger-filter',
  args: { data: content },
  argTypes: { profession: { control: 'select', options: [undefined, 'police', 'youth-work', 'education', 'care'] } },
  render: ({ data, profession, words }) => html`<trigger-filter .data=${data} .profession=${profession} .words=${words}></trigger-filter>`,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** Which professions can I choose from? */
export const Default: Story = {};

/** What does it look like once I have chosen? */
export const AProfessionIsChosen: Story = { args: { profession: 'education' } };

/** What does it look like on a phone? */
export const OnAPhone: Story = { decorators: [(story) => html`<div style="inline-size: 320px">${story()}</div>`] };

/** Can it ask in the words of my organisation? */
export const InMyOwnWords: Story = { args: { words: { chooseProfession: 'Ik ben van', allProfessions: 'Het hele team' } } };

/** What does it look like with more professions than fit on a line? */
export const WithManyProfessions: Story = { args: { data: dataset({ professions: 12 }) } };
