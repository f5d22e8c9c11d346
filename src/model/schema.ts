import { boolean, choice, either, id, list, number, object, optional, path, record, reference, text as textUpTo, variant } from './shape.js';

/** The newest data format this code reads. A file with a higher number was written for a later release. */
export const schemaVersion = 1;

/** Longest text a field may hold, in characters. Guards the page against a hostile or broken file. */
export const maxTextLength = 5000;

/** Largest number of events one file may hold. */
export const maxTriggers = 20_000;

const text = textUpTo(maxTextLength);
const level = reference('levels');
const phase = reference('phases');
const profession = reference('professions');
const step = reference('steps');
const trigger = reference('triggers');
const source = reference('sources');
const url = textUpTo(2000);

/** What a statement rests on: the sources that carry it. */
const sourced = { sources: list(source, 1) };

/**
 * What a statement rests on when no source carries it: `from` says what it was derived from, with the ids of sources in brackets at its
 * end. `evidence` says how far off those are: `near` speak of this event with another profession, or the other way round; `adjacent`
 * speak of both, but not of the subject itself.
 */
const derived = { basis: choice('derived'), evidence: optional(choice('near', 'adjacent')), from: text };

/** One statement with what it rests on. */
export const claimSchema = variant('basis', { derived: object({ text, ...derived }), '': object({ text, ...sourced }) });

/** One thing a professional can do, with what it rests on; `acute` comes first and is shown at once. */
export const actionSchema = variant('basis', {
  derived: object({ text, acute: optional(boolean), ...derived }),
  '': object({ text, acute: optional(boolean), ...sourced }),
});

const claims = list(claimSchema);
const actions = list(actionSchema);

/** A run of words inside a paragraph: plain, strong, emphasised or a link. */
export const inlineSchema = variant('type', {
  text: object({ type: choice('text'), text }),
  strong: object({ type: choice('strong'), text }),
  em: object({ type: choice('em'), text }),
  link: object({ type: choice('link'), text, url }),
});

/** A block of a topic. Never HTML: structure is data, so that a file cannot bring markup onto a page. */
export const blockSchema = variant('type', {
  heading: object({ type: choice('heading'), text }),
  paragraph: object({
    type: choice('paragraph'),
    text: either(text, list(inlineSchema)),
    sources: optional(list(source)),
    basis: optional(choice('derived')),
    evidence: optional(choice('near', 'adjacent')),
    from: optional(text),
  }),
  list: object({ type: choice('list'), items: claims }),
});

/** A drawing beside a name, in lines, in a field of 24 by 24. */
const icon = { icon: optional(path) };

const levelSchema = object({ id, label: text, description: text, ...icon });

const phaseSchema = object({
  id,
  label: text,
  description: text,
  prevention: boolean,
  roles: record(profession, text),
  sources: optional(list(source)),
});

const professionSchema = object({ id, label: text, person: text, general: object({ do: actions, dont: actions }), ...icon });

const stepSchema = object({ id, label: text, description: text });

const triggerSchema = object({
  id,
  label: text,
  level,
  phases: list(phase, 1),
  kind: list(choice('turning-point', 'catalyst')),
  placement: choice('source', 'editorial'),
  summary: text,
  mechanism: claims,
  signals: claims,
  counterSignals: claims,
  wayBack: claims,
  mentalHealth: claims,
  perspectives: record(profession, record(step, actions)),
  partners: record(profession, list(object({ label: text, profession: optional(profession) }))),
  questions: list(text),
});

const topicSchema = object({ id, label: text, body: list(blockSchema) });

const glossarySchema = object({ id, term: text, forms: optional(list(text)), definition: text, sources: optional(list(source)) });

const contactSchema = object({ id, name: text, role: text, url: optional(url), scope: choice('national', 'local') });

const statementSchema = object({ id, text, triggers: list(trigger), note: claims });

const momentSchema = object({ text, trigger, phase, questions: list(text) });

const caseSchema = object({ id, label: text, summary: text, moments: list(momentSchema), note: claims });

const exerciseSchema = object({ id, label: text, goal: text, minutes: number(1, 480), instructions: list(text), note: claims });

/** Where the file names a `bibliography`, the id is enough. */
const sourceSchema = object({ id, author: optional(text), year: optional(either(number(1000, 3000), text)), title: optional(text), url: optional(url), note: optional(text) });

/** The whole data file: the one place where its shape is said. Types, check and JSON Schema follow from it. */
export const datasetSchema = object({
  $schema: optional(url),
  schemaVersion: choice(schemaVersion),
  language: text,
  alternates: optional(record(text, url)),
  title: text,
  summary: text,
  disclaimer: text,
  version: text,
  date: text,
  license: text,
  publisher: text,
  levels: list(levelSchema, 1),
  phases: list(phaseSchema, 1),
  professions: list(professionSchema),
  steps: list(stepSchema),
  triggers: list(triggerSchema, 0, maxTriggers),
  topics: list(topicSchema),
  glossary: list(glossarySchema),
  contacts: list(contactSchema),
  workshop: optional(object({ statements: list(statementSchema), cases: list(caseSchema), exercises: list(exerciseSchema) })),
  sources: list(sourceSchema),
  bibliography: optional(url),
  // Words of the interface, for a language that it does not speak by itself, or another tone.
  words: optional(record(id, text)),
  // Texts that still stand in another language, as `triggers/propaganda/summary`.
  untranslated: optional(object({ language: text, texts: list(text) })),
});
