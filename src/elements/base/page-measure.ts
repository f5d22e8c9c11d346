import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wrapText } from '../../layout/wrap.js';
import type { Flow, Measure, Span, TextStyle } from '../../layout/types.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** How a style of text is set on this page, as computed. */
type Face = Pick<CSSStyleDeclaration, 'font' | 'letterSpacing' | 'wordSpacing' | 'lineHeight'>;

const styles: readonly TextStyle[] = ['title', 'text', 'label', 'note'];

/** So many times a drawing is mended after looking at it; once is the rule. No page can keep it going. */
const mostLooks = 3;

const nothingYet: Flow = { phases: [], stations: new Map() };

let canvas: CanvasRenderingContext2D | undefined;

/**
 * What a layout has to ask the page: how wide texts run and how high, in the font and spacing of this place, and where the rows
 * of an upright map have come to stand. Asks the host to update when any of it changes: a font arrives, text is enlarged or
 * spaced, a panel in a row has loaded. The host holds a `.map` with `.phase`, `.station` and texts of class `set-<style>`.
 */
export class PageMeasure implements ReactiveController {
  /** Counts the changes, so that a host knows when to lay out again. */
  version = 0;
  /** Where the rows of an upright map stand; empty until they do. */
  flow = nothingYet;
  #host: Host;
  #faces: readonly Face[] = [];
  #facesKey = '';
  #flowKey = '';
  #widths = new Map<string, number>();
  #heights = new Map<string, number>();
  #looks = 0;
  #sample: HTMLElement | undefined;
  #map: Element | null = null;
  #observer: ResizeObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#sample ??= this.#makeSample();
    this.#readFaces();
    // Another frame may lay out anew; the same frame would make the browser complain to the page of a loop.
    this.#observer = new ResizeObserver(() => {
      if (this.#readFaces()) requestAnimationFrame(() => this.#host.requestUpdate());
      else if (this.#readFlow()) this.#host.requestUpdate();
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
    this.#flowKey = '';
    this.flow = nothingYet;
  }

  /** Compares what the page made of the drawing with what was drawn, and has it mended where they differ. */
  look(): void {
    const map = this.#host.renderRoot.querySelector('.map');
    if (map && map !== this.#map) this.#observer?.observe(map);
    this.#map = map;
    if ((this.#readFlow() || this.#readHeights()) && this.#looks++ < mostLooks) queueMicrotask(() => this.#host.requestUpdate());
  }

  /** What a text needs at a width, as this page sets it. */
  measure: Measure = (text, maxWidth, style) => {
    const face = this.#faces[styles.indexOf(style)]!;
    const { width, lines } = wrapText(text, maxWidth, (piece) => this.#widthOf(piece, style, face));
    return { width, lines, height: this.#heights.get(`${style} ${Math.round(maxWidth)} ${text}`) ?? lines * parseFloat(face.lineHeight) };
  };

  #widthOf(piece: string, style: TextStyle, { font, letterSpacing, wordSpacing }: Face): number {
    let width = this.#widths.get(style + piece);
    if (width === undefined) {
      canvas ??= document.createElement('canvas').getContext('2d')!;
      width = Object.assign(canvas, { font, letterSpacing, wordSpacing }).measureText(piece).width;
      this.#widths.set(style + piece, width);
    }
    return width;
  }

  /** A hidden line of each style. Its letters come from the style sheet, so that it adds no text to the tree. */
  #makeSample(): HTMLElement {
    const sample = document.createElement('div');
    sample.className = 'root sample';
    sample.ariaHidden = 'true';
    sample.append(
      ...styles.map((style) => {
        const line = document.createElement('span');
        line.className = `set-${style}`;
        return line;
      }),
    );
    this.#host.renderRoot.append(sample);
    return sample;
  }

  #readFaces(): boolean {
    this.#faces = [...this.#sample!.children].map((line) => {
      const { font, letterSpacing, wordSpacing, lineHeight } = getComputedStyle(line);
      return { font, letterSpacing, wordSpacing, lineHeight };
    });
    // The width tells a web font that has arrived from the one that stood in for it under the same name.
    const key = JSON.stringify([this.#faces, this.#sample!.offsetWidth]);
    if (key === this.#facesKey) return false;
    this.#facesKey = key;
    this.#widths.clear();
    this.#heights.clear();
    this.begin();
    this.version++;
    return true;
  }

  /** Real heights of the texts of a lying map, where they are not as measured. */
  #readHeights(): boolean {
    const before = this.#heights.size;
    for (const style of styles) {
      for (const { offsetWidth, offsetHeight, textContent } of this.#map?.querySelectorAll<HTMLElement>(`.lying .set-${style}`) ?? []) {
        const key = `${style} ${offsetWidth} ${textContent}`;
        // A box is rounded down, and its one word would seem to need breaking: hence the pixel more.
        if (!this.#heights.has(key) && Math.abs(this.measure(textContent, offsetWidth + 1, style).height - offsetHeight) > 1) this.#heights.set(key, offsetHeight);
      }
    }
    if (this.#heights.size === before) return false;
    this.version++;
    return true;
  }

  /** Where HTML has put the rows of an upright map. */
  #readFlow(): boolean {
    if (!this.#map?.matches('.upright')) return false;
    // A row counts from its phase, a phase from the map.
    const spanOf = ({ offsetTop, offsetHeight, offsetParent }: HTMLElement): Span => ({
      y: offsetTop + (offsetParent === this.#map ? 0 : (offsetParent as HTMLElement).offsetTop),
      height: offsetHeight,
    });
    const phases = [...this.#map.querySelectorAll<HTMLElement>('.phase')].map(spanOf);
    const stations = new Map([...this.#map.querySelectorAll<HTMLElement>('.station')].map((station) => [station.dataset['trigger']!, spanOf(station)]));
    const key = JSON.stringify([phases, ...stations]);
    if (key === this.#flowKey) return false;
    this.#flowKey = key;
    this.flow = { phases, stations };
    this.version++;
    return true;
  }
}
