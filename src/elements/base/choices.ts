import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconNode } from './fragments.js';

/** One of the things to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly icon?: IconNode | undefined;
  /** Language of the label, when it is not that of the page. */
  readonly lang?: string;
}

/** A group of native radios, drawn as chips or as one bar of segments. */
export interface Choices {
  readonly legend: string;
  /** Name of the radio group; groups in different shadow roots do not meet. */
  readonly name: string;
  readonly part: string;
  readonly options: readonly Choice[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
  readonly look?: 'chips' | 'segments';
}

/** `fieldset`, `legend` and a radio for each choice: keys, names and states are the browser's own. */
export function choices({ legend, name, part, options, chosen, choose, look = 'chips' }: Choices): TemplateResult {
  const onChange = ({ target }: Event) => {
    const pressed = target as HTMLInputElement;
    // The radios show what is chosen, not what was pressed: whoever decides may refuse.
    for (const input of pressed.closest('fieldset')!.querySelectorAll('input')) input.checked = input.value === chosen;
    choose(pressed.value);
  };
  return html`
    <fieldset class=${`choices ${look}`} part=${part}>
      <legend class=${look === 'segments' ? 'hidden' : ''}>${legend}</legend>
      <div class="options">
        ${options.map(
          (option) => html`
            <label part=${option.value === chosen ? 'choice choice-active' : 'choice'} lang=${option.lang ?? nothing}>
              <input type="radio" name=${name} value=${option.value} .checked=${option.value === chosen} @change=${onChange} />
              <span class="choice">${option.icon ? icon(option.icon) : nothing}${option.label}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}
