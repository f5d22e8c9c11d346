/** Made into a module for the build, which has no TypeScript of its own: what `embed.html` says without script, and the pages it links to. */
import { parseBibliography } from '../model/bibliography.js';
import { parseInfographic } from '../model/parse.js';
import { outline, wholeTexts } from '../static/frame-pages.js';

/** The outline for `embed.html` and the pages beside it, from the data files as they are; the first is the one of the frame. */
export function buildPages(files: readonly unknown[], sources: unknown): { readonly outline: string; readonly pages: ReadonlyMap<string, string> } {
  const models = files.map((file) => {
    const parsed = parseInfographic(file);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.model;
  });
  const bibliography = parseBibliography(sources);
  if (!bibliography.ok) throw new Error(JSON.stringify(bibliography));
  return { outline: outline(models[0]!, models.map(({ language }) => language)), pages: wholeTexts(models, bibliography.bibliography) };
}
