import { actionsFor } from '../model/query.js';
import type { Action, Claim, Model, Trigger, Workshop } from '../model/types.js';
import { itemLabel, roundUpId, type Route, type RouteItem } from './route.js';
import { contentWords, grouped, shortened, splitText, wordCount } from './words.js';

/** What a screen is for. The words of the interface around its content go with this. */
export type StepKind =
  | 'welcome' | 'question' | 'what-happens' | 'actions' | 'compare' | 'way-back' | 'discuss'
  | 'statement' | 'points' | 'statement-again'
  | 'case' | 'moment' | 'moment-question' | 'moment-actions'
  | 'exercise' | 'tasks'
  | 'covered' | 'take-home' | 'hand-out';

/** One text on a screen. */
export interface Line {
  readonly text: string;
  /** Name of the profession whose action this is, where more than one stand together. */
  readonly label?: string;
  readonly acute?: boolean;
}

/** One screen of a session. */
export interface Step {
  /** Stays the same while the route does: `2.talk.3` is the third screen of the part `talk` of the second item. */
  readonly id: string;
  /** Place of its item in the route, from 0. */
  readonly item: number;
  readonly kind: StepKind;
  readonly title: string;
  /** Event the screen is about. */
  readonly trigger?: string;
  /** Name of the step of acting whose actions are shown. */
  readonly heading?: string;
  readonly lines: readonly Line[];
  /** So many of the lines are revealed; the rest keeps its place, unseen. */
  readonly shown: number;
  /** Moments of a case told so far. */
  readonly moments?: number;
  /** Whether the choice of profession changes what is shown. */
  readonly perProfession: boolean;
  /** For the trainer alone. */
  readonly notes: readonly string[];
}

/** A screen before it has a number. */
type Draft = Omit<Step, 'id' | 'item'> & { readonly part: string };

/** More words on a screen that shows two actions side by side: it has no line about level and phase. */
const besideWords = 6;

/** A piece of a text is no shorter than this, whatever stands around it: content with long names is still read in sentences. */
const leastWords = 8;

/** So many words more than another heading has the reminder that a case is made up. */
const reminderWords = 3;

const titleWords = 9;
const title = (text: string): string => shortened(text, titleWords);
const texts = (claims: readonly Claim[] | undefined): string[] => (claims ?? []).map(({ text }) => text);
const lineWords = ({ text, label = '' }: Line): number => wordCount(text) + wordCount(label);

/** How many words of the content stand on a screen, those that wait to be revealed included. */
export const wordsOf = (step: Pick<Step, 'title' | 'heading' | 'lines'>): number =>
  wordCount(step.title) + wordCount(step.heading ?? '') + step.lines.reduce((sum, line) => sum + lineWords(line), 0);

/**
 * The screens of a session, in order. `professions` are those chosen now, empty for what the route itself says; they change which
 * actions are shown and never which items. No screen has more words than people can read while they listen: long texts go on
 * to a next screen.
 */
export function sessionSteps(model: Model, route: Route, professions: readonly string[] = []): readonly Step[] {
  return route.items.flatMap((item, index) => {
    const drafts = [...(index === 0 ? welcome(model, route) : []), ...draftsOf(model, route, item, chosenFor(model, item, professions))];
    const counts = new Map<string, number>();
    return drafts.map(({ part, ...draft }): Step => {
      const count = (counts.get(part) ?? 0) + 1;
      counts.set(part, count);
      return Object.freeze({ ...draft, id: `${index + 1}.${part}.${count}`, item: index });
    });
  });
}

/** The place of a screen in a session by its id; when that is gone, the nearest one before it in the same part, else the start of its item. */
export function placeOf(steps: readonly Step[], id: string | undefined): number {
  const exact = steps.findIndex((step) => step.id === id);
  if (exact >= 0 || id === undefined) return Math.max(0, exact);
  const [item = '', part = '', number = ''] = id.split('.');
  const near = lastIndexOf(steps, (step) => {
    const [otherItem, otherPart, otherNumber] = step.id.split('.');
    return otherItem === item && otherPart === part && Number(otherNumber) <= Number(number);
  });
  return near >= 0 ? near : Math.max(0, steps.findIndex((step) => step.id.startsWith(`${item}.`)));
}

function chosenFor(model: Model, item: RouteItem, professions: readonly string[]): readonly string[] {
  const known = (ids: readonly string[]) => model.professions.map(({ id }) => id).filter((id) => ids.includes(id));
  const own = known(item.professions);
  const chosen = item.kind === 'compare' ? own : known(professions);
  return chosen.length > 0 ? chosen : own.length > 0 ? own : model.professions.map(({ id }) => id);
}

function draftsOf(model: Model, route: Route, item: RouteItem, professions: readonly string[]): readonly Draft[] {
  const { workshop } = model;
  switch (item.kind) {
    case 'event':
    case 'compare': {
      const trigger = model.index.triggers.get(item.id);
      return trigger ? eventDrafts(model, trigger, professions, item.kind === 'compare') : [];
    }
    case 'statement': {
      const statement = workshop?.statements.find(({ id }) => id === item.id);
      return statement ? statementDrafts(statement) : [];
    }
    case 'case': {
      const story = workshop?.cases.find(({ id }) => id === item.id);
      return story ? caseDrafts(model, story, professions) : [];
    }
    case 'exercise': {
      const exercise = workshop?.exercises.find(({ id }) => id === item.id);
      return exercise ? exerciseDrafts(exercise) : [];
    }
    case 'round-up':
      return roundUpDrafts(model, route);
  }
}

/** Screens with some lines, each revealed in turn or all at once. `taken` is the number of words that a picture brings. */
function screens(base: Omit<Draft, 'lines' | 'shown'>, lines: readonly Line[], how: 'one-by-one' | 'at-once', taken = 0): readonly Draft[] {
  // Side by side there is nothing else on the screen, so that two actions stay together.
  const budget = Math.max(leastWords, contentWords + (base.kind === 'compare' ? besideWords : 0) - taken - wordCount(base.title) - wordCount(base.heading ?? ''));
  const whole = lines.flatMap((line) => splitText(line.text, Math.max(leastWords, budget - wordCount(line.label ?? ''))).map((text) => ({ ...line, text })));
  return grouped(whole, lineWords, budget).flatMap((group) =>
    how === 'at-once' ? [{ ...base, lines: group, shown: group.length }] : group.map((_line, index) => ({ ...base, lines: group, shown: index + 1 })),
  );
}

const plain = (items: readonly string[]): readonly Line[] => items.map((text) => ({ text }));

function welcome(model: Model, route: Route): readonly Draft[] {
  const base = { part: 'welcome', kind: 'welcome', title: title(route.title ?? model.title), perProfession: false, notes: [model.summary] } as const;
  return screens(base, plain([model.disclaimer]), 'at-once');
}

function eventDrafts(model: Model, trigger: Trigger, professions: readonly string[], compare: boolean): readonly Draft[] {
  const base = { title: title(trigger.label), trigger: trigger.id, perProfession: !compare } as const;
  const [opening, ...others] = trigger.questions;
  const careful = [...texts(trigger.counterSignals), ...texts(trigger.mentalHealth)];
  return [
    ...screens({ ...base, part: 'open', kind: 'question', notes: [trigger.summary] }, plain(opening ? [opening] : []), 'at-once'),
    ...screens({ ...base, part: 'why', kind: 'what-happens', notes: [...texts(trigger.signals), ...texts(trigger.counterSignals)] }, plain([trigger.summary, ...texts(trigger.mechanism)]), 'at-once'),
    ...model.steps.flatMap(({ id, label }) =>
      (compare ? sideBySide(model, trigger, professions, id) : [actionLines(model, trigger, professions, id)]).flatMap((lines) =>
        screens({ ...base, part: id, kind: compare ? 'compare' : 'actions', heading: label, notes: careful }, lines, 'one-by-one'),
      ),
    ),
    ...screens({ ...base, part: 'back', kind: 'way-back', notes: texts(trigger.mentalHealth) }, plain(texts(trigger.wayBack)), 'at-once'),
    ...screens({ ...base, part: 'discuss', kind: 'discuss', notes: texts(trigger.signals) }, plain(others), 'at-once'),
  ];
}

const named = (model: Model, profession: string, action: Action): Line => ({
  text: action.text,
  label: model.index.professions.get(profession)!.label,
  ...(action.acute ? { acute: true } : {}),
});

/** All actions of one profession; of more professions the first of each, so that people see each other's part. */
function actionLines(model: Model, trigger: Trigger, professions: readonly string[], step: string): readonly Line[] {
  const [only, ...more] = professions;
  if (only !== undefined && more.length === 0) return actionsFor(trigger, only, step).map(({ text, acute }) => ({ text, ...(acute ? { acute } : {}) }));
  return professions.flatMap((profession) => actionsFor(trigger, profession, step).slice(0, 1).map((action) => named(model, profession, action)));
}

/** So many actions of each are laid side by side at every step: enough to see the difference, few enough to talk about. */
const comparedActions = 2;

/** The first action of each of some professions, then the second: a screen for each row. */
function sideBySide(model: Model, trigger: Trigger, professions: readonly string[], step: string): readonly (readonly Line[])[] {
  return [...Array(comparedActions).keys()].map((row) =>
    professions.flatMap((profession) => actionsFor(trigger, profession, step).slice(row, row + 1).map((action) => named(model, profession, action))),
  );
}

function statementDrafts(statement: Workshop['statements'][number]): readonly Draft[] {
  const trigger = statement.triggers[0];
  const base = { title: '', ...(trigger === undefined ? {} : { trigger }), perProfession: false, notes: texts(statement.note) } as const;
  const pieces = plain([statement.text]);
  return [
    ...screens({ ...base, part: 'vote', kind: 'statement' }, pieces, 'at-once'),
    ...screens({ ...base, title: title(statement.text), part: 'points', kind: 'points' }, plain(texts(statement.note)), 'one-by-one'),
    ...screens({ ...base, part: 'again', kind: 'statement-again' }, pieces, 'at-once'),
  ];
}

function caseDrafts(model: Model, story: Workshop['cases'][number], professions: readonly string[]): readonly Draft[] {
  const base = { title: title(story.label), perProfession: false, notes: texts(story.note) } as const;
  const map = [...model.phases, ...model.levels].reduce((sum, { label }) => sum + wordCount(label), 0);
  return [
    ...screens({ ...base, part: 'case', kind: 'case', moments: 0 }, plain([story.summary]), 'at-once', map + reminderWords),
    ...story.moments.flatMap((moment, index) => {
      const trigger = model.index.triggers.get(moment.trigger)!;
      const here = { ...base, trigger: trigger.id, moments: index + 1 } as const;
      const number = index + 1;
      return [
        ...screens({ ...here, part: `moment-${number}`, kind: 'moment', notes: [...moment.questions, ...base.notes] }, plain([moment.text]), 'at-once', map),
        ...screens({ ...here, part: `ask-${number}`, kind: 'moment-question', title: title(trigger.label) }, plain(moment.questions), 'at-once', map),
        ...screens(
          { ...here, part: `do-${number}`, kind: 'moment-actions', title: title(trigger.label), perProfession: true, notes: texts(trigger.counterSignals) },
          momentActions(model, trigger, professions),
          'one-by-one',
        ),
      ];
    }),
  ];
}

/** What a profession does first at a moment of a case; a single profession gets the first action of every step. */
function momentActions(model: Model, trigger: Trigger, professions: readonly string[]): readonly Line[] {
  const first = (profession: string, step: string) => actionsFor(trigger, profession, step).slice(0, 1).map((action) => named(model, profession, action));
  if (professions.length === 1) return model.steps.flatMap(({ id }) => first(professions[0]!, id));
  return professions.flatMap((profession) => model.steps.flatMap(({ id }) => first(profession, id)).slice(0, 1));
}

function exerciseDrafts(exercise: Workshop['exercises'][number]): readonly Draft[] {
  const base = { title: title(exercise.label), perProfession: false, notes: texts(exercise.note) } as const;
  return [
    ...screens({ ...base, part: 'start', kind: 'exercise' }, plain([exercise.goal]), 'at-once'),
    ...screens({ ...base, part: 'task', kind: 'tasks' }, plain(exercise.instructions), 'one-by-one'),
  ];
}

function roundUpDrafts(model: Model, route: Route): readonly Draft[] {
  const base = { title: '', perProfession: false, notes: [] as readonly string[] } as const;
  const covered = route.items.filter(({ id }) => id !== roundUpId).map((item) => shortened(itemLabel(model, item), titleWords));
  return [
    ...screens({ ...base, part: 'covered', kind: 'covered' }, plain(covered), 'at-once'),
    { ...base, part: 'take-home', kind: 'take-home', lines: [], shown: 0 },
    { ...base, part: 'hand-out', kind: 'hand-out', lines: [], shown: 0 },
  ];
}

function lastIndexOf<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  for (let index = items.length - 1; index >= 0; index--) if (test(items[index]!)) return index;
  return -1;
}
