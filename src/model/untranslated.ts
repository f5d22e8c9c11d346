import type { Model } from './types.js';

/** What a model says of its untranslated texts, worked out when it is first asked. */
const known = new WeakMap<Model, ReadonlyMap<object, ReadonlySet<string>>>();

/**
 * The language of a text that is not translated yet: a field of a thing or a statement of the model. Nothing where it is in the language
 * of the file, as nearly always.
 */
export function languageOf(model: Model, holder: object, field = 'text'): string | undefined {
  if (!model.untranslated) return undefined;
  let places = known.get(model);
  if (!places) known.set(model, (places = placesOf(model, model.untranslated.texts)));
  return places.get(holder)?.has(field) ? model.untranslated.language : undefined;
}

function placesOf(model: Model, texts: readonly string[]): ReadonlyMap<object, ReadonlySet<string>> {
  const places = new Map<object, Set<string>>();
  for (const key of texts) {
    const keys = key.split('/');
    const holder = keys.slice(0, -1).reduce<unknown>(inner, model);
    if (typeof holder !== 'object' || holder === null) continue;
    places.set(holder, (places.get(holder) ?? new Set()).add(keys.at(-1)!));
  }
  return places;
}

/** What a key leads to: in a list the thing with that id, else the one at that place. */
function inner(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return (value as readonly { readonly id?: unknown }[]).find((item) => item.id === key) ?? (value as readonly unknown[])[Number(key)];
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
