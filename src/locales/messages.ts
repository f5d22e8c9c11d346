import { en } from './en.js';
import { nl } from './nl.js';

/** Every word of the interface. `{name}` stands for a value that is filled in. Words of the content live in the data file. */
export interface Messages {
  readonly allProfessions: string;
  readonly chooseProfession: string;
  readonly view: string;
  readonly timeline: string;
  readonly list: string;
  readonly table: string;
  readonly skip: string;
  readonly end: string;
  readonly help: string;
  readonly howToRead: string;
  readonly howToReadMap: string;
  readonly howToReadOrder: string;
  readonly howToReadKeys: string;
  readonly legend: string;
  readonly turningPoint: string;
  readonly catalyst: string;
  readonly prevention: string;
  readonly noPrevention: string;
  readonly wayBack: string;
  readonly wayBackAlways: string;
  readonly editorialPlacement: string;
  readonly phase: string;
  readonly phaseRange: string;
  readonly phaseNumber: string;
  readonly level: string;
  readonly event: string;
  readonly events: string;
  readonly actions: string;
  readonly oneAction: string;
  readonly noActions: string;
  readonly forProfessions: string;
  readonly whatCanYouDo: string;
  readonly whatCanEveryoneDo: string;
  readonly whatHappens: string;
  readonly signals: string;
  readonly counterSignals: string;
  readonly signalsNote: string;
  readonly mentalHealth: string;
  readonly involve: string;
  readonly mayIShare: string;
  readonly mayIShareText: string;
  readonly readMore: string;
  readonly questions: string;
  readonly sources: string;
  readonly source: string;
  readonly sourceCount: string;
  readonly derived: string;
  readonly derivedFrom: string;
  readonly acute: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;
  readonly print: string;
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
  readonly usedFor: string;
  readonly license: string;
  readonly loading: string;
  readonly retry: string;
  readonly loadFailed: string;
  readonly loadFailedAt: string;
  readonly failureMissing: string;
  readonly failureNetwork: string;
  readonly failureTimeout: string;
  readonly failureNotJson: string;
  readonly failureTooLarge: string;
  readonly failureHttp: string;
  readonly failureContent: string;
  readonly overlayLeftOut: string;
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
  readonly announceProfession: string;
  readonly announceAllProfessions: string;
  readonly announceView: string;
  readonly announceLoadFailed: string;
  readonly language: string;
}

const dictionaries: Readonly<Record<string, Messages>> = { nl, en };

/** The languages the interface speaks by itself. */
export const languages: readonly string[] = Object.keys(dictionaries);

/**
 * The words for a language tag (`nl-BE` speaks `nl`); English for a language we do not speak.
 * `own` replaces words one by one, for another language or another tone.
 */
export function messagesFor(language: string, own: Partial<Messages> = {}): Messages {
  return { ...(dictionaries[language.split('-')[0]!.toLowerCase()] ?? en), ...own };
}

/** A message with its values filled in; a name without a value stays as it is. */
export function format(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
}
