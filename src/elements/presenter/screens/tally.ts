import { scaleBand } from 'd3';
import { html, svg, type TemplateResult } from 'lit';
import { Minus, Plus } from 'lucide';
import { format } from '../../../locales/messages.js';
import type { WorkshopMessages } from '../../../locales/workshop.js';
import { icon } from '../../base/fragments.js';
import { answers, type Answer, type Tally } from '../session/tallies.js';

/** Largest room we count in. */
const mostHands = 999;

/** Three numbers with a button less and a button more, for one moment of counting. */
export function tallyFields(words: WorkshopMessages, tally: Tally, change: (tally: Tally) => void): TemplateResult {
  const set = (answer: Answer, value: number) => change({ ...tally, [answer]: Math.min(mostHands, Math.max(0, Math.trunc(value) || 0)) });
  return html`
    <div class="tally">
      ${answers.map(
        (answer) => html`
          <div class="count">
            <label for=${answer}>${words[answer]}</label>
            <div class="stepper">
              <button type="button" class="key" @click=${() => set(answer, tally[answer] - 1)}>${icon(Minus)}<span class="hidden">${format(words.less, { label: words[answer] })}</span></button>
              <input
                id=${answer}
                type="number"
                inputmode="numeric"
                min="0"
                max=${mostHands}
                autocomplete="off"
                .value=${String(tally[answer])}
                @change=${(event: Event) => set(answer, Number((event.target as HTMLInputElement).value))}
              />
              <button type="button" class="key" @click=${() => set(answer, tally[answer] + 1)}>${icon(Plus)}<span class="hidden">${format(words.more, { label: words[answer] })}</span></button>
            </div>
          </div>
        `,
      )}
    </div>
  `;
}

const barWidth = 1000;

/** A count as a bar with a block for every hand, and the same in words; nothing while nobody raised a hand. */
export function tallyBar(words: WorkshopMessages, when: string, tally: Tally): TemplateResult | undefined {
  const hands = answers.flatMap((answer) => Array<typeof answer>(tally[answer]).fill(answer));
  if (hands.length === 0) return undefined;
  const x = scaleBand<number>().domain(hands.keys()).range([0, barWidth]).paddingInner(hands.length > 100 ? 0 : 0.12);
  return html`
    <div class="counted">
      <svg class="hands" viewBox="0 0 ${barWidth} 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        ${hands.map((answer, index) => svg`<rect class=${`share ${answer}`} x=${x(index)!} y="0" width=${x.bandwidth()} height="40"></rect>`)}
      </svg>
      <p>${format(words.counted, { when, ...tally })}</p>
    </div>
  `;
}
