import type { WorkshopMessages } from '../locales/workshop.js';
import type { ItemKind } from './route.js';
import type { Step, StepKind } from './steps.js';

/** Words for the kinds of a route's items. */
export const kindLabel = (kind: ItemKind, words: WorkshopMessages): string =>
  ({
    event: words.kindEvent,
    compare: words.kindCompare,
    statement: words.kindStatement,
    case: words.kindCase,
    exercise: words.kindExercise,
    'round-up': words.kindRoundUp,
  })[kind];

/** What a screen is called: its own title, else the words for its kind. */
export function titleOf(step: Step, words: WorkshopMessages): string {
  switch (step.kind) {
    case 'statement':
    case 'statement-again':
      return step.lines.map(({ text }) => text).join(' ');
    case 'covered':
      return words.covered;
    case 'take-home':
      return words.takeHome;
    case 'hand-out':
      return words.handOut;
    default:
      return step.title;
  }
}

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
