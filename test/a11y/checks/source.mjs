/** Rules that hold for the source itself: what nobody writes cannot go wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { importTypescript } from '../../helpers/typescript.mjs';
import { content } from '../site.mjs';

const files = readdirSync('src/elements', { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(`src/elements/${file}`, 'utf8') }));
const without = (pattern) => () => files.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([found]) => `${file}: ${found}`));

export const noHover = without(/@mouse(?:enter|over|move)|@pointer(?:enter|over)|'(?:mouse|pointer)(?:enter|over)'|:hover\s*[~+]|\stitle=/g);
export const noPointerDown = without(/@(?:mousedown|pointerdown|touchstart)|'(?:mousedown|pointerdown|touchstart)'/g);
export const noDrag = without(/@(?:pointermove|touchmove|dragstart)|'(?:pointermove|touchmove|dragstart|gesturestart|devicemotion)'|draggable=/g);
export const noMedia = without(/<(?:audio|video|object|embed|marquee|blink|img)\b/g);
export const noTimeLimit = without(/http-equiv|autoplay|location\.reload/g);

/** Words that only make sense to whoever sees where something stands or what colour it has. */
const places = /\b(?:linksboven|rechtsboven|linksonder|rechtsonder|hiernaast|linkerkant|rechterkant|rode|rood|groene?|paarse?)\b/i;
const wordsOf = (value) => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : []);

export async function noPlaces() {
  const files = ['nl', 'nl.later', 'problem-words', 'source-words', 'crowd-words'];
  const [{ nl: first }, { nl: later }, { problemWords }, { sourceWords }, { crowdWords }] = await Promise.all(files.map((file) => importTypescript(`src/locales/${file}.ts`)));
  // Titles of sources are other people's words.
  const own = Object.entries(content).filter(([key]) => key !== 'sources');
  return wordsOf([own, first, later, problemWords.nl, sourceWords.nl, crowdWords.nl]).filter((text) => places.test(text)).map((text) => `${places.exec(text)[0]}: ${text.slice(0, 80)}`);
}
