/** The pages that are measured, and what the other kits among them are made of. */

/**
 * `id`: its name in results, on the command line and as a folder. `name`: what people call it. `role`: the limit, the floor, a peer or
 * ours. `packages`: what is installed for it, in a folder of its own. `script` and `style`: files that its package wants on a page beside
 * ours. `draws`: it shows a picture, so that we want to be ahead of it.
 */
export const pages = [
  { id: 'static', name: 'static HTML + SVG, no script (limit)', role: 'limit' },
  { id: 'lit', name: 'one small Lit element (floor)', role: 'floor', packages: { lit: '3.3.3' } },
  { id: 'shoelace', name: 'Shoelace details list (no picture)', role: 'peer', packages: { '@shoelace-style/shoelace': '2.20.1' } },
  { id: 'd3-timelines', name: 'd3-timelines', role: 'peer', draws: true, packages: { 'd3-timelines': '1.3.1', d3: '7.9.0' } },
  { id: 'plot', name: 'Observable Plot', role: 'peer', draws: true, packages: { '@observablehq/plot': '0.6.17' } },
  { id: 'vis-timeline', name: 'vis-timeline', role: 'peer', draws: true, packages: { 'vis-timeline': '8.5.4' } },
  {
    id: 'timelinejs', name: 'TimelineJS3', role: 'peer', draws: true, packages: { '@knight-lab/timelinejs': '3.9.11' },
    folder: '@knight-lab/timelinejs/dist', script: 'dist/js/timeline.js', style: 'dist/css/timeline.css',
  },
  { id: 'map', name: 'ours, map', role: 'ours', view: 'timeline' },
  { id: 'list', name: 'ours, list', role: 'ours', view: 'list' },
  { id: 'page', name: 'ours, `npx triggerfactoren page`', role: 'ours' },
  { id: 'own-text', name: 'our 14 events: their words as static HTML', role: 'own' },
  { id: 'own', name: 'our 14 events: the published page', role: 'own' },
];
