import type { Dataset } from '../src/model/index.js';

/** What every line of this example rests on: nothing, and it says so. */
const made = <Line extends object>(line: Line) => ({ ...line, sources: ['made-up'] });
const say = (text: string) => made({ text });

const roles = (mentor: string, officer: string, nurse: string) => ({ mentor, officer, nurse });

const act = (see: string, talk: string) => ({ see: [say(see)], talk: [say(talk)] });

const nothing = { signals: [], counterSignals: [], mentalHealth: [], questions: [], partners: {} };

/** Another subject in the same form: a pupil who stays away from school. Made up for this page, in English, with levels and professions of its own. */
export const otherSubject = {
  schemaVersion: 1,
  language: 'en',
  title: 'Staying away from school (made-up example)',
  summary: 'What can happen before a pupil stays away, and what each of us can do. Every line is made up, to show another subject.',
  disclaimer: 'A made-up example: not advice about any pupil.',
  version: '1', date: '2026-11-30', license: 'CC BY 4.0', publisher: 'Exampleton school (made up)',
  levels: [
    { id: 'pupil', label: 'Pupil', description: 'What a pupil goes through.', icon: 'M4 20v-7l8-4 8 4v7' },
    { id: 'school', label: 'School', description: 'What happens at school.', icon: 'M3 21V9l9-6 9 6v12h-6v-6H9v6z' },
  ],
  phases: [
    { id: 'present', label: 'Present, but elsewhere', description: 'The pupil comes, and takes part less and less.', prevention: true, roles: roles('Asks how it goes.', 'Is not called yet.', 'Is there for questions.') },
    { id: 'now-and-then', label: 'Away now and then', description: 'Hours are missed, and reasons given.', prevention: true, roles: roles('Calls home.', 'Looks at the figures with the school.', 'Invites for a talk.') },
    { id: 'away', label: 'Away', description: 'The pupil no longer comes.', prevention: false, roles: roles('Keeps in touch.', 'Makes a plan with home and school.', 'Thinks along about the plan.') },
  ],
  professions: [
    { id: 'mentor', label: 'Mentor', person: 'pupil', general: { do: [say('Ask, and wait for the answer.')], dont: [say('Do not begin with the rules.')] }, icon: 'M12 3l9 5-9 5-9-5zM7 11v5l5 3 5-3v-5' },
    { id: 'officer', label: 'Attendance officer', person: 'young person', general: { do: [], dont: [] }, icon: 'M6 3h12v18H6zM9 8h6M9 12h6' },
    { id: 'nurse', label: 'School nurse', person: 'child', general: { do: [], dont: [] } },
  ],
  steps: [
    { id: 'see', label: 'See', description: 'What strikes you?' },
    { id: 'talk', label: 'Talk', description: 'What do you ask?' },
  ],
  triggers: [
    {
      ...nothing, id: 'move', label: 'A move to another town', level: 'pupil', phases: ['present'], kind: ['catalyst'], placement: 'editorial', summary: 'A pupil comes from elsewhere and knows nobody.',
      mechanism: [say('Who knows nobody is missed by nobody.')], wayBack: [say('A friend in class.')],
      perspectives: { mentor: act('Sits alone in breaks.', 'Whom do you miss?'), nurse: act('Headaches on Mondays.', 'How do you sleep?') },
      partners: { mentor: [{ label: 'School nurse', profession: 'nurse' }], officer: [] },
    },
    {
      ...nothing, id: 'timetable', label: 'A timetable full of gaps', level: 'school', phases: ['present', 'now-and-then'], kind: ['catalyst'], placement: 'editorial', summary: 'Free hours make going home easy.',
      mechanism: [say('Who is home does not come back for one lesson.')], wayBack: [say('A place to stay between lessons.')],
      perspectives: { mentor: act('Gone after a free hour.', 'Where do you go?'), officer: act('The same hours each week.', 'What does the school change?') },
    },
    {
      ...nothing, id: 'call', label: 'Somebody calls', level: 'school', phases: ['now-and-then'], kind: ['turning-point'], placement: 'editorial', summary: 'On the first day away somebody from school calls.',
      mechanism: [say('Being missed is a reason to come.')], wayBack: [say('Agree when you see each other.')], perspectives: { mentor: act('Answers at once.', 'Shall I come and get you?') },
    },
    {
      ...nothing, id: 'night', label: 'Day and night change places', level: 'pupil', phases: ['away'], kind: ['catalyst', 'turning-point'], placement: 'editorial', summary: 'Who sleeps by day is not at school.',
      mechanism: [say('Each late night makes the next morning harder.')], wayBack: [say('One hour earlier each week.')], perspectives: { nurse: act('Tired, whatever the hour.', 'When did you last see the morning?'), officer: act('No answer before noon.', 'When can we meet?') },
    },
  ],
  topics: [], glossary: [], contacts: [],
  sources: [{ id: 'made-up', author: 'Nobody', year: 2026, title: 'Made up for this example' }],
} as const satisfies Dataset;
