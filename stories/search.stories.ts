import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import content from '../data/triggerfactoren.nl.json';
import '../src/elements/list/index.js';
import '../src/elements/provider/index.js';
import '../src/elements/search/index.js';
import type { TriggerSearch } from '../src/elements/search/index.js';

type Args = Partial<Pick<TriggerSearch, 'data'>> & {
  /** Whether a list stands below it, which it takes the visitor to. */
  readonly list: boolean;
};

const meta = {
  title: 'Blocks/Search',
  component: 'trigger-search',
  args: { data: content, list: false },
  render: ({ data, list }) =>
    list
      ? html`<trigger-provider .data=${data}><trigger-search></trigger-search><trigger-list heading-level="2"></trigger-list></trigger-provider>`
      : html`<trigger-search .data=${data}></trigger-search>`,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** Where do I find the word that I have in mind? */
export const Default: Story = {};

/** Where does a result take me? */
export const AboveAList: Story = { args: { list: true } };
