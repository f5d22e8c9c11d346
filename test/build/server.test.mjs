/** What `@lit-labs/ssr` makes of every element, as Astro, Eleventy and hosts like Next call it: nothing may throw, then or a moment later. */
import assert from 'node:assert/strict';
import { readdirSync, existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import 'triggerfactoren';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = JSON.parse(readFileSync(`${root}data/triggerfactoren.nl.json`, 'utf8'));
const tags = readdirSync(`${root}src/elements`).filter((folder) => existsSync(`${root}src/elements/${folder}/index.ts`)).map((folder) => `trigger-${folder}`).filter((tag) => customElements.get(tag));
/** What is read on a page: no tags, comments or style sheets. */
const words = (markup) => markup.replace(/<style[^]*?<\/style>|<!--[^]*?-->|<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** Draws, and waits: what is asked for without being waited for would end the process. */
async function drawn(template) {
  const markup = await collectResult(render(template));
  await new Promise((done) => setTimeout(done, 20));
  return markup;
}

test('every element is looked at', () => assert.ok(tags.length >= 13, tags.join(', ')));

for (const tag of tags) {
  const name = unsafeStatic(tag);
  test(`${tag} is drawn on a server without data, with an address, and with data`, async () => {
    await drawn(staticHtml`<${name}></${name}>`);
    assert.match(await drawn(staticHtml`<${name} src="x.json" overlay="y.json" lang="nl" sync-url profession="police"><p>Onze tekst</p></${name}>`), /Onze tekst/);
    await drawn(staticHtml`<${name} .data=${data} lang="nl" sync-url profession="police" trigger="propaganda"></${name}>`);
  });
}

for (const tag of ['trigger-list', 'trigger-table', 'trigger-timeline']) {
  test(`${tag} shows its data in what a server sends`, async () => {
    const name = unsafeStatic(tag);
    const said = words(await drawn(staticHtml`<${name} .data=${data}></${name}>`));
    for (const { label } of data.triggers) assert.ok(said.includes(label), label);
  });
}

test('the detail shows the chosen event in what a server sends', async () => {
  const event = data.triggers[0];
  const said = words(await drawn(html`<trigger-detail .data=${data} trigger=${event.id} profession="police"></trigger-detail>`));
  assert.ok(said.includes(event.label) && said.includes(event.perspectives.police.talk[0].text.slice(0, 20)));
});

test('the infographic shows its title and summary in what a server sends, and the text between its tags as long as that is on its way', async () => {
  const said = words(await drawn(html`<trigger-infographic .data=${data}></trigger-infographic>`));
  for (const text of [data.title, data.summary]) assert.ok(said.includes(text), text);
  assert.match(words(await drawn(html`<trigger-infographic src="x.json"><p>De hele tekst</p></trigger-infographic>`)), /De hele tekst/);
});
