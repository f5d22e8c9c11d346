/** Registers every element of the infographic and offers the public API. */
export { TriggerAbout } from './elements/about/index.js';
export { TriggerCards } from './elements/cards/index.js';
export { TriggerDetail } from './elements/detail/index.js';
export { TriggerFilter } from './elements/filter/index.js';
export { TriggerInfographic } from './elements/infographic/index.js';
export { TriggerList } from './elements/list/index.js';
export { TriggerPresenter } from './elements/presenter/index.js';
export { TriggerProvider } from './elements/provider/index.js';
export { TriggerSearch } from './elements/search/index.js';
export { TriggerSources } from './elements/sources/index.js';
export { TriggerTable } from './elements/table/index.js';
export { TriggerTimeline } from './elements/timeline/index.js';
export { TriggerTools } from './elements/tools/index.js';
export { ViewElement } from './elements/base/view-element.js';
export { StoreController, storeContext } from './elements/base/store-controller.js';
export * from './elements/base/events.js';
/** @deprecated Names that frameworks have, too: use those with `Trigger`. */
export { TriggerChangeEvent as ChangeEvent, TriggerFailureEvent as FailureEvent, TriggerLoadEvent as LoadEvent, TriggerSelectEvent as SelectEvent } from './elements/base/events.js';
export * from './model/index.js';
export * from './state/index.js';
export { describeProblem, format, languages, messagesFor, speaks, wordsLanguage, type FirstMessages, type LaterMessages, type Messages, type OwnWords, type WordsAtHand, type WorkshopMessages } from './locales/index.js';
