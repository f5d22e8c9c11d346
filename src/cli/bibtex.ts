import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from '../model/bibliography.js';

/** Publications as BibTeX, by their ids. The library is large: import this only when somebody asks for the file. */
export function bibtexOf(items: readonly CslItem[]): string {
  plugins.config.get('@bibtex').format.useIdAsLabel = true;
  return plugins.output.format('bibtex', items);
}
