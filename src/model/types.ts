import type { Problem } from './problems.js';
import type { actionSchema, blockSchema, claimSchema, datasetSchema, inlineSchema } from './schema.js';
import type { TypeOf } from './shape.js';

/** `T` with every property and element readonly, all the way down. */
export type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** What one data file says, checked and frozen. Shapes and limits are in `schema.ts`. */
export type Dataset = DeepReadonly<TypeOf<typeof datasetSchema>>;

/** A statement with the sources that carry it, or with what it was derived from. */
export type Claim = DeepReadonly<TypeOf<typeof claimSchema>>;
/** Something a professional can do; `acute` ones come first. */
export type Action = DeepReadonly<TypeOf<typeof actionSchema>>;
/** A paragraph, heading or list of a topic. */
export type Block = DeepReadonly<TypeOf<typeof blockSchema>>;
/** A run of words in a paragraph. */
export type Inline = DeepReadonly<TypeOf<typeof inlineSchema>>;

/** Personal, group or society: one line of the map. */
export type Level = Dataset['levels'][number];
/** A stretch of the process, with who is on the move in it. */
export type Phase = Dataset['phases'][number];
/** A profession, its word for the person and its general do's and don'ts. */
export type Profession = Dataset['professions'][number];
/** One of the steps of acting: talk, assess, follow up. */
export type Step = Dataset['steps'][number];
/** An event that can set the process going, speed it up, slow it down or turn it round. */
export type Trigger = Dataset['triggers'][number];
/** Somebody to involve; `profession` when that is one of the professions of the file. */
export type Partner = Trigger['partners'][string][number];
/** A longer explanation, built of blocks. */
export type Topic = Dataset['topics'][number];
/** A term and what it means; `forms` are other spellings found in running text. */
export type GlossaryEntry = Dataset['glossary'][number];
/** An organisation to turn to, by name and role. */
export type Contact = Dataset['contacts'][number];
/** A publication that carries claims. */
export type Source = Dataset['sources'][number];
/** Material for a session: statements, cases and exercises. */
export type Workshop = NonNullable<Dataset['workshop']>;

/** A dataset with look-ups by id, made once by `parseInfographic`. Frozen; never changed again. */
export interface Model extends Dataset {
  readonly index: {
    readonly levels: ReadonlyMap<string, Level>;
    readonly phases: ReadonlyMap<string, Phase>;
    readonly professions: ReadonlyMap<string, Profession>;
    readonly steps: ReadonlyMap<string, Step>;
    readonly triggers: ReadonlyMap<string, Trigger>;
    readonly sources: ReadonlyMap<string, Source>;
  };
  /** The events in reading order: by first phase, then level, then as the file lists them. */
  readonly ordered: readonly Trigger[];
}

/** A model, or everything that stands in its way. */
export type ParseResult =
  | { readonly ok: true; readonly model: Model }
  | { readonly ok: false; readonly problems: readonly Problem[] };
