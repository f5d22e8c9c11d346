import { html, nothing, type TemplateResult } from 'lit';
import { format, type Messages } from '../../locales/messages.js';
import type { Failure } from '../../state/load.js';
import type { Arrival } from '../arrival/arrival.js';
import { missing } from '../arrival/missing.js';

/** Why data cannot be shown, in words: what, where and what to do. `retry` adds a button; `views` brings the explanation. */
export function failureMessage(failure: Failure, language: string, words: Messages, views: Arrival, retry?: () => void): TemplateResult {
  return html`
    <div class="failure" part="failure">
      <p><strong>${words.loadFailed}</strong></p>
      ${failure.kind === 'network' ? html`<p>${words.failureNetwork}</p>` : explanation(failure, language, words, views)}
      ${failure.url ? html`<p>${format(words.loadFailedAt, { url: failure.url })}</p>` : nothing}
      ${retry ? again(words, retry) : nothing}
    </div>
  `;
}

/** Why an overlay was left out, beside the content it was meant for. What did not come can be asked for once more. */
export function overlayMessage(failure: Failure, language: string, words: Messages, views: Arrival, retry: () => void): TemplateResult {
  return html`<div class="failure" part="failure">
    ${explanation(failure, language, words, views, true)}${failure.kind === 'content' ? nothing : again(words, retry)}
  </div>`;
}

const again = (words: Messages, retry: () => void): TemplateResult => html`<button type="button" class="button" @click=${retry}>${words.retry}</button>`;

/** Without a connection the words are at hand; everything else is explained by a part that comes for it. */
function explanation(failure: Failure, language: string, words: Messages, views: Arrival, overlay = false): TemplateResult {
  if (failure.kind === 'part') return missing(words, failure.url);
  views.want();
  if (views.missing) return views.lines('trigger-problems');
  return html`<trigger-problems .failure=${failure} .overlay=${overlay} .lang=${language} .words=${words}></trigger-problems>`;
}
