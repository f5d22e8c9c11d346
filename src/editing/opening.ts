import { isOverlay } from '../model/overlay.js';
import { isObject, type Json } from './at.js';
import { readLoosely } from './loose-json.js';

/** What a text turned out to be: additions, a whole data file, or neither. `slips`: lines on which something had to be read loosely. */
export type Opened =
  | { readonly kind: 'additions'; readonly overlay: Json; readonly slips: readonly number[] }
  | { readonly kind: 'data'; readonly value: Json; readonly slips: readonly number[] }
  | { readonly kind: 'nothing'; readonly line: number };

/** What every whole data file has, and additions at most a few of. */
const ofData = ['levels', 'phases', 'professions', 'steps', 'triggers', 'disclaimer', 'license', 'version'];
const enough = 6;

/** Opens a text that somebody gives us for additions or a data file, right or wrong: as much of it as can be read. */
export function openText(text: string): Opened {
  const { value, repairs } = readLoosely(text);
  const slips = repairs.map(({ offset }) => text.slice(0, offset).split('\n').length);
  if (!isObject(value) || (Object.keys(value).length === 0 && slips.length > 0)) return { kind: 'nothing', line: slips[0] ?? 1 };
  return !isOverlay(value) && ofData.filter((key) => key in value).length >= enough ? { kind: 'data', value, slips } : { kind: 'additions', overlay: value, slips };
}
