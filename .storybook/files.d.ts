/** Style sheets are taken in by Vite for their effect. */
declare module '*.css';
declare module '@fontsource-variable/atkinson-hyperlegible-next/index.css';

/** Made by `npm run manifest`. */
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}

/** Vite reads all files of a pattern. */
interface ImportMeta {
  glob<Module>(patterns: readonly string[], options: { readonly eager: true; readonly import: 'default' }): Record<string, Module>;
}
