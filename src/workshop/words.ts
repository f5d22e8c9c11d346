/** Most words on one screen, so that people listen to the trainer and do not read along. */
export const maxWords = 45;

/** Words of the content on one screen; what remains is for headings and the words of the interface. */
export const contentWords = 34;

/** How many words a text has. */
export const wordCount = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** The start of a text, at most `limit` words, with an ellipsis when something was left out. */
export function shortened(text: string, limit: number): string {
  const words = text.trim().split(/\s+/);
  return words.length <= limit ? text.trim() : `${words.slice(0, limit).join(' ')}…`;
}

/** A text in pieces of at most `limit` words: broken between sentences where it can be, else between words. Nothing is lost. */
export function splitText(text: string, limit: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sentence of text.trim().split(/(?<=[.!?…]['’”)]?)\s+/u).flatMap((whole) => chunks(whole, limit))) {
    const longer = piece ? `${piece} ${sentence}` : sentence;
    if (piece && wordCount(longer) > limit) {
      pieces.push(piece);
      piece = sentence;
    } else piece = longer;
  }
  return piece ? [...pieces, piece] : pieces;
}

function chunks(sentence: string, limit: number): string[] {
  const words = sentence.split(/\s+/).filter(Boolean);
  if (words.length <= limit) return [words.join(' ')];
  const parts: string[] = [];
  for (let start = 0; start < words.length; start += limit) parts.push(words.slice(start, start + limit).join(' '));
  return parts;
}

/** Items in groups that stay within a budget, in order; each group has at least one. */
export function grouped<Item>(items: readonly Item[], cost: (item: Item) => number, budget: number): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  let spent = 0;
  for (const item of items) {
    const group = groups.at(-1);
    if (group && spent + cost(item) <= budget) {
      group.push(item);
      spent += cost(item);
    } else {
      groups.push([item]);
      spent = cost(item);
    }
  }
  return groups;
}
