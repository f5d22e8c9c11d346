/**
 * How hard a text is to read. Dutch: W.H. Douma (1960), 206.84 - 0.93 words/sentence - 77 syllables/word. English: R. Flesch (1948),
 * 206.835 - 1.015 words/sentence - 84.6 syllables/word. Syllables are groups of vowels, with the Dutch digraphs and without the silent English e.
 */
const dutchVowels = /aai|ooi|oei|eeuw?|ieuw?|aa|ee|oo|uu|ie|oe|ui|ij|ei|au|ou|eu|[aeiouyáàäâéèêëíìîïóòöôúùûü]/g;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d]+(?:['’.-][\p{L}\d]+)*/gu) ?? [];

function syllables(word: string, language: string): number {
  const lower = word.toLowerCase();
  if (language !== 'en') return Math.max(1, (lower.match(dutchVowels) ?? []).length);
  const silent = /[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouyscxzgh]es$/.test(lower) ? 1 : 0;
  return Math.max(1, (lower.match(/[aeiouy]+/g) ?? []).length - silent);
}

/** What is counted of a text: words of its longest sentence, and how easily it reads; 100 is very easy, 60 plain, 30 hard. Nothing for a language without a formula here. */
export interface Readability {
  readonly longest: number;
  readonly ease: number | undefined;
}

export function readability(text: string, language: string): Readability {
  const sentences = text.split(/(?<=[.!?:;])["”’')]*\s+/u).map(wordsOf).filter(({ length }) => length > 0);
  const words = sentences.flat();
  const longest = Math.max(0, ...sentences.map(({ length }) => length));
  const tag = language.split('-')[0]!;
  if (words.length === 0 || (tag !== 'nl' && tag !== 'en')) return { longest, ease: undefined };
  const perSentence = words.length / sentences.length;
  const perWord = words.reduce((sum, word) => sum + syllables(word, tag), 0) / words.length;
  return { longest, ease: tag === 'en' ? 206.835 - 1.015 * perSentence - 84.6 * perWord : 206.84 - 0.93 * perSentence - 77 * perWord };
}
