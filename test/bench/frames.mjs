/**
 * How fast the map is: `npm run bench`. Prints ratios, asserts nothing: a figure of one machine says little, and a busy machine lies.
 * A frame is that of the machine itself, measured on an empty page in the same run.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../demo/serve.mjs';
import { importTypescript } from '../helpers/typescript.mjs';
import { launch } from '../helpers/watch-page.mjs';

const local = (path) => fileURLToPath(new URL(path, import.meta.url));
const { dataset } = await importTypescript('test/helpers/dataset.ts');

/** So many times each thing is measured; the middle one counts. */
const runs = 7;
/** A window is dragged over these widths, a step a frame. */
const drag = { from: 1280, to: 960, step: -4 };

const middle = (values) => [...values].sort((one, other) => one - other)[values.length >> 1];
const ratio = (value, unit) => `${(value / unit).toFixed(2)} frames (${value.toFixed(1)} ms)`;

/** Checks data and keeps the model for what follows; answers how long that took. Runs in the page. */
async function check([name, data]) {
  const holder = document.createElement('trigger-detail');
  document.body.append(holder);
  const start = performance.now();
  holder.data = data;
  while (!holder.model) await new Promise((done) => setTimeout(done));
  const time = performance.now() - start;
  globalThis[name] = holder.model;
  holder.remove();
  return time;
}

/** From the moment the content is given until the map stands: script and layout, without the wait for the next frame. Runs in the page. */
async function draw(name) {
  const map = document.createElement('trigger-timeline');
  document.body.append(map);
  await map.updateComplete;
  await new Promise((frame) => requestAnimationFrame(frame));
  const start = performance.now();
  map.data = globalThis[name];
  await map.updateComplete;
  // Asking for a size makes the browser lay out now.
  const { height } = map.getBoundingClientRect();
  const time = performance.now() - start;
  const stations = map.shadowRoot.querySelectorAll('.station').length;
  map.remove();
  return { time, height, stations };
}

/** The time between frames, on a page that does nothing. Runs in the page. */
async function idleFrame() {
  const times = [];
  let before = await new Promise((frame) => requestAnimationFrame(frame));
  for (let count = 0; count < 60; count++) {
    const now = await new Promise((frame) => requestAnimationFrame(frame));
    times.push(now - before);
    before = now;
  }
  return times.sort((one, other) => one - other)[30];
}

/** The time between frames while the element's place grows narrower, a step a frame. Runs in the page. */
async function resized([name, { from, to, step }]) {
  const map = document.createElement('trigger-timeline');
  const place = document.createElement('div');
  place.style.setProperty('inline-size', `${from}px`);
  place.append(map);
  document.body.append(place);
  map.data = globalThis[name];
  await map.updateComplete;
  for (let wait = 0; wait < 20; wait++) await new Promise((frame) => requestAnimationFrame(frame));
  const times = [];
  let before = await new Promise((frame) => requestAnimationFrame(frame));
  for (let width = from; width >= to; width += step) {
    place.style.setProperty('inline-size', `${width}px`);
    const now = await new Promise((frame) => requestAnimationFrame(frame));
    times.push(now - before);
    before = now;
  }
  place.remove();
  return times;
}

const made = mkdtempSync(join(tmpdir(), 'bench-'));
writeFileSync(join(made, 'empty.html'), '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Meting</title><script type="module" src="/cdn/triggerfactoren.js"></script><body></body></html>');
const { origin, stop } = await serve({ folders: [['/cdn/', local('../../cdn')], ['/', made]], headers: () => ({}) });
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`${origin}/empty.html`);
  await page.waitForFunction(() => customElements.get('trigger-timeline') && customElements.get('trigger-detail'));
  const frame = await page.evaluate(idleFrame);
  console.log(`a frame of this machine: ${frame.toFixed(1)} ms`);

  for (const triggers of [14, 200]) {
    const name = `model${triggers}`;
    const checked = await page.evaluate(check, [name, dataset({ triggers, professions: 4 })]);
    await page.evaluate(draw, name);
    const drawn = [];
    for (let run = 0; run < runs; run++) drawn.push(await page.evaluate(draw, name));
    console.log(`${triggers} events checked: ${ratio(checked, frame)}`);
    console.log(`${triggers} events laid out and drawn: ${ratio(middle(drawn.map(({ time }) => time)), frame)}; ${drawn[0].stations} stations`);
  }

  for (const triggers of [14, 200]) {
    const times = await page.evaluate(resized, [`model${triggers}`, drag]);
    const dropped = times.filter((time) => time > frame * 1.5).length;
    console.log(`${triggers} events while the place grows narrower: ${ratio(middle(times), frame)} a step, the slowest ${ratio(Math.max(...times), frame)}; ${dropped} of ${times.length} frames dropped`);
  }
} finally {
  await browser.close();
  await stop();
  rmSync(made, { recursive: true });
}
