/** A language tag that the browser takes; nothing for another one, so that what asks for a language of numbers or names goes on in the browser's own. */
export function knownTag(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
