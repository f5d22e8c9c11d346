/** What was done to read a text as JSON: where it starts, and whether it can only have been meant so. */
export interface Repair {
  readonly kind: 'comment' | 'comma-extra' | 'comma-missing' | 'quotes' | 'key' | 'line-break' | 'unclosed' | 'skipped';
  /** Place in the text, from 0. */
  readonly offset: number;
  readonly certain: boolean;
}

/** What could be read, and how. */
export interface LooseJson {
  readonly value: unknown;
  readonly repairs: readonly Repair[];
}

/** Deeper than any file of ours goes. */
const maxDepth = 64;

const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '”': '”', '„': '”', '‘': '’', '«': '»' };
const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const literals: ReadonlyMap<string, unknown> = new Map<string, unknown>([['true', true], ['false', false], ['null', null], ['True', true], ['False', false], ['None', null]]);

/** Reads what people make of JSON by hand: as much as there is of it, and a list of what was not as it should be. Takes any text, throws nothing. */
export function readLoosely(text: string): LooseJson {
  const reader = new Reader(text);
  return { value: reader.file(), repairs: reader.repairs };
}

class Reader {
  readonly repairs: Repair[] = [];
  #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  file(): unknown {
    if (this.#text.startsWith('\ufeff')) this.#at++;
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#repair('skipped', this.#at, false);
    return value;
  }

  #repair(kind: Repair['kind'], offset: number, certain: boolean): void {
    if (this.repairs.length < 100) this.repairs.push({ kind, offset, certain });
  }

  get #sign(): string {
    return this.#text[this.#at] ?? '';
  }

  #space(): void {
    for (;;) {
      while (this.#sign !== '' && /[\s\u00a0]/.test(this.#sign)) this.#at++;
      const start = this.#at;
      if (this.#text.startsWith('//', start)) this.#at = endOf(this.#text.indexOf('\n', start), this.#text);
      else if (this.#text.startsWith('/*', start)) this.#at = Math.min(this.#text.length, endOf(this.#text.indexOf('*/', start), this.#text) + 2);
      else return;
      this.#repair('comment', start, true);
    }
  }

  #value(depth: number): unknown {
    this.#space();
    const sign = this.#sign;
    if (depth > maxDepth) {
      this.#repair('skipped', this.#at, false);
      this.#at = this.#text.length;
      return undefined;
    }
    if (sign === '{') return this.#object(depth);
    if (sign === '[') return this.#array(depth);
    if (Object.hasOwn(closing, sign)) return this.#string();
    return this.#bare();
  }

  #object(depth: number): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    this.#list('}', () => {
      const start = this.#at;
      const quoted = Object.hasOwn(closing, this.#sign);
      const key = quoted ? this.#string() : (/^[\w$-]+/.exec(this.#text.slice(this.#at, this.#at + 80))?.[0] ?? '');
      if (!quoted) this.#at += key.length;
      this.#space();
      if ((key === '' && !quoted) || this.#sign !== ':') return this.#skip(start);
      if (!quoted) this.#repair('key', start, true);
      this.#at++;
      const value = this.#value(depth + 1);
      if (value !== undefined) entries.set(key, value);
    });
    return Object.fromEntries(entries);
  }

  #array(depth: number): unknown[] {
    const items: unknown[] = [];
    this.#list(']', () => {
      const start = this.#at;
      const value = this.#value(depth + 1);
      if (value !== undefined) items.push(value);
      else if (this.#at === start) this.#skip(start);
    });
    return items;
  }

  /** What stands between brackets, item by item. */
  #list(end: string, item: () => void): void {
    const start = this.#at++;
    let comma = -1;
    for (let first = true; ; first = false) {
      this.#space();
      if (this.#sign === '') return this.#repair('unclosed', start, false);
      if (this.#sign === end) {
        if (comma >= 0) this.#repair('comma-extra', comma, true);
        this.#at++;
        return;
      }
      // The end of what is around it: this one was never closed.
      if (this.#sign === '}' || this.#sign === ']') return this.#repair('unclosed', start, false);
      if (this.#sign === ',') {
        this.#repair('comma-extra', this.#at++, true);
        continue;
      }
      if (!first && comma < 0) this.#repair('comma-missing', this.#at, true);
      item();
      this.#space();
      comma = this.#sign === ',' ? this.#at++ : -1;
    }
  }

  /** Goes past something that cannot be read, to where the next may begin. */
  #skip(start: number): void {
    this.#repair('skipped', start, false);
    const rest = /[,}\]\n]/.exec(this.#text.slice(Math.max(this.#at, start + 1)));
    this.#at = rest ? Math.max(this.#at, start + 1) + rest.index : this.#text.length;
  }

  #string(): string {
    const start = this.#at;
    const open = this.#sign;
    const ends = open === '"' ? ['"'] : [closing[open]!, open, ...(open === '„' || open === '”' ? ['“'] : [])];
    if (open !== '"') this.#repair('quotes', start, false);
    let value = '';
    for (this.#at++; !ends.includes(this.#sign); this.#at++) {
      const sign = this.#sign;
      // A line that ends before its quote does, and goes on as a new field: the quote was forgotten.
      if (sign === '' || (sign === '\n' && /^\n\s*("[^"\n]*"\s*:|[}\]])/.test(this.#text.slice(this.#at, this.#at + 200)))) {
        this.#repair('unclosed', start, false);
        return value.replace(/[\s,]+$/, '');
      }
      if (sign === '\\') value += this.#escape();
      else if (sign < ' ' && sign !== '\t') {
        this.#repair('line-break', this.#at, true);
        value += ' ';
      } else value += sign;
    }
    this.#at++;
    return value;
  }

  #escape(): string {
    const sign = this.#text[++this.#at] ?? '';
    const code = /^u([\dA-Fa-f]{4})/.exec(this.#text.slice(this.#at, this.#at + 5))?.[1];
    if (code === undefined) return escapes[sign] ?? sign;
    this.#at += 4;
    return String.fromCharCode(parseInt(code, 16));
  }

  /** A number, a word of JSON, or words without quotes. */
  #bare(): unknown {
    const start = this.#at;
    const rest = this.#text.slice(start, start + 5000);
    const word = /^(-?[\d.eE+-]+|true|false|null)(?=[\s,\]}]|$)/.exec(rest)?.[0] ?? /^(?:(?!\/[/*])[^,{}[\]"\n\r:])+/.exec(rest)?.[0].trim() ?? '';
    if (word === '') return undefined;
    this.#at += word.length;
    if (literals.has(word)) {
      if (/^[TFN]/.test(word)) this.#repair('skipped', start, false);
      return literals.get(word);
    }
    if (/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(word)) return Number(word);
    this.#repair('quotes', start, false);
    return word;
  }
}

const endOf = (index: number, text: string): number => (index < 0 ? text.length : index);
