import { sourceIds } from './citation.js';
import type { Model } from './types.js';

/** What kind of place a source is used in. */
export type UseKind = 'event' | 'phase' | 'topic' | 'profession' | 'term' | 'workshop';

/** One place that rests on a source. The workshop is one place without a name of its own. */
export interface Use {
  readonly kind: UseKind;
  readonly label: string;
}

/** For each source the places that rest on it, in the order of the file: events first. A source that nothing names is not in it. */
export function usesOf(model: Model): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (kind: UseKind, label: string, content: unknown) => {
    for (const id of sourcesIn(content)) uses.set(id, [...(uses.get(id) ?? []), { kind, label }]);
  };
  for (const trigger of model.ordered) add('event', trigger.label, trigger);
  for (const phase of model.phases) add('phase', phase.label, phase);
  for (const topic of model.topics) add('topic', topic.label, topic);
  for (const profession of model.professions) add('profession', profession.label, profession);
  for (const entry of model.glossary) add('term', entry.term, entry);
  add('workshop', '', model.workshop);
  return uses;
}

/** Every source that is named anywhere in a piece of content, in a list of sources or in a derivation. */
function sourcesIn(content: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof content !== 'object' || content === null) return found;
  for (const [key, value] of Object.entries(content)) {
    if (key === 'sources' && Array.isArray(value)) for (const id of value) found.add(String(id));
    else if (key === 'from' && typeof value === 'string') for (const id of sourceIds({ from: value })) found.add(id);
    else sourcesIn(value, found);
  }
  return found;
}
