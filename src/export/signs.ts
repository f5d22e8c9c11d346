/**
 * A text without what a file may not hold: control characters (a space stands for them, so that words stay apart), halves of a pair
 * and the two code points that are none. XML 1.0 forbids them, and Office asks to repair a file that has one.
 */
export const plain = (text: string): string => text.replace(/\p{Cc}/gu, ' ').replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd');

/** Regions of languages whose own file does not name one, where the likeliest by number of speakers is not the one meant here. */
const regions: Readonly<Record<string, string>> = { en: 'GB' };

/** A language tag as Office wants it, with a region: `nl` is `nl-NL`. English for what is no tag. */
export function officeLanguage(language: string): string {
  try {
    const { language: base, region } = new Intl.Locale(language);
    return `${base}-${region ?? regions[base] ?? new Intl.Locale(base).maximize().region ?? ''}`.replace(/-$/, '');
  } catch {
    return 'en-GB';
  }
}
