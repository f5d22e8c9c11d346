import { nl } from './nl.js';

/** Words of the first view: what stands around the map, and what is said when the data does not come. */
export interface FirstMessages {
  readonly allProfessions: string;
  readonly chooseProfession: string;
  readonly view: string;
  readonly timeline: string;
  readonly list: string;
  readonly table: string;
  readonly skip: string;
  readonly end: string;
  readonly legend: string;
  readonly turningPoint: string;
  readonly catalyst: string;
  readonly bothKinds: string;
  readonly longStation: string;
  readonly prevention: string;
  readonly noPrevention: string;
  readonly wayBack: string;
  readonly wayBackAlways: string;
  readonly editorialPlacement: string;
  readonly phase: string;
  readonly phaseRange: string;
  readonly phaseNumber: string;
  readonly level: string;
  readonly actions: string;
  readonly oneAction: string;
  readonly noActions: string;
  readonly forProfessions: string;
  readonly forEveryone: string;
  readonly loading: string;
  readonly retry: string;
  readonly loadFailed: string;
  readonly loadFailedAt: string;
  readonly failureNetwork: string;
  readonly announceLoadFailed: string;
}

/** Words of what opens later: the detail, the list, the table, the background, the workshop. They come with those parts. */
export interface LaterMessages {
  readonly howToRead: string;
  readonly howToReadMap: string;
  readonly howToReadOrder: string;
  readonly howToReadKeys: string;
  readonly event: string;
  readonly events: string;
  readonly whatCanYouDo: string;
  readonly whatHappens: string;
  readonly signals: string;
  readonly counterSignals: string;
  readonly signalsNote: string;
  readonly mentalHealth: string;
  readonly involve: string;
  readonly mayIShare: string;
  readonly readMore: string;
  readonly questions: string;
  readonly sources: string;
  readonly source: string;
  readonly sourceCount: string;
  readonly usedFor: string;
  readonly allEvents: string;
  readonly usedPhases: string;
  readonly usedProfessions: string;
  readonly usedWorkshop: string;
  readonly derived: string;
  readonly derivedFrom: string;
  readonly acute: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  readonly printCard: string;
  readonly whoDoesWhat: string;
  readonly whoIsOn: string;
  readonly stepHas: string;
  readonly inTable: string;
  readonly about: string;
  readonly glossary: string;
  readonly contacts: string;
  readonly national: string;
  readonly local: string;
  readonly topics: string;
  readonly generalDo: string;
  readonly generalDont: string;
  readonly license: string;
  readonly overlayAdded: string;
  readonly overlayChanged: string;
  readonly overlayBy: string;
  readonly moreProblems: string;
  readonly problemUnreadable: string;
  readonly problemVersion: string;
  readonly problemMissing: string;
  readonly problemUnknownKey: string;
  readonly problemType: string;
  readonly problemValue: string;
  readonly problemEmpty: string;
  readonly problemTooLong: string;
  readonly problemTooMany: string;
  readonly problemIdForm: string;
  readonly problemNumber: string;
  readonly problemReference: string;
  readonly problemDuplicate: string;
  readonly didYouMean: string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: string;
  readonly nothingFound: string;
  readonly foundEvents: string;
  readonly foundActions: string;
  readonly foundTerms: string;
  readonly foundTopics: string;
  readonly moreFound: string;
  readonly help: string;
  readonly language: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;
  readonly present: string;
  readonly print: string;
  readonly printChoose: string;
  readonly failureNotJson: string;
  readonly failureTooLarge: string;
  readonly failureHttp: string;
  readonly failureContent: string;
  readonly needEachOther: string;
  readonly involves: string;
  readonly announceProfession: string;
  readonly announceAllProfessions: string;
  readonly announceView: string;
  readonly failureMissing: string;
  readonly failureTimeout: string;
  readonly overlayLeftOut: string;
  readonly allAsText: string;
}

/** Every word of the interface. `{name}` stands for a value that is filled in. Words of the content live in the data file. */
export interface Messages extends FirstMessages, LaterMessages {}

/** Dutch is always there; the first words of another language come when it is first spoken. */
const dictionaries = new Map<string, Partial<Messages>>([['nl', nl]]);
const loaders = new Map([['en', async () => (await import('./en.js')).en]]);
const learned = new Set(['nl']);

/** The languages the interface speaks by itself. */
export const languages: readonly string[] = ['nl', ...loaders.keys()];

/** The language whose words serve a language tag: `nl-BE` speaks `nl`, and what we do not speak is put in English. */
function spoken(language: string): string {
  const base = language.split('-')[0]!.toLowerCase();
  return languages.includes(base) ? base : 'en';
}

/** Adds words to those of a language: a part that comes later brings its own. */
export function addWords(language: string, words: Partial<Messages>): void {
  dictionaries.set(language, { ...dictionaries.get(language), ...words });
}

/** Whether the first words for a language tag are there. */
export const speaks = (language: string): boolean => learned.has(spoken(language));

/** Fetches the first words for a language tag, once. Where that fails the words stay Dutch. */
export async function learn(language: string): Promise<void> {
  const name = spoken(language);
  const words = learned.has(name) ? undefined : await loaders.get(name)?.().catch(() => undefined);
  if (!words) return;
  addWords(name, words);
  learned.add(name);
}

/**
 * The words for a language tag, as far as they have been learned; Dutch until then.
 * `own` replaces words one by one, for another language or another tone.
 */
export function messagesFor(language: string, own: Partial<Messages> = {}): Messages {
  return { ...dictionaries.get('nl'), ...dictionaries.get(spoken(language)), ...own } as Messages;
}

/** A message with its values filled in; a name without a value stays as it is. */
export function format(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
}
