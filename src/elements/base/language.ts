/** The language of the nearest ancestor that has one, looked for through shadow roots; Dutch when nobody says. */
export function nearestLanguage(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)) {
    if (node instanceof Element && node.getAttribute('lang')) return node.getAttribute('lang')!;
    if (node instanceof ShadowRoot && node.host.getAttribute('lang')) return node.host.getAttribute('lang')!;
  }
  return 'nl';
}
