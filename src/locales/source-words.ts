import type { SourceMessages } from './types.js';

/** What is said around the list of all sources. */
export const sourceWords = {
  nl: {
    printSources: 'Lijst afdrukken',
    saveSources: 'Lijst bewaren (CSL-JSON)',
    sourceAddress: 'Adres',
    sourceIncomplete: '{address} (niet het hele adres)',
    sourceCountry: 'Land',
    sourceNote: 'Toelichting',
    sourceUses: 'Gebruikt voor',
    allEvents: 'alle gebeurtenissen',
    usedPhases: 'fasen',
    usedProfessions: 'beroepen',
    usedWorkshop: 'workshop',
  },
  en: {
    printSources: 'Print the list',
    saveSources: 'Save the list (CSL-JSON)',
    sourceAddress: 'Address',
    sourceIncomplete: '{address} (not the whole address)',
    sourceCountry: 'Country',
    sourceNote: 'Note',
    sourceUses: 'Used for',
    allEvents: 'all events',
    usedPhases: 'phases',
    usedProfessions: 'professions',
    usedWorkshop: 'workshop',
  },
} satisfies Readonly<Record<string, SourceMessages>>;
