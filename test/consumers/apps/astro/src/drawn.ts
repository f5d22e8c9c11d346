import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import data from 'triggerfactoren/data/triggerfactoren.nl.json';
import 'triggerfactoren';

/** The list as a server sends it, with its words inside. */
export const list = (): Promise<string> => collectResult(render(html`<trigger-list .data=${data}></trigger-list>`));
