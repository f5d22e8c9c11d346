/** A row of bars for each level. */
import { select, timeFormat, timeYear } from 'd3';
import { timelines } from 'd3-timelines';
import { chosen, colors, content, ready, root, time } from './shared.mjs';

const all = await content();

function draw(level) {
  const rows = all.levels
    .filter(({ id }) => !level || id === level)
    .map(({ id, label }) => ({
      label,
      times: chosen(all.events, id).map(({ title, start, end }) => ({ starting_time: time(start), ending_time: time(end), label: title, color: colors[id] })),
    }));
  const ticks = { format: timeFormat('%Y'), tickTime: timeYear, tickInterval: Math.max(1, Math.ceil(all.events.length / 700)), tickSize: 6 };
  const chart = timelines().width(1050).stack().margin({ left: 200, right: 10, top: 10, bottom: 10 }).tickFormat(ticks);
  root.replaceChildren();
  select(root).append('svg').attr('width', 1050).datum(rows).call(chart);
}
draw();
ready(all, () => root.querySelector('svg rect'), draw);
