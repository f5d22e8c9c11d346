/** What a look is made of: our public custom properties, by their name without `--trigger-`. */
export type Look = Readonly<Record<string, string>>;

/** The looks one can ask for by name. The first is what one gets without asking. */
export const themes: Readonly<Record<string, Look>> = {
  light: { 'color-scheme': 'light', color: '#16232e', 'background-color': '#ffffff' },
  dark: { 'color-scheme': 'dark', color: '#f2f2f2', 'background-color': '#14202a' },
  contrast: { 'color-scheme': 'light', color: '#000000', 'background-color': '#ffffff', 'border-color': '#000000', 'focus-outline-color': '#000000' },
  paper: { 'color-scheme': 'light', color: '#2b2118', 'background-color': '#fbf6ec', 'heading-font-family': 'Georgia, serif', 'border-radius': '0px' },
};

/** The custom properties a frame may be given, and the CSS property whose values they take. */
export const themable: Readonly<Record<string, string>> = {
  'font-family': 'font-family',
  'heading-font-family': 'font-family',
  color: 'color',
  'background-color': 'background-color',
  'subtle-background-color': 'background-color',
  'heading-color': 'color',
  'link-color': 'color',
  'action-color': 'color',
  'action-background-color': 'background-color',
  'border-color': 'border-color',
  'border-radius': 'border-radius',
  'focus-outline-color': 'outline-color',
  'color-scheme': 'color-scheme',
};

/** Longest value of a look. */
const maxValue = 100;

/** Nothing that could fetch, run or look elsewhere: only what a colour, a font or a size needs. */
const plain = /^[\w #%.,()/+"'-]*$/;

/** Whether a value may become a custom property: the browser knows it as a value of the property it stands for, and it asks for nothing. */
function fits(name: string, value: string): boolean {
  if (!Object.hasOwn(themable, name) || value.length > maxValue || !plain.test(value)) return false;
  return !/url|image|attr|var|env|expression/i.test(value) && CSS.supports(themable[name]!, value);
}

/** Words and the ground they stand on. What is not asked for is as the light theme has it. */
const pairs = [
  ['color', 'background-color'],
  ['color', 'subtle-background-color'],
  ['heading-color', 'background-color'],
  ['link-color', 'background-color'],
  ['action-color', 'action-background-color'],
] as const;

/** Less contrast than this is no house style: the words cannot be read. */
const leastContrast = 3;

/** What layers of colour over white look like, as luminance (WCAG 2.2). */
function luminance(...layers: readonly string[]): number {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!;
  for (const layer of ['#fff', ...layers]) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Whether every pair of words and ground of a look can be read. Whoever sends a link may choose colours, but not hide what the page says. */
const isReadable = (look: Look): boolean =>
  pairs.every(([word, ground]) => {
    if (look[word] === undefined && look[ground] === undefined) return true;
    if (word === 'action-color' && (look[word] === undefined || look[ground] === undefined)) return true;
    const [colour, paper] = [look[word] ?? look['color'] ?? themes['light']!['color']!, look[ground] ?? look['background-color'] ?? themes['light']!['background-color']!];
    const [light, dark] = [luminance(paper, colour), luminance(paper)].sort((one, other) => other - one);
    return (light! + 0.05) / (dark! + 0.05) >= leastContrast;
  });

/** The look that parameters ask for: a theme by name, and values of their own over it. What does not fit is left out, and so are colours that nobody can read. */
export function lookFrom(params: URLSearchParams): Look {
  const name = params.get('theme') ?? '';
  const named = Object.hasOwn(themes, name) ? themes[name]! : {};
  const own = Object.keys(themable).flatMap((key) => {
    const value = params.get(key)?.trim();
    return value && fits(key, value) ? [[key, value] as const] : [];
  });
  const look = { ...named, ...Object.fromEntries(own) };
  return isReadable(look) ? look : { ...named, ...Object.fromEntries(own.filter(([key]) => !key.endsWith('color'))) };
}

/** Puts a look on an element, for itself and all below it. */
export function wear(element: HTMLElement, look: Look): void {
  for (const [name, value] of Object.entries(look)) element.style.setProperty(name === 'color-scheme' ? name : `--trigger-${name}`, value);
}
