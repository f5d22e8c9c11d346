import { html, type TemplateResult } from 'lit';
import { languageName } from '../../locales/intl.js';
import type { Model } from '../../model/types.js';
import { languageOf } from '../../model/untranslated.js';

/** A text, or a field of a thing, in the language it is written in: one that is not translated yet says so. */
export function asWritten(model: Model, holder: object, field: string, content: unknown): TemplateResult {
  const language = languageOf(model, holder, field);
  return language === undefined ? html`${content}` : html`<span lang=${language}>${content}</span> <span class="origin">(${languageName(language, model.language)})</span>`;
}
