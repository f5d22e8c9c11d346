/** An address, seen from a place; nothing for one that makes no sense. `URL.canParse` is younger than the browsers we work in. */
export function addressAt(address: string, place?: string): URL | undefined {
  try {
    return new URL(address, place);
  } catch {
    return undefined;
  }
}
