import { html, nothing, type TemplateResult } from 'lit';
import { format, type Messages } from '../../locales/messages.js';
import type { Failure } from '../../state/load.js';

/** Why data cannot be shown, in words: what, where and what to do. `retry` adds a button. */
export function failureMessage(failure: Failure, language: string, words: Messages, retry?: () => void): TemplateResult {
  return html`
    <div class="failure" part="failure">
      <p><strong>${words.loadFailed}</strong></p>
      <p>${reason(failure, words)}</p>
      ${failure.kind === 'content' ? problems(failure, language, words) : nothing}
      ${failure.url ? html`<p>${format(words.loadFailedAt, { url: failure.url })}</p>` : nothing}
      ${retry ? html`<button type="button" class="button" @click=${retry}>${words.retry}</button>` : nothing}
    </div>
  `;
}

function problems(failure: Failure & { kind: 'content' }, language: string, words: Messages): TemplateResult {
  void import('../problems.js');
  return html`<trigger-problems .problems=${failure.problems} .lang=${language} .words=${words}></trigger-problems>`;
}

function reason(failure: Failure, words: Messages): string {
  const sentence: Readonly<Record<Failure['kind'], string>> = {
    missing: words.failureMissing,
    network: words.failureNetwork,
    timeout: words.failureTimeout,
    'not-json': words.failureNotJson,
    'too-large': words.failureTooLarge,
    http: words.failureHttp,
    content: words.failureContent,
  };
  return format(sentence[failure.kind], failure.kind === 'http' ? { status: failure.status } : {});
}
