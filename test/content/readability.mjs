/**
 * How hard a text is to read, in Dutch and English.
 * Dutch: W.H. Douma, De leesbaarheid van landbouwbladen (Wageningen, 1960), 206.84 - 0.93 words/sentence - 77 syllables/word.
 * English: R. Flesch, A new readability yardstick (1948), 206.835 - 1.015 words/sentence - 84.6 syllables/word.
 * Syllables are counted as groups of vowels, with the Dutch digraphs and, for English, the silent final e.
 */

const dutchVowels = /aai|ooi|oei|eeuw?|ieuw?|aa|ee|oo|uu|ie|oe|ui|ij|ei|au|ou|eu|[aeiouyáàäâéèêëíìîïóòöôúùûü]/g;
const englishVowels = /[aeiouy]+/g;

/** The sentences of a text; an abbreviation dot inside a word does not end one. */
export function sentences(text) {
  return text
    .split(/(?<=[.!?:;])["”’')]*\s+/u)
    .map((part) => part.trim())
    .filter((part) => words(part).length > 0);
}

/** The words of a text: runs of letters, with inner apostrophes and hyphens; a number counts as one word. */
export function words(text) {
  return text.match(/[\p{L}\d]+(?:['’.-][\p{L}\d]+)*/gu) ?? [];
}

/** Syllables in one word, at least one. */
export function syllables(word, language) {
  const lower = word.toLowerCase();
  if (language !== 'en') return Math.max(1, (lower.match(dutchVowels) ?? []).length);
  const groups = (lower.match(englishVowels) ?? []).length;
  const silent = /[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouyscxzgh]es$/.test(lower) ? 1 : 0;
  return Math.max(1, groups - silent);
}

/** Totals and the reading ease of one or more texts; 100 is very easy, 60 plain, 30 hard. */
export function readability(texts, language) {
  const all = [texts].flat();
  const sentenceList = all.flatMap(sentences);
  const wordList = sentenceList.flatMap(words);
  const syllableCount = wordList.reduce((sum, word) => sum + syllables(word, language), 0);
  const wordsPerSentence = wordList.length / Math.max(1, sentenceList.length);
  const syllablesPerWord = syllableCount / Math.max(1, wordList.length);
  const ease =
    language === 'en'
      ? 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord
      : 206.84 - 0.93 * wordsPerSentence - 77 * syllablesPerWord;
  const longest = sentenceList.reduce((most, sentence) => Math.max(most, words(sentence).length), 0);
  return { sentences: sentenceList.length, words: wordList.length, wordsPerSentence, syllablesPerWord, longest, ease };
}
