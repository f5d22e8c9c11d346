/** So long a part is waited for before that is told, in milliseconds. One that comes after that is still welcome. */
export const partTime = 10_000;

/** A part that did not come, with the file it stands in where that is known. */
export class MissingPart extends Error {
  readonly file: string | undefined;

  constructor(file?: string, cause?: unknown) {
    super(`The part ${file ?? ''} did not come`, { cause });
    this.file = file;
  }
}

/**
 * Something of ours that is not in the first view and comes when it is wanted. It comes once, however often it is asked for; after
 * a failure, asking again tries again. Whoever watches hears when it is on its way, here, or missing.
 */
export class Part<Content = unknown> {
  #way: (() => Promise<Content>) | undefined;
  #content: Promise<Content> | undefined;
  #failure: unknown;
  /** The part, once it is here. */
  content: Content | undefined;
  #watchers = new Set<() => void>();
  #time: number;

  constructor(time = partTime) {
    this.#time = time;
  }

  /** Says how the part comes; the first to say so is heeded. */
  comes(way: () => Promise<Content>): void {
    this.#way ??= way;
  }

  /** Whether it has been asked for and did not come, until it does. */
  get missing(): boolean {
    return this.#failure !== undefined;
  }

  /** Whether it is on its way, or here. */
  get asked(): boolean {
    return this.#content !== undefined;
  }

  /** The file to look for when it is missing. */
  get file(): string | undefined {
    return this.#failure instanceof MissingPart ? this.#failure.file : undefined;
  }

  /** Fetches the part. Rejects when it does not come, or not in time. */
  bring(): Promise<Content> {
    return (this.#content ??= this.#fetch());
  }

  /** Fetches the part, for whoever has nothing to wait for: that it is missing is told to who watches. */
  want(): void {
    this.bring().catch(() => undefined);
  }

  /** Hears of every change; answers the function that ends it. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  async #fetch(): Promise<Content> {
    let late: ReturnType<typeof setTimeout> | undefined;
    const coming = this.#way ? this.#way() : Promise.reject(new MissingPart());
    coming.then((content) => this.#arrive(coming, content), () => undefined);
    const waited = new Promise<never>((_, reject) => (late = setTimeout(() => reject(new MissingPart()), this.#time)));
    queueMicrotask(() => this.#tell());
    try {
      return await Promise.race([coming, waited]);
    } catch (error) {
      this.#content = undefined;
      this.#failure = error;
      this.#tell();
      throw error;
    } finally {
      clearTimeout(late);
    }
  }

  #arrive(coming: Promise<Content>, content: Content): void {
    this.#content = coming;
    this.content = content;
    this.#failure = undefined;
    this.#tell();
  }

  #tell(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }
}
