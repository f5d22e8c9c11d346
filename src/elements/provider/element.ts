import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { OwnWords } from '../../locales/messages.js';
import type { SelectionPatch, View } from '../../state/selection.js';
import type { State } from '../../state/store.js';
import { Arrival } from '../arrival/arrival.js';
import { viewsPart } from '../arrival/parts.js';
import { TriggerAnnounceEvent } from '../base/events.js';
import { failureMessage } from '../base/failure.js';
import { ProviderController } from '../base/provider-controller.js';
import { isOn } from '../base/switch.js';
import { common, tokens } from '../base/tokens.js';

/** The events of our elements come with every door, so that listeners know them. */
export type * from '../base/events.js';

/**
 * Loads the data and shares one selection with every view inside it. For developers who compose a page of their own;
 * `<trigger-infographic>` has a provider built in.
 *
 * Give it `src`, or set `data`. It keeps one frozen state; views ask for changes with `trigger-select`.
 *
 * @slot - The views, and any HTML around them.
 * @fires {TriggerChangeEvent} trigger-change - The visitor chose something else; `selection` says what.
 * @fires {TriggerStateEvent} trigger-state - What is known or chosen has changed; `state` is all of it, and `cause` says who did it: visitor, jump, script, address or page.
 * @fires {TriggerLoadEvent} trigger-load - The data is there.
 * @fires {TriggerFailureEvent} trigger-error - The data could not be shown, or an overlay or translation was left out; `failure` says why.
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
      :host::before {
        content: none;
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

  /** Mirrors the selection in the address, so that a link leads to it; `false` is off. One infographic on a page can do so. */
  @property({ converter: isOn, attribute: 'sync-url' }) syncUrl = false;

  /** Words of the page that replace ours one by one. */
  @property({ attribute: false }) words: OwnWords | undefined;

  #provider = new ProviderController(this);
  #views = new Arrival(this, viewsPart, { words: () => this.#provider.messages, say: (text) => void this.dispatchEvent(new TriggerAnnounceEvent(text)) });

  /** What is known and chosen at this moment. */
  get state(): State {
    return this.#provider.store.state;
  }

  /**
   * Chooses, as a control of the page may do. A key with `undefined` clears that choice; unknown ids are ignored. With `sync-url` the choice
   * stands in the address, and back undoes it. `trigger-state` tells of it, `trigger-change` does not: nobody but the page did it.
   */
  select(patch: SelectionPatch): void {
    this.#provider.select(patch);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#provider.follow(this, changed);
  }

  protected override render(): TemplateResult {
    const { model } = this.state;
    return html`
      <div class="hidden" role="status" lang=${model?.language ?? this.#provider.language}>${this.#provider.announcement}</div>
      ${this.#renderFailure()}
      <slot></slot>
    `;
  }

  #renderFailure(): unknown {
    const { failure, words } = this.state;
    const { language, retry } = this.#provider;
    return failure ? html`<div class="root">${failureMessage(failure, language, words, this.#views, retry)}</div>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-provider': TriggerProvider;
  }
}
