import type { Model } from '../../model/types.js';
import { configureWords } from '../configure-words.js';
import { snippet } from '../snippets.js';

/** The code that puts the infographic with a file of additions on a page. `base`: address of the folder with our files. */
export function codeFor(model: Model | undefined, language: string, file: string, base: string, integrity: Readonly<Record<string, string>>): string {
  const lang = language === 'en' ? 'en' : 'nl';
  const choices = { profession: '', trigger: '', view: '', lang, theme: '', overlay: file, headingLevel: '2', height: '', syncUrl: true };
  return snippet('script', choices, { base, integrity, title: model?.title ?? '', summary: model?.summary ?? '', open: configureWords[lang].open, themes: {} });
}
