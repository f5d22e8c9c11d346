import { markup, type Markup } from './markup.js';

/** How the text version writes what not every place keeps. */
export interface TextForm {
  readonly heading: (level: number, text: string | Markup) => Markup;
  /** A note in a line: the number of a source, and where that source is found. */
  readonly note: (number: number, address: string | undefined) => Markup;
  /** A source in the list of all of them. */
  readonly source: (number: number, words: Markup) => Markup;
  readonly terms: (entries: readonly (readonly [term: string, definition: Markup])[]) => Markup;
}

/** Only what may stand in a link; the rest is shown as text. */
const isSafe = (address: string): boolean => /^(https?:\/\/|mailto:|tel:)/i.test(address);

/** A link where the address is one that may be followed; else its words. */
export const link = (address: string | undefined, text: string): Markup =>
  address !== undefined && isSafe(address) ? markup`<a href="${address}" rel="noopener noreferrer">${text}</a>` : markup`${text}`;

/** For a page, where notes lead to their source by its id. Deeper than headings go stands a paragraph with the role. `prefix` begins the ids. */
export const pageForm = (prefix: string): TextForm => ({
  heading: (level, text) => (level > 6 ? markup`<p role="heading" aria-level="${level}">${text}</p>` : markup`<h${level}>${text}</h${level}>`),
  note: (number) => markup`<a href="#${prefix}-${number}">[${number}]</a>`,
  source: (number, words) => markup`<li id="${prefix}-${number}">${words}</li>\n`,
  terms: (entries) => markup`<dl>\n${entries.map(([term, definition]) => markup`<dt>${term}</dt><dd>${definition}</dd>\n`)}</dl>`,
});

/**
 * For an editor, which may drop ids, headings below h4 and lists of terms: notes lead to the source itself, or to nothing, and
 * whatever is deeper is a paragraph.
 */
export const editorForm: TextForm = {
  heading: (level, text) => {
    if (level > 5) return markup`<p>${text}:</p>`;
    return level > 4 ? markup`<p><strong>${text}</strong></p>` : markup`<h${level}>${text}</h${level}>`;
  },
  note: (number, address) => link(address, `[${number}]`),
  source: (_number, words) => markup`<li>${words}</li>\n`,
  terms: (entries) => markup`<ul>\n${entries.map(([term, definition]) => markup`<li><strong>${term}:</strong> ${definition}</li>\n`)}</ul>`,
};
