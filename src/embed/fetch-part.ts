import { MissingPart } from '../state/part.js';
import { build, shared } from './shared.js';

/** A part as its file brings it: a function of what it shares with the script, that answers what the part offers. */
interface PartFile {
  readonly build: string;
  readonly default: (shared: readonly unknown[]) => unknown;
}

/** How often each file has been asked for. */
const asked = new Map<string, number>();

/**
 * Fetches a part from beside the script, or from the folder that an element of the page names with `data-triggerfactoren-files`.
 * A part finds nothing by a file name: the script hands it what both need. So there is one copy at work, however the script is addressed.
 */
export async function fetchPart<Content>(file: string): Promise<Content> {
  const place = document.querySelector<HTMLElement>('[data-triggerfactoren-files]')?.dataset['triggerfactorenFiles'];
  const folder = place === undefined ? './' : new URL(`${place}/`, document.baseURI).href;
  const before = asked.get(file) ?? 0;
  asked.set(file, before + 1);
  try {
    // Firefox remembers that an address did not come, and never asks for it again.
    const part = (await import(`${folder}${file}${before > 0 ? `?${before}` : ''}`)) as PartFile;
    if (part.build !== build) throw new Error('A part of another release');
    return part.default(shared) as Content;
  } catch (error) {
    throw new MissingPart(file, error);
  }
}
