import { dsvFormat } from 'd3';
import type { Messages } from '../locales/messages.js';
import { derivation, sourcesOf } from '../model/citation.js';
import { actionsFor } from '../model/query.js';
import type { Action, Claim, Model } from '../model/types.js';
import { phaseNumbers } from './map-drawing.js';
import { officeLanguage, plain } from './signs.js';

/** Excel and its like take a cell that starts with one of these for a formula; a quote before it makes it text again. */
const formula = /^[=+\-@\t\r]/;

const cell = (text: string): string => (formula.test(text) ? `'${plain(text)}` : plain(text));

/** Excel takes its list separator from the language of the machine: a semicolon where the comma stands in numbers. */
const separatorOf = (language: string): string => ((1.5).toLocaleString(officeLanguage(language)).includes(',') ? ';' : ',');

/**
 * Every action as a row: event, level, phase, profession, step, text and what it rests on, in columns for an Excel of the language of
 * the content. With a mark at the start, so that it is read as UTF-8.
 */
export function csvFile(model: Model, messages: Messages, words: { readonly profession: string; readonly step: string; readonly action: string }): string {
  const head = [messages.event, messages.level, messages.phase, words.profession, words.step, words.action, messages.acute, messages.sources];
  const rows = model.ordered.flatMap((trigger) =>
    model.professions.flatMap((profession) =>
      model.steps.flatMap((step) =>
        actionsFor(trigger, profession.id, step.id).map((action) => [
          trigger.label,
          model.index.levels.get(trigger.level)!.label,
          phaseNumbers(model, trigger),
          profession.label,
          step.label,
          action.text,
          action.acute ? messages.acute : '',
          basisOf(model, action, messages),
        ]),
      ),
    ),
  );
  const table = dsvFormat(separatorOf(model.language));
  return `\uFEFF${[head, ...rows].map((row) => `${table.formatRow(row.map(cell))}\r\n`).join('')}`;
}

function basisOf(model: Model, claim: Claim | Action, messages: Messages): string {
  const sources = sourcesOf(model, [claim]).map(({ author, year, title }) => [`${author} (${year ?? messages.undated})`, title].filter((part) => part !== undefined).join(', '));
  const words = 'from' in claim && claim.from !== undefined ? [`${messages.derived}: ${derivation(model, claim.from)}`] : [];
  return [...words, ...sources].join('; ');
}
