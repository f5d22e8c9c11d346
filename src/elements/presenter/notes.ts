import { format, type Messages } from '../../locales/messages.js';
import type { WorkshopMessages } from '../../locales/workshop.js';
import type { Step, StepKind } from '../../workshop/steps.js';
import { titleOf } from './screens.js';

const hints: Readonly<Partial<Record<StepKind, keyof WorkshopMessages>>> = {
  welcome: 'noteWelcome',
  question: 'noteQuestion',
  'what-happens': 'noteText',
  actions: 'noteActions',
  compare: 'noteActions',
  'way-back': 'noteText',
  discuss: 'noteQuestion',
  statement: 'noteStatement',
  points: 'notePoints',
  'statement-again': 'noteStatement',
  case: 'noteCase',
  moment: 'noteCase',
  'moment-question': 'noteMomentQuestion',
  'moment-actions': 'noteActions',
  exercise: 'noteExercise',
  tasks: 'noteExercise',
  covered: 'noteRoundUp',
  'take-home': 'noteRoundUp',
};

/** What the trainer may want to remember at a screen: how to lead it, and what the content has to say about it. */
export function notesFor(step: Step, words: WorkshopMessages): readonly string[] {
  const hint = hints[step.kind];
  return [...(hint === undefined ? [] : [words[hint]]), ...step.notes];
}

/** A screen in a few lines of text: its name, and what is shown. */
export function outlineOf(step: Step, words: WorkshopMessages, messages: Messages): readonly string[] {
  const title = titleOf(step, words);
  const kind = step.kind === 'what-happens' ? messages.whatHappens : step.kind === 'moment-question' ? words.whatWouldYouDo : step.heading;
  const name = kind === undefined ? title : format('{title} – {kind}', { title, kind });
  return [name, ...step.lines.slice(0, step.shown).flatMap(({ label, text }) => (text === title ? [] : [label === undefined ? text : `${label}: ${text}`]))];
}
