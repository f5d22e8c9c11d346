import { format, type Messages } from '../../../locales/messages.js';
import type { WorkshopMessages } from '../../../locales/workshop.js';
import type { Step } from '../../../workshop/steps.js';
import { notesFor, titleOf } from '../../../workshop/telling.js';
import { stopwatch } from '../session/clock.js';
import type { NotesView } from './page.js';
import type { Session } from '../session/session.js';

/** A screen in a few lines of text: its name, and what is shown. */
export function outlineOf(step: Step, words: WorkshopMessages, messages: Messages): readonly string[] {
  const title = titleOf(step, words);
  const kind = step.kind === 'what-happens' ? messages.whatHappens : step.kind === 'moment-question' ? words.whatWouldYouDo : step.heading;
  const name = kind === undefined ? title : format('{title} – {kind}', { title, kind });
  return [name, ...step.lines.slice(0, step.shown).flatMap(({ label, text }) => (text === title ? [] : [label === undefined ? text : `${label}: ${text}`]))];
}

/** What comes next, in a few lines. */
export const nextOutline = ({ next }: Session, words: WorkshopMessages, messages: Messages): readonly string[] => (next ? outlineOf(next, words, messages) : [words.theEnd]);

/** All that the notes window shows; nothing before a session has begun. */
export function notesView(session: Session, language: string, words: WorkshopMessages, messages: Messages): NotesView | undefined {
  const { step, route, place, steps, clock, left } = session;
  if (!step || !route) return undefined;
  return {
    language,
    title: `${words.notes}: ${titleOf(step, words)}`,
    position: format(words.stepOf, { number: place + 1, count: steps.length }),
    time: `${format(words.timeUsed, { used: stopwatch(clock.seconds), total: stopwatch(route.minutes * 60) })} · ${format(words.timeLeft, { time: stopwatch(left) }).toLowerCase()}`,
    nowLabel: words.now,
    now: outlineOf(step, words, messages),
    nextLabel: words.nextUp,
    next: nextOutline(session, words, messages),
    notesLabel: words.trainerNotes,
    notes: notesFor(step, words),
    noContact: words.noContact,
  };
}
