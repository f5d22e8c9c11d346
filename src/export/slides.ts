import PptxGenJS from 'pptxgenjs';
import { format, type Messages } from '../locales/messages.js';
import type { WorkshopMessages } from '../locales/workshop.js';
import type { Model } from '../model/types.js';
import type { Route } from '../workshop/route.js';
import { sessionSteps, type Step, type StepKind } from '../workshop/steps.js';
import { notesFor, titleOf } from '../workshop/telling.js';
import { drawCase } from './case-slide.js';

/** What a deck is made of. */
export interface SlidesContent {
  readonly model: Model;
  readonly route: Route;
  readonly words: WorkshopMessages;
  readonly messages: Messages;
}

/** Inches of a wide slide, and the space around what stands on it. */
const slide = { width: 13.333, height: 7.5, margin: 0.7 } as const;

const stage = '10202B';
const chalk = 'FFFFFF';
const soft = 'D3DDE4';

/** Steps of a case that stand on its map. */
const onMap: readonly StepKind[] = ['case', 'moment', 'moment-question'];

/** Screens that are revealed line by line become one slide, with all lines on it: a slide has no next key of ours. */
const revealedAll = (steps: readonly Step[]): readonly Step[] => steps.filter((step) => step.shown === step.lines.length);

/** A route as a PowerPoint file, with the trainer's notes, for who must use one. Text stays text, to be changed at will. */
export async function slidesFile({ model, route, words, messages }: SlidesContent): Promise<Blob> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = route.title ?? model.title;
  deck.company = model.publisher;
  for (const step of revealedAll(sessionSteps(model, route))) {
    const page = deck.addSlide();
    page.background = { color: stage };
    const kicker = kickerOf(step);
    if (kicker) page.addText(kicker, { x: slide.margin, y: 0.5, w: slide.width - 2 * slide.margin, h: 0.5, fontSize: 20, color: soft, bold: true });
    page.addText(titleOf(step, words), { x: slide.margin, y: 1, w: slide.width - 2 * slide.margin, h: 1.4, fontSize: 38, color: chalk, bold: true, valign: 'top' });
    const story = onMap.includes(step.kind) ? model.workshop?.cases.find(({ id }) => id === route.items[step.item]?.id) : undefined;
    const top = story ? 5 : 2.6;
    if (story) drawCase(page, model, story, step.moments ?? 0, { x: slide.margin, y: 1.8, w: slide.width - 2 * slide.margin, h: 3 });
    const lines = bodyOf(step);
    if (lines.length > 0) {
      page.addText(
        lines.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 12 } })),
        { x: slide.margin, y: top, w: slide.width - 2 * slide.margin, h: slide.height - 0.8 - top, fontSize: 26, color: chalk, valign: 'top' },
      );
    }
    page.addText(format(words.edition, { version: model.version, date: model.date, license: model.license }), { x: slide.margin, y: slide.height - 0.6, w: slide.width - 2 * slide.margin, h: 0.4, fontSize: 14, color: soft });
    page.addNotes(notesFor(step, words).join('\n'));
  }
  return (await deck.write({ outputType: 'blob' })) as Blob;

  function kickerOf(step: Step): string {
    const trigger = step.trigger === undefined ? undefined : model.index.triggers.get(step.trigger);
    if (step.heading) return step.heading;
    if (step.kind === 'statement' || step.kind === 'points') return words.statement;
    if (step.kind === 'statement-again') return words.statementAgain;
    if (step.kind === 'moment-question') return words.whatWouldYouDo;
    if (step.kind === 'what-happens') return messages.whatHappens;
    if (step.kind === 'way-back') return messages.wayBack;
    return trigger && step.title !== trigger.label ? trigger.label : '';
  }

  function bodyOf(step: Step): readonly string[] {
    switch (step.kind) {
      case 'statement':
      case 'statement-again':
        return [words.agree, words.doubt, words.disagree];
      case 'take-home':
        return [words.takeHomeText];
      case 'hand-out':
        return [words.handOutText];
      default:
        return step.lines.map(({ label, text }) => (label === undefined ? text : `${label}: ${text}`));
    }
  }
}
