/** What a key or a button can ask of the presenter. */
export type Command = 'next' | 'previous' | 'overview' | 'last' | 'begin' | 'escape' | 'leave' | 'black' | 'notes' | 'timer' | 'full-screen' | 'code' | 'help';

const always: Readonly<Record<string, Command>> = { PageDown: 'next', PageUp: 'previous', F5: 'begin', Escape: 'escape' };

/** Keys that a focused control may need itself. */
const unlessControl: Readonly<Record<string, Command>> = { ArrowRight: 'next', ArrowDown: 'next', ' ': 'next', Enter: 'next', ArrowLeft: 'previous', ArrowUp: 'previous' };
const unlessField: Readonly<Record<string, Command>> = { Backspace: 'previous', Home: 'overview', End: 'last' };
const letters: Readonly<Record<string, Command>> = { '.': 'black', b: 'black', n: 'notes', t: 'timer', f: 'full-screen', c: 'code', '?': 'help' };

/** What of it a key is: a command, or the number of a profession from 1. */
export type KeyMeaning = { readonly command: Command } | { readonly profession: number };

/**
 * What a key press means in presenter mode; nothing when it is not ours. A focused control keeps the keys it needs: a button its
 * Space, Enter and arrows, a field everything one types. `withLetters` off leaves letters, digits and signs alone (WCAG 2.1.4).
 */
export function meaningOf(event: KeyboardEvent, withLetters: boolean): KeyMeaning | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return undefined;
  const { key } = event;
  const control = event.composedPath()[0];
  const inField = control instanceof Element && control.matches('input:not([type=radio], [type=checkbox], [type=button], [type=file]), select, textarea');
  const inControl = inField || (control instanceof Element && control.matches('button, a[href], summary, input'));
  const command =
    own(always, key) ?? (inControl ? undefined : own(unlessControl, key)) ?? (inField ? undefined : own(unlessField, key)) ?? (inField || !withLetters ? undefined : own(letters, key.toLowerCase()));
  if (command) return { command };
  return withLetters && !inField && /^[1-9]$/.test(key) ? { profession: Number(key) } : undefined;
}

const own = (table: Readonly<Record<string, Command>>, key: string): Command | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);
