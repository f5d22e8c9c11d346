/** Registers every element of the infographic and offers the public API. */
export { TriggerAbout } from './elements/about.js';
export { TriggerCards } from './elements/cards.js';
export { TriggerDetail } from './elements/detail.js';
export { TriggerFilter } from './elements/filter.js';
export { TriggerInfographic } from './elements/infographic.js';
export { TriggerList } from './elements/list.js';
export { TriggerPresenter } from './elements/presenter.js';
export { TriggerProvider } from './elements/provider.js';
export { TriggerSearch } from './elements/search.js';
export { TriggerTable } from './elements/table.js';
export { TriggerTimeline } from './elements/timeline.js';
export { TriggerTools } from './elements/tools.js';
export { ViewElement } from './elements/base/view-element.js';
export { StoreController, storeContext } from './elements/base/store-controller.js';
export { AnnounceEvent, ChangeEvent, FailureEvent, LoadEvent, SelectEvent } from './elements/base/events.js';
export * from './model/index.js';
export * from './state/index.js';
export { describeProblem, format, languages, learn, messagesFor, speaks, type Messages } from './locales/index.js';
