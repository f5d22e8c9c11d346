import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { format, messagesFor, type Messages, type OwnWords } from '../../locales/messages.js';
import { describeProblem } from '../../locales/problems.js';
import type { Problem } from '../../model/problems.js';
import type { Failure } from '../../state/load.js';

/** So many findings are listed; the rest is counted. */
const shown = 5;

const styles = css`
  p {
    margin: 0;
    line-height: 1.5;
  }
  ul {
    margin: 0.75em 0 0;
    padding-inline-start: 1.25em;
  }
  li {
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
`;

/**
 * What is wrong with a data file that was found but cannot be shown, with a short list for whoever made it. Part of the failure
 * message; comes only when it is needed.
 */
export class TriggerProblems extends LitElement {
  static override styles = styles;

  /** Why the file cannot be shown. */
  @property({ attribute: false }) failure: Failure | undefined;

  /** Words of the page that replace ours one by one. */
  @property({ attribute: false }) words: OwnWords | undefined;

  /** Language tag of the message. */
  @property() override lang = 'nl';

  protected override render(): unknown {
    const { failure } = this;
    if (!failure) return nothing;
    const words = messagesFor(this.lang, this.words);
    const problems = failure.kind === 'content' ? failure.problems : [];
    return html`
      ${failure.extra ? html`<p><strong>${words[failure.extra === 'translation' ? 'translationLeftOut' : ['content', 'not-json', 'too-large'].includes(failure.kind) ? 'overlayLeftOut' : 'overlayMissing']}</strong></p>` : nothing}
      <p>${this.#sentence(failure, words)}</p>
      ${problems.length === 0 ? nothing : this.#renderProblems(problems, words)}
    `;
  }

  #renderProblems(problems: readonly Problem[], words: Messages): TemplateResult {
    const more = problems.length - shown;
    return html`<ul>
      ${problems.slice(0, shown).map((problem) => html`<li>${describeProblem(problem, words)}</li>`)}
      ${more > 0 ? html`<li>${format(words.moreProblems, { count: more })}</li>` : nothing}
    </ul>`;
  }

  #sentence(failure: Failure, words: Messages): string {
    switch (failure.kind) {
      case 'missing':
        return words.failureMissing;
      case 'network':
        return words.failureNetwork;
      case 'timeout':
        return words.failureTimeout;
      case 'http':
        return format(words.failureHttp, { status: failure.status });
      case 'not-json':
        return words.failureNotJson;
      case 'too-large':
        return words.failureTooLarge;
      default:
        return words.failureContent;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-problems': TriggerProblems;
  }
}
