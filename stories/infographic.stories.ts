import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/infographic/index.js';
import type { TriggerInfographic } from '../src/elements/infographic/index.js';
import { dataset } from '../test/helpers/dataset.js';

type Args = Partial<Pick<TriggerInfographic, 'src' | 'overlay' | 'data' | 'profession' | 'trigger' | 'view' | 'headingLevel' | 'landmark' | 'words'>> & {
  /** Width of the place it gets on the page, such as `360px`. */
  readonly place: string;
};

const meta = {
  title: 'Infographic',
  component: 'trigger-infographic',
  args: { src: 'data/triggerfactoren.nl.json', place: 'auto' },
  argTypes: {
    profession: { control: 'select', options: [undefined, 'police', 'youth-work', 'education', 'care'] },
    view: { control: 'inline-radio', options: ['timeline', 'list', 'table'] },
  },
  render: ({ src, overlay, data, profession, trigger, view, headingLevel = 2, landmark, words, place }) => html`
    <div style="inline-size: ${place}; max-inline-size: 100%">
      <trigger-infographic
        .src=${src}
        .overlay=${overlay}
        .data=${data}
        .profession=${profession}
        .trigger=${trigger}
        .view=${view}
        .headingLevel=${headingLevel}
        .landmark=${landmark}
        .words=${words}
      >
        <p>Deze infographic laat gebeurtenissen zien die radicalisering kunnen starten, versnellen, remmen of keren.</p>
      </trigger-infographic>
    </div>
  `,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** What does a visitor see first? */
export const Default: Story = {};

/** What does a teacher see? */
export const ForATeacher: Story = { args: { profession: 'education' } };

/** What does a police officer see who comes to one event by a link? */
export const OneEventForThePolice: Story = { args: { profession: 'police', trigger: 'propaganda' } };

/** What does a team see that meets about one event: everybody's part? */
export const EverybodysPart: Story = { args: { trigger: 'detention' } };

/** What does it look like on a phone? */
export const OnAPhone: Story = { args: { place: '360px' } };

/** And with an event open, on a phone? */
export const OneEventOnAPhone: Story = { args: { place: '360px', profession: 'youth-work', trigger: 'job-loss-or-dropout' } };

/** What does somebody see who rather reads? */
export const AsAList: Story = { args: { view: 'list' } };

/** Who does what? */
export const AsATable: Story = { args: { view: 'table' } };

/** What does a reader of English see, with the Dutch system explained? */
export const InEnglish: Story = { globals: { language: 'en' } };

/** What does it look like on a dark page? */
export const OnADarkPage: Story = { globals: { theme: 'dark' }, args: { profession: 'care', trigger: 'death' } };

/** How does a town add its own contacts and words? */
export const WithOurOwnAdditions: Story = { args: { overlay: 'data/overlay.example.json' } };

/** What do visitors see when our own additions are broken? */
export const WithBrokenAdditions: Story = { args: { overlay: 'data:application/json,{' } };

/** What does an editor see who made a mistake in the file? */
export const WhenTheFileIsBroken: Story = {
  args: { src: undefined, data: { ...dataset(), triggers: dataset().triggers.map((trigger) => ({ ...trigger, level: 'persona' })) } },
};

/** What does a visitor see when something else than the file comes, such as a page to log in on? */
export const WhenTheFileIsGone: Story = { args: { src: 'data:text/html,<title>Inloggen</title>' } };

/** How do I let it speak in my own words? */
export const InMyOwnWords: Story = { args: { words: { chooseProfession: 'Ik ben van', allProfessions: 'Iedereen', end: 'Einde' } } };

/** How do I put it below a heading of my own, in a part of my page that has a name already? */
export const BelowMyOwnHeading: Story = {
  args: { headingLevel: 3, landmark: 'none' },
  decorators: [(story) => html`<section aria-labelledby="own-heading"><h2 id="own-heading">Aan de slag</h2>${story()}</section>`],
};

/** Does it also hold very different content: six phases, five lines, many events? */
export const WithOtherContent: Story = { args: { src: undefined, data: dataset({ phases: 6, levels: 5, triggers: 40, professions: 6, steps: 4 }) } };
