import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import content from '../data/triggerfactoren.nl.json';
import '../src/elements/detail/index.js';
import '../src/elements/filter/index.js';
import '../src/elements/list/index.js';
import '../src/elements/provider/index.js';
import '../src/elements/table/index.js';
import type { TriggerStateEvent } from '../src/elements/base/events.js';
import type { TriggerProvider } from '../src/elements/provider/index.js';

type Args = Partial<Pick<TriggerProvider, 'src' | 'data' | 'profession' | 'trigger' | 'words'>> & {
  /** What stands inside it: our elements and any HTML. */
  readonly inside: () => TemplateResult;
};

const meta = {
  title: 'Blocks/Provider',
  component: 'trigger-provider',
  args: {
    data: content,
    inside: () => html`
      <h2>Wat kan ik doen?</h2>
      <trigger-filter></trigger-filter>
      <trigger-list heading-level="3"></trigger-list>
    `,
  },
  argTypes: {
    profession: { control: 'select', options: [undefined, 'police', 'youth-work', 'education', 'care'] },
    inside: { control: false },
  },
  render: ({ src, data, profession, trigger, words, inside }) => html`
    <trigger-provider .src=${src} .data=${data} .profession=${profession} .trigger=${trigger} .words=${words}>${inside()}</trigger-provider>
  `,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** How do I compose a page of my own from your blocks? */
export const Default: Story = {};

/** What do I get next to my own filter? It chooses by `select()` and follows by `trigger-state`, so that it is right after back and forward, too. */
export const NextToMyOwnFilter: Story = {
  render: ({ data }) => html`
    <trigger-provider
      .data=${data}
      @trigger-state=${({ currentTarget, state }: TriggerStateEvent) => {
        (currentTarget as TriggerProvider).querySelector('select')!.value = state.selection.profession ?? '';
      }}
    >
      <p>
        <label>
          Mijn team
          <select
            @change=${({ target }: Event) => {
              const { value } = target as HTMLSelectElement;
              (target as HTMLSelectElement).closest('trigger-provider')!.select({ profession: value || undefined });
            }}
          >
            <option value="">Iedereen</option>
            ${content.professions.map(({ id, label }) => html`<option value=${id}>${label}</option>`)}
          </select>
        </label>
      </p>
      <trigger-filter></trigger-filter>
      <trigger-table></trigger-table>
    </trigger-provider>
  `,
};

/** How do I keep a view at one event, whatever is chosen beside it? A property set by hand is a pin. */
export const TwoEventsSideBySide: Story = {
  args: {
    inside: () => html`
      <trigger-filter></trigger-filter>
      <trigger-detail trigger="propaganda" heading-level="2"></trigger-detail>
      <hr />
      <trigger-detail trigger="discrimination" heading-level="2"></trigger-detail>
    `,
  },
};

/** How do I show the detail at a place of my own, instead of in the list? */
export const WithTheDetailElsewhere: Story = {
  args: {
    profession: 'youth-work',
    trigger: 'job-loss-or-dropout',
    inside: () => html`
      <trigger-detail heading-level="2"></trigger-detail>
      <trigger-list heading-level="2"><span slot="panel"></span></trigger-list>
    `,
  },
};

/** What do visitors see when the file does not come? */
export const WhenTheFileIsGone: Story = { args: { src: 'data:text/html,<title>Inloggen</title>', data: undefined } };
