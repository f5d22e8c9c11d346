import { format, messagesFor } from '../locales/index.js';
import type { Bibliography } from '../model/bibliography.js';
import { triggersFor } from '../model/query.js';
import type { Model } from '../model/types.js';
import { Markup, markup } from './markup.js';
import { textVersion } from './text.js';

/** What the pages beside the frame say themselves, by language. */
const words: Readonly<Record<string, { readonly name: string; readonly whole: string }>> = {
  nl: { name: 'Nederlands', whole: 'Lees de hele tekst' },
  en: { name: 'English', whole: 'Read the whole text' },
};

/** Name of the page with the whole text in a language. */
const pageName = (language: string): string => `read.${language}.html`;

/** A link to the whole text in each language; the first in its own words, the others by the name of their language. */
const links = (languages: readonly string[]): readonly Markup[] =>
  languages.map((language, index) => markup`<a href="${pageName(language)}" hreflang="${language}" lang="${language}">${index === 0 ? words[language]!.whole : words[language]!.name}</a>${index < languages.length - 1 && ' · '}`);

/**
 * What stands in the frame where no script runs: every event with its summary, and a link to the whole text. Short, because everybody
 * loads it. `languages`: those there are, the one of the model first.
 */
export function outline(model: Model, languages: readonly string[]): string {
  const phases = model.phases.map((phase, index) => markup`<h3>${format(messagesFor(model.language).phaseNumber, { number: index + 1 })}: ${phase.label}</h3>
${triggersFor(model, { phase: phase.id }).map(({ label, summary }) => markup`<h4>${label}</h4>\n<p>${summary}</p>\n`)}`);
  return markup`<h2>${model.title}</h2>
<p>${model.summary}</p>
<p><strong>${model.disclaimer}</strong></p>
<p>${links(languages)}</p>
${phases}`.toString();
}

/** The whole text as pages of their own, by name. */
export function wholeTexts(models: readonly Model[], bibliography: Bibliography | undefined): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const model of models) {
    const others = models.map(({ language }) => language).filter((language) => language !== model.language);
    const html = markup`<!doctype html>
<html lang="${model.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${model.title}</title>
<link rel="stylesheet" href="embed.css">
</head>
<body>
<p>${others.map((language) => markup`<a href="${pageName(language)}" hreflang="${language}" lang="${language}">${words[language]!.name}</a>`)}</p>
${new Markup(textVersion(model, { headingLevel: 1, bibliography }))}
</body>
</html>
`;
    pages.set(pageName(model.language), html.toString());
  }
  return pages;
}
