import { html, nothing, type TemplateResult } from 'lit';
import { format, type Messages } from '../../locales/messages.js';
import { describeProblem } from '../../locales/problems.js';
import type { Failure } from '../../state/load.js';

/** So many findings are listed; the rest is counted. */
const shownProblems = 5;

/** Why data cannot be shown, in words: what, where and what to do. `retry` adds a button. */
export function failureMessage(failure: Failure, words: Messages, retry?: () => void): TemplateResult {
  const problems = failure.kind === 'content' ? failure.problems : [];
  return html`
    <div class="failure" part="failure">
      <p><strong>${words.loadFailed}</strong></p>
      <p>${reason(failure, words)}</p>
      ${problems.length === 0
        ? nothing
        : html`<ul>
            ${problems.slice(0, shownProblems).map((problem) => html`<li>${describeProblem(problem, words)}</li>`)}
            ${problems.length > shownProblems ? html`<li>${format(words.moreProblems, { count: problems.length - shownProblems })}</li>` : nothing}
          </ul>`}
      ${failure.url ? html`<p class="address">${format(words.loadFailedAt, { url: failure.url })}</p>` : nothing}
      ${retry ? html`<button type="button" class="button" @click=${retry}>${words.retry}</button>` : nothing}
    </div>
  `;
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
