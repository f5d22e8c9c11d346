import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { prefer } from '../.storybook/media.js';
import '../src/elements/infographic/index.js';
import type { TriggerInfographic } from '../src/elements/infographic/index.js';
import type { View } from '../src/state/selection.js';
import { dataset, put } from '../test/helpers/dataset.js';

interface Args {
  readonly data?: unknown;
  readonly src?: string;
  readonly profession?: string;
  readonly trigger?: string;
  readonly view?: View;
  /** Size of the letters of the page, such as `200%`. */
  readonly letters: string;
}

/** An event is open in the content of a test, so that every part of a view shows. */
const open = { profession: 'police', trigger: 'event-1' };

const meta = {
  title: 'States',
  component: 'trigger-infographic',
  args: { data: dataset({ triggers: 8, professions: 3 }), letters: '100%' },
  render: ({ data, src, profession, trigger, view, letters }) => html`
    <div style="font-size: ${letters}">
      <trigger-infographic .data=${data} .src=${src} .profession=${profession} .trigger=${trigger} .view=${view}></trigger-infographic>
    </div>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** A part that comes later, once it is there. */
async function part<Name extends keyof HTMLElementTagNameMap>(canvas: HTMLElement, name: Name): Promise<HTMLElementTagNameMap[Name]> {
  const infographic = canvas.querySelector<TriggerInfographic>('trigger-infographic')!;
  await customElements.whenDefined(name);
  for (;;) {
    const found = infographic.shadowRoot?.querySelector(name);
    if (found?.shadowRoot?.querySelector('.root > *')) return found;
    await new Promise((frame) => requestAnimationFrame(frame));
  }
}

/** Shows what a browser puts on paper. */
const onPaper: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const tools = await part(canvasElement, 'trigger-tools');
  while (!tools.shadowRoot?.querySelector('.paper')) await new Promise((frame) => requestAnimationFrame(frame));
  prefer(['print']);
};

/** For as long as the story is shown, files come as `answer` has them come. */
const withFiles = (answer: () => Promise<Response>) => (): (() => void) => {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => (String(input).endsWith('/story.json') ? answer() : fetch(input, init));
  return () => void (globalThis.fetch = fetch);
};

const withoutActions = () => put(dataset({ triggers: 8, professions: 3 }), 'triggers[0].perspectives.police', {});

/** What do I see while the file is on its way? */
export const Loading: Story = { args: { data: undefined, src: '/story.json' }, beforeEach: withFiles(() => new Promise(() => {})) };

/** What can I do without a connection? */
export const Offline: Story = { args: { data: undefined, src: '/story.json' }, beforeEach: withFiles(() => Promise.reject(new TypeError('offline'))) };

/** What if nothing has the word that I type? */
export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    const search = await part(canvasElement, 'trigger-search');
    const field = search.shadowRoot!.querySelector('input')!;
    field.value = 'zeppelin';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await search.updateComplete;
  },
};

/** What if there is nothing for my profession? */
export const TimelineWithoutActions: Story = { args: { data: withoutActions(), ...open } };

/** And if I rather read? */
export const ListWithoutActions: Story = { args: { data: withoutActions(), ...open, view: 'list' } };

/** And in the table? */
export const TableWithoutActions: Story = { args: { data: withoutActions(), ...open, view: 'table' } };

/** What if there is one event? */
export const OneEvent: Story = { args: { data: dataset({ triggers: 1, phases: 1, levels: 1, professions: 1 }) } };

/** What if there are more events than one wants to see at once? */
export const ManyEvents: Story = { args: { data: dataset({ triggers: 60, phases: 6, levels: 5, labelLength: 40 }) } };

/** What if names have ninety characters? */
export const LongNames: Story = { args: { data: dataset({ triggers: 8, labelLength: 90 }) } };

/** Can I read it on a dark page? */
export const DarkTimeline: Story = { globals: { theme: 'dark' }, args: { ...open, view: 'timeline' } };

/** And as a list? */
export const DarkList: Story = { globals: { theme: 'dark' }, args: { ...open, view: 'list' } };

/** And as a table? */
export const DarkTable: Story = { globals: { theme: 'dark' }, args: { ...open, view: 'table' } };

/** What if my language is written from right to left? */
export const RightToLeftTimeline: Story = { globals: { direction: 'rtl' }, args: { ...open, view: 'timeline' } };

/** And as a list? */
export const RightToLeftList: Story = { globals: { direction: 'rtl' }, args: { ...open, view: 'list' } };

/** And as a table? */
export const RightToLeftTable: Story = { globals: { direction: 'rtl' }, args: { ...open, view: 'table' } };

/** What if I need letters twice as large? */
export const LargeLettersTimeline: Story = { args: { ...open, view: 'timeline', letters: '200%' } };

/** And as a list? */
export const LargeLettersList: Story = { args: { ...open, view: 'list', letters: '200%' } };

/** And as a table? */
export const LargeLettersTable: Story = { args: { ...open, view: 'table', letters: '200%' } };

/** What if my page makes ten pixels of a letter, and reckons with that? */
export const SmallLettersTimeline: Story = { args: { ...open, view: 'timeline', letters: '62.5%' } };

/** And as a list? */
export const SmallLettersList: Story = { args: { ...open, view: 'list', letters: '62.5%' } };

/** And as a table? */
export const SmallLettersTable: Story = { args: { ...open, view: 'table', letters: '62.5%' } };

/** What comes out of the printer? */
export const TimelineOnPaper: Story = { args: { profession: 'police', view: 'timeline' }, play: onPaper };

/** And from the list? */
export const ListOnPaper: Story = { args: { profession: 'police', view: 'list' }, play: onPaper };

/** And from the table? */
export const TableOnPaper: Story = { args: { profession: 'police', view: 'table' }, play: onPaper };
