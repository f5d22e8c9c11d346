/** The language of the nearest ancestor that has one, looked for through shadow roots; Dutch when nobody says. */
export function nearestLanguage(element: Element): string {
  for (const node of around(element)) {
    const language = node.getAttribute('lang');
    if (language) return language;
  }
  return 'nl';
}

/** What translators of browsers leave on a page. */
const translated = 'html[class*=translated-],[_msttexthash]';

/**
 * Tells when an element around this one changes its language, as when a page is switched over; not where a translator does so, who
 * works from the words that are there. Answers the function that ends it.
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(() => element.ownerDocument.querySelector(translated) ?? changed());
  for (const node of around(element)) observer.observe(node, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}

/** An element and all around it, through shadow roots. */
export function* around(element: Element): Generator<Element> {
  for (let node: Partial<Element & ShadowRoot> | null | undefined = element; node; node = (node.parentNode as Element | null) ?? node.host) {
    if (node.getAttribute) yield node as Element;
  }
}
