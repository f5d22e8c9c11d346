const allowed = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** An address that may become a link, made absolute; nothing for one that could run code or leads nowhere. A server knows no page: there a relative one leads nowhere. */
export function safeUrl(address: string, base: string | undefined = globalThis.document?.baseURI): string | undefined {
  try {
    const url = new URL(address, base);
    return allowed.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
