/** What we use of citation-js, which brings no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean } } };
    readonly output: { format(name: 'bibtex', items: readonly object[]): string };
  };
}

declare module '@citation-js/plugin-bibtex';
