/** Where a line that is not in the base content came from. */
export interface Origin {
  /** Who published the overlay, such as `gemeente Voorbeeldstad`. */
  readonly publisher: string;
  /** Language of the overlay, when it is not that of the base. */
  readonly language: string | undefined;
  /** The fields that were changed; nothing when the whole thing was added. */
  readonly fields: ReadonlySet<string> | undefined;
}

/** Kept beside the model, so that content with an overlay has the same shape as content without. */
export const origins = new WeakMap<object, Origin>();

