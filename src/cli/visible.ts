/** Signs that a terminal obeys, and those that turn or hide what is beside them. */
const unseen = /(?![\n\t])[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** A text in which such signs of a file can be seen, and do nothing: `\u001b`. */
export const visible = (text: string): string => text.replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
