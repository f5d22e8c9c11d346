import { isModel, modelOf } from './model.js';
import { datasetSchema } from './schema.js';
import { clean } from './shape.js';
import type { Dataset, Model } from './types.js';

/** What a source says for itself, unless the file names a bibliography that does. */
export const sourceKeys = ['author', 'year', 'title'] as const;

/**
 * The model of a data file in which nothing is wrong; of any other nothing, and `parseInfographic` says why. Takes anything, throws
 * nothing and leaves its input as it was. A model is handed back as it is.
 */
export function acceptInfographic(input: unknown): Model | undefined {
  if (isModel(input)) return input;
  try {
    let wrong = false;
    const dataset = clean(datasetSchema, input, () => (wrong = true)) as Dataset;
    return wrong || (dataset.bibliography === undefined && dataset.sources.some((source) => sourceKeys.some((key) => source[key] === undefined))) ? undefined : modelOf(dataset);
  } catch {
    return undefined;
  }
}
