import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TriggerInfographic } from '../src/elements/infographic.js';
import '../src/elements/infographic.js';
import type { View } from '../src/state/selection.js';
import { dataset, put } from '../test/helpers/dataset.js';

interface Args {
  readonly data: unknown;
  readonly profession?: string;
  readonly trigger?: string;
  readonly view?: View;
}

const infographicIn = (canvas: HTMLElement) => canvas.querySelector<TriggerInfographic>('trigger-infographic')!;

/** The infographic with its content in view. */
const shown = async (canvas: HTMLElement): Promise<TriggerInfographic> => {
  const infographic = infographicIn(canvas);
  if (infographic.state.status !== 'ready') await new Promise((done) => canvas.addEventListener('trigger-load', done, { once: true }));
  await infographic.updateComplete;
  return infographic;
};

/** The first event has nothing for the police. */
const withoutActions = () => put(dataset({ triggers: 8, professions: 3 }), 'triggers[0].perspectives.police', {});

const meta = {
  title: 'States',
  component: 'trigger-infographic',
  args: { data: dataset({ triggers: 8, professions: 3 }) },
  render: ({ data, profession, trigger, view }) => html`<trigger-infographic .data=${data} .profession=${profession} .trigger=${trigger} .view=${view}></trigger-infographic>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** The event stays where it is, dashed, and says so in words. */
export const WhatIfThereIsNothingForMyProfession: Story = { args: { data: withoutActions(), profession: 'police' }, play: async ({ canvasElement }) => void (await shown(canvasElement)) };

/** Each step says that there is nothing yet; the rest of the card is there. */
export const WhatIfIOpenAnEventWithoutActions: Story = { args: { data: withoutActions(), profession: 'police', trigger: 'event-1', view: 'list' } };

/** The same, in the table: a cell of words. */
export const WhatDoesTheTableSayWithoutActions: Story = { args: { data: withoutActions(), profession: 'police', view: 'table' } };

/** One event in one phase: no line has to bend, and nothing is missing. */
export const WhatIfThereIsOneEvent: Story = { args: { data: dataset({ triggers: 1, phases: 1, levels: 1, professions: 1 }) } };

/** More events than one wants to see at once: phases fold. */
export const WhatIfThereAreManyEvents: Story = { args: { data: dataset({ triggers: 60, phases: 6, levels: 5, labelLength: 40 }) } };

/** Names of ninety characters wrap and stay in their phase. */
export const WhatIfNamesAreLong: Story = { args: { data: dataset({ triggers: 8, labelLength: 90 }) } };
