/** Loaded as its documentation says: its own script, which makes a global, and its own style. */
import { chosen, content, escaped, ready, root } from './shared.mjs';

const all = await content();
const labels = Object.fromEntries(all.levels.map(({ id, label }) => [id, label]));
root.style.height = '650px';

function draw(level) {
  const events = chosen(all.events, level).map(({ id, title, text, actions, level: own, start }) => {
    const [year, month, day] = start.split('-');
    const list = actions.map((action) => `<li>${escaped(action.text)}</li>`).join('');
    return { unique_id: id, start_date: { year, month, day }, group: labels[own], text: { headline: title, text: `<p>${escaped(text)}</p><ul>${list}</ul>` } };
  });
  root.replaceChildren();
  const options = { language: 'nl', hash_bookmark: true, script_path: `${location.origin}/timelinejs/dist/js/`, duration: 0 };
  const timeline = new globalThis.TL.Timeline('root', { title: { text: { headline: 'Triggerfactoren' } }, events }, options);
  return new Promise((resolve) => (timeline.ready ? resolve() : timeline.on('ready', resolve)));
}
void draw();
ready(all, () => root.textContent.includes(all.events[0].title), draw);
