import { html, nothing, type TemplateResult } from 'lit';
import { format, messagesFor, wordsLanguage, type Messages, type OwnWords } from '../../locales/messages.js';
import { problemsPart, type Failure } from '../../state/load.js';
import type { Arrival } from '../arrival/arrival.js';
import { missing } from '../arrival/missing.js';

/**
 * Why data cannot be shown, or what was left out of it, in words: what, where and what to do. `own` are words of the page, `views` knows
 * how the explanation comes, `retry` adds a button; what stands in a file that came is not asked for once more.
 */
export function failureMessage(failure: Failure, language: string, own: OwnWords | undefined, views: Arrival, retry?: () => void): TemplateResult {
  const words = messagesFor(language, own);
  const { extra, kind, url } = failure;
  return html`
    <div class="failure" part="failure" lang=${wordsLanguage(language)}>
      ${extra ? nothing : html`<p><strong>${words.loadFailed}</strong></p>`}
      ${kind === 'network' && !extra ? html`<p>${words.failureNetwork}</p>` : explanation(failure, language, own, words, views)}
      ${url && kind !== 'part' ? html`<p>${format(words.loadFailedAt, { url })}</p>` : nothing}
      ${retry && !(extra && kind === 'content') ? html`<button type="button" class="button" @click=${retry}>${words.retry}</button>` : nothing}
    </div>
  `;
}

/** Without a connection the words are at hand; everything else is explained by a part that comes for it. */
function explanation(failure: Failure, language: string, own: OwnWords | undefined, words: Messages, views: Arrival): TemplateResult {
  if (failure.kind === 'part') return missing(words, failure.url);
  const reasons = views.beside(problemsPart);
  reasons.want();
  if (reasons.missing) return reasons.lines('trigger-problems');
  return html`<trigger-problems .failure=${failure} .lang=${language} .words=${own}></trigger-problems>`;
}
