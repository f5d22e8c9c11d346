import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import content from '../data/triggerfactoren.nl.json';
import bibliographyFile from '../data/triggerfactoren.sources.json';
import '../src/elements/sources/index.js';
import { parseBibliography, referenceOf, type Bibliography } from '../src/model/bibliography.js';
import { derivation, sourcesOf } from '../src/model/citation.js';
import { parseInfographic } from '../src/model/parse.js';
import { actionsFor } from '../src/model/query.js';
import type { Action, Claim, Model } from '../src/model/types.js';

interface Args {
  readonly event: string;
}

const parsed = parseInfographic(content);
const listed = parseBibliography(bibliographyFile);
if (!parsed.ok || !listed.ok) throw new Error('The published content is broken: npx triggerfactoren validate says where.');
const { model } = parsed;
const { bibliography } = listed;

/** How far what carries a line is from the case it is about. */
const kinds = { direct: 'rechtstreeks', near: 'dichtbij', adjacent: 'niet over radicalisering', derived: 'afgeleid' } as const;
const kindOf = (line: Claim | Action): keyof typeof kinds => ('from' in line ? (line.evidence ?? 'derived') : 'direct');

const basis = (of: Model, line: Claim | Action, from: Bibliography): TemplateResult => html`
  ${'from' in line ? html`<p>${derivation(of, line.from)}</p>` : nothing}
  <ul>
    ${sourcesOf(of, [line]).map((source) => {
      const { author, year, title, country, seen } = referenceOf(source, from, of.language);
      return html`<li>${author} (${year ?? 'z.j.'}). ${title}. ${country ?? ''}${seen === undefined ? nothing : html`; gezien: ${seen}`}</li>`;
    })}
  </ul>
`;

const rows = (of: Model, place: string, lines: readonly (Claim | Action)[]): readonly TemplateResult[] =>
  lines.map((line) => html`<tr><td>${place}</td><td>${line.text}</td><td>${kinds[kindOf(line)]}</td><td>${basis(of, line, bibliography)}</td></tr>`);

const meta = {
  title: 'Content/Sources',
  args: { event: 'joining-group' },
  argTypes: { event: { control: 'select', options: model.triggers.map(({ id }) => id) } },
  render: ({ event }) => {
    const trigger = model.index.triggers.get(event)!;
    return html`
      <h1>${trigger.label}: wat rust waarop?</h1>
      <table>
        <thead>
          <tr><th scope="col">Plaats</th><th scope="col">Tekst</th><th scope="col">Soort</th><th scope="col">Rust op</th></tr>
        </thead>
        <tbody>
          ${(['mechanism', 'signals', 'counterSignals', 'wayBack', 'mentalHealth'] as const).map((part) => rows(model, part, trigger[part]))}
          ${model.professions.map(({ id, label }) => model.steps.map((step) => rows(model, `${label}: ${step.label}`, actionsFor(trigger, id, step.id))))}
        </tbody>
      </table>
    `;
  },
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** What does every line of one event rest on? */
export const WhatRestsOnWhat: Story = {};

/** And of the event with the fewest sources of its own? */
export const Detention: Story = { args: { event: 'detention' } };

/** The whole list, as a reader opens it. */
export const TheList: Story = {
  render: () => {
    // A whole file: what the bibliography says stands in it.
    const sources = content.sources.map(({ id }) => ({ id, ...(({ author, year, title, url, seen }) => ({ author: author ?? id, year: year ?? 'z.j.', title: title ?? id, ...(url === undefined ? {} : { url }), ...(seen === undefined ? {} : { note: seen }) }))(referenceOf({ id }, bibliography, 'nl')) }));
    const { bibliography: _, ...rest } = content;
    return html`<trigger-sources .data=${{ ...rest, sources }}></trigger-sources>`;
  },
};
