import type { WorkshopMessages } from './workshop.types.js';

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
  readonly phaseRange: string;
  readonly phaseNumber: string;
  readonly actions: string;
  readonly oneAction: string;
  readonly noActions: string;
  readonly forProfessions: string;
  readonly forEveryone: string;
  readonly loading: string;
  readonly retry: string;
  readonly loadFailed: string;
  readonly loadFailedAt: string;
  readonly partMissing: string;
  readonly partRemedy: string;
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
  readonly phase: string;
  readonly level: string;
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
  readonly sourcesLoading: string;
  readonly sourcesFailed: string;
  readonly sourcesMissing: string;
  readonly sourceCount: string;
  /** How much of a source was read, before what that is. */
  readonly seen: string;
  readonly fileSaved: string;
  readonly derived: string;
  readonly derivedFrom: string;
  readonly derivedNear: string;
  readonly derivedAdjacent: string;
  /** In the place of a year that nobody saw. */
  readonly undated: string;
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
  readonly printRefused: string;
  readonly printFrame: string;
  readonly needEachOther: string;
  readonly involves: string;
  readonly announceProfession: string;
  readonly announceAllProfessions: string;
  readonly announceView: string;
  readonly allAsText: string;
}

/** Words for what is wrong with a file, or was left out of it. They come with the explanation. */
export interface ProblemMessages {
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
  readonly problemPathForm: string;
  readonly problemNumber: string;
  readonly problemReference: string;
  readonly problemDuplicate: string;
  readonly problemOurs: string;
  readonly didYouMean: string;
  readonly failureNotJson: string;
  readonly failureTooLarge: string;
  readonly failureHttp: string;
  readonly failureContent: string;
  readonly failureMissing: string;
  readonly failureTimeout: string;
  readonly overlayMissing: string;
  readonly translationLeftOut: string;
  readonly overlayLeftOut: string;
}

/** Words of the list of all sources. They come with it. */
export interface SourceMessages {
  readonly printSources: string;
  readonly saveSources: string;
  readonly sourceAddress: string;
  /** An address of which a part is not known. */
  readonly sourceIncomplete: string;
  readonly sourceCountry: string;
  readonly sourceNote: string;
  readonly sourceUses: string;
  readonly allEvents: string;
  readonly usedPhases: string;
  readonly usedProfessions: string;
  readonly usedWorkshop: string;
}

/** Words on a map of very many events. They come with what counts those. */
export interface CrowdMessages {
  readonly eventCount: string;
  readonly eventsShown: string;
  readonly eventsEarlier: string;
  readonly eventsLater: string;
}

/** Every word of the interface. `{name}` stands for a value that is filled in. Words of the content live in the data file. */
export interface Messages extends FirstMessages, LaterMessages, ProblemMessages, SourceMessages, CrowdMessages {}

/** The words that are there before any part has come, and perhaps the others: what a view finds that brings no words itself. */
export type WordsAtHand = FirstMessages & Partial<Messages>;

/** Words of a page that stand in for ours, one by one: of the interface and of workshop mode. */
export type OwnWords = Partial<Messages> & Partial<WorkshopMessages>;
