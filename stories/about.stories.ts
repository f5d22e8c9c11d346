import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import content from '../data/triggerfactoren.nl.json';
import '../src/elements/about/index.js';
import type { TriggerAbout } from '../src/elements/about/index.js';
import { dataset } from '../test/helpers/dataset.js';

type Args = Partial<Pick<TriggerAbout, 'data' | 'profession' | 'headingLevel'>>;

const meta = {
  title: 'Blocks/About',
  component: 'trigger-about',
  args: { data: content, headingLevel: 2 },
  argTypes: { profession: { control: 'select', options: [undefined, 'police', 'youth-work', 'education', 'care'] } },
  render: ({ data, profession, headingLevel = 2 }) => html`<trigger-about .data=${data} .profession=${profession} .headingLevel=${headingLevel}></trigger-about>`,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** What stands behind the map, and how may I not use it? */
export const Default: Story = {};

/** What is always good to do in my work, and what better not? */
export const ForTheCare: Story = { args: { profession: 'care' } };

/** What does it look like on a phone? */
export const OnAPhone: Story = { decorators: [(story) => html`<div style="inline-size: 360px">${story()}</div>`] };

/** What is left when a file has no topics, terms or contacts? */
export const WithLittleContent: Story = { args: { data: { ...dataset(), topics: [], glossary: [], contacts: [] } } };
