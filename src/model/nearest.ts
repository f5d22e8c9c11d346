/**
 * Number of single-character insertions, deletions and replacements between two words.
 * V.I. Levenshtein (1966), computed row by row (Wagner & Fischer, 1974). Stops early past `limit` and answers `limit + 1`.
 */
export function editDistance(left: string, right: string, limit = Infinity): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let row = [...Array(right.length + 1).keys()];
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const replaced = row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[right.length]!;
}

/** The known word nearest to `word`, or nothing when none is alike (more than a third of its letters differ). */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let distance = Math.max(1, Math.floor(Math.min(word.length, 60) / 3)) + 1;
  for (const candidate of known) {
    const found = editDistance(word.slice(0, 60).toLowerCase(), candidate.toLowerCase(), distance - 1);
    if (found < distance) {
      distance = found;
      best = candidate;
    }
  }
  return best;
}
