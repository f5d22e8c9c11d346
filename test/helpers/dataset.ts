import type { datasetSchema } from '../../src/model/schema.js';
import type { TypeOf } from '../../src/model/shape.js';

type Plain<T> = T extends readonly (infer Item)[] ? Plain<Item>[] : T extends object ? { -readonly [Key in keyof T]: Plain<T[Key]> } : T;

/** A data file as somebody would write it: plain, mutable, not yet checked. */
export type PlainDataset = Plain<TypeOf<typeof datasetSchema>>;
export type PlainTrigger = PlainDataset['triggers'][number];
export type PlainAction = PlainDataset['triggers'][number]['perspectives'][string][string][number];

/** How large the content is. */
export interface DatasetSize {
  readonly phases?: number;
  readonly levels?: number;
  readonly triggers?: number;
  readonly professions?: number;
  readonly steps?: number;
  /** Least number of characters in the name of an event; names are padded with words. */
  readonly labelLength?: number;
  readonly language?: 'nl' | 'en';
}

/** Ids of the published file come first, so that icons and colours are those of the real thing. */
const ids = {
  levels: ['personal', 'group', 'society'],
  phases: ['susceptible', 'searching', 'member', 'action'],
  professions: ['police', 'youth-work', 'education', 'care'],
  steps: ['talk', 'assess', 'follow-up'],
} as const;

const dutch = {
  levels: ['Persoonlijk', 'Groep', 'Samenleving'],
  phases: ['Vatbaar', 'Zoekend', 'Lid', 'Actie'],
  professions: ['Politie', 'Jongerenwerk', 'Onderwijs', 'Zorg'],
  steps: ['Ga in gesprek', 'Schat de situatie in', 'Zet vervolgstappen'],
  level: 'Niveau', phase: 'Fase', profession: 'Beroep', step: 'Stap', event: 'Gebeurtenis', person: 'jongere', of: 'van',
  action: 'Actie', for: 'voor', at: 'bij', about: 'Over', term: 'netwerk', text: 'Zo gaat het vaak, met een netwerk eromheen.', question: 'Wat zie jij?',
  padding: ['met', 'een', 'naam', 'die', 'lang', 'doorloopt', 'omdat', 'het', 'leven', 'zo', 'is'],
};

const english: typeof dutch = {
  levels: ['Personal', 'Group', 'Society'],
  phases: ['Susceptible', 'Searching', 'Member', 'Action'],
  professions: ['Police', 'Youth work', 'Education', 'Care'],
  steps: ['Talk', 'Assess the situation', 'Follow up'],
  level: 'Level', phase: 'Phase', profession: 'Profession', step: 'Step', event: 'Event', person: 'young person', of: 'of',
  action: 'Action', for: 'for', at: 'at', about: 'About', term: 'network', text: 'It often goes like this, with a network around it.', question: 'What do you see?',
  padding: ['with', 'a', 'name', 'that', 'goes', 'on', 'because', 'such', 'is', 'life'],
};

const times = <Item>(count: number, make: (index: number) => Item): Item[] => Array.from({ length: count }, (_, index) => make(index));

/** A known id, else a numbered one: `level-4`. */
const nth = (known: readonly string[], prefix: string, index: number): string => known[index] ?? `${prefix}-${index + 1}`;

/**
 * Small content of exactly the size a test needs: valid, the same at every call, and new objects each time, to be changed at will.
 * Events are `event-1`, `event-2`, …: spread over the phases first and then over the levels; every fourth plays in two phases.
 * Each event has two actions for each profession and step: one from a source and one derived; `event-1` starts with an acute one.
 */
export function dataset(size: DatasetSize = {}): PlainDataset {
  const { phases = 4, levels = 3, triggers = 6, professions = 2, steps = 3, labelLength = 0, language = 'nl' } = size;
  const words = language === 'nl' ? dutch : english;
  const phaseIds = times(phases, (index) => nth(ids.phases, 'phase', index));
  const levelIds = times(levels, (index) => nth(ids.levels, 'level', index));
  const professionIds = times(professions, (index) => nth(ids.professions, 'profession', index));
  const stepIds = times(steps, (index) => nth(ids.steps, 'step', index));

  const sourced = (text: string, source = 1) => ({ text, sources: [`source-${source}`] });
  const derived = (text: string) => ({ text, basis: 'derived' as const, from: words.text });
  const actions = (what: string, first = false): PlainAction[] => [
    { ...sourced(`${words.action} 1 ${what}.`), ...(first ? { acute: true } : {}) },
    derived(`${words.action} 2 ${what}.`),
  ];
  const forEach = <Value>(keys: readonly string[], value: (key: string, index: number) => Value): Record<string, Value> =>
    Object.fromEntries(keys.map((key, index) => [key, value(key, index)]));

  const trigger = (index: number): PlainTrigger => {
    const place = index % phases;
    const label = padded(`${words.event} ${index + 1}`, labelLength, words.padding);
    return {
      id: `event-${index + 1}`,
      label,
      level: levelIds[Math.floor(index / phases) % levels]!,
      phases: phaseIds.slice(place, index % 4 === 3 ? place + 2 : place + 1),
      kind: index % 2 === 0 ? ['turning-point'] : ['turning-point', 'catalyst'],
      placement: index % 3 === 0 ? 'source' : 'editorial',
      summary: `${label}. ${words.text}`,
      mechanism: [sourced(words.text)],
      signals: [sourced(words.text, 2), derived(words.text)],
      counterSignals: [derived(words.text)],
      wayBack: [sourced(words.text)],
      mentalHealth: [derived(words.text)],
      perspectives: forEach(professionIds, (_profession, rank) =>
        forEach(stepIds, (_step, step) =>
          actions(`${words.for} ${nth(words.professions, words.profession, rank)} ${words.at} ${words.event} ${index + 1}, ${words.step} ${step + 1}`, index === 0 && step === 0),
        ),
      ),
      partners: forEach(professionIds, (_id, rank) =>
        professionIds.length > 1
          ? [{ label: nth(words.professions, words.profession, (rank + 1) % professionIds.length), profession: professionIds[(rank + 1) % professionIds.length]! }]
          : [{ label: words.person }],
      ),
      questions: [`${words.question} (${index + 1})`],
    };
  };

  return {
    $schema: './triggerfactoren.schema.json',
    schemaVersion: 1,
    language,
    title: `${words.event}: ${triggers} ${words.of} ${phases} × ${levels}`,
    summary: words.text,
    disclaimer: words.text,
    version: '1.0.0',
    date: '2026-01-31',
    license: 'CC BY 4.0',
    publisher: 'triggerfactoren',
    levels: levelIds.map((id, index) => ({ id, label: words.levels[index] ?? `${words.level} ${index + 1}`, description: words.text })),
    phases: phaseIds.map((id, index) => ({
      id,
      label: words.phases[index] ?? `${words.phase} ${index + 1}`,
      description: words.text,
      prevention: index < phases / 2,
      roles: forEach(professionIds, (_id, rank) => `${words.phase} ${index + 1} ${words.for} ${nth(words.professions, words.profession, rank)}.`),
      sources: ['source-1'],
    })),
    professions: professionIds.map((id, index) => ({
      id,
      label: words.professions[index] ?? `${words.profession} ${index + 1}`,
      person: words.person,
      general: { do: [sourced(words.text)], dont: [derived(words.text)] },
    })),
    steps: stepIds.map((id, index) => ({ id, label: words.steps[index] ?? `${words.step} ${index + 1}`, description: words.text })),
    triggers: times(triggers, trigger),
    topics: [
      {
        id: 'information-sharing',
        label: `${words.about} 1`,
        body: [
          { type: 'heading', text: words.question },
          { type: 'paragraph', text: words.text, sources: ['source-2'] },
          { type: 'paragraph', text: [{ type: 'text', text: words.about }, { type: 'strong', text: words.term }, { type: 'link', text: words.event, url: 'https://example.org/' }] },
          { type: 'list', items: [sourced(words.text, 3), derived(words.text)] },
        ],
      },
      { id: 'mental-health', label: `${words.about} 2`, body: [{ type: 'paragraph', text: words.text, basis: 'derived', from: words.text }] },
    ],
    glossary: [{ id: 'network', term: words.term, forms: [`${words.term}s`], definition: words.text, sources: ['source-3'] }],
    contacts: [
      { id: 'contact-1', name: 'Contact 1', role: words.text, url: 'https://example.org/contact', scope: 'national' },
      { id: 'contact-2', name: 'Contact 2', role: words.text, scope: 'local' },
    ],
    workshop: {
      statements: [{ id: 'statement-1', text: words.text, triggers: triggers > 0 ? ['event-1'] : [], note: [sourced(words.text)] }],
      cases: [
        {
          id: 'case-1',
          label: `${words.event} 1`,
          summary: words.text,
          moments: triggers > 0 ? [{ text: words.text, trigger: 'event-1', phase: phaseIds[0]!, questions: [words.question] }] : [],
          note: [derived(words.text)],
        },
      ],
      exercises: [{ id: 'exercise-1', label: words.question, goal: words.text, minutes: 20, instructions: [words.text], note: [sourced(words.text)] }],
    },
    sources: [
      { id: 'source-1', author: 'A. Auteur', year: 2016, title: `${words.about} 1`, url: 'https://example.org/1' },
      { id: 'source-2', author: 'B. Auteur', year: 2019, title: `${words.about} 2` },
      { id: 'source-3', author: 'C. Auteur', year: '2021', title: `${words.about} 3`, note: words.text },
    ],
  };
}

function padded(label: string, length: number, padding: readonly string[]): string {
  let text = label;
  for (let index = 0; text.length < length; index++) text += ` ${padding[index % padding.length]!}`;
  return text;
}

/** Puts a value at a path such as `triggers[2].label`, right or wrong; `undefined` takes away what stands there. Answers the data. */
export function put<Data extends object>(data: Data, path: string, value: unknown): Data {
  const keys = path.match(/[^.[\]]+/g) ?? [];
  const last = keys.pop()!;
  const holder = keys.reduce<Record<string, unknown>>((inside, key) => inside[key] as Record<string, unknown>, data as Record<string, unknown>);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return data;
}
