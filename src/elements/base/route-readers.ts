/** The elements of a page that read a route from its address. */
export const readers = new Set<Element>();
