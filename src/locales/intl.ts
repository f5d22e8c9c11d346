/** What a language is called in another: `nl` in English is `Dutch`. The tag itself where the browser knows no name. */
export function languageName(language: string, inLanguage: string): string {
  const [tag, own] = [knownTag(language), knownTag(inLanguage)];
  return (tag === undefined ? undefined : new Intl.DisplayNames(own === undefined ? [] : [own], { type: 'language' }).of(tag)) ?? language;
}

/** A language tag that the browser takes; nothing for another one, so that what asks for a language of numbers or names goes on in the browser's own. */
export function knownTag(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
