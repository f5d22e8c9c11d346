/** Malformed files through everything that needs no browser: no throw, nothing blank, a place for every refusal, and no object of ours changed. */
import fc from 'fast-check';
import { importTypescript } from '../helpers/typescript.mjs';
import { changes, fileOf, mutator } from './mutants.mjs';
import { row } from './table.mjs';

const rooms = await importTypescript('test/robust/rooms.ts');
const widthOf = (text, size) => text.length * size * 0.55;

/** What XML 1.0 does not know as a character. */
const notXml = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u;

const prototype = () => JSON.stringify([Object.prototype, Array.prototype, Map.prototype].map((object) => Object.getOwnPropertyNames(object)));
const before = prototype();

function told(problems, words) {
  if (problems.length === 0) throw new Error('refused without a word');
  for (const problem of problems) {
    if (typeof problem.path !== 'string') throw new Error('a problem without a place');
    if (!rooms.describeProblem(problem, words)) throw new Error('a problem without words');
  }
}

/** Everything that is made of content. */
function used(model, words) {
  if (rooms.textVersion(model).length < 500) throw new Error('a blank text version');
  rooms.search(model, model.title);
  for (const { route } of rooms.readyRoutes(model)) if (rooms.sessionSteps(model, route, []).length === 0) throw new Error('a session without screens');
  if (notXml.test(rooms.svgFile(rooms.mapDrawing(model, words, widthOf)))) throw new Error('an SVG that is no XML');
  if (rooms.csvFile(model, words, { profession: 'a', step: 'b', action: 'c' }).length < 20) throw new Error('a blank table');
}

/** Runs mutants of a file past a check; the first that fails is told with its changes. */
function tried(name, file, count, seed, look) {
  const mutate = mutator(file);
  let number = 0;
  try {
    fc.assert(
      fc.property(changes, (list) => {
        number++;
        const undo = mutate(list);
        try {
          look(file, number);
          if (prototype() !== before) throw new Error('an object of ours was changed');
        } finally {
          undo();
        }
      }),
      { numRuns: count, seed },
    );
  } catch (error) {
    return row(name, number, 1, error.message.slice(0, 1500));
  }
  return row(name, count, 0);
}

/** `seed` makes it the same at every run; without one each run tries others. */
export function malformed({ mutants, made, seed }) {
  const [nl, en, overlay, sources] = ['triggerfactoren.nl.json', 'triggerfactoren.en.json', 'overlay.example.json', 'triggerfactoren.sources.json'].map(fileOf);
  const words = rooms.messagesFor('nl');
  const { model } = rooms.parseInfographic(nl);
  // What is made of content takes far longer than looking at it: of what is still good, one in so many is made into everything.
  const often = Math.max(1, Math.round(mutants / made));
  let good = 0;
  const data = (file) => {
    const result = rooms.parseInfographic(file);
    if (!result.ok) told(result.problems, words);
    else if (good++ % often === 0) used(result.model, words);
  };
  const [{ route }] = rooms.readyRoutes(model);
  const saved = JSON.parse(rooms.routeFile(route));
  return [
    tried('mutants of the Dutch file', nl, Math.ceil(mutants * 0.4), seed, data),
    tried('mutants of the English file', en, Math.ceil(mutants * 0.2), seed, data),
    tried('mutants of additions', overlay, Math.ceil(mutants * 0.2), seed, (file, number) => {
      const { model: laid, problems } = rooms.applyOverlay(model, file);
      if (problems.length > 0) {
        told(problems, words);
        if (laid !== model) throw new Error('refused, and laid over all the same');
      } else if (number % often === 0) used(laid, words);
    }),
    tried('mutants of the list of sources', sources, Math.ceil(mutants * 0.1), seed, (file) => {
      const result = rooms.parseBibliography(file);
      if (!result.ok) told(result.problems, words);
    }),
    tried('mutants of a saved route', saved, Math.ceil(mutants * 0.1), seed, (file) => {
      const result = rooms.routeFromFile(model, JSON.stringify(file));
      if (!result.ok && result.problems.length === 0) throw new Error('refused without a word');
      if (result.ok && rooms.sessionSteps(model, result.route, []).length === 0) throw new Error('a session without screens');
    }),
    routes(model, Math.ceil(mutants * 0.1), seed),
    extremes(nl),
  ];
}

/** Fragments of an address that look like a route or a selection. */
function routes(model, count, seed) {
  const piece = fc.constantFrom('e', 's', 'c', 'x', 'v', 'r', '.', '_', '*', 'propaganda', 'police', '10', '999', '%', 'constructor', '\ud800', '=', '&', 'trigger=', 'lang=');
  const text = fc.oneof(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), fc.string({ unit: 'binary', maxLength: 200 }));
  try {
    fc.assert(
      fc.property(text, (address) => {
        const { route, problems } = rooms.readRoute(model, address, address);
        if (!route && problems.length === 0) throw new Error('refused without a word');
        if (route && rooms.sessionSteps(model, route, []).length === 0) throw new Error('a session without screens');
        rooms.selectionFromHash(address);
      }),
      { numRuns: count, seed },
    );
  } catch (error) {
    return row('routes in an address', count, 1, error.message.slice(0, 800));
  }
  return row('routes in an address', count, 0);
}

/** Files that are wrong as a whole, or far too much. */
function extremes(file) {
  const deep = (depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
  const circle = { ...file };
  circle.self = circle;
  const files = {
    'nothing': undefined, 'null': null, 'a number': 1, 'a text': '<!doctype html><p>x</p>', 'a list': [], 'an empty object': {},
    'depth 10,000': { ...file, title: deep(5000), triggers: deep(5000) }, 'a circle': circle,
    '100,000 events': { ...file, triggers: Array.from({ length: 100_000 }, (_, index) => ({ ...file.triggers[0], id: `e${index}` })) },
    'the same ids': { ...file, triggers: [...file.triggers, ...file.triggers] }, 'numbers for texts': { ...file, title: 1, summary: 2, phases: [1, 2] },
    'a later version': { ...file, schemaVersion: 2 }, 'a getter that throws': Object.defineProperty({ ...file }, 'title', { enumerable: true, get: () => { throw new Error('no'); } }),
  };
  const failed = Object.entries(files).flatMap(([name, value]) => {
    const start = performance.now();
    try {
      const result = rooms.parseInfographic(value);
      if (result.ok) return [`${name}: taken`];
      told(result.problems, rooms.messagesFor('nl'));
    } catch (error) {
      return [`${name}: ${error.message}`];
    }
    const time = performance.now() - start;
    return time > 2000 ? [`${name}: ${Math.round(time)} ms`] : [];
  });
  return row('files that are wrong as a whole', Object.keys(files).length, failed.length, failed.join('; '));
}
