import type { Messages } from '../../locales/messages.js';
import type { WorkshopMessages } from '../../locales/workshop.js';
import type { Model } from '../../model/types.js';
import type { Route } from '../../workshop/route.js';

/** What a thing to take along is made of. */
export interface TakeAlongContext {
  readonly model: Model;
  readonly route: Route;
  readonly words: WorkshopMessages;
  readonly messages: Messages;
  readonly profession: string | undefined;
  readonly owner: Document;
}
