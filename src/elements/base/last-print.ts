/** What clears up after the print that was asked for last. One for all of us, wherever printing is asked for. */
export const lastPrint = new Set<() => void>();
