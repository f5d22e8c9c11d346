import type { IconNode } from 'lucide';
import { format, type Messages } from '../../locales/messages.js';
import { professionsFor } from '../../model/query.js';
import type { Model, Trigger } from '../../model/types.js';
import { professionIcon } from './icons.js';
import { triggerNote } from './trigger-note.js';

/** What stands under the name of a station, and what is said after it. */
export interface StationNote {
  /** Visible words; empty when icons or nothing stand there. */
  readonly text: string;
  /** Icons of the professions that have actions. */
  readonly icons: readonly IconNode[];
  /** The phases, when there are more. */
  readonly range: string;
  /** Said, not shown: kind, and for whom. */
  readonly said: string;
  /** Nobody, or not the chosen profession, has actions here. */
  readonly empty: boolean;
}

/**
 * With a profession chosen: how many actions it has here. With all: for whom, as icons where each profession has its own,
 * else in words when it is not for everyone.
 */
export function stationNote(model: Model, trigger: Trigger, profession: string | undefined, words: Messages): StationNote {
  const { text, empty } = triggerNote(model, trigger, profession, words);
  const ranks = trigger.phases.map((id) => model.phases.findIndex((phase) => phase.id === id) + 1);
  const range = ranks.length > 1 ? format(words.phaseRange, { first: Math.min(...ranks), last: Math.max(...ranks) }) : '';
  const kinds = trigger.kind.map((kind) => (kind === 'catalyst' ? words.catalyst : words.turningPoint));
  const said = (...more: readonly string[]) => [...kinds, ...more].join(', ');
  if (profession !== undefined || empty) return { text, icons: [], range, said: said(), empty };

  const professions = professionsFor(model, trigger);
  const everyone = professions.length === model.professions.length;
  const whom = everyone ? words.forEveryone : format(words.forProfessions, { professions: professions.map(({ label }) => label).join(', ') });
  const all = model.professions.map(({ id }) => professionIcon(id));
  if (new Set(all).size === all.length) return { text: '', icons: professions.map(({ id }) => professionIcon(id)), range, said: said(whom), empty };
  return everyone ? { text: '', icons: [], range, said: said(whom), empty } : { text: whom, icons: [], range, said: said(), empty };
}
