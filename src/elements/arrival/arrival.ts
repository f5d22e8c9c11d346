import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../locales/messages.js';
import type { Part } from '../../state/part.js';
import { missing } from './missing.js';

/** What can be shown, or given the focus, once it has come. */
type Arrived = HTMLElement & { readonly show?: () => void; readonly focusHeading?: () => Promise<void> };

/** How a host speaks: the words of its language, and a sentence said once to who cannot see it. */
export interface Voice {
  readonly words: () => FirstMessages;
  readonly say: (text: string) => void;
}

/**
 * A part as its host needs it: draws the host again when the part comes or fails to, and tells in words, where it was to stand,
 * that it is missing, with a button to try again. Whoever pressed that button finds what came open, or with the focus on it.
 */
export class Arrival implements ReactiveController {
  #host: LitElement;
  #part: Part;
  #voice: Voice;
  #end: (() => void) | undefined;
  /** Selector of what whoever pressed the button waits for. */
  #awaited: string | undefined;
  #others = new Map<Part, Arrival>();

  constructor(host: LitElement, part: Part, voice: Voice) {
    this.#host = host;
    this.#part = part;
    this.#voice = voice;
    host.addController(this);
  }

  hostConnected(): void {
    this.#end = this.#part.watch(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#end?.();
  }

  hostUpdated(): void {
    if (this.#awaited === undefined || this.missing) return;
    const arrived = this.#host.renderRoot.querySelector<Arrived>(this.#awaited);
    this.#awaited = undefined;
    if (arrived?.show) arrived.show();
    else if (arrived?.focusHeading) void arrived.focusHeading();
    else if (arrived) {
      arrived.tabIndex = -1;
      arrived.focus();
    }
  }

  /** Another part, as the same host needs it. */
  beside(part: Part): Arrival {
    const known = this.#others.get(part) ?? new Arrival(this.#host, part, this.#voice);
    this.#others.set(part, known);
    return known;
  }

  /** Asks for the part, unless it has just failed to come: then trying again is up to the visitor. */
  want(): void {
    if (!this.missing) this.#part.want();
  }

  /** Waits for the part; answers whether it has come. */
  here(): Promise<boolean> {
    return this.#part.bring().then(
      () => true,
      () => false,
    );
  }

  /** Whether there is a message to show instead of what is awaited. */
  get missing(): boolean {
    return this.#part.missing;
  }

  /** The message in the place of what is awaited, told by a selector. */
  message(awaited: string): TemplateResult {
    return html`<div class="failure" part="failure">${this.lines(awaited)}</div>`;
  }

  /** The same, for inside another message. */
  lines(awaited: string): TemplateResult {
    const words = this.#voice.words();
    return html`${missing(words, this.#part.file)}
      <button type="button" class="button" @click=${() => this.#again(awaited)}>${this.#part.asked ? words.loading : words.retry}</button>`;
  }

  #again(awaited: string): void {
    this.#awaited = awaited;
    this.#part.bring().catch(() => {
      this.#awaited = undefined;
      this.#voice.say(this.#voice.words().partMissing);
    });
  }
}
