/** A dot for each event, with its name beside it where there are few, and its text at the pointer. */
import { dot, plot, pointer, text, tip } from '@observablehq/plot';
import { chosen, colors, content, ready, root, time } from './shared.mjs';

const all = await content();
const rank = new Map(all.events.map(({ id }, index) => [id, index]));

function draw(level) {
  const events = chosen(all.events, level);
  const place = { x: ({ start }) => new Date(time(start)), y: ({ id }) => rank.get(id) % 18 };
  root.replaceChildren(
    plot({
      width: 1050,
      height: 450,
      ariaLabel: 'Tijdlijn',
      y: { axis: null },
      color: { domain: Object.keys(colors), range: Object.values(colors), legend: true },
      marks: [
        dot(events, { ...place, fill: 'level', r: 5, ariaLabel: 'title' }),
        events.length <= 100 ? text(events, { ...place, text: 'title', dx: 8, textAnchor: 'start' }) : null,
        tip(events, pointer({ ...place, title: (event) => `${event.title}\n${event.text}` })),
      ],
    }),
  );
}
draw();
ready(all, () => root.querySelector('circle'), draw);
