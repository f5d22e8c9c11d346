import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import overlay from '../data/overlay.example.json';
import english from '../data/triggerfactoren.en.json';
import dutch from '../data/triggerfactoren.nl.json';
import type { Json } from '../src/editing/at.js';
import { define } from '../src/elements/base/define.js';
import { TriggerAdditions } from '../src/embed/additions/element.js';

define('trigger-additions', TriggerAdditions);

interface Args {
  readonly lang: string;
  readonly overlay: Json;
}

const meta = {
  title: 'Pages/Additions',
  args: { lang: 'nl', overlay },
  argTypes: { lang: { control: 'select', options: ['nl', 'en'] } },
  render: ({ lang, overlay: given }) => html`<trigger-additions lang=${lang} .files=${{ nl: dutch, en: english }} .overlay=${given}></trigger-additions>`,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** What does a policy adviser see who adds to the infographic? */
export const Default: Story = {};

/** Where does she begin? */
export const Empty: Story = { args: { overlay: { schemaVersion: 1, publisher: '', date: '2026-11-30', language: 'nl' } } };

/** What if the file is broken? Each point stands at its field, with a way there and a remedy, and the rest is shown. */
export const Broken: Story = {
  args: { overlay: { ...overlay, contacts: [{ id: 'loket', name: 'Het loket', role: '', scope: 'Local' }], triggers: [{ id: 'propagandaa', off: 'ja' }], zomaar: 1 } },
};

/** And in English? */
export const InEnglish: Story = { args: { lang: 'en', overlay: { ...overlay, language: 'en' } } };
