import type { CrowdMessages } from './types.js';

/** What is said on a map of very many events. */
export const crowdWords = {
  nl: {
    eventCount: '{count} gebeurtenissen',
    eventsShown: '{first} – {last} getoond',
    eventsEarlier: 'Vorige {count}',
    eventsLater: 'Volgende {count}',
  },
  en: {
    eventCount: '{count} events',
    eventsShown: '{first} – {last} shown',
    eventsEarlier: 'Previous {count}',
    eventsLater: 'Next {count}',
  },
} satisfies Readonly<Record<string, CrowdMessages>>;
