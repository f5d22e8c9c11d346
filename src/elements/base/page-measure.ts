import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wrapText } from '../../layout/wrap.js';
import type { Measure, TextStyle } from '../../layout/types.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

const styles: readonly TextStyle[] = ['title', 'text', 'label', 'note'];

/** So many times a drawing is mended after looking at it; once is the rule. No page can keep it going. */
const mostLooks = 3;

/**
 * What a layout has to ask the page: how wide texts run and how high, in the font and spacing of this place. Asks the host to
 * update by `ask` when that changes, as when a font arrives or text is enlarged, and when its `.map` changes size by itself.
 * Texts of the map have the class `set-<style>`.
 */
export class PageMeasure implements ReactiveController {
  /** Counts the changes, so that a host knows when to lay out again. */
  version = 0;
  #host: Host;
  #ask: () => void;
  #leading: readonly number[] = [];
  #sampleKey = '';
  #widths = new Map<string, number>();
  #heights = new Map<string, number>();
  #looks = 0;
  #sample: HTMLElement | undefined;
  #map: Element | null = null;
  #observer: ResizeObserver | undefined;

  constructor(host: Host, ask: () => void) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostConnected(): void {
    this.#sample ??= this.#makeSample();
    this.#readSample();
    this.#observer = new ResizeObserver(() => {
      this.#readSample();
      this.#ask();
    });
    this.#observer.observe(this.#sample);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#map = null;
  }

  /** Starts anew, for other content or another size. */
  begin(): void {
    this.#looks = 0;
  }

  /** Compares the heights of texts in a lying map with what was measured; answers whether it has to be drawn again. */
  look(map: Element): boolean {
    if (map !== this.#map) this.#observer?.observe(map);
    this.#map = map;
    const before = this.#heights.size;
    for (const style of styles) {
      for (const { offsetWidth, offsetHeight, textContent } of map.querySelectorAll<HTMLElement>(`.lying .set-${style}`)) {
        const key = `${style} ${offsetWidth} ${textContent}`;
        // A box is rounded down, and its one word would seem to need breaking: hence the pixel more.
        if (!this.#heights.has(key) && Math.abs(this.measure(textContent, offsetWidth + 1, style).height - offsetHeight) > 1) this.#heights.set(key, offsetHeight);
      }
    }
    if (this.#heights.size === before || this.#looks++ > mostLooks) return false;
    this.version++;
    return true;
  }

  /** What a text needs at a width, as this page sets it. */
  measure: Measure = (text, maxWidth, style) => {
    const line = styles.indexOf(style);
    const { width, lines } = wrapText(text, maxWidth, (piece) => this.#widthOf(piece, line));
    return { width, lines, height: this.#heights.get(`${style} ${Math.round(maxWidth)} ${text}`) ?? lines * this.#leading[line]! };
  };

  /** The width of a word, from the page itself: with its font, its spacing and whatever else it does to letters. */
  #widthOf(piece: string, line: number): number {
    const key = line + piece;
    let width = this.#widths.get(key);
    if (width === undefined) {
      const place = this.#sample!.children[line]!.firstElementChild!;
      place.textContent = piece;
      width = place.getBoundingClientRect().width;
      place.textContent = '';
      this.#widths.set(key, width);
    }
    return width;
  }

  /** A hidden line of each style, with a place for words to be measured. Its own letters come from the style sheet: no text stays in the tree. */
  #makeSample(): HTMLElement {
    const sample = document.createElement('div');
    sample.className = 'root sample';
    sample.ariaHidden = 'true';
    for (const style of styles) {
      const line = document.createElement('p');
      line.className = `set-${style}`;
      line.append(document.createElement('span'));
      sample.append(line);
    }
    this.#host.renderRoot.append(sample);
    return sample;
  }

  #readSample(): void {
    this.#leading = [...this.#sample!.children].map((line) => line.getBoundingClientRect().height);
    // The width tells a web font that has arrived from the one that stood in for it.
    const key = String([this.#sample!.offsetWidth, ...this.#leading]);
    if (key === this.#sampleKey) return;
    this.#sampleKey = key;
    this.#widths.clear();
    this.#heights.clear();
    this.begin();
    this.version++;
  }
}
