import { jsonPath } from '../model/problems.js';

/** A place in a text; both count from 1, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where each value and key of a JSON text stands, or where it stops being JSON. */
export type Positions =
  | { readonly ok: true; readonly value: unknown; at(path: string): Position }
  | { readonly ok: false; readonly position: Position; readonly found: string };

/** Deeper than any file of ours goes; a text that goes further is not read. */
const maxDepth = 64;

const tokens = /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

class JsonError extends Error {
  constructor(readonly offset: number) {
    super();
  }
}

/**
 * Reads JSON and remembers where everything stands, by the path that problems carry (`triggers[2].label`).
 * A path that does not exist has the position of the nearest thing around it.
 */
export function locate(text: string): Positions {
  const offsets = new Map<string, number>();
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const scanner = new Scanner(text, start);
  try {
    readValue(scanner, [], offsets);
    scanner.end();
    return { ok: true, value: JSON.parse(text.slice(start)) as unknown, at: (path) => positionIn(text, nearestOffset(offsets, path)) };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { ok: false, position: positionIn(text, error.offset), found: text.slice(error.offset, error.offset + 20).split(/[\n\r]/)[0]! };
  }
}

/** Line and column of an offset. */
function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split(/\r\n|\n|\r/).length, column: offset - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) };
}

function nearestOffset(offsets: ReadonlyMap<string, number>, path: string): number {
  for (let end = path.length; end > 0; end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))) {
    const offset = offsets.get(path.slice(0, end));
    if (offset !== undefined) return offset;
  }
  return offsets.get('') ?? 0;
}

class Scanner {
  readonly #text: string;
  #next: number;
  /** Where the token that was read last begins. */
  offset = 0;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#next = start;
  }

  read(): string {
    tokens.lastIndex = this.#next;
    const match = tokens.exec(this.#text);
    if (!match) throw new JsonError(this.#pastSpace());
    const token = (match[1] ?? match[2] ?? match[3])!;
    this.#next = tokens.lastIndex;
    this.offset = this.#next - token.length;
    return token;
  }

  /** Reads one of a few signs. */
  sign(...expected: readonly string[]): string {
    const token = this.read();
    if (!expected.includes(token)) throw new JsonError(this.offset);
    return token;
  }

  end(): void {
    const offset = this.#pastSpace();
    if (offset < this.#text.length) throw new JsonError(offset);
  }

  #pastSpace(): number {
    let offset = this.#next;
    while (' \t\n\r'.includes(this.#text[offset] ?? 'x')) offset++;
    return offset;
  }
}

type Keys = readonly (string | number)[];

function readValue(scanner: Scanner, keys: Keys, offsets: Map<string, number>, token = scanner.read()): void {
  const path = jsonPath(keys);
  if (!offsets.has(path)) offsets.set(path, scanner.offset);
  if (keys.length > maxDepth) throw new JsonError(scanner.offset);
  if (token === '{') readObject(scanner, keys, offsets);
  else if (token === '[') readArray(scanner, keys, offsets);
  else if (token.length === 1 && '}],:'.includes(token)) throw new JsonError(scanner.offset);
}

function readObject(scanner: Scanner, keys: Keys, offsets: Map<string, number>): void {
  let token = scanner.read();
  if (token === '}') return;
  for (;;) {
    if (!token.startsWith('"')) throw new JsonError(scanner.offset);
    const path = [...keys, JSON.parse(token) as string];
    // A problem is shown at the key: that is what one looks for in an editor.
    offsets.set(jsonPath(path), scanner.offset);
    scanner.sign(':');
    readValue(scanner, path, offsets);
    if (scanner.sign(',', '}') === '}') return;
    token = scanner.read();
  }
}

function readArray(scanner: Scanner, keys: Keys, offsets: Map<string, number>): void {
  let token = scanner.read();
  if (token === ']') return;
  for (let index = 0; ; index++) {
    readValue(scanner, [...keys, index], offsets, token);
    if (scanner.sign(',', ']') === ']') return;
    token = scanner.read();
  }
}
