/** A list of Shoelace's details: no picture, but all the words. */
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/translations/nl.js';
import { content, ready, root } from './shared.mjs';

const all = await content();
const made = (name, ...children) => {
  const element = document.createElement(name);
  element.append(...children);
  return element;
};
const items = all.events.map(({ title, text, actions, level }) => {
  const details = made('sl-details', made('p', text), made('ul', ...actions.map((action) => made('li', action.text))));
  details.setAttribute('summary', title);
  return { level, item: made('li', details) };
});
root.append(made('ol', ...items.map(({ item }) => item)));
ready(
  all,
  () => root.querySelector('sl-details')?.shadowRoot?.querySelector('summary'),
  (level) => items.forEach((each) => (each.item.hidden = level !== undefined && each.level !== level)),
);
