import { format, type FirstMessages } from '../../locales/messages.js';
import { actionCount, professionsFor } from '../../model/query.js';
import type { Model, Phase, Trigger } from '../../model/types.js';

/** What stands under the name of an event. */
export interface TriggerNote {
  readonly text: string;
  /** Nobody, or not the chosen profession, has actions here. */
  readonly empty: boolean;
}

/** How many actions an event has for the chosen profession; with all professions, for whom when it is not for everyone. */
export function triggerNote(model: Model, trigger: Trigger, profession: string | undefined, words: FirstMessages): TriggerNote {
  const count = actionCount(trigger, profession);
  if (count === 0) return { text: words.noActions, empty: true };
  const professions = professionsFor(model, trigger);
  if (profession === undefined && professions.length < model.professions.length) {
    return { text: format(words.forProfessions, { professions: professions.map(({ label }) => label).join(', ') }), empty: false };
  }
  return { text: count === 1 ? words.oneAction : format(words.actions, { count }), empty: false };
}

/** Whether prevention still reaches someone in a phase, in words. */
export const phaseNote = (phase: Phase, words: FirstMessages): string => `${phase.prevention ? words.prevention : words.noPrevention}.`;
