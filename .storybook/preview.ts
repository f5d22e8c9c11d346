import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json';
import { prefer } from './media.js';
import './preview.css';

setCustomElementsManifest(manifest);

/** Design tokens of real organisations, as our tests wear them. */
const houses = Object.values(import.meta.glob<{ readonly name: string; readonly tokens: Readonly<Record<string, string>> }>(['../test/themes/*.json', '!../test/themes/packages.json'], { eager: true, import: 'default' }));

/** Puts the tokens of a house style on the page, as its own style sheet would; those of another go. */
function wear(name: string): void {
  const { style } = document.documentElement;
  for (const { tokens } of houses) for (const token of Object.keys(tokens)) style.removeProperty(`--${token}`);
  for (const [token, value] of Object.entries(houses.find((house) => house.name === name)?.tokens ?? {})) style.setProperty(`--${token}`, value);
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    // Our elements have grounds of their own; the theme below decides on the page's.
    backgrounds: { disabled: true },
    options: { storySort: { order: ['Introduction', 'Infographic', 'Views', '*'] } },
  },
  globalTypes: {
    language: {
      description: 'Language of the page around the element',
      toolbar: { title: 'Language', icon: 'globe', items: [{ value: 'nl', title: 'Nederlands' }, { value: 'en', title: 'English' }], dynamicTitle: true },
    },
    theme: {
      description: 'Colour scheme of the page around the element',
      toolbar: { title: 'Theme', icon: 'contrast', items: [{ value: 'light', title: 'Light' }, { value: 'dark', title: 'Dark' }], dynamicTitle: true },
    },
    direction: {
      description: 'Reading direction of the page around the element',
      toolbar: { title: 'Direction', icon: 'transfer', items: [{ value: 'ltr', title: 'Left to right' }, { value: 'rtl', title: 'Right to left' }], dynamicTitle: true },
    },
    house: {
      description: 'House style of the page around the element',
      toolbar: { title: 'House style', icon: 'paintbrush', items: [{ value: 'none', title: 'No house style' }, ...houses.map(({ name }) => ({ value: name, title: name }))], dynamicTitle: true },
    },
    motion: {
      description: 'Whether the visitor wants less motion',
      toolbar: { title: 'Motion', icon: 'play', items: [{ value: 'system', title: 'Motion as the system' }, { value: 'reduce', title: 'Less motion' }], dynamicTitle: true },
    },
    contrast: {
      description: 'Whether the visitor wants more contrast',
      toolbar: { title: 'Contrast', icon: 'eye', items: [{ value: 'system', title: 'Contrast as the system' }, { value: 'more', title: 'More contrast' }], dynamicTitle: true },
    },
  },
  initialGlobals: { language: 'nl', theme: 'light', direction: 'ltr', house: 'none', motion: 'system', contrast: 'system' },
  decorators: [
    // The page sets language and scheme, as a host page does; elements follow by themselves.
    (story, { globals, viewMode }) => {
      const { language, theme, direction, house, motion, contrast } = globals as Readonly<Record<'language' | 'theme' | 'direction' | 'house' | 'motion' | 'contrast', string>>;
      document.documentElement.lang = language;
      document.documentElement.dir = direction;
      document.documentElement.style.colorScheme = theme;
      wear(house);
      // After the elements have taken their sheets.
      setTimeout(() => prefer([...(motion === 'reduce' ? ['prefers-reduced-motion'] : []), ...(contrast === 'more' ? ['prefers-contrast'] : [])]));
      // On a page of documentation Storybook puts its own language around every story.
      return viewMode === 'docs' ? html`<div lang=${language}>${story()}</div>` : story();
    },
  ],
};

export default preview;
