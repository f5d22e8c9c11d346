import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { piecesOf, wrapText } from '../../layout/wrap.js';
import type { Measure, StyledText, TextStyle } from '../../layout/types.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

const styles: readonly TextStyle[] = ['title', 'text', 'label', 'note'];

/** So many times a drawing is mended after looking at it; once is the rule. No page can keep it going. */
const mostLooks = 3;

/** A hidden line of one style: its own letters, from the style sheet, tell how high it is; words to measure are written below each other in `place`. */
interface Line {
  readonly element: HTMLElement;
  readonly place: HTMLElement;
  readonly waiting: Set<string>;
  readonly widths: Map<string, number>;
  leading: number;
}

/** How wide each line of an element is. A line may have more boxes: a browser gives one to the end of a line, too. */
function lineWidths(element: Element): readonly number[] {
  const lines = new Map<number, number>();
  for (const { top, width } of element.getClientRects()) lines.set(top, (lines.get(top) ?? 0) + width);
  return [...lines.values()];
}

/**
 * What a layout has to ask the page: how wide texts run and how high, in the font and spacing of this place. Asks the host to
 * update by `ask` when that changes, as when a font arrives or text is enlarged, and when its `.map` changes size by itself.
 * Texts of the map have the class `set-<style>`.
 *
 * Words are all written before the first is read, and their widths are kept: a drawing costs the page one layout, however many it has.
 */
export class PageMeasure implements ReactiveController {
  #version = 0;
  #host: Host;
  #ask: () => void;
  #lines: readonly Line[] = [];
  #heights = new Map<string, number>();
  #looks = 0;
  #sample: HTMLElement | undefined;
  #sampleKey = '';
  /** Whether the page has to be read before the next answer: the host has come to another place, or words are waiting. */
  #stale = true;
  #map: HTMLElement | null = null;
  #mapSize = '';
  #observer: ResizeObserver | undefined;

  constructor(host: Host, ask: () => void) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  /** Counts the changes, so that a host knows when to lay out again. */
  get version(): number {
    if (this.#stale) this.#read();
    return this.#version;
  }

  hostConnected(): void {
    this.#sample ??= this.#makeSample();
    this.#stale = true;
    this.#observer = new ResizeObserver(() => {
      const [version, size] = [this.#version, this.#mapSize];
      this.#readSample();
      this.#sizeMap();
      if (version !== this.#version || size !== this.#mapSize) this.#ask();
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

  /** Writes down the words of texts that will be asked for, as far as they are not known. Before anything else is read, this costs no layout. */
  prepare(texts: readonly StyledText[]): void {
    for (const [style, text] of texts) {
      const { waiting, widths } = this.#lines[styles.indexOf(style)]!;
      for (const piece of [' ', ...piecesOf(text).flat()]) if (piece && !widths.has(piece)) waiting.add(piece);
    }
    this.#write();
  }

  /** Compares the heights of texts in a lying map with what was measured; answers whether it has to be drawn again. */
  look(map: HTMLElement): boolean {
    if (map !== this.#map) this.#observer?.observe(map);
    this.#map = map;
    this.#sizeMap();
    const before = this.#heights.size;
    for (const style of styles) {
      for (const { offsetWidth, offsetHeight, textContent } of map.querySelectorAll<HTMLElement>(`.lying .set-${style}`)) {
        const key = `${style} ${offsetWidth} ${textContent}`;
        // A box is rounded down, and its one word would seem to need breaking: hence the pixel more.
        if (!this.#heights.has(key) && Math.abs(this.measure(textContent, offsetWidth + 1, style).height - offsetHeight) > 1) this.#heights.set(key, offsetHeight);
      }
    }
    if (this.#heights.size === before || this.#looks++ > mostLooks) return false;
    this.#version++;
    return true;
  }

  /** What a text needs at a width, as this page sets it. */
  measure: Measure = (text, maxWidth, style) => {
    if (this.#stale) this.#read();
    const line = this.#lines[styles.indexOf(style)]!;
    const { width, lines } = wrapText(text, maxWidth, (piece) => this.#widthOf(piece, line));
    return { width, lines, height: this.#heights.get(`${style} ${Math.round(maxWidth)} ${text}`) ?? lines * line.leading };
  };

  /** The width of a word, from the page itself: with its font, its spacing and whatever else it does to letters. */
  #widthOf(piece: string, { waiting, widths }: Line): number {
    if (piece && !widths.has(piece)) {
      waiting.add(piece);
      this.#write();
      this.#read();
    }
    return widths.get(piece) ?? 0;
  }

  #write(): void {
    for (const { place, waiting } of this.#lines) {
      if (waiting.size === 0) continue;
      place.textContent = [...waiting].join('\n');
      this.#stale = true;
    }
  }

  /** Reads all that waits, and only then takes it away. */
  #read(): void {
    this.#stale = false;
    this.#readSample();
    for (const { place, waiting, widths } of this.#lines) {
      const found = waiting.size > 1 ? lineWidths(place) : [place.getBoundingClientRect().width];
      // Where the page has other lines than there are words, as after a sign that ends a line, each is measured alone.
      if (found.length === waiting.size) [...waiting].forEach((piece, index) => widths.set(piece, found[index]!));
    }
    for (const { place, waiting } of this.#lines) {
      if (waiting.size > 0) place.textContent = '';
      waiting.clear();
    }
  }

  #makeSample(): HTMLElement {
    const sample = document.createElement('div');
    sample.className = 'root sample';
    sample.ariaHidden = 'true';
    this.#lines = styles.map((style) => {
      const [element, list, place] = [document.createElement('p'), document.createElement('span'), document.createElement('span')];
      element.className = `set-${style}`;
      list.append(place);
      element.append(list);
      sample.append(element);
      return { element, place, waiting: new Set(), widths: new Map(), leading: 0 };
    });
    this.#host.renderRoot.append(sample);
    return sample;
  }

  #readSample(): void {
    for (const line of this.#lines) line.leading = line.element.getBoundingClientRect().height;
    // The width tells a web font that has arrived from the one that stood in for it.
    const key = String([this.#sample!.offsetWidth, ...this.#lines.map(({ leading }) => leading)]);
    if (key === this.#sampleKey) return;
    this.#sampleKey = key;
    for (const { widths } of this.#lines) widths.clear();
    this.#heights.clear();
    this.#looks = 0;
    this.#version++;
  }

  #sizeMap(): void {
    this.#mapSize = this.#map ? `${this.#map.offsetWidth} ${this.#map.offsetHeight}` : '';
  }
}
