import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Messages } from '../../locales/messages.js';
import type { View } from '../../state/selection.js';
import type { State } from '../../state/store.js';
import { Arrival } from '../arrival/arrival.js';
import { viewsPart } from '../arrival/parts.js';
import { AnnounceEvent } from '../base/events.js';
import { failureMessage, overlayMessage } from '../base/failure.js';
import { ProviderController } from '../base/provider-controller.js';
import { common, tokens } from '../base/tokens.js';

/**
 * Loads the data and shares one selection with every view inside it. For developers who compose a page of their own;
 * `<trigger-infographic>` has a provider built in.
 *
 * Give it `src`, or set `data`. It keeps one frozen state; views ask for changes with `trigger-select`.
 *
 * @slot - The views, and any HTML around them.
 * @fires {ChangeEvent} trigger-change - The visitor chose something else; `selection` says what.
 * @fires {LoadEvent} trigger-load - The data is there.
 * @fires {FailureEvent} trigger-error - The data or the overlay could not be shown.
 * @csspart failure - The message shown when the data cannot be loaded.
 */
export class TriggerProvider extends LitElement {
  static override styles = [
    tokens,
    common,
    css`
      :host {
        display: contents;
      }
    `,
  ];

  /** Address of the data file. */
  @property() src: string | undefined;

  /** Address of a partner's own additions, laid over the data file. */
  @property() overlay: string | undefined;

  /** The data itself, instead of `src`. */
  @property({ attribute: false }) data: unknown;

  /** Profession chosen at the start, such as `police`. */
  @property() profession: string | undefined;

  /** Event opened at the start, such as `propaganda`. */
  @property() trigger: string | undefined;

  /** View shown at the start: `timeline`, `list` or `table`. */
  @property() view: View | undefined;

  /** Language tag; the nearest ancestor's when left out. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  /** Mirrors the selection in the address, so that a link leads to it. One infographic on a page can do so. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;

  /** Words of the page that replace ours one by one. */
  @property({ attribute: false }) words: Partial<Messages> | undefined;

  #provider = new ProviderController(this);
  #views = new Arrival(this, viewsPart, { words: () => this.#provider.messages, say: (text) => void this.dispatchEvent(new AnnounceEvent(text)) });

  /** What is known and chosen at this moment. */
  get state(): State {
    return this.#provider.store.state;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#provider.follow(this, changed);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="hidden" role="status">${this.#provider.announcement}</div>
      ${this.#renderFailure()}
      <slot></slot>
    `;
  }

  #renderFailure(): unknown {
    const { state } = this;
    const { language, messages, retry } = this.#provider;
    if (!('failure' in state) || !state.failure) return nothing;
    const message = state.status === 'failed' ? failureMessage : overlayMessage;
    return html`<div class="root" lang=${language}>${message(state.failure, language, messages, this.#views, retry)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-provider': TriggerProvider;
  }
}
