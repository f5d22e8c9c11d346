import { html, nothing, type TemplateResult } from 'lit';
import { format, type Messages } from '../../locales/messages.js';
import type { Failure } from '../../state/load.js';

/** Why data cannot be shown, in words: what, where and what to do. `retry` adds a button. */
export function failureMessage(failure: Failure, language: string, words: Messages, retry?: () => void): TemplateResult {
  return html`
    <div class="failure" part="failure">
      <p><strong>${words.loadFailed}</strong></p>
      ${reason(failure, language, words)} ${failure.url ? html`<p>${format(words.loadFailedAt, { url: failure.url })}</p>` : nothing}
      ${retry ? html`<button type="button" class="button" @click=${retry}>${words.retry}</button>` : nothing}
    </div>
  `;
}

/** Where nothing could be fetched the words are at hand; a file that came and is wrong is explained by a part that comes for it. */
function reason(failure: Failure, language: string, words: Messages): TemplateResult {
  switch (failure.kind) {
    case 'missing':
      return html`<p>${words.failureMissing}</p>`;
    case 'network':
      return html`<p>${words.failureNetwork}</p>`;
    case 'timeout':
      return html`<p>${words.failureTimeout}</p>`;
    default:
      void import('../problems.js');
      return html`<trigger-problems .failure=${failure} .lang=${language} .words=${words}></trigger-problems>`;
  }
}
