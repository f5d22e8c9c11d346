import { estimatedLine, estimatedWidth } from '../layout/estimate.js';
import type { TextStyle } from '../layout/types.js';
import { drawnEm, drawnSlack, drawnWidth } from '../static/picture.js';

/** What of a Lit element is needed here; some of it is protected. */
export interface Drawn extends HTMLElement {
  readonly renderRoot: ShadowRoot;
  readonly renderOptions: object;
  createRenderRoot: (this: Drawn) => ShadowRoot;
  performUpdate: (this: Drawn) => void;
  update: (this: Drawn, changed: unknown) => void;
  connectedCallback(): void;
  disconnectedCallback(): void;
  requestUpdate(): void;
  render(): unknown;
}

/** Something that knows its own size. */
type Sized = Pick<Element, 'getBoundingClientRect' | 'getClientRects'>;

/**
 * Gives a map the room and the letters it was drawn for on the server, so that it draws the same for once; answers the function that
 * ends it. Only the map itself and the hidden lines it measures with are told so.
 */
export function pretend(map: Drawn): () => void {
  const again = () => {
    // Once out and in: sizes are read anew after an element was put on a page.
    map.disconnectedCallback();
    map.connectedCallback();
  };
  Object.defineProperty(map, 'clientWidth', { value: drawnWidth, configurable: true });
  const told: Sized[] = [];
  for (const line of map.renderRoot.querySelectorAll('.sample > *')) {
    const style = line.className.replace('set-', '') as TextStyle;
    const words = line.firstElementChild!.firstElementChild!;
    const boxOf = (word: string) => new DOMRect(0, 0, estimatedWidth(word, style, drawnEm) * drawnSlack, 0);
    line.getBoundingClientRect = () => new DOMRect(0, 0, 0, estimatedLine(style, drawnEm));
    words.getBoundingClientRect = () => boxOf(words.textContent);
    words.getClientRects = () => words.textContent.split('\n').map(boxOf) as unknown as DOMRectList;
    told.push(line, words);
  }
  again();
  return () => {
    Reflect.deleteProperty(map, 'clientWidth');
    for (const each of told) for (const name of ['getBoundingClientRect', 'getClientRects']) Reflect.deleteProperty(each, name);
    again();
  };
}
