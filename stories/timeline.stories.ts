import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import content from '../data/triggerfactoren.nl.json';
import '../src/elements/timeline/index.js';
import type { TriggerTimeline } from '../src/elements/timeline/index.js';
import { dataset } from '../test/helpers/dataset.js';

type Args = Partial<Pick<TriggerTimeline, 'data' | 'profession' | 'trigger' | 'headingLevel'>>;

const meta = {
  title: 'Views/Timeline',
  component: 'trigger-timeline',
  args: { data: content, headingLevel: 2 },
  argTypes: { profession: { control: 'select', options: [undefined, 'police', 'youth-work', 'education', 'care'] } },
  render: ({ data, profession, trigger, headingLevel = 2 }) => html`
    <trigger-timeline .data=${data} .profession=${profession} .trigger=${trigger} .headingLevel=${headingLevel}></trigger-timeline>
  `,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** What does everyone see at first? */
export const Default: Story = {};

/** What does a teacher see with one event open? */
export const OneEventForEducation: Story = { args: { profession: 'education', trigger: 'propaganda' } };

/** What does it look like on a phone? */
export const OnAPhone: Story = { args: { profession: 'police' }, decorators: [(story) => html`<div style="inline-size: 360px">${story()}</div>`] };

/** What if a file has far more of everything? */
export const ManyEvents: Story = { args: { data: dataset({ phases: 6, levels: 5, triggers: 60 }) } };

/** What if a region has 200 of them? */
export const TwoHundredEvents: Story = { args: { data: dataset({ triggers: 200, professions: 4 }) } };

/** And a research file a thousand, on a phone, with a link to one of them? */
export const AThousandEventsOnAPhone: Story = {
  args: { data: dataset({ triggers: 1000, professions: 4 }), trigger: 'event-517' },
  decorators: [(story) => html`<div style="inline-size: 360px">${story()}</div>`],
};

/** What does an editor see who made a mistake in the file? */
export const WhenTheFileIsBroken: Story = { args: { data: { ...content, levels: [] } } };
