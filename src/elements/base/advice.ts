import type { LitElement, ReactiveController } from 'lit';
import { isView } from '../../state/selection.js';
import { advicePart, type Asked, type Now } from '../arrival/parts.js';

/** So long an element may wait for its data, and a page may set one property after another, before it is told, in milliseconds. */
const patience = 3000;

/** Looks, once an element has come to rest, whether there is something to tell who builds the page; only then comes what tells it. */
export class Advice implements ReactiveController {
  #host: Asked & LitElement;
  #now: () => Now;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Asked & LitElement, now: () => Now) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), patience);
  }

  #look(): void {
    if (!this.#host.isConnected) return;
    const { profession = 'all', trigger = '', view = 'timeline' } = this.#host;
    const now = this.#now();
    const { model, waits } = now;
    if (waits || !isView(view) || (model && ((profession !== 'all' && !model.index.professions.has(profession)) || (trigger && !model.index.triggers.has(trigger))))) {
      advicePart.bring().then(({ advise }) => advise(this.#host, now), () => undefined);
    }
  }
}
