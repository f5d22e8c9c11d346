import { parseInfographic } from '../../src/model/parse.js';
import type { Model } from '../../src/model/types.js';

/** The published content in a language, as a model. */
export async function published(language: 'nl' | 'en' = 'nl'): Promise<Model> {
  const response = await fetch(`/data/triggerfactoren.${language}.json`);
  return modelFrom(await response.json());
}

/** A model of content that must be right. */
export function modelFrom(data: unknown): Model {
  const parsed = parseInfographic(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.model;
}
