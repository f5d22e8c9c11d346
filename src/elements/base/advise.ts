import { nearest } from '../../model/nearest.js';
import { shorten, type Problem } from '../../model/problems.js';
import { views } from '../../state/selection.js';
import type { Asked, Now } from '../arrival/parts.js';
import { TriggerFailureEvent } from './events.js';

/** What was told of each element, so that it is told once. */
const told = new WeakMap<Asked, Set<string>>();

/** Tells who builds a page, in the console and by `trigger-error`, what it asks for that is not known; and what an element waits for that nobody gave anything. */
export function advise(host: Asked, { model, waits }: Now): void {
  if (waits) tell(host, `waits for data: ${'src' in host ? 'give it src, or set its data' : 'put it in a <trigger-provider> with src or data, or set its data'}.`);
  const known: Partial<Record<'view' | 'profession' | 'trigger', readonly string[]>> = { view: views, ...(model && { profession: [...model.index.professions.keys(), 'all'], trigger: [...model.index.triggers.keys()] }) };
  for (const [name, values] of Object.entries(known)) {
    const asked = host[name as keyof typeof known];
    if (!asked || values.includes(asked)) continue;
    const guess = nearest(asked, values);
    const meant = guess === undefined ? `Known are: ${values.join(', ')}.` : `Did you mean "${guess}"?`;
    if (!tell(host, `${name}: "${shorten(asked)}" is not known. ${meant}`)) continue;
    const problem: Problem = { path: name, code: 'value', found: shorten(asked), expected: values.join(', '), ...(guess === undefined ? {} : { nearest: guess }) };
    host.dispatchEvent(new TriggerFailureEvent({ kind: 'content', url: '', extra: 'attribute', problems: [problem] }));
  }
}

/** Says something once of an element; answers whether it was news. */
function tell(host: Asked, text: string): boolean {
  const before = told.get(host) ?? new Set();
  if (before.has(text)) return false;
  told.set(host, before.add(text));
  // Not a warning: the page works, and a page's own tests may refuse warnings.
  console.info(`<${host.localName}> ${text}`);
  return true;
}
