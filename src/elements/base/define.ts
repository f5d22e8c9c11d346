/** Registers an element when its name is still free; the first copy on a page wins, quietly. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
