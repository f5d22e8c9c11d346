import { markup, type Markup } from '../static/markup.js';
import type { Look } from './theme.js';

/** The ways in, in the order they are offered. */
export const doors = ['script', 'iframe', 'offline', 'wordpress', 'link'] as const;
export type Door = (typeof doors)[number];

/** What a partner chose in the configurator. An empty text is no choice. */
export interface Choices {
  readonly profession: string;
  readonly trigger: string;
  readonly view: string;
  readonly lang: string;
  /** Name of a theme; empty follows the page. */
  readonly theme: string;
  /** Address of a file of additions. */
  readonly overlay: string;
  readonly headingLevel: string;
  /** Pixels; empty follows the content. */
  readonly height: string;
  /** Whether the choice of a visitor stands in the address of the page. */
  readonly syncUrl: boolean;
}

/** The place of our files on the partner's server, and what a snippet quotes of them. */
export interface Place {
  /** Address of the folder, ending in a slash. */
  readonly base: string;
  /** Hashes by file name, from `sri.json`; without one the snippet does without. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Title and summary of the content, for frames and for readers without script. */
  readonly title: string;
  readonly summary: string;
  /** What each theme is made of. */
  readonly themes: Readonly<Record<string, Look>>;
}

/** Address of the data file in the chosen language. */
const dataFile = ({ lang }: Choices): string => `data/triggerfactoren.${lang === 'en' ? 'en' : 'nl'}.json`;

/** The parameters of `embed.html` for some choices. */
export function frameParams(choices: Choices): URLSearchParams {
  const { profession, trigger, view, lang, theme, overlay, headingLevel } = choices;
  const chosen = { profession, trigger, view, lang, theme, overlay, 'heading-level': headingLevel === '2' ? '' : headingLevel, src: lang === 'en' ? dataFile(choices) : '' };
  return new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== ''));
}

const scriptTag = (file: string, { base, integrity }: Place): Markup =>
  integrity[file] === undefined
    ? markup`<script type="module" src="${base}${file}"></script>`
    : markup`<script type="module" src="${base}${file}" integrity="${integrity[file]}" crossorigin="anonymous"></script>`;

function tag(choices: Choices, place: Place): Markup {
  const { profession, trigger, view, lang, overlay, headingLevel, syncUrl } = choices;
  const given = { profession, trigger, view, lang, overlay, 'heading-level': headingLevel === '2' ? '' : headingLevel };
  const attributes = Object.entries(given).filter(([, value]) => value !== '').map(([name, value]) => markup` ${name}="${value}"`);
  return markup`${scriptTag('triggerfactoren.js', place)}
<trigger-infographic src="${place.base}${dataFile(choices)}"${attributes}${syncUrl && markup` sync-url`}>
  <h${headingLevel}>${place.title}</h${headingLevel}>
  <p>${place.summary}</p>
</trigger-infographic>`;
}

/** The style sheet that gives the tag the look of a theme; empty when it follows the page. */
export function styleSheet({ theme }: Choices, { themes }: Place): string {
  const look = Object.hasOwn(themes, theme) ? Object.entries(themes[theme]!) : [];
  if (look.length === 0) return '';
  return `trigger-infographic {\n${look.map(([name, value]) => `  ${name === 'color-scheme' ? name : `--trigger-${name}`}: ${value};\n`).join('')}}`;
}

function frame(choices: Choices, place: Place): Markup {
  const query = frameParams(choices).toString();
  const address = `${place.base}embed.html${query && `?${query}`}`;
  const follows = choices.height === '';
  return markup`<iframe src="${address}" title="${place.title}" width="100%" height="${follows ? '900' : choices.height}"${follows && markup` data-triggerfactoren${choices.syncUrl && markup`="sync-url"`}`} sandbox="allow-scripts" allow="fullscreen" loading="lazy"></iframe>${
    follows && markup`\n${scriptTag('embed.js', place)}`
  }`;
}

function command({ lang, profession, trigger, view, overlay }: Choices): string {
  const given = Object.entries({ lang, profession, trigger, view, overlay }).filter(([, value]) => value !== '');
  return ['npx triggerfactoren offline', ...given.map(([name, value]) => `--${name} ${/^[\w./-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`}`)].join(' ');
}

function wordpress({ profession, trigger, view, lang, overlay, headingLevel, syncUrl }: Choices): string {
  const given = { profession, trigger, view, lang, overlay, headingLevel: headingLevel === '2' ? '' : headingLevel };
  const chosen: Readonly<Record<string, unknown>> = { ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')), ...(syncUrl ? { syncUrl } : {}) };
  // In a block comment two hyphens would end the comment: WordPress writes them as an escape of JSON.
  const json = JSON.stringify(chosen).replaceAll('--', '\\u002d\\u002d').replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  return `<!-- wp:triggerfactoren/infographic ${json === '{}' ? '' : `${json} `}/-->`;
}

/** What a partner copies for a door. */
export function snippet(door: Door, choices: Choices, place: Place): string {
  const makers: Readonly<Record<Door, () => Markup | string>> = {
    script: () => tag(choices, place),
    iframe: () => frame(choices, place),
    offline: () => command(choices),
    wordpress: () => wordpress(choices),
    link: () => `${place.base}embed.html${frameParams(choices).size > 0 ? `?${frameParams(choices).toString()}` : ''}`,
  };
  return makers[door]().toString();
}
