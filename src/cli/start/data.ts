/** A data file to begin with, about nothing yet: two of everything, each text saying what belongs there. It validates and draws as it is. */

interface Words {
  readonly title: string;
  readonly summary: string;
  readonly disclaimer: string;
  readonly publisher: string;
  readonly license: string;
  readonly levels: readonly [string, string];
  readonly level: string;
  readonly phases: readonly [string, string];
  readonly phase: string;
  readonly professions: readonly [string, string];
  readonly person: string;
  readonly role: string;
  readonly steps: readonly [string, string];
  readonly step: string;
  readonly events: readonly [string, string, string];
  readonly happens: string;
  readonly action: string;
  readonly question: string;
  readonly source: string;
}

const nl: Words = {
  title: 'Mijn onderwerp',
  summary: 'Eén of twee zinnen: wat zie je hier, en wat kun je ermee?',
  disclaimer: 'Zeg hier waarvoor dit niet bedoeld is.',
  publisher: 'Wie dit uitgeeft',
  license: 'CC BY 4.0',
  levels: ['Dichtbij', 'Verder weg'],
  level: 'Wat deze lijn verbindt.',
  phases: ['Begin', 'Daarna'],
  phase: 'Wat er in deze fase speelt.',
  professions: ['Eerste beroep', 'Tweede beroep'],
  person: 'iemand',
  role: 'Wat dit beroep in deze fase doet.',
  steps: ['Zien', 'Doen'],
  step: 'Wat deze stap inhoudt.',
  events: ['Een gebeurtenis', 'Een keerpunt', 'Iets in de omgeving'],
  happens: 'Wat er gebeurt, in één of twee zinnen.',
  action: 'Wat je kunt doen.',
  question: 'Wat zou jij doen?',
  source: 'Een bron',
};

const en: Words = {
  title: 'My subject',
  summary: 'One or two sentences: what do you see here, and what is it for?',
  disclaimer: 'Say here what this is not meant for.',
  publisher: 'Who publishes this',
  license: 'CC BY 4.0',
  levels: ['Nearby', 'Further away'],
  level: 'What this line connects.',
  phases: ['Beginning', 'Later'],
  phase: 'What is going on in this phase.',
  professions: ['First profession', 'Second profession'],
  person: 'somebody',
  role: 'What this profession does in this phase.',
  steps: ['See', 'Act'],
  step: 'What this step is about.',
  events: ['An event', 'A turning point', 'Something around us'],
  happens: 'What happens, in one or two sentences.',
  action: 'What you can do.',
  question: 'What would you do?',
  source: 'A source',
};

/** The file as data, in Dutch or English, of a day. */
export function newData(language: string, today: string): object {
  const words = language === 'nl' ? nl : en;
  const claim = (text: string) => ({ text, sources: ['source'] });
  const professions = ['profession-1', 'profession-2'];
  const roles = Object.fromEntries(professions.map((id) => [id, words.role]));
  const actions = Object.fromEntries(['step-1', 'step-2'].map((id) => [id, [claim(words.action)]]));
  const event = (index: number, level: string, phases: readonly string[], kind: readonly string[]) => ({
    id: `event-${index + 1}`, label: words.events[index], level, phases, kind, placement: 'editorial', summary: words.happens,
    mechanism: [claim(words.happens)], signals: [], counterSignals: [], wayBack: [claim(words.action)], mentalHealth: [],
    perspectives: Object.fromEntries(professions.map((id) => [id, actions])), partners: {}, questions: [words.question],
  });
  return {
    $schema: './node_modules/triggerfactoren/data/triggerfactoren.schema.json',
    schemaVersion: 1,
    language: language === 'nl' ? 'nl' : 'en',
    title: words.title, summary: words.summary, disclaimer: words.disclaimer, version: '1', date: today, license: words.license, publisher: words.publisher,
    levels: words.levels.map((label, index) => ({ id: `level-${index + 1}`, label, description: words.level })),
    phases: words.phases.map((label, index) => ({ id: `phase-${index + 1}`, label, description: words.phase, prevention: index === 0, roles })),
    professions: professions.map((id, index) => ({ id, label: words.professions[index], person: words.person, general: { do: [claim(words.action)], dont: [] } })),
    steps: words.steps.map((label, index) => ({ id: `step-${index + 1}`, label, description: words.step })),
    triggers: [event(0, 'level-1', ['phase-1'], ['catalyst']), event(1, 'level-1', ['phase-2'], ['turning-point']), event(2, 'level-2', ['phase-1', 'phase-2'], ['catalyst', 'turning-point'])],
    topics: [], glossary: [], contacts: [],
    sources: [{ id: 'source', author: words.publisher, year: Number(today.slice(0, 4)), title: words.source }],
  };
}
