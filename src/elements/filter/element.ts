import { css, type TemplateResult } from 'lit';
import type { Model } from '../../model/types.js';
import { choices } from '../base/choices.js';
import { choiceStyles } from '../base/choices.styles.js';
import { professionIcon } from '../base/icons.js';
import { common, tokens } from '../base/tokens.js';
import { ViewElement } from '../base/view-element.js';

const ownStyles = css`
  .root {
    container-type: inline-size;
  }
`;

/**
 * Chooses a profession: one radio for each, and one for all of them. Every view of the same provider follows.
 *
 * Inside a provider it shares the choice; alone (with `data`) it keeps its own and tells of it with `trigger-select`.
 *
 * @fires {TriggerSelectEvent} trigger-select - The visitor asks for a profession. Cancel it to keep the choice as it is.
 * @csspart filter - The group of choices.
 * @csspart choice - One choice.
 */
export class TriggerFilter extends ViewElement {
  static override styles = [tokens, common, choiceStyles, ownStyles];

  protected override renderModel(model: Model): TemplateResult {
    const options = [
      { value: '', label: this.messages.allProfessions, icon: professionIcon(undefined) },
      ...model.professions.map(({ id, label, icon }) => ({ value: id, label, icon: professionIcon(id, icon) })),
    ];
    return choices({
      legend: this.messages.chooseProfession,
      name: 'profession',
      part: 'filter',
      options,
      chosen: this.selection.profession ?? '',
      choose: (profession) => this.request({ profession: profession || undefined }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-filter': TriggerFilter;
  }
}
