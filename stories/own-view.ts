import { html } from 'lit';
import { triggersFor, ViewElement, type Model } from '../src/index.js';

/** How many events there are in each phase for the chosen profession, as bars that one can open. */
class MyBars extends ViewElement {
  protected override renderModel(model: Model) {
    const { profession, trigger: chosen } = this.selection;
    return html`${model.phases.map((phase) => {
      const triggers = triggersFor(model, { phase: phase.id, profession });
      return html`
        <h3>${phase.label}: ${triggers.length}</h3>
        <ul>
          ${triggers.map(({ id, label }) => html`<li><button aria-pressed=${id === chosen} @click=${() => this.request({ trigger: id })}>${label}</button></li>`)}
        </ul>
      `;
    })}`;
  }
}
customElements.define('my-bars', MyBars);
