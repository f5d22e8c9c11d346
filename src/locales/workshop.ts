import { workshopEn } from './workshop.en.js';
import { workshopNl } from './workshop.nl.js';
import type { WorkshopMessages } from './workshop.types.js';

export type { WorkshopMessages } from './workshop.types.js';

const dictionaries: Readonly<Record<string, WorkshopMessages>> = { nl: workshopNl, en: workshopEn };

/** The workshop's words for a language tag; English for a language we do not speak. `own` replaces words one by one. */
export function workshopMessagesFor(language: string, own: object = {}): WorkshopMessages {
  return { ...(dictionaries[language.split(/[-_]/)[0]!.toLowerCase()] ?? workshopEn), ...own };
}
