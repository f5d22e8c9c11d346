/** Good files with something wrong in them: what happens to a file that is edited by hand, cut off, or made by a program that is not ours. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';

export const fileOf = (name) => JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'));

/** Values that stand where something else should. */
const strange = fc.oneof(
  fc.constantFrom(
    null, true, false, -1, 0, 1e308, '', ' ', [], {}, [null], [[]], { id: {} }, { add: [] }, { text: 'x' }, 'x'.repeat(5001), 'y'.repeat(4999),
    // Half a pair, control signs, texts that turn round, and letters without width.
    '\ud800', 'a\udc00b', 'a\u0000b', '\u0007\u001b[2K', 'a\u202eb', '\u2066a', '\u200b', '\ufeff', '\ufffe', 'e\u0301'.repeat(200), '\u{1f469}\u200d\u{1f3eb}',
    'constructor', '__proto__', 'toString', 'en_GB', '0', '-', 'A'.repeat(81),
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** One change: where (a number that chooses a place), what is done there, and with what. */
const change = fc.record({ where: fc.nat(), how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'twice', 'add', 'rename', 'exchange'), other: fc.nat(), value: strange });

/** One to four changes. */
export const changes = fc.array(change, { minLength: 1, maxLength: 4 });

/** Every object and list of a value, with its keys. */
function* placesOf(value) {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    yield { holder: value, key };
    yield* placesOf(value[key]);
  }
}

/** Lays changes into a file and takes them out again: answers what undoes them. */
export function mutator(file) {
  const places = [...placesOf(file)];
  const set = (holder, key, value) => Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
  return (list) => {
    const undo = [];
    const keep = (holder) => {
      const copy = Array.isArray(holder) ? [...holder] : { ...holder };
      undo.unshift(() => {
        if (Array.isArray(holder)) holder.length = 0;
        for (const key of Object.keys(holder)) delete holder[key];
        for (const key of Object.keys(copy)) set(holder, key, copy[key]);
      });
    };
    for (const { where, how, other, value } of list) {
      const { holder, key } = places[where % places.length];
      if (!Object.hasOwn(holder, key)) continue;
      keep(holder);
      const there = places[other % places.length];
      if (how === 'replace') set(holder, key, value);
      else if (how === 'remove') Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
      else if (how === 'twice' && Array.isArray(holder)) holder.push(holder[key]);
      else if (how === 'add') Array.isArray(holder) ? holder.push(value) : set(holder, typeof value === 'string' ? value : 'extra', value);
      else if (how === 'rename' && !Array.isArray(holder)) {
        set(holder, typeof value === 'string' ? value : `${key}x`, holder[key]);
        delete holder[key];
      } else if (how === 'exchange' && Object.hasOwn(there.holder, there.key) && there.holder !== holder && JSON.stringify(there.holder[there.key]).length < 20_000) set(holder, key, structuredClone(there.holder[there.key]));
    }
    return () => undo.forEach((step) => step());
  };
}
