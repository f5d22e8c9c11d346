import { everything } from './page.js';

/** What translators of browsers do to the words of a page, in shadow roots too. What they wrote begins with this sign. */
export const translatedSign = '¤';

/** Takes the signs away: what is left is what stands there. */
export const untranslated = (text: string): string => text.replaceAll(translatedSign, '').replace(/\s+/g, ' ').trim();

const isWords = (node: Node): node is Text => node instanceof Text && node.data.trim() !== '' && !node.data.includes(translatedSign) && node.parentElement?.localName !== 'style';
const said = ({ data }: Text): string => translatedSign + data;

const ways = {
  /** Chrome, Edge and Safari: a text is taken away, and elements of the translator stand in its place. */
  'wraps its words': (parent: Node) => {
    for (const text of [...parent.childNodes].filter(isWords)) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = said(text);
      outer.append(inner);
      text.replaceWith(outer);
    }
  },
  /** The same in two steps, as some do: first what is new, then away with what was there. */
  'puts its words beside ours': (parent: Node) => {
    const texts = [...parent.childNodes].filter(isWords);
    for (const text of texts) {
      const font = document.createElement('font');
      font.textContent = said(text);
      parent.insertBefore(font, text);
    }
    for (const text of texts) text.remove();
  },
  /** Firefox: all is taken out, texts and elements come back in another order, and comments do not. */
  'lays its lines anew': (parent: Node) => {
    const nodes = [...parent.childNodes];
    if (!nodes.some(isWords)) return;
    for (const node of nodes) node.remove();
    for (const node of nodes.reverse()) {
      if (isWords(node)) node.data = said(node);
      if (!(node instanceof Comment)) parent.appendChild(node);
    }
  },
  /** Extensions: other texts. */
  'writes other words': (parent: Node) => {
    for (const text of [...parent.childNodes].filter(isWords)) text.replaceWith(said(text));
  },
};

export type Way = keyof typeof ways;
export const allWays = Object.keys(ways) as Way[];

/** Translates all that stands below an element, once. */
export function translate(root: Element, way: Way): void {
  for (const element of [root, ...everything(root)]) {
    ways[way](element);
    if (element.shadowRoot) ways[way](element.shadowRoot);
  }
}

/** Goes on translating what comes, until it is told to end. */
export function keepTranslating(root: Element, way: Way): () => void {
  const watched = new Set<Node>();
  const watch = () => {
    for (const element of [root, ...everything(root)]) {
      for (const place of [element === root && element, element.shadowRoot]) {
        if (!place || watched.has(place)) continue;
        watched.add(place);
        observer.observe(place, { childList: true, characterData: true, subtree: true });
      }
    }
  };
  const work = () => {
    watch();
    translate(root, way);
  };
  const observer = new MutationObserver(work);
  work();
  return () => observer.disconnect();
}
