import type { ReactiveControllerHost } from 'lit';
import { parseInfographic } from '../../model/parse.js';
import type { Model } from '../../model/types.js';

/** A file of ours; complains about one that is not there. */
async function json(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as unknown;
}

/** The model of a file; complains when it is not right. An address in it is made whole where that of the file is known: it is asked from another page. */
function modelOf(value: unknown, address?: string): Model {
  const whole = { ...(value as { readonly bibliography?: string }) };
  if (address !== undefined && whole.bibliography !== undefined) whole.bibliography = new URL(whole.bibliography, address).href;
  const parsed = parseInfographic(whole);
  if (!parsed.ok) throw new Error('content');
  return parsed.model;
}

/** What additions are laid over: our content in each language, as it is wanted, or a data file that somebody opened. */
export class Contents {
  /** A data file that somebody opened: it lies under the additions in place of ours. */
  opened: Model | undefined;
  /** Hashes of our files by name; none where the list is not there. */
  integrity: Readonly<Record<string, string>> = {};
  failed = false;
  #host: ReactiveControllerHost;
  #models = new Map<string, Model>();
  #asked = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What lies under additions in a language, when it is there. */
  base(language: string): Model | undefined {
    return this.opened ?? this.#models.get(language);
  }

  /** Forgets what there was: it comes from elsewhere now. */
  clear(): void {
    this.#models.clear();
    this.#asked.clear();
  }

  /** Brings our content in a language, once; from `files` where the page carries it, else from the folder with our files. */
  want(language: string, cdn: string, files: Readonly<Record<string, unknown>> | undefined): void {
    if (this.#asked.has(language)) return;
    this.#asked.add(language);
    void (files ? this.#keep(language, () => Promise.resolve(modelOf(Object.hasOwn(files, language) ? files[language] : Object.values(files)[0]))) : this.#keep(language, () => this.#bring(language, cdn)));
  }

  async #keep(language: string, bring: () => Promise<Model>): Promise<void> {
    try {
      this.#models.set(language, await bring());
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
  }

  async #bring(language: string, cdn: string): Promise<Model> {
    const address = new URL(`${cdn}data/triggerfactoren.${language}.json`, document.baseURI).href;
    const [value, hashes] = await Promise.all([json(address), json(`${cdn}sri.json`).catch(() => ({ files: {} }))]);
    this.integrity = (hashes as { readonly files: Readonly<Record<string, string>> }).files;
    return modelOf(value, address);
  }
}
