/** Fifty thousand characters in any field or the search box cost no more than three times a calm text of the same length. */
import { importTypescript } from '../helpers/typescript.mjs';
import { fileOf } from './mutants.mjs';
import { row } from './table.mjs';

const rooms = await importTypescript('test/robust/rooms.ts');
const long = (piece) => piece.repeat(Math.ceil(50_000 / piece.length)).slice(0, 50_000);
const prose = (file) => long(file.topics.flatMap(({ body }) => body.map(({ text }) => (typeof text === 'string' ? text : ''))).join(' '));

const texts = {
  'one letter': long('a'), 'one word of ours': long('radicalisering '), 'almost words of ours': long('radicaliserinq gespreck '), 'spaces': long(' '), 'accents on one letter': `e${long('\u0301')}`,
  'signs of patterns': long('(.*+?)[]{}|^$\\'), 'right to left': long('\u202e\u0627\u0628 '), 'halves of pairs': long('\ud83d'), 'signs of markup': long('<a b="'), 'zero width': long('\u200b'), 'numbers': long('1.'), 'backslashes': long('\\'),
};

/** The shortest of some rounds, in milliseconds: what else the machine does only adds. */
function timeOf(act, rounds) {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    act();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

export function time(rounds) {
  const file = fileOf('triggerfactoren.nl.json');
  const { model } = rooms.parseInfographic(file);
  const words = rooms.messagesFor('nl');
  const parts = (text) => text.match(/[^]{1,5000}/g);
  const doors = {
    'the search box': (text) => rooms.search(model, text),
    'a title': (text) => rooms.parseInfographic({ ...file, title: text }),
    'an id': (text) => rooms.parseInfographic({ ...file, triggers: [{ ...file.triggers[0], id: text }] }),
    'a key': (text) => rooms.parseInfographic({ ...file, [text]: 1 }),
    'ten questions of an event, written': (text) => {
      const result = rooms.parseInfographic({ ...file, triggers: [{ ...file.triggers[0], questions: parts(text) }, ...file.triggers.slice(1)] });
      if (result.ok) rooms.textVersion(result.model);
    },
    'ten summaries, searched and drawn': (text) => {
      const result = rooms.parseInfographic({ ...file, triggers: file.triggers.map((trigger, place) => ({ ...trigger, summary: parts(text)[place] ?? 'x' })) });
      if (result.ok) rooms.search(result.model, 'gesprek');
    },
    'additions': (text) => rooms.applyOverlay(model, { publisher: 'x', date: '2026', about: 'x', title: text }),
    'a term of the glossary': (text) => {
      const result = rooms.parseInfographic({ ...file, glossary: [...file.glossary, { id: 'long', term: text.slice(0, 5000), definition: 'x' }] });
      if (result.ok) rooms.textVersion(result.model);
    },
    'a route in an address': (text) => rooms.readRoute(model, text),
    'a selection in an address': (text) => rooms.selectionFromHash(text),
    'a problem in words': (text) => rooms.parseInfographic({ ...file, [text]: 1 }).problems?.map((problem) => rooms.describeProblem(problem, words)),
  };
  const calm = prose(file);
  let worst = { times: 0 };
  const failed = [];
  for (const [door, act] of Object.entries(doors)) {
    // Under this a clock says more of the machine than of us.
    const neutral = Math.max(20, timeOf(() => act(calm), rounds));
    for (const [name, text] of Object.entries(texts)) {
      const spent = timeOf(() => act(text), rounds);
      const times = spent / neutral;
      if (times > worst.times) worst = { times, seen: `${door}, ${name}: ${Math.round(spent)} ms` };
      if (times > 3) failed.push(`${door}, ${name}: ${Math.round(spent)} ms against ${Math.round(neutral)}`);
    }
  }
  return [row('50,000 characters in fields and the search box', Object.keys(doors).length * Object.keys(texts).length, failed.length, failed.join('; ') || `worst ${worst.times.toFixed(1)} × (${worst.seen})`)];
}
