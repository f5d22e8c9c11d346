/** The least that a picture and a list by Lit can cost. */
import { css, html, LitElement, nothing, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { chosen, colors, content, ready, root } from './shared.mjs';

const heights = { micro: 30, meso: 95, macro: 160 };

class EventsElement extends LitElement {
  static properties = { content: { attribute: false }, level: {} };
  static styles = css`:host { display: block; } svg { width: 100%; } li li { list-style: none; }`;

  render() {
    if (!this.content) return nothing;
    const { events } = this.content;
    const shown = chosen(events, this.level);
    const x = ({ id }) => 20 + (960 * (Number(id.slice(1)) - 1)) / Math.max(1, events.length - 1);
    return html`
      <svg viewBox="0 0 1000 180" role="img" aria-label="Tijdlijn van gebeurtenissen per niveau">
        ${repeat(shown, ({ id }) => id, (event) => svg`<circle cx=${x(event)} cy=${heights[event.level]} r="6" fill=${colors[event.level]}></circle>`)}
      </svg>
      <ol>
        ${repeat(shown, ({ id }) => id, ({ id, title, text, actions }) => html`<li id=${id}>
          <details><summary>${title}</summary><p>${text}</p><ul>${actions.map((action) => html`<li><b>${action.profession}</b> ${action.text}</li>`)}</ul></details>
        </li>`)}
      </ol>`;
  }
}
customElements.define('bench-events', EventsElement);

const element = document.createElement('bench-events');
root.append(element);
element.content = await content();
await element.updateComplete;
ready(
  element.content,
  () => element.renderRoot.querySelector('li'),
  (level) => {
    element.level = level;
    return element.updateComplete;
  },
);
