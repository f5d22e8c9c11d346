/**
 * Makes `data/triggerfactoren.schema.json` from the one schema in the code: `npm run schema`. Only editors read it, so the words that
 * explain the fields live here and not in the bundle that visitors load: in Dutch, and after that in English.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { english, overlayEnglish } from './schema.en.mjs';

export const schemaFile = fileURLToPath(new URL('../../data/triggerfactoren.schema.json', import.meta.url));

/** What each field is for. `definition.field`; a name alone explains the definition itself; `dataset` is the whole file. */
export const descriptions = {
  dataset: 'Inhoud van de infographic Triggerfactoren in het radicaliseringsproces, in één taal.',
  'dataset.$schema': 'Adres van dit schema, zodat je editor meehelpt.',
  'dataset.schemaVersion': 'Versie van het bestandsformaat. Laat dit staan.',
  'dataset.language': 'Taal van de teksten, zoals nl of en.',
  'dataset.alternates': 'Dezelfde inhoud in andere talen: taal en adres van het bestand.',
  'dataset.title': 'Titel boven de infographic.',
  'dataset.summary': 'Eén of twee zinnen onder de titel.',
  'dataset.disclaimer': 'Waarschuwing dat dit geen checklist is.',
  'dataset.version': 'Versie van de inhoud.',
  'dataset.date': 'Datum van deze versie: jaar-maand-dag.',
  'dataset.license': 'Licentie van de inhoud.',
  'dataset.publisher': 'Wie de inhoud uitgeeft.',
  'dataset.levels': 'Niveaus: de lijnen van de kaart, van boven naar beneden.',
  'dataset.phases': 'Fasen, in de volgorde van het proces.',
  'dataset.professions': 'Beroepen waaruit de bezoeker kiest.',
  'dataset.steps': 'Stappen van het handelen, in volgorde.',
  'dataset.triggers': 'Gebeurtenissen: de stations op de kaart.',
  'dataset.topics': 'Achtergrondteksten.',
  'dataset.glossary': 'Begrippen met uitleg.',
  'dataset.contacts': 'Organisaties waar je terechtkunt.',
  'dataset.workshop': 'Materiaal voor een bijeenkomst.',
  'dataset.sources': 'Bronnen waar uitspraken naar verwijzen.',
  'dataset.words': 'Woorden van knoppen en koppen, voor een taal die de infographic niet zelf spreekt of voor een andere toon.',
  'dataset.untranslated': 'Teksten die nog in een andere taal staan: welke taal, en welke teksten.',
  'dataset.bibliography': 'Adres van een bestand in CSL-JSON waarin de bronnen volledig staan. Dan hoeven jaar en titel hier niet.',
  claim: 'Eén uitspraak, met waar die op rust: bronnen, of een afleiding.',
  'claim.text': 'De uitspraak zelf: één of twee korte zinnen.',
  'claim.sources': 'Id’s van de bronnen die dit zeggen.',
  'claim.basis': 'derived: geen bron zegt precies dit; vul dan from in.',
  'claim.from': 'Waar de uitspraak van is afgeleid, met aan het eind tussen haakjes de id’s van bronnen.',
  'claim.evidence': 'near: de bron gaat over deze gebeurtenis bij een ander beroep, of andersom. adjacent: de bron gaat niet over radicalisering.',
  action: 'Eén ding dat een professional kan doen, met waar het op rust.',
  'action.text': 'De actie: kort, actief, in de je-vorm.',
  'action.acute': 'Waar: bij acuut gevaar. Staat vooraan en valt op.',
  'action.sources': 'Id’s van de bronnen die dit zeggen.',
  'action.basis': 'derived: geen bron zegt precies dit; vul dan from in.',
  'action.from': 'Waar de actie van is afgeleid, met aan het eind tussen haakjes de id’s van bronnen.',
  'action.evidence': 'near: de bron gaat over deze gebeurtenis bij een ander beroep, of andersom. adjacent: de bron gaat niet over radicalisering.',
  block: 'Een stuk tekst: tussenkop, alinea of lijst. Geen HTML.',
  inline: 'Een stukje van een alinea: gewoon, vet, cursief of een link.',
  level: 'Een niveau: één lijn op de kaart.',
  'level.icon': 'Tekening bij de naam: het d-attribuut van een svg-path, in lijnen, in een vlak van 24 bij 24.',
  phase: 'Een fase van het proces.',
  'phase.prevention': 'Waar: in deze fase werkt preventie.',
  'phase.roles': 'Per beroep: wat dit beroep in deze fase doet.',
  profession: 'Een beroep.',
  'profession.person': 'Hoe dit beroep de persoon noemt: jongere, leerling, cliënt.',
  'profession.icon': 'Tekening bij de naam: het d-attribuut van een svg-path, in lijnen, in een vlak van 24 bij 24.',
  'profession.general': 'Wat dit beroep altijd wel en liever niet doet.',
  step: 'Een stap van het handelen.',
  trigger: 'Een gebeurtenis die radicalisering kan starten, versnellen, remmen of keren.',
  'trigger.id': 'Vaste naam in adressen en verwijzingen. Verander die niet meer.',
  'trigger.label': 'Naam op de kaart.',
  'trigger.level': 'Id van het niveau.',
  'trigger.phases': 'Id’s van de fasen waarin dit speelt. De eerste bepaalt de plaats.',
  'trigger.kind': 'Keerpunt (turning-point), katalysator (catalyst) of allebei.',
  'trigger.placement': 'Wie de plaats op de fasen koos: een bron (source) of de redactie (editorial).',
  'trigger.summary': 'Wat er gebeurt, in één of twee zinnen.',
  'trigger.mechanism': 'Hoe dit kan doorwerken.',
  'trigger.signals': 'Waar je op kunt letten.',
  'trigger.counterSignals': 'Wat een andere kant op wijst.',
  'trigger.wayBack': 'Wat helpt om om te keren.',
  'trigger.mentalHealth': 'Hoe dit samenhangt met psychische klachten.',
  'trigger.perspectives': 'Per beroep en per stap: de acties.',
  'trigger.partners': 'Per beroep: wie je erbij betrekt.',
  'trigger.questions': 'Vragen om samen te bespreken.',
  topic: 'Een achtergrondtekst.',
  'topic.body': 'De tekst, in stukken.',
  term: 'Een begrip met uitleg.',
  'term.forms': 'Andere vormen van het woord, zoals het meervoud.',
  contact: 'Een organisatie, met naam en rol. Geen telefoonnummers.',
  'contact.scope': 'Landelijk (national) of lokaal (local).',
  source: 'Een publicatie.',
  statement: 'Een stelling voor een bijeenkomst.',
  case: 'Een verzonnen casus, in momenten.',
  exercise: 'Een oefening voor een bijeenkomst.',
  'exercise.minutes': 'Hoelang de oefening duurt, in minuten.',
};

export const overlaySchemaFile = fileURLToPath(new URL('../../data/overlay.schema.json', import.meta.url));

/** What the fields of an overlay are for; those of the things in its lists are explained as in the whole file. */
const overlayDescriptions = {
  $schema: 'Adres van dit schema, zodat je editor meehelpt.',
  schemaVersion: 'Versie van het bestandsformaat. Laat dit staan.',
  publisher: 'Wie deze aanvulling uitgeeft, zoals gemeente Voorbeeldstad. Staat bij elke regel die je toevoegt.',
  date: 'Datum van deze aanvulling: jaar-maand-dag.',
  about: 'Waar deze aanvulling over gaat. Staat in de bronnenlijst bij regels zonder eigen bron.',
  url: 'Pagina waar deze aanvulling op rust.',
  language: 'Taal van deze aanvulling, als die anders kan zijn dan die van de infographic.',
  title: 'Eigen titel.',
  summary: 'Eigen tekst onder de titel.',
  words: 'Eigen woorden van knoppen en koppen.',
  off: 'Waar: laat dit weg.',
  add: 'Komt na wat er al staat. Een gewone lijst vervangt wat er staat.',
};

/** A module of `src/model`, built in memory. */
async function moduleOf(file) {
  const entry = fileURLToPath(new URL(`../../src/model/${file}`, import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm', target: 'es2022' });
  return await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** The parts of the file that get a name of their own: written once, referred to elsewhere. */
function namesOf({ actionSchema, blockSchema, claimSchema, datasetSchema, inlineSchema }) {
  const { levels, phases, professions, steps, triggers, topics, glossary, contacts, workshop, sources } = datasetSchema.entries;
  const { statements, cases, exercises } = workshop.of.entries;
  const lists = { level: levels, phase: phases, profession: professions, step: steps, trigger: triggers, topic: topics, term: glossary, contact: contacts, source: sources, statement: statements, case: cases, exercise: exercises };
  const named = [['claim', claimSchema], ['action', actionSchema], ['block', blockSchema], ['inline', inlineSchema]];
  return new Map([...named, ...Object.entries(lists).map(([name, list]) => [name, list.of])].map(([name, shape]) => [shape, name]));
}

/** JSON Schema of each kind of shape; `inner` makes that of a shape inside it. */
const kinds = {
  text: ({ most, pattern }) => ({ type: 'string', minLength: 1, maxLength: most, ...(pattern ? { pattern: pattern.source } : {}) }),
  number: ({ least, most }) => ({ type: 'number', minimum: least, maximum: most }),
  boolean: () => ({ type: 'boolean' }),
  choice: ({ values }) => (values.length === 1 ? { const: values[0] } : { enum: values }),
  list: ({ of, least, most }, inner) => ({ type: 'array', items: inner(of), ...(least > 0 ? { minItems: least } : {}), ...(most < Infinity ? { maxItems: most } : {}) }),
  record: ({ keys, of }, inner) => ({ type: 'object', propertyNames: inner(keys), additionalProperties: inner(of) }),
  object: ({ entries }, inner) => ({
    type: 'object',
    properties: Object.fromEntries(Object.entries(entries).map(([key, shape]) => [key, inner(shape.is === 'optional' ? shape.of : shape)])),
    required: Object.keys(entries).filter((key) => entries[key].is !== 'optional'),
    additionalProperties: false,
  }),
  variant: ({ options }, inner) => ({ anyOf: Object.values(options).map(inner) }),
  either: ({ options }, inner) => ({ anyOf: options.map(inner) }),
};

/** A description in both languages; complains about one that has no English. */
function inBoth(place, text, others) {
  if (others[place] === undefined) throw new Error(`${place} has no English in test/build/schema.en.mjs`);
  return `${text} / ${others[place]}`;
}

/** Writes the descriptions into a schema; complains about one that no longer explains anything. */
function describe(schema) {
  for (const [place, text] of Object.entries(descriptions)) {
    const [name, field] = place.split('.');
    const definition = name === 'dataset' ? schema : schema.$defs[name];
    const shapes = field === undefined ? [definition] : (definition.anyOf ?? [definition]).map(({ properties }) => properties?.[field]).filter(Boolean);
    if (shapes.length === 0) throw new Error(`${place} is explained in test/build/schema.mjs, but the schema does not have it`);
    for (const shape of shapes) shape.description = inBoth(place, text, english);
  }
}

/** The JSON Schema as it should be in the data folder. Draft 7 is what editors know best. */
export async function schemaText() {
  const module = await moduleOf('schema.ts');
  const names = namesOf(module);
  const inner = (shape) => (names.has(shape) ? { $ref: `#/$defs/${names.get(shape)}` } : kinds[shape.is](shape, inner));
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'triggerfactoren',
    ...kinds.object(module.datasetSchema, inner),
    $defs: Object.fromEntries([...names].map(([shape, name]) => [name, kinds[shape.is](shape, inner)])),
  };
  describe(schema);
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The JSON Schema of a partner's overlay. What is the same in several places is written once. */
export async function overlaySchemaText() {
  const { overlaySchema } = await moduleOf('overlay-schema.ts');
  const inner = (shape) => kinds[shape.is](shape, inner);
  const { type, properties, required, additionalProperties } = inner(overlaySchema);
  for (const [field, description] of Object.entries(overlayDescriptions)) if (properties[field]) properties[field].description = inBoth(field, description, overlayEnglish);
  const lists = { ...properties, ...properties.workshop.properties };
  const names = { levels: 'level', phases: 'phase', professions: 'profession', steps: 'step', triggers: 'trigger', topics: 'topic', glossary: 'term', contacts: 'contact', exercises: 'exercise' };
  for (const [list, name] of Object.entries(names)) {
    for (const [field, shape] of Object.entries(lists[list].items.properties)) {
      const place = `${name}.${field}`;
      shape.description = field in overlayDescriptions ? inBoth(field, overlayDescriptions[field], overlayEnglish) : place in descriptions ? inBoth(place, descriptions[place], english) : undefined;
    }
  }
  const explainAdd = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (node.properties?.add) node.properties.add.description = inBoth('add', overlayDescriptions.add, overlayEnglish);
    Object.values(node).forEach(explainAdd);
  };
  explainAdd(properties);
  const title = 'Aanvulling van een partner op de infographic Triggerfactoren: alleen de verschillen.';
  return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title: 'triggerfactoren-overlay', description: title, type, properties, required, additionalProperties }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(schemaFile, await schemaText());
  writeFileSync(overlaySchemaFile, await overlaySchemaText());
  console.log('data/triggerfactoren.schema.json and data/overlay.schema.json are written');
}
