/** A part of the frame that is lower than this, in pixels, is no place for a session: the last good one stays. */
const leastHeight = 200;

/**
 * Keeps a stage in the part of a frame that one sees. A frame that is as tall as its content stands for the greatest part outside the
 * window, and cannot know where; the browser tells it what of an element is in sight. Does nothing on a page of its own.
 */
export class VisiblePart {
  #observer: IntersectionObserver | undefined;

  /** Looks where the screen is to be; answers come a frame later. `whole` fills the frame, `stage` is in it. */
  look(whole: Element, stage: HTMLElement): void {
    if (window.parent === window) return;
    this.stop();
    this.#observer = new IntersectionObserver((entries) => {
      const { intersectionRect: seen, boundingClientRect: all } = entries.at(-1)!;
      if (seen.height < Math.min(leastHeight, all.height)) return;
      const { style } = stage;
      style.setProperty('inset-block-start', `${seen.top}px`);
      style.setProperty('inset-inline-start', `${seen.left}px`);
      style.setProperty('block-size', `${seen.height}px`);
      style.setProperty('inline-size', `${seen.width}px`);
    });
    this.#observer.observe(whole);
  }

  stop(): void {
    this.#observer?.disconnect();
  }
}
