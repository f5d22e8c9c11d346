/** A group for each level; it draws what is in view. */
import { DataSet, DataView, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { content, escaped, ready, root, time } from './shared.mjs';

const all = await content();
let shown;
let redrawn;
const items = new DataSet(
  all.events.map(({ id, title, text, actions, level, start }) => ({
    id,
    content: escaped(title),
    title: escaped([text, ...actions.map((action) => action.text)].join(' ')),
    start: time(start),
    group: level,
  })),
);
const view = new DataView(items, { filter: ({ group }) => !shown || group === shown });
const groups = new DataSet(all.levels.map(({ id, label }) => ({ id, content: label })));
const timeline = new Timeline(root, view, groups, { locale: 'nl', maxHeight: '600px' });
timeline.on('changed', () => redrawn?.());
ready(
  all,
  () => root.querySelector('.vis-item'),
  (level) => {
    shown = level;
    const done = new Promise((resolve) => (redrawn = resolve));
    view.refresh();
    return done;
  },
);
