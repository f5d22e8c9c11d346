/** An element and the hosts of the shadow roots it stands in, outermost first. */
function placesOf(element: Element): readonly Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...placesOf(root.host), element] : [element];
}

/** Whether an element stands before another one in the document, seen through shadow roots. */
export function isBefore(element: Element, other: Element): boolean {
  const [own, its] = [placesOf(element), placesOf(other)];
  const depth = own.findIndex((place, index) => place !== its[index]);
  const [here, there] = [own[depth], its[depth]];
  return Boolean(here && there && there.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_PRECEDING);
}
