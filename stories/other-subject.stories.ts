import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/infographic/index.js';
import type { View } from '../src/state/selection.js';
import { otherSubject } from './other-subject.js';

type Args = { readonly view?: View; readonly profession?: string; readonly trigger?: string };

const meta = {
  title: 'Infographic/Another subject',
  component: 'trigger-infographic',
  render: ({ view, profession, trigger }) => html`
    <div lang="en"><trigger-infographic .data=${otherSubject} .view=${view} .profession=${profession} .trigger=${trigger} .words=${{ chooseProfession: 'I am the' }}></trigger-infographic></div>
  `,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** What if it is about something else altogether, with levels, phases, professions and icons of its own? */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const root = () => canvasElement.querySelector('trigger-infographic')!.shadowRoot!;
    await waitFor(() => expect(root().querySelector('trigger-timeline')!.shadowRoot!.querySelectorAll('[data-trigger]').length).toBeGreaterThanOrEqual(otherSubject.triggers.length));
  },
};

/** And one event of it, in the table? */
export const InATable: Story = { args: { view: 'table', trigger: 'move' } };
