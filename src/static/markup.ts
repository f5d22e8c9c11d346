/** A piece of HTML in which every value has been escaped. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

type Value = Markup | string | number | undefined | false | readonly Value[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that can stand between tags and in a quoted attribute. */
export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);

/** Writes HTML: what is filled in is escaped, unless it was written with `markup` itself. Nothing is written for `undefined` and `false`. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.map((text, index) => text + written(values[index])).join(''));
}

function written(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.toString();
  return typeof value === 'object' ? value.map(written).join('') : escapeText(String(value));
}

/** JSON that can stand inside a `script` element: no sign in it can end the element or open a comment. */
export const jsonForScript = (value: unknown): string => JSON.stringify(value).replace(/[<>\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A script that can stand inside a `script` element. In strings, templates and patterns an escaped sign means the same. */
export const codeForScript = (code: string): string => code.replace(/<(\/script|!--)/gi, (_all, rest: string) => `\\x3c${rest}`);
