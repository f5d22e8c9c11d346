export function readability(texts: string | readonly string[], language: string): { readonly sentences: number; readonly words: number; readonly longest: number; readonly ease: number };
