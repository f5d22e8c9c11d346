/** What all pages show: the same events, texts and actions, made up, in a neutral shape and in our own. */

const names = [
  'Verlies van een dierbare', 'Ruzie of breuk in het gezin', 'Schooluitval', 'Verlies van werk of inkomen', 'Ervaring met discriminatie',
  'Geweld meegemaakt of gezien', 'Detentie of arrestatie', 'Verbroken relatie', 'Verhuizing of ontheemding', 'Breuk met de vriendengroep',
  'Ontmoeting met een ronselaar', 'Toetreding tot een groep', 'Verhouding met een gelijkgestemde', 'Training of kamp', 'Oproep tot actie',
  'Aanval op de eigen groep', 'Omstreden overheidsbesluit', 'Verontrustend nieuwsbeeld',
];
const levels = [
  { id: 'micro', label: 'Microniveau: persoon' },
  { id: 'meso', label: 'Mesoniveau: groep' },
  { id: 'macro', label: 'Macroniveau: samenleving' },
];
const phases = ['voorfase', 'verkenning', 'lidmaatschap', 'actie'].map((name, index) => ({ id: `f${index + 1}`, label: `Fase ${index + 1}: ${name}` }));
const professions = { Leraar: 'education', Wijkagent: 'police', Jeugdwerker: 'youth-work' };

/** Which profession our page is asked for where a peer filters on a level: both are one choice out of three. */
export const choices = { micro: 'education', meso: 'police', macro: 'youth-work' };

const date = (days) => new Date(Date.UTC(2001, 0, 1 + days)).toISOString().slice(0, 10);

/** So many events over three levels and four phases, each with a date, a text and an action for three professions. The same at every call. */
export function eventsOf(count) {
  const events = Array.from({ length: count }, (_, index) => {
    const title = names[index] ?? `Gebeurtenis nummer ${index + 1}`;
    return {
      id: `e${index + 1}`,
      title,
      level: levels[index % 18 < 9 ? 0 : index % 18 < 14 ? 1 : 2].id,
      phase: phases[Math.floor((index * 4) / count)].id,
      start: date(index * 5),
      end: date(index * 5 + 4),
      text: `Toelichting ${index + 1} bij ${title.toLowerCase()}: een ingrijpende ervaring kan iemands kijk op zichzelf en anderen snel veranderen en vragen oproepen waar een groep een antwoord op lijkt te hebben.`,
      actions: Object.keys(professions).map((profession) => ({
        profession,
        text: `${profession}: maak tijd voor een gesprek over gebeurtenis ${index + 1}, luister zonder oordeel en leg zo nodig contact met het zorgteam.`,
      })),
    };
  });
  return { levels, phases, events };
}

/** The same events as one of our data files. */
export function datasetOf({ events }) {
  const forEach = (value) => Object.fromEntries(Object.values(professions).map((id) => [id, value]));
  return {
    schemaVersion: 1, language: 'nl', title: 'Triggerfactoren', summary: 'Meting.', disclaimer: 'Meting.', version: '1', date: '2026-11-30', license: 'CC0', publisher: 'Meting',
    levels: levels.map((level) => ({ ...level, description: level.label })),
    phases: phases.map((phase, index) => ({ ...phase, description: phase.label, prevention: index < 2, roles: forEach(phase.label) })),
    professions: Object.entries(professions).map(([label, id]) => ({ id, label, person: 'jongere', general: { do: [], dont: [] } })),
    steps: [{ id: 'talk', label: 'Ga in gesprek', description: 'Ga in gesprek' }],
    triggers: events.map(({ id, title, level, phase, text, actions }) => ({
      id, label: title, level, phases: [phase], kind: ['catalyst'], placement: 'editorial', summary: text,
      mechanism: [], signals: [], counterSignals: [], wayBack: [], mentalHealth: [],
      perspectives: Object.fromEntries(actions.map((action) => [professions[action.profession], { talk: [{ text: action.text, sources: ['s1'] }] }])),
      partners: forEach([]), questions: [],
    })),
    topics: [], glossary: [], contacts: [],
    sources: [{ id: 's1', author: 'Meting', year: 2026, title: 'Verzonnen gegevens voor een meting' }],
  };
}
