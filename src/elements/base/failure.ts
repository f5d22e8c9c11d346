import { html, nothing, type TemplateResult } from 'lit';
import { format, type Messages } from '../../locales/messages.js';
import type { Failure } from '../../state/load.js';

/** Why data cannot be shown, in words: what, where and what to do. `retry` adds a button. */
export function failureMessage(failure: Failure, language: string, words: Messages, retry?: () => void): TemplateResult {
  return html`
    <div class="failure" part="failure">
      <p><strong>${words.loadFailed}</strong></p>
      ${failure.kind === 'network' ? html`<p>${words.failureNetwork}</p>` : explanation(failure, language, words)}
      ${failure.url ? html`<p>${format(words.loadFailedAt, { url: failure.url })}</p>` : nothing}
      ${retry ? html`<button type="button" class="button" @click=${retry}>${words.retry}</button>` : nothing}
    </div>
  `;
}

/** Why an overlay was left out, beside the content it was meant for. */
export const overlayMessage = (failure: Failure, language: string, words: Messages): TemplateResult =>
  html`<div class="failure" part="failure">${explanation(failure, language, words, true)}</div>`;

/** Without a connection the words are at hand; everything else is explained by a part that comes for it. */
function explanation(failure: Failure, language: string, words: Messages, overlay = false): TemplateResult {
  void import('../problems/index.js');
  return html`<trigger-problems .failure=${failure} .overlay=${overlay} .lang=${language} .words=${words}></trigger-problems>`;
}
