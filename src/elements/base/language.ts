/** The language of the nearest ancestor that has one, looked for through shadow roots; Dutch when nobody says. */
export function nearestLanguage(element: Element): string {
  for (let node: Partial<Element & ShadowRoot> | null | undefined = element; node; node = (node.parentNode as Element | null) ?? node.host) {
    const language = node.getAttribute?.('lang');
    if (language) return language;
  }
  return 'nl';
}
