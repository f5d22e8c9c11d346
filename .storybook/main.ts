import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The published data files, for elements that load them by address as a partner's page would.
  staticDirs: [{ from: '../data', to: '/data' }],
  // Relative addresses: the static build works from any folder.
  viteFinal: (vite) => ({ ...vite, base: './' }),
};

export default config;
