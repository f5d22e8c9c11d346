/** What is looked at: every view at every width in every choice, and the states that a page, a reader or a fault brings about. */
import { importTypescript } from '../helpers/typescript.mjs';

const { dataset: smallData, put } = await importTypescript('test/helpers/dataset.ts');

const views = ['timeline', 'list', 'table'];
const widths = [320, 390, 640, 768, 1024, 1280, 1920];

/** What is chosen: nothing, a profession, or a profession and an event. */
const choices = {
  none: '',
  profession: 'profession=education',
  event: 'profession=education&trigger=propaganda',
};

/** So many pixels of a page are kept at most, from the top. */
const mostPixels = 2_400_000;
export const tallest = (width) => Math.floor(mostPixels / width / 2) * 2;

const matrix = views.flatMap((view) =>
  widths.flatMap((width) => Object.entries(choices).map(([name, choice]) => ({ name: `${view}-${width}-${name}`, width, hash: `view=${view}&${choice}` }))),
);

/** Runs in the page before anything of ours. */
const rightToLeft = () => {
  document.addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('dir', 'rtl'));
};
const large = () => {
  document.addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('font-size', '200%'));
};
const small = () => {
  document.addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('font-size', '62.5%'));
};

/** In each view, with an event open. */
const everywhere = {
  dark: { context: { colorScheme: 'dark' } },
  forced: { context: { forcedColors: 'active' } },
  rtl: { init: rightToLeft },
  'text-200': { init: large },
  'text-62': { init: small },
  print: { media: 'print', until: 'paper' },
  english: { hash: 'lang=en' },
};
const states = Object.entries(everywhere).flatMap(([state, { hash = '', ...options }]) =>
  views.map((view) => ({ name: `${state}-${view}`, width: state === 'text-200' ? 1024 : 800, hash: `view=${view}&${choices.event}&${hash}`, ...options })),
);

/** A message has the address of the file in it, with a port that is another each time. */
const withAddress = { tolerance: 0.01 };

/** The data does not come, comes broken, or says less than one hopes. */
const data = '**/triggerfactoren.nl.json';
const withData = (content) => (page) => page.route(data, (route) => route.fulfill({ json: content }));
const withoutActions = () => put(smallData({ triggers: 6, professions: 2 }), 'triggers[0].perspectives.police', {});
const moments = [320, 1024].flatMap((width) => [
  { name: `loading-${width}`, width, hash: '', before: (page) => page.route(data, () => {}), until: 'skeleton' },
  { name: `failed-${width}`, width, hash: '', before: (page) => page.route(data, (route) => route.fulfill({ status: 503 })), until: 'failure', ...withAddress },
  { name: `broken-${width}`, width, hash: '', before: withData({ title: 'Een bestand waar veel aan ontbreekt' }), until: 'problems', ...withAddress },
  { name: `no-actions-${width}`, width, hash: 'profession=police&trigger=event-1', before: withData(withoutActions()) },
  { name: `all-professions-${width}`, width, hash: 'trigger=propaganda' },
  { name: `nothing-found-${width}`, width, hash: '', act: (page) => page.getByRole('searchbox').fill('zeppelin') },
  { name: `found-${width}`, width, hash: '', act: (page) => page.getByRole('searchbox').fill('politie') },
  { name: `about-${width}`, width, hash: 'topic=information-sharing', scrolled: true },
]);

export const shots = [...matrix, ...states, ...moments];
