import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import './preview.css';

setCustomElementsManifest(manifest);

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
  },
  initialGlobals: { language: 'nl', theme: 'light' },
  decorators: [
    // The page sets language and scheme, as a host page does; elements follow by themselves.
    (story, { globals }) => {
      const { language, theme } = globals as { readonly language: string; readonly theme: string };
      document.documentElement.lang = language;
      document.documentElement.style.colorScheme = theme;
      return story();
    },
  ],
};

export default preview;
