import { isObject, same, valueAt, withValue, type Json } from './at.js';
import { fromKey, fromParts, wordKey } from './sheet.js';
import { textsOf, valueOf, type Text } from './texts.js';

/** One row as it came back. `text` is what was written out; what a person filled in is `proposal`, `sources` and `comment`. */
export interface ReturnedRow {
  /** Number of the row in the sheet, from 1. */
  readonly row: number;
  readonly key: string;
  readonly text: string;
  readonly proposal: string;
  readonly sources: string;
  readonly comment: string;
}

/** Why a row was not used. `gone`: its key is not in the file; `changed`: the text underneath is another by now; `twice`: an earlier row has the same key. */
export type RefusalReason = 'gone' | 'changed' | 'too-long' | 'source' | 'no-sources' | 'twice' | 'unknown-word';

export interface Refusal {
  readonly row: number;
  readonly key: string;
  readonly reason: RefusalReason;
  /** What was found: a length, a source. */
  readonly found: string;
}

/** What came of a sheet. */
export interface BroughtBack {
  readonly data: Json;
  /** Keys of the texts that are another now. */
  readonly changed: readonly string[];
  readonly comments: readonly { readonly row: number; readonly key: string; readonly comment: string }[];
  readonly refused: readonly Refusal[];
  /** Of a translation: keys of texts that still stand in the first language. */
  readonly untranslated: readonly string[];
}

/** What a translation is made into. */
export interface Translation {
  readonly language: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Lays what came back over the file it was made from. Nothing is guessed: a row that does not fit is refused with a reason, and the file
 * stays as it was there. With `translation` the filled-in texts make a file in that language; what is not filled in stays and is listed.
 */
export function bringBack(base: Json, rows: readonly ReturnedRow[], translation?: Translation): BroughtBack {
  const back = new Back(base, translation);
  for (const row of rows) back.take(row);
  return back.result();
}

class Back {
  #base: Json;
  #data: Json;
  #translation: Translation | undefined;
  #texts: ReadonlyMap<string, Text>;
  #all: readonly Text[];
  #sources: ReadonlySet<string>;
  #seen = new Set<string>();
  #changed: string[] = [];
  #comments: BroughtBack['comments'][number][] = [];
  #refused: Refusal[] = [];
  #done = new Set<string>();
  #words: Record<string, string> = {};
  #froms = new Map<string, string>();

  constructor(base: Json, translation: Translation | undefined) {
    this.#base = base;
    this.#data = base;
    this.#translation = translation;
    this.#all = textsOf(base);
    this.#texts = new Map(this.#all.map((text) => [text.key, text]));
    const sources = base['sources'];
    this.#sources = new Set(Array.isArray(sources) ? sources.filter(isObject).map(({ id }) => String(id)) : []);
  }

  take(row: ReturnedRow): void {
    const { key, comment } = row;
    const refuse = (reason: RefusalReason, found = '') => void this.#refused.push({ row: row.row, key, reason, found });
    if (comment !== '') this.#comments.push({ row: row.row, key, comment });
    const changes = row.proposal !== '' || row.sources !== '';
    if (!changes) return;
    if (this.#seen.has(key)) return refuse('twice');
    this.#seen.add(key);
    if (this.#translation && key.startsWith(wordKey)) return this.#word(key.slice(wordKey.length), row, refuse);
    if (this.#translation && key.startsWith(fromKey)) return void this.#froms.set(key.slice(fromKey.length), row.proposal);
    const text = this.#textOf(row);
    if (typeof text === 'string') return refuse(text);
    if (row.proposal.length > text.most) return refuse('too-long', String(row.proposal.length));
    const sources = row.sources.split(/[\s,;]+/).filter(Boolean);
    const unknown = sources.find((id) => !this.#sources.has(id));
    if (unknown !== undefined) return refuse('source', unknown);
    if (sources.length > 0 && !Array.isArray(text.line?.['sources'])) return refuse('no-sources', sources.join(', '));
    this.#write(text, row.proposal, sources);
  }

  result(): BroughtBack {
    const kept = { changed: this.#changed, comments: this.#comments, refused: this.#refused };
    if (!this.#translation) return { ...kept, data: this.#data, untranslated: [] };
    const left = this.#all.map(({ key }) => key).filter((key) => !this.#done.has(key) && !this.#isForms(key));
    const { $schema, alternates: _alternates, words: _words, untranslated: _untranslated, ...rest } = this.#derivations(this.#data);
    const from = this.#base['language'] as string;
    const data: Json = {
      ...($schema === undefined ? {} : { $schema }),
      ...rest,
      language: this.#translation.language,
      ...(Object.keys(this.#words).length > 0 ? { words: this.#words } : {}),
      ...(left.length > 0 ? { untranslated: { language: from, texts: left } } : {}),
    };
    return { ...kept, data, untranslated: left };
  }

  #isForms = (key: string): boolean => key.endsWith('/forms');

  #word(name: string, { proposal }: ReturnedRow, refuse: (reason: RefusalReason, found?: string) => void): void {
    if (!this.#translation!.words.has(name)) return refuse('unknown-word', name);
    this.#words[name] = proposal;
  }

  /** The text a row is about; a line that only moved within its list is found by its words, if there is just one. */
  #textOf({ key, text }: ReturnedRow): Text | RefusalReason {
    const known = this.#texts.get(key);
    if (known?.text === text) return known;
    const cell = key.replace(/\/\d+(?=\/|$)/g, '');
    const moved = this.#all.filter((one) => one.cell === cell && one.text === text);
    if (moved.length === 1) return moved[0]!;
    return known || this.#all.some((one) => one.cell === cell) ? 'changed' : 'gone';
  }

  #write(text: Text, proposal: string, sources: readonly string[]): void {
    const { key, path } = text;
    if (proposal !== '') {
      this.#done.add(key);
      if (proposal !== text.text) this.#data = withValue(this.#data, path, valueOf(text, proposal)) as Json;
    }
    const line = path.slice(0, -1);
    if (sources.length > 0 && !same(valueAt(this.#data, [...line, 'sources']), sources)) this.#data = withValue(this.#data, [...line, 'sources'], sources) as Json;
    if (!same(valueAt(this.#data, line), valueAt(this.#base, line)) && !this.#changed.includes(key)) this.#changed.push(key);
  }

  /** The words of derivations, with the sources they end with. A translation without them drops nothing: the old words stay. */
  #derivations(value: Json): Json {
    const into = (inner: unknown): unknown => {
      if (Array.isArray(inner)) return inner.map(into);
      if (!isObject(inner)) return inner;
      return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, key === 'from' && typeof one === 'string' ? this.#from(one) : into(one)]));
    };
    return into(value) as Json;
  }

  #from(from: string): string {
    const [words, ids] = fromParts(from);
    return `${this.#froms.get(words) ?? words}${ids}`;
  }
}
