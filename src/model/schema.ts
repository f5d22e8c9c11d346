import * as v from 'valibot';

/** The newest data format this code reads. A file with a higher number was written for a later release. */
export const schemaVersion = 1;

/** Longest text a field may hold, in characters. Guards the page against a hostile or broken file. */
export const maxTextLength = 5000;

/** Largest number of events one file may hold. */
export const maxTriggers = 20_000;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(maxTextLength));
const id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/));
const ids = v.array(id);
const url = v.pipe(v.string(), v.maxLength(2000));

/** Meaning of a reference: the sources that carry a statement. */
const sourced = { sources: v.pipe(ids, v.minLength(1)), basis: v.exactOptional(v.literal('sourced')) };

/** Meaning of a reference: no source carries the statement; `from` says what it was derived from. */
const derived = { basis: v.literal('derived'), from: text };

/** One statement with what it rests on. */
export const claimSchema = v.variant('basis', [
  v.strictObject({ text, ...derived }),
  v.strictObject({ text, ...sourced }),
]);

/** One thing a professional can do, with what it rests on; `acute` comes first and is shown at once. */
export const actionSchema = v.variant('basis', [
  v.strictObject({ text, acute: v.exactOptional(v.boolean()), ...derived }),
  v.strictObject({ text, acute: v.exactOptional(v.boolean()), ...sourced }),
]);

const claims = v.array(claimSchema);
const actions = v.array(actionSchema);

/** A run of words inside a paragraph: plain, strong, emphasised or a link. */
export const inlineSchema = v.variant('type', [
  v.strictObject({ type: v.picklist(['text', 'strong', 'em']), text }),
  v.strictObject({ type: v.literal('link'), text, url }),
]);

const richText = v.union([text, v.array(inlineSchema)]);

/** A block of a topic. Never HTML: structure is data, so that a file cannot bring markup onto a page. */
export const blockSchema = v.variant('type', [
  v.strictObject({ type: v.literal('heading'), text }),
  v.strictObject({
    type: v.literal('paragraph'),
    text: richText,
    sources: v.exactOptional(ids),
    basis: v.exactOptional(v.literal('derived')),
    from: v.exactOptional(text),
  }),
  v.strictObject({ type: v.literal('list'), items: v.array(claimSchema) }),
]);

const levelSchema = v.strictObject({ id, label: text, description: text });

const phaseSchema = v.strictObject({
  id,
  label: text,
  description: text,
  prevention: v.boolean(),
  roles: v.record(id, text),
  sources: v.exactOptional(ids),
});

const professionSchema = v.strictObject({
  id,
  label: text,
  person: text,
  general: v.strictObject({ do: actions, dont: actions }),
});

const stepSchema = v.strictObject({ id, label: text, description: text });

const partnerSchema = v.strictObject({ label: text, profession: v.exactOptional(id) });

const triggerSchema = v.strictObject({
  id,
  label: text,
  level: id,
  phases: v.pipe(ids, v.minLength(1)),
  kind: v.array(v.picklist(['turning-point', 'catalyst'])),
  placement: v.picklist(['source', 'editorial']),
  summary: text,
  mechanism: claims,
  signals: claims,
  counterSignals: claims,
  wayBack: claims,
  mentalHealth: claims,
  perspectives: v.record(id, v.record(id, actions)),
  partners: v.record(id, v.array(partnerSchema)),
  questions: v.array(text),
});

const topicSchema = v.strictObject({ id, label: text, body: v.array(blockSchema) });

const glossarySchema = v.strictObject({
  id,
  term: text,
  forms: v.exactOptional(v.array(text)),
  definition: text,
  sources: v.exactOptional(ids),
});

const contactSchema = v.strictObject({
  id,
  name: text,
  role: text,
  url: v.exactOptional(url),
  scope: v.picklist(['national', 'local']),
});

const statementSchema = v.strictObject({ id, text, triggers: ids, note: claims });

const momentSchema = v.strictObject({
  text,
  trigger: id,
  phase: id,
  questions: v.array(text),
});

const caseSchema = v.strictObject({
  id,
  label: text,
  summary: text,
  moments: v.array(momentSchema),
  note: claims,
});

const exerciseSchema = v.strictObject({
  id,
  label: text,
  goal: text,
  minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(480)),
  instructions: v.array(text),
  note: claims,
});

const workshopSchema = v.strictObject({
  statements: v.array(statementSchema),
  cases: v.array(caseSchema),
  exercises: v.array(exerciseSchema),
});

const sourceSchema = v.strictObject({
  id,
  author: text,
  year: v.union([v.pipe(v.number(), v.integer()), text]),
  title: text,
  url: v.exactOptional(url),
  note: v.exactOptional(text),
});

/** The whole data file: the one place where its shape is said. Types, check and JSON Schema follow from it. */
export const datasetSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  schemaVersion: v.literal(schemaVersion),
  language: text,
  alternates: v.exactOptional(v.record(v.string(), url)),
  title: text,
  summary: text,
  disclaimer: text,
  version: text,
  date: text,
  license: text,
  publisher: text,
  levels: v.pipe(v.array(levelSchema), v.minLength(1)),
  phases: v.pipe(v.array(phaseSchema), v.minLength(1)),
  professions: v.array(professionSchema),
  steps: v.array(stepSchema),
  triggers: v.pipe(v.array(triggerSchema), v.maxLength(maxTriggers)),
  topics: v.array(topicSchema),
  glossary: v.array(glossarySchema),
  contacts: v.array(contactSchema),
  workshop: v.exactOptional(workshopSchema),
  sources: v.array(sourceSchema),
});
