import type { SlidesContent } from '../../../export/slides.js';

/** What a thing to take along is made of. */
export interface TakeAlongContext extends SlidesContent {
  readonly profession: string | undefined;
  readonly owner: Document;
}
