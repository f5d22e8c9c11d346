import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/infographic/index.js';
import { dataset } from '../test/helpers/dataset.js';
import { arabic } from './arabic.js';

const meta = {
  title: 'Infographic/In a third language',
  component: 'trigger-infographic',
  render: ({ trigger, view }) => html`
    <div dir="rtl" lang="ar">
      <trigger-infographic .data=${{ ...dataset({ phases: 4, triggers: 12 }), language: 'ar' }} .words=${arabic} .trigger=${trigger} .view=${view}></trigger-infographic>
    </div>
  `,
} satisfies Meta<{ trigger?: string; view?: string }>;
export default meta;

type Story = StoryObj<{ trigger?: string; view?: string }>;

/** What does the map look like in a language that is read from right to left? */
export const Default: Story = {};

/** And the list? */
export const AsAList: Story = { args: { view: 'list' } };
