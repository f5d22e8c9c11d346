import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import '../locales/later.js';
import { format, messagesFor, type Messages } from '../locales/messages.js';
import { describeProblem } from '../locales/problems.js';
import type { Problem } from '../model/types.js';

/** So many findings are listed; the rest is counted. */
const shown = 5;

const styles = css`
  ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  li {
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
`;

/**
 * What is wrong in a data file, as a short list for whoever made it. Part of the failure message; comes only when a file
 * has arrived and turns out to be wrong.
 */
export class TriggerProblems extends LitElement {
  static override styles = styles;

  /** What the check of the file found. */
  @property({ attribute: false }) problems: readonly Problem[] = [];

  /** Words of the page that replace ours one by one. */
  @property({ attribute: false }) words: Partial<Messages> | undefined;

  /** Language tag of the message. */
  @property() override lang = 'nl';

  protected override render(): TemplateResult {
    const words = messagesFor(this.lang, this.words);
    const more = this.problems.length - shown;
    return html`<ul>
      ${this.problems.slice(0, shown).map((problem) => html`<li>${describeProblem(problem, words)}</li>`)}
      ${more > 0 ? html`<li>${format(words.moreProblems, { count: more })}</li>` : ''}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-problems': TriggerProblems;
  }
}
