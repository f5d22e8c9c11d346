import { html } from 'lit';
import { triggersFor, ViewElement, type Model } from '../src/index.js';

/** How many events each phase has for the chosen profession, and which: to open with one press. */
class MyPhases extends ViewElement {
  protected override renderModel(model: Model) {
    const { profession, trigger } = this.selection;
    return model.phases.map((phase) => {
      const events = triggersFor(model, { phase: phase.id, profession });
      const button = ({ id, label }: (typeof events)[number]) => html`
        <button aria-pressed=${id === trigger} @click=${() => this.request({ trigger: id })}>${label}</button>
      `;
      return html`<h3>${phase.label}: ${events.length}</h3>
        ${events.map(button)}`;
    });
  }
}
customElements.define('my-phases', MyPhases);
