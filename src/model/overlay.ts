import { check } from './findings.js';
import { nearest } from './nearest.js';
import { markOrigin } from './origin.js';
import { overlayLists, overlaySchema, overlayWorkshopLists } from './overlay-schema.js';
import { maxProblems, parseInfographic, versionProblem } from './parse.js';
import { jsonPath, shorten, type Problem } from './problems.js';
import type { Model } from './types.js';

/** The base content with a partner's additions; when the additions are broken, the base as it was and why. */
export interface OverlayResult {
  readonly model: Model;
  readonly problems: readonly Problem[];
}

type Json = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];
interface Item extends Json {
  readonly id: string;
}

/** What things are called by; only something new must say it. */
const names = /\.(label|name|term|text|author)$/;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

type Change = Json & { readonly id: string; readonly off?: boolean };
type Changes = readonly Change[] | undefined;

/** A partner's file of differences, checked. */
type Overlay = Readonly<Record<'publisher' | 'date' | 'about', string>> &
  Readonly<Partial<Record<'url' | 'language' | 'title' | 'summary', string>>> &
  Readonly<Partial<Record<(typeof overlayLists)[number], readonly Change[]>>> & {
    readonly workshop?: Readonly<Partial<Record<(typeof overlayWorkshopLists)[number], readonly Change[]>>>;
  };

/** What an overlay says about itself: not laid over the base. */
const ownFields = new Set(['$schema', 'schemaVersion', 'publisher', 'date', 'about', 'url', 'language', 'workshop', ...overlayLists]);

/** What only a whole data file says about itself. */
const wholeFields = ['disclaimer', 'license', 'version'];

/** Whether a file is an overlay rather than a whole data file: there is something in it, and nothing that only a whole file has. */
export const isOverlay = (value: unknown): boolean => isObject(value) && Object.keys(value).length > 0 && !wholeFields.some((field) => field in value);

/**
 * Lays a partner's file of differences over the base. Never edits the base and never takes it down: with problems, each with its path
 * in the overlay, the base comes back as it was. `originOf` tells of every line that was added or changed.
 */
export function applyOverlay(base: Model, overlay: unknown): OverlayResult {
  const newer = versionProblem(overlay);
  if (newer) return { model: base, problems: [newer] };
  const { value, problems } = check(overlaySchema, overlay, maxProblems);
  if (problems.length > 0) return { model: base, problems };
  const merge = new Merge(base, value as Overlay);
  const result = parseInfographic(merge.merged);
  if (!result.ok || merge.problems.length > 0) return { model: base, problems: [...merge.problems, ...(result.ok ? [] : merge.inOverlay(result.problems))] };
  merge.mark(result.model);
  return { model: result.model, problems: [] };
}

/** One laying over: builds the merged file and remembers which place in it came from which place in the overlay. */
class Merge {
  readonly merged: Record<string, unknown>;
  readonly problems: Problem[] = [];
  #overlay: Overlay;
  /** Place in the merged file → place in the overlay; `line` when what stands there is the overlay's own. */
  #places = new Map<string, { readonly path: Path; readonly from: string; readonly line: boolean }>();
  /** Places of added things → the ids that were there, of which one was perhaps meant. */
  #added = new Map<string, { readonly from: string; readonly list: string; readonly id: string; readonly known: ReadonlySet<string> }>();
  /** Id of the source that stands for the partner's own word. */
  #ownSource: string;
  #ownSourceUsed = false;

  constructor(base: Model, overlay: Overlay) {
    this.#overlay = overlay;
    this.#ownSource = freeId('overlay', base.index.sources);
    const { index: _index, ordered: _ordered, ...plain } = base;
    this.merged = without(plain, idsOff(overlay.triggers), idsOff(overlay.professions));
    for (const list of overlayLists) this.merged[list] = this.#list(this.merged[list], overlay[list], [list]);
    this.#mergeWorkshop();
    for (const [key, value] of Object.entries(overlay)) if (!ownFields.has(key) && value !== undefined) this.merged[key] = this.#value(this.merged[key], value, [key], [key]);
    if (this.#ownSourceUsed) this.merged['sources'] = [...(this.merged['sources'] as Item[]), this.#source()];
  }

  /** Problems of the merged file, told by their place in the overlay. */
  inOverlay(problems: readonly Problem[]): readonly Problem[] {
    const told = new Map<string, Problem>();
    const nameless = new Set(problems.filter(({ path, code }) => code === 'missing' && names.test(path)).map(({ path }) => path.replace(names, '')));
    for (const problem of problems) {
      const moved = this.#unknownId(problem, nameless) ?? { ...problem, path: this.#placeInOverlay(problem.path) };
      told.set(`${moved.path} ${moved.code}`, moved);
    }
    return [...told.values()];
  }

  /** Remembers the origin of every line of the model that the overlay brought. */
  mark(model: Model): void {
    const { publisher, language } = this.#overlay;
    const origin = { publisher, language: language === undefined || language === model.language ? undefined : language };
    markOrigin(model, origin, 'overlay');
    for (const { path, line } of this.#places.values()) {
      if (!line) continue;
      // Words have no identity of their own: then the thing they are a field of remembers which field that is.
      let end = path.length;
      while (end > 0 && !isObject(at(model, path.slice(0, end)))) end--;
      markOrigin(at(model, path.slice(0, end)) as object, origin, end === path.length ? undefined : String(path[end]));
    }
  }

  #mergeWorkshop(): void {
    const { workshop } = this.#overlay;
    if (!workshop) return;
    const base = (this.merged['workshop'] ?? { statements: [], cases: [], exercises: [] }) as Record<string, unknown>;
    this.merged['workshop'] = Object.fromEntries(overlayWorkshopLists.map((list) => [list, this.#list(base[list], workshop[list], ['workshop', list])]));
  }

  /** A list of things with an id: first what is left out, then what is changed, then what is new. */
  #list(base: unknown, over: Changes, path: Path): readonly unknown[] {
    const before = base as readonly Item[];
    if (!over) return before;
    const off = idsOff(over);
    const known = new Set(before.map(({ id }) => id));
    const kept = before.filter(({ id }) => !off.has(id));
    const places = new Map(kept.map(({ id }, place) => [id, place]));
    const result: Json[] = kept;
    const list = path.join('.');
    over.forEach((item, index) => {
      const from = [...path, index];
      const report = (code: Problem['code'], guess?: string) =>
        this.problems.push({ path: jsonPath([...from, 'id']), code, found: shorten(item.id), expected: list, ...(guess ? { nearest: guess } : {}) });
      const place = places.get(item.id);
      if (item.off) {
        if (!known.has(item.id)) report('reference', nearest(item.id, known));
      } else if (place === undefined) {
        const to = [...path, result.length];
        result.push(this.#put(this.#whole(item), to, from) as Json);
        this.#added.set(jsonPath(to), { from: jsonPath(from), list, id: item.id, known });
      } else if (path[0] === 'sources') {
        // What our lines rest on stays what it is.
        report('ours');
      } else {
        result[place] = this.#fields(result[place]!, item, [...path, place], from);
      }
    });
    return result;
  }

  /** The fields of one thing, those of the overlay over those of the base. */
  #fields(base: Json, over: Json, path: Path, from: Path): Json {
    const result: Record<string, unknown> = { ...base };
    this.#put(result, path, from, false);
    for (const [key, value] of Object.entries(over)) {
      if (key !== 'id' && value !== undefined) result[key] = this.#value(base[key], value, [...path, key], [...from, key]);
    }
    return result;
  }

  #value(base: unknown, over: unknown, path: Path, from: Path): unknown {
    this.#put(over, path, from, false);
    if (Array.isArray(over)) return this.#lines(over, 0, path, from);
    if (!isObject(over)) return this.#put(over, path, from);
    if (Array.isArray(over['add'])) {
      const before: readonly unknown[] = Array.isArray(base) ? base : [];
      return [...before, ...this.#lines(over['add'], before.length, path, [...from, 'add'])];
    }
    return this.#fields(isObject(base) ? base : {}, over, path, from);
  }

  /** Lines of a list, the first of them at `start` in the merged file. */
  #lines(lines: readonly unknown[], start: number, path: Path, from: Path): readonly unknown[] {
    return lines.map((line, index) => this.#put(this.#sourced(line), [...path, start + index], [...from, index]));
  }

  /** A new thing: without a base to come after, `{ "add": [ … ] }` is just that list. */
  #whole(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((line) => this.#whole(this.#sourced(line)));
    if (!isObject(value)) return value;
    if (Array.isArray(value['add'])) return this.#whole(value['add']);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.#whole(inner)]));
  }

  /** A claim that names nothing it rests on, rests on the partner's own word. */
  #sourced(line: unknown): unknown {
    if (!isObject(line) || !('text' in line) || Object.keys(line).some((key) => key !== 'text' && key !== 'acute')) return line;
    this.#ownSourceUsed = true;
    return { ...line, sources: [this.#ownSource] };
  }

  #put(value: unknown, path: Path, from: Path, line = true): unknown {
    this.#places.set(jsonPath(path), { path, from: jsonPath(from), line });
    return value;
  }

  #source(): Item {
    const { publisher, about, date, url } = this.#overlay;
    return { id: this.#ownSource, author: publisher, year: date.slice(0, 4), title: about, ...(url === undefined ? {} : { url }) };
  }

  /**
   * A field that a new thing lacks, while its id looks like a known one or it has no name either: then it was meant to change something,
   * and it is the id that is wrong, or the base.
   */
  #unknownId({ path, code }: Problem, nameless: ReadonlySet<string>): Problem | undefined {
    const item = path.replace(/\.[^.[\]]+$/, '');
    const added = code === 'missing' ? this.#added.get(item) : undefined;
    if (!added) return undefined;
    const { from, id, list, known } = added;
    const guess = nearest(id, known);
    if (guess === undefined && !nameless.has(item)) return undefined;
    return { path: `${from}.id`, code: 'reference', found: shorten(id), expected: list, ...(guess === undefined ? {} : { nearest: guess }) };
  }

  #placeInOverlay(path: string): string {
    for (let end = path.length; end > 0; end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))) {
      const place = this.#places.get(path.slice(0, end));
      if (place) return place.from + path.slice(end);
    }
    return path;
  }
}

const idsOff = (items: Changes = []): ReadonlySet<string> =>
  new Set(items.filter(({ off }) => off).map(({ id }) => id));

function freeId(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  return id;
}

const at = (root: unknown, path: Path): unknown => path.reduce<unknown>((here, key) => (here as Record<string | number, unknown>)[key], root);

type Plain = Omit<Model, 'index' | 'ordered'>;

/** The base without some events and professions, and without what points at them: nothing may be left dangling. */
function without(base: Plain, triggers: ReadonlySet<string>, professions: ReadonlySet<string>): Record<string, unknown> {
  if (triggers.size + professions.size === 0) return { ...base };
  const kept = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !professions.has(id)));
  return {
    ...base,
    phases: base.phases.map((phase) => ({ ...phase, roles: kept(phase.roles) })),
    triggers: base.triggers.map((trigger) => ({
      ...trigger,
      perspectives: kept(trigger.perspectives),
      partners: Object.fromEntries(
        Object.entries(kept(trigger.partners)).map(([id, partners]) => [
          id,
          partners.map(({ label, profession }) => (profession === undefined || professions.has(profession) ? { label } : { label, profession })),
        ]),
      ),
    })),
    ...(base.workshop && {
      workshop: {
        ...base.workshop,
        statements: base.workshop.statements.map((statement) => ({ ...statement, triggers: statement.triggers.filter((id) => !triggers.has(id)) })),
        cases: base.workshop.cases
          .map((one) => ({ ...one, moments: one.moments.filter(({ trigger }) => !triggers.has(trigger)) }))
          .filter(({ moments }, index) => moments.length > 0 || base.workshop!.cases[index]!.moments.length === 0),
      },
    }),
  };
}
