/** What is said of places, differences and mends, in Dutch and English. `{name}` is filled in. */
export interface EditingWords {
  readonly wholeFile: string;
  /** Names of the fields of the data file, as its readers call them. */
  readonly fields: Readonly<Record<string, string>>;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  readonly order: string;
  readonly basis: string;
  readonly noBasis: string;
  readonly derived: string;
  readonly addedWhole: string;
  readonly removedWhole: string;
  readonly noDifferences: string;
  readonly oneDifference: string;
  readonly differences: string;
  readonly derivations: string;
  readonly everybody: string;
  readonly yes: string;
  readonly no: string;
}

const nl: EditingWords = {
  wholeFile: 'Het geheel',
  fields: {
    title: 'titel', summary: 'samenvatting', disclaimer: 'waarschuwing', label: 'naam', description: 'uitleg', levels: 'Niveaus', phases: 'Fasen', professions: 'Beroepen', steps: 'Stappen',
    triggers: 'Gebeurtenissen', topics: 'Achtergrond', glossary: 'Begrippen', contacts: 'Contacten', statements: 'Stellingen', cases: 'Casussen', exercises: 'Oefeningen',
    mechanism: 'wat er gebeurt', signals: 'waar je op let', counterSignals: 'wat een andere kant op wijst', wayBack: 'weg terug', mentalHealth: 'psychische klachten', questions: 'vragen',
    partners: 'wie je erbij betrekt', roles: 'wat dit beroep doet', person: 'woord voor de persoon', general: 'altijd', do: 'wel doen', dont: 'niet doen', body: 'tekst', items: 'opsomming',
    term: 'begrip', forms: 'andere vormen', definition: 'betekenis', name: 'naam', role: 'rol', text: 'tekst', note: 'toelichting', moments: 'moment', goal: 'doel', instructions: 'aanpak',
    words: 'Woorden van de knoppen', url: 'adres', scope: 'bereik', level: 'niveau', kind: 'soort', placement: 'plaats gekozen door', minutes: 'minuten', prevention: 'preventie', acute: 'acuut', triggersOf: 'gebeurtenissen',
    version: 'versie', date: 'datum', license: 'licentie', publisher: 'uitgever', sources: 'Bronnen',
  },
  added: 'Nieuw: {after}',
  removed: 'Weg: {before}',
  changed: 'Was: {before}\nWordt: {after}',
  order: 'De volgorde is anders.',
  basis: '{text}\nRust nu op: {after} (was: {before})',
  noBasis: 'eigen woord',
  derived: 'afgeleid van {from}',
  addedWhole: 'Nieuw in het bestand.',
  removedWhole: 'Weggelaten.',
  noDifferences: 'Er zijn geen verschillen.',
  oneDifference: '1 verschil',
  differences: '{count} verschillen',
  derivations: 'Waar iets van is afgeleid',
  everybody: 'Voor iedereen',
  yes: 'ja',
  no: 'nee',
};

const en: EditingWords = {
  wholeFile: 'The whole',
  fields: {
    title: 'title', summary: 'summary', disclaimer: 'warning', label: 'name', description: 'explanation', levels: 'Levels', phases: 'Phases', professions: 'Professions', steps: 'Steps',
    triggers: 'Events', topics: 'Background', glossary: 'Terms', contacts: 'Contacts', statements: 'Statements', cases: 'Cases', exercises: 'Exercises',
    mechanism: 'what happens', signals: 'what to look out for', counterSignals: 'what points another way', wayBack: 'way back', mentalHealth: 'mental health', questions: 'questions',
    partners: 'whom to involve', roles: 'what this profession does', person: 'word for the person', general: 'always', do: 'do', dont: 'do not', body: 'text', items: 'list',
    term: 'term', forms: 'other forms', definition: 'meaning', name: 'name', role: 'role', text: 'text', note: 'note', moments: 'moment', goal: 'goal', instructions: 'how to do it',
    words: 'Words of the buttons', url: 'address', scope: 'scope', level: 'level', kind: 'kind', placement: 'place chosen by', minutes: 'minutes', prevention: 'prevention', acute: 'acute', triggersOf: 'events',
    version: 'version', date: 'date', license: 'licence', publisher: 'publisher', sources: 'Sources',
  },
  added: 'New: {after}',
  removed: 'Gone: {before}',
  changed: 'Was: {before}\nBecomes: {after}',
  order: 'The order is different.',
  basis: '{text}\nNow rests on: {after} (was: {before})',
  noBasis: 'own word',
  derived: 'derived from {from}',
  addedWhole: 'New in the file.',
  removedWhole: 'Left out.',
  noDifferences: 'There are no differences.',
  oneDifference: '1 difference',
  differences: '{count} differences',
  derivations: 'What something was derived from',
  everybody: 'For everybody',
  yes: 'yes',
  no: 'no',
};

/** The words for a language tag: Dutch for Dutch, English for everybody else. */
export const editingWords = (language: string): EditingWords => (/^nl\b/i.test(language) ? nl : en);
