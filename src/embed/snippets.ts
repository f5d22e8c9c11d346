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
  /** Words of the link to the infographic, for where only a link is left. */
  readonly open: string;
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

/** Address of the infographic on a page of its own. */
function pageAddress(choices: Choices, { base }: Place): string {
  const query = frameParams(choices).toString();
  return `${base}embed.html${query && `?${query}`}`;
}

const openLink = (choices: Choices, place: Place): Markup => markup`<a href="${pageAddress(choices, place)}">${place.open}</a>`;

/**
 * The form of which most is left when an editor or filter has been at it: a `div` around the tag, in the tag words and a link, and
 * the script last.
 */
function tag(choices: Choices, place: Place): Markup {
  const { profession, trigger, view, lang, overlay, headingLevel, syncUrl } = choices;
  const given = { profession, trigger, view, lang, overlay, 'heading-level': headingLevel === '2' ? '' : headingLevel };
  const attributes = Object.entries(given).filter(([, value]) => value !== '').map(([name, value]) => markup` ${name}="${value}"`);
  return markup`<div>
<trigger-infographic src="${place.base}${dataFile(choices)}"${attributes}${syncUrl && markup` sync-url`}>
  <h${headingLevel}>${place.title}</h${headingLevel}>
  <p>${place.summary} ${openLink(choices, place)}</p>
</trigger-infographic>
${scriptTag('triggerfactoren.js', place)}
</div>`;
}

/** The style sheet that gives the tag the look of a theme; empty when it follows the page. */
export function styleSheet({ theme }: Choices, { themes }: Place): string {
  const look = Object.hasOwn(themes, theme) ? Object.entries(themes[theme]!) : [];
  if (look.length === 0) return '';
  return `trigger-infographic {\n${look.map(([name, value]) => `  ${name === 'color-scheme' ? name : `--trigger-${name}`}: ${value};\n`).join('')}}`;
}

/** The frame, and under it the link that is left where frames are taken out. */
function frame(choices: Choices, place: Place): Markup {
  const follows = choices.height === '';
  return markup`<div>
<iframe src="${pageAddress(choices, place)}" title="${place.title}" width="100%" height="${follows ? '900' : choices.height}"${follows && markup` data-triggerfactoren${choices.syncUrl && markup`="sync-url"`}`} sandbox="allow-scripts" allow="fullscreen" loading="lazy"></iframe>
<p>${openLink(choices, place)}</p>${follows && markup`\n${scriptTag('embed.js', place)}`}
</div>`;
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
    link: () => markup`<div>${openLink(choices, place)}</div>`,
  };
  return makers[door]().toString();
}
