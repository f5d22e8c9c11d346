/** The elements drawn while the site is made, and the script of the package beside it. */
import { readFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'triggerfactoren';

const data = JSON.parse(readFileSync(new URL(import.meta.resolve('triggerfactoren/data/triggerfactoren.nl.json')), 'utf8'));

export default function (config) {
  config.addPassthroughCopy({ 'node_modules/triggerfactoren/cdn': 'triggerfactoren', 'app.js': 'app.js' });
  config.addAsyncShortcode('table', () => collectResult(render(html`<trigger-table .data=${data}></trigger-table>`)));
  config.setUseGitIgnore(false);
  return { dir: { input: 'pages' } };
}
