import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { estimate, wrapText } from '../../layout/text.js';
import type { Measure, TextSize, TextStyle } from '../../layout/types.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** How one style is set on this page. Line heights come from a box, so that `normal` needs no guess. */
interface Face {
  readonly font: string;
  readonly letter: number;
  readonly word: number;
  readonly leading: number;
}

const styles: readonly TextStyle[] = ['title', 'text', 'label', 'note'];
/** So many times texts are measured again for one size; once is the rule. */
const mostCorrections = 3;

let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * Measures text as the page sets it: font, spacing and line height of each style, read from a hidden sample in the host.
 * Asks the host to update when they change, as when a font arrives, the text is enlarged or a reader sets wider spacing.
 */
export class TextMeasure implements ReactiveController {
  /** Counts the changes, so that a host knows when to lay out again. */
  version = 0;
  #host: Host;
  #faces: Readonly<Partial<Record<TextStyle, Face>>> = {};
  #key = '';
  #widths = new Map<string, number>();
  #real = new Map<string, number>();
  #corrections = 0;
  #sample: Element | null = null;
  #observer: ResizeObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#sample = null;
  }

  hostUpdated(): void {
    const sample = this.#host.renderRoot.querySelector('.sample');
    if (sample === this.#sample) return;
    this.#observer?.disconnect();
    this.#observer ??= new ResizeObserver(() => this.#read());
    this.#sample = sample;
    if (sample) this.#observer.observe(sample);
  }

  /** The hidden sample. Its letters come from the styles, so that it adds no text to the tree. */
  sample(): TemplateResult {
    return html`<div class="sample" aria-hidden="true">${styles.map((style) => html`<span class=${`set-${style}`}></span>`)}</div>`;
  }

  /** A measure for this page; an estimate until the sample has been read. */
  measure(em: number): Measure {
    const guess = estimate(em);
    return (text, maxWidth, style) => {
      const size = this.#wrapped(text, maxWidth, style) ?? guess(text, maxWidth, style);
      const height = this.#known(text, maxWidth, style);
      return height === undefined ? size : { ...size, height };
    };
  }

  /** Starts anew, for other content or another size. */
  begin(): void {
    this.#corrections = 0;
  }

  /**
   * Compares the real boxes of texts with what was measured and remembers where they differ; answers whether any did.
   * Gives up after a few rounds for one content, size and font, so that no page can keep it going.
   */
  correct(em: number): boolean {
    const measure = this.measure(em);
    let differs = false;
    for (const style of styles) {
      for (const element of this.#host.renderRoot.querySelectorAll<HTMLElement>(`.map .set-${style}`)) {
        const { offsetHeight: height, offsetWidth: width } = element;
        const text = element.dataset['text'] ?? element.textContent.trim();
        // A box is rounded down, and its one word would seem to need breaking: hence the pixel more.
        if (height === 0 || Math.abs((this.#known(text, width, style) ?? measure(text, width + 1, style).height) - height) <= 1) continue;
        this.#real.set(`${style} ${width} ${text}`, height);
        differs = true;
      }
    }
    if (!differs || ++this.#corrections > mostCorrections) return false;
    this.version++;
    return true;
  }

  #read(): void {
    if (!this.#sample) return;
    const faces = Object.fromEntries(
      [...this.#sample.children].map((element, index) => {
        const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing } = getComputedStyle(element);
        const face: Face = {
          font: `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`,
          letter: parseFloat(letterSpacing) || 0,
          word: parseFloat(wordSpacing) || 0,
          leading: element.getBoundingClientRect().height,
        };
        return [styles[index]!, face];
      }),
    );
    // The width tells a web font that has arrived from the one that stood in for it under the same name.
    const key = JSON.stringify([faces, this.#sample.getBoundingClientRect().width]);
    if (key === this.#key || !faces['label']?.leading) return;
    this.#key = key;
    this.#faces = faces;
    this.#widths.clear();
    this.#real.clear();
    this.#corrections = 0;
    this.version++;
    this.#host.requestUpdate();
  }

  /** The real height of a text in a box of about this width. */
  #known(text: string, width: number, style: TextStyle): number | undefined {
    if (this.#real.size === 0) return undefined;
    const whole = Math.round(width);
    return [whole, whole - 1, whole + 1].map((near) => this.#real.get(`${style} ${near} ${text}`)).find((height) => height !== undefined);
  }

  #wrapped(text: string, maxWidth: number, style: TextStyle): TextSize | undefined {
    const face = this.#faces[style];
    canvas ??= document.createElement('canvas').getContext('2d');
    if (!face || !canvas) return undefined;
    const { width, lines } = wrapText(text, maxWidth, (piece) => this.#width(piece, style, face));
    return { width, lines, height: lines * face.leading };
  }

  #width(piece: string, style: TextStyle, { font, letter, word }: Face): number {
    const known = this.#widths.get(style + piece);
    if (known !== undefined) return known;
    canvas!.font = font;
    const width = canvas!.measureText(piece).width + piece.length * letter + (piece === ' ' ? word : 0);
    this.#widths.set(style + piece, width);
    return width;
  }
}
