import PptxGenJS from 'pptxgenjs';
import { format, type Messages } from '../locales/messages.js';
import type { WorkshopMessages } from '../locales/workshop.js';
import type { Model } from '../model/types.js';
import type { Route } from '../workshop/route.js';
import { sessionSteps, type Line, type Step, type StepKind } from '../workshop/steps.js';
import { notesFor, titleOf } from '../workshop/telling.js';
import { drawCase } from './case-slide.js';
import { drawCode } from './code-slide.js';
import { carried, finished } from './office.js';
import { officeLanguage } from './signs.js';

/** What a deck is made of. */
export interface SlidesContent {
  readonly model: Model;
  readonly route: Route;
  readonly words: WorkshopMessages;
  readonly messages: Messages;
  /** Where the code on the last slide leads; nothing where nobody else can reach it, and then no slide speaks of a code. */
  readonly address: string | undefined;
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

/** From the left edge to the right, inside the margins. */
const across = { x: slide.margin, w: slide.width - 2 * slide.margin } as const;

/** Where texts start: under the title, under the map of a case, and beside a code. */
const bodies = { text: { ...across, y: 2.6 }, case: { ...across, y: 5 }, code: { ...across, y: 2.6, w: 7 } } as const;
const codeBox = { x: 8.6, y: 2.4, size: 3.8 } as const;

/** What a slide holds under its title. */
type Layout = keyof typeof bodies | 'title';

/** Layouts with places for a title and a text, so that the outline, a reader and another design find them. */
function addLayouts(deck: PptxGenJS): void {
  const title = { placeholder: { options: { name: 'title', type: 'title', ...across, y: 1, h: 1.4, margin: 0, fontSize: 38, color: chalk, bold: true, align: 'left', valign: 'top' }, text: '' } } as const;
  deck.defineSlideMaster({ title: 'title', background: { color: stage }, objects: [title] });
  for (const [name, place] of Object.entries(bodies)) {
    const body = { placeholder: { options: { name: 'body', type: 'body', ...place, h: slide.height - 0.8 - place.y, margin: 0, fontSize: 26, color: chalk, align: 'left', valign: 'top' }, text: '' } } as const;
    deck.defineSlideMaster({ title: name, background: { color: stage }, objects: [title, body] });
  }
}

/**
 * A route as a PowerPoint file, with the trainer's notes, for who must use one. Text stays text, to be changed at will; every slide has
 * a title, every run its language, every picture its words.
 */
export async function slidesFile({ model, route, words, messages, address }: SlidesContent): Promise<Blob> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = carried(route.title ?? model.title);
  deck.subject = carried(model.title);
  deck.author = carried(model.publisher);
  deck.company = carried(model.publisher);
  addLayouts(deck);
  for (const step of revealedAll(sessionSteps(model, route))) {
    const story = onMap.includes(step.kind) ? model.workshop?.cases.find(({ id }) => id === route.items[step.item]?.id) : undefined;
    const lines = bodyOf(step);
    const code = step.kind === 'hand-out' ? address : undefined;
    const masterName: Layout = lines.length === 0 ? 'title' : story ? 'case' : code === undefined ? 'text' : 'code';
    const page = deck.addSlide({ masterName });
    page.addText(carried(titleOf(step, words)), { placeholder: 'title' });
    const kicker = kickerOf(step);
    if (kicker) page.addText(carried(kicker), { ...across, y: 0.5, h: 0.5, margin: 0, fontSize: 20, color: soft, bold: true });
    if (story) drawCase(page, model, story, step.moments ?? 0, { ...across, y: 1.8, h: 3 });
    if (lines.length > 0) page.addText(lines.flatMap(runsOf), { placeholder: 'body' });
    if (code !== undefined) drawCode(page, code, codeBox);
    page.addText(carried(format(words.edition, { version: model.version, date: model.date, license: model.license })), { ...across, y: slide.height - 0.6, h: 0.4, margin: 0, fontSize: 14, color: soft });
    page.addNotes(notesFor(step, words).map(carried).join('\n'));
  }
  return finished((await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer, officeLanguage(model.language));

  /** A line as a paragraph: for whom it is, whether it is urgent, and what it says. */
  function runsOf({ label, text, acute }: Line): PptxGenJS.TextProps[] {
    const lead = [label, acute ? messages.acute : undefined].filter((part) => part !== undefined).join(' – ');
    const look = { paraSpaceAfter: 12 } as const;
    return [...(lead ? [{ text: carried(`${lead}: `), options: { ...look, bold: true } }] : []), { text: carried(text), options: { ...look, breakLine: true } }];
  }

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

  function bodyOf(step: Step): readonly Line[] {
    switch (step.kind) {
      case 'statement':
      case 'statement-again':
        return [words.agree, words.doubt, words.disagree].map((text) => ({ text }));
      case 'take-home':
        return [{ text: words.takeHomeText }];
      case 'hand-out':
        return [{ text: address === undefined ? words.handOutTextAlone : words.handOutText }];
      default:
        return step.lines;
    }
  }
}
