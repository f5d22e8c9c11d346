import type { Model } from '../../model/types.js';

/** Additions to begin with: a contact, and an action in the first event of a base. They validate against that base as they are. */
export function newOverlay(base: Model, today: string): object {
  const dutch = base.language === 'nl';
  const [{ id: trigger } = { id: '' }] = base.ordered;
  const [{ id: profession } = { id: '' }] = base.professions;
  const [{ id: step } = { id: '' }] = base.steps;
  return {
    $schema: './node_modules/triggerfactoren/data/overlay.schema.json',
    schemaVersion: 1,
    publisher: dutch ? 'gemeente Voorbeeldstad' : 'town of Exampleton',
    date: today,
    about: dutch ? 'Onze afspraken en contacten' : 'Our agreements and contacts',
    language: base.language,
    contacts: [{ id: 'our-desk', name: dutch ? 'Ons loket' : 'Our desk', role: dutch ? 'Denkt mee en brengt mensen bij elkaar.' : 'Thinks along and brings people together.', scope: 'local' }],
    triggers: trigger && profession && step ? [{ id: trigger, perspectives: { [profession]: { [step]: { add: [{ text: dutch ? 'Bel ons loket.' : 'Call our desk.' }] } } } }] : [],
  };
}

/** A view of one's own to begin with: a module for a bundler, which registers `<my-view>`. */
export const newView = (): string => `import { html, css } from 'lit';
import { triggersFor, ViewElement, type Model } from 'triggerfactoren';

/** The events of each phase for the chosen profession, to open with one press. Works in a provider, in <trigger-infographic> and alone. */
export class MyView extends ViewElement {
  static override styles = css\`
    [aria-pressed='true'] {
      font-weight: bold;
    }
  \`;

  protected override renderModel(model: Model) {
    const { profession, trigger } = this.selection;
    return model.phases.map(
      (phase) => html\`
        <h3>\${phase.label}</h3>
        \${triggersFor(model, { phase: phase.id, profession }).map(
          ({ id, label }) => html\`<button aria-pressed=\${id === trigger} @click=\${() => this.request({ trigger: id })}>\${label}</button>\`,
        )}
      \`,
    );
  }
}

customElements.define('my-view', MyView);

declare global {
  interface HTMLElementTagNameMap {
    'my-view': MyView;
  }
}
`;
