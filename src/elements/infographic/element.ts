import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Messages, OwnWords } from '../../locales/messages.js';
import type { Model } from '../../model/types.js';
import { isView, views, type SelectionPatch, type View } from '../../state/selection.js';
import type { State } from '../../state/store.js';
import { Arrival } from '../arrival/arrival.js';
import { viewsPart } from '../arrival/parts.js';
import { whenIdle } from '../arrival/when-idle.js';
import { choices } from '../base/choices.js';
import { choiceStyles } from '../base/choices.styles.js';
import { TriggerAnnounceEvent, TriggerSelectEvent } from '../base/events.js';
import { failureMessage } from '../base/failure.js';
import { heading } from '../base/fragments.js';
import { drawn, viewIcons } from '../base/icons.js';
import { ownLabel, ownViews } from '../base/own-views.js';
import { ProviderController } from '../base/provider-controller.js';
import { isOn } from '../base/switch.js';
import { common, tokens } from '../base/tokens.js';
import { infographicStyles } from './styles.js';

/** The events of our elements come with every door, so that listeners know them. */
export type * from '../base/events.js';

/**
 * The whole infographic in one tag, for partners: title, choice of profession and view, the map with what opens in it, background
 * and an end mark. Composed of the same elements a developer gets.
 *
 * Give it `src`, the address of the data file. What stands between the tags is shown until the data is there, and again
 * when loading fails: the full text for readers without script.
 *
 * A view of the page's own stands between the tags with a slot that has a hyphen in its name: `<my-view slot="my-view" data-label="My view">`.
 * It can be chosen beside ours, shares what is chosen, and stands in the address as `view=my-view`; `data-icon` is the d of a path in 24 by 24.
 *
 * @slot - Text version of the content, for when there is no data yet.
 * @slot my-view - A view of the page's own, under any name with a hyphen.
 * @fires {TriggerSelectEvent} trigger-select - The visitor asks for something else. Cancel it to keep the choice as it is.
 * @fires {TriggerChangeEvent} trigger-change - The visitor chose something else; `selection` says what.
 * @fires {TriggerStateEvent} trigger-state - What is known or chosen has changed; `state` is all of it, and `cause` says who did it: visitor, jump, script, address or page.
 * @fires {TriggerLoadEvent} trigger-load - The data is there.
 * @fires {TriggerFailureEvent} trigger-error - The data could not be shown, or an overlay or translation was left out; `failure` says why.
 * @csspart title - Title and summary.
 * @csspart filter - The choice of profession.
 * @csspart choice - One choice in a group.
 * @csspart phase - One phase of the view.
 * @csspart lane - The events of one level in a phase.
 * @csspart trigger - The button of one event.
 * @csspart crowd - The button of a station that stands for many events, or leads to more of them.
 * @csspart panel - The detail of the chosen event.
 * @csspart failure - The message shown when the data cannot be loaded.
 * @cssprop [--trigger-font-family=inherit] - Typeface of all text.
 * @cssprop [--trigger-color=#16232e] - Colour of text.
 * @cssprop [--trigger-background-color=#ffffff] - Colour of the page behind it.
 * @cssprop [--trigger-heading-font-family=inherit] - Typeface of headings.
 * @cssprop [--trigger-heading-color] - Colour of headings, drawn a little darker or lighter so that it can be read; the colour of text by itself.
 * @cssprop [--trigger-link-color] - Colour of links, drawn a little darker or lighter so that it can be read; the colour of text by itself.
 * @cssprop [--trigger-action-background-color] - Ground of the chosen profession and view; its words are black or white, whichever can be read.
 * @cssprop [--trigger-border-color] - Colour of lines between things; nothing rests on it. A shade of the colour of text by itself.
 * @cssprop [--trigger-border-radius=4px] - How round corners are.
 * @cssprop [--trigger-focus-outline-color] - Colour around the focus ring; the ring itself has the colour of text.
 * @cssprop [--trigger-subtle-background-color] - Ground of what stands aside; a shade of the colour of text by itself.
 * @cssprop [--trigger-level-1-color=#0b736e] - Colour of the first level and its line.
 * @cssprop [--trigger-level-2-color=#5a45b0] - Colour of the second level and its line.
 * @cssprop [--trigger-level-3-color=#a84a0a] - Colour of the third level and its line.
 * @cssprop [--trigger-level-4-color=#1d5fa8] - Colour of the fourth level and its line.
 * @cssprop [--trigger-level-5-color=#8a2a6b] - Colour of the fifth level and its line.
 * @cssprop [--trigger-level-6-color=#5d6212] - Colour of the sixth level and its line.
 * @cssprop [--trigger-way-back-color=#2f7d3b] - Colour of the way back.
 */
export class TriggerInfographic extends LitElement {
  static override styles = [tokens, common, choiceStyles, infographicStyles];

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

  /** View shown at the start: `timeline`, `list`, `table` or one of the page's own. */
  @property() view: View | undefined;

  /** Language tag; the nearest ancestor's when left out. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  /** Level of the title, 2–5, so that it fits the headings of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Mirrors the selection in the address, so that a link leads to it; `false` is off. One infographic on a page can do so. */
  @property({ converter: isOn, attribute: 'sync-url' }) syncUrl = false;

  /** `none` leaves the landmark out, for a page that already has one around it. */
  @property() landmark: 'none' | undefined;

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
    if (!this.state.model) return;
    if (this.state.selection.view !== 'timeline') this.#views.want();
    // Everything else that comes later does not stand in the way of the first picture.
    else whenIdle(() => this.#views.want());
  }

  protected override render(): TemplateResult {
    const { model } = this.state;
    const words = this.#provider.messages;
    const content = html`${model ? this.#renderModel(model, words) : this.#renderWaiting(words)}
      <div class="hidden" role="status">${this.#provider.announcement}</div>`;
    const lang = model?.language ?? this.#provider.language;
    const root =
      this.landmark === 'none' || !model
        ? html`<div class="root" lang=${lang}>${content}</div>`
        : html`<section class="root" lang=${lang} aria-labelledby="title">${content}</section>`;
    // A box of our own to measure by: a page may give its elements, and so ours, another display.
    return html`<div class="box">${root}</div>`;
  }

  #renderWaiting(words: Messages): TemplateResult {
    const { state } = this;
    return html`
      ${this.#renderFailure()}
      <slot>${state.status === 'failed' ? nothing : html`<p class="hidden">${words.loading}</p>`}</slot>
    `;
  }

  #renderFailure(): unknown {
    const { failure, words } = this.state;
    return failure ? failureMessage(failure, this.#provider.language, words, this.#views, this.#provider.retry) : nothing;
  }

  #renderModel(model: Model, words: Messages): TemplateResult {
    const level = this.headingLevel + 1;
    return html`
      ${this.#renderFailure()}
      <header part="title">
        <div id="title">${heading(this.headingLevel, model.title)}</div>
        <p class="summary">${model.summary}${viewsPart.content?.origin(model, words, ['title', 'summary'])}</p>
        <a class="button hidden" href="#end" @click=${this.#onSkip}>${words.skip}</a>
      </header>
      <div class="tools">
        <trigger-filter exportparts="filter, choice"></trigger-filter>
        ${this.#renderViews(words)}
      </div>
      ${this.#views.missing ? nothing : html`<trigger-search></trigger-search>`}
      <div class="view">${this.#renderView(level)}</div>
      ${this.#views.missing
        ? this.#renderMissing()
        : html`<trigger-about .headingLevel=${level}></trigger-about>
            <trigger-tools .headingLevel=${level}></trigger-tools>`}
      <p id="end" tabindex="-1">${words.end}</p>
    `;
  }

  #renderViews(words: Messages): TemplateResult {
    return choices({
      legend: words.view,
      name: 'view',
      part: 'views',
      look: 'segments',
      options: [
        ...views.map((view) => ({ value: view, label: words[view], icon: viewIcons[view] })),
        ...ownViews(this).map((own) => ({ value: own.slot, label: ownLabel(own), icon: drawn(own.dataset['icon']) })),
      ],
      chosen: this.#view,
      choose: (view) => isView(view) && this.#request({ view }),
    });
  }

  #renderView(level: number): TemplateResult {
    const parts = 'phase, lane, trigger, trigger-active, crowd, panel';
    const view = this.#view;
    if ((view === 'list' || view === 'table') && this.#views.missing) return this.#views.message(`trigger-${view}`);
    switch (view) {
      case 'list':
        return html`<trigger-list exportparts=${parts} .headingLevel=${level}></trigger-list>`;
      case 'table':
        return html`<trigger-table exportparts=${parts} .headingLevel=${level}></trigger-table>`;
      case 'timeline':
        return html`<trigger-timeline exportparts=${parts} .headingLevel=${level}></trigger-timeline>`;
      default:
        return html`<slot name=${view}></slot>`;
    }
  }

  /** The view that is shown: the chosen one, or the map where a page does not have that one. */
  get #view(): View {
    const { view } = this.state.selection;
    return view.includes('-') && !ownViews(this).some(({ slot }) => slot === view) ? 'timeline' : view;
  }

  /** One message for all that is missing: in the place of the view, or else where the rest was to stand. */
  #renderMissing(): unknown {
    return this.#view === 'list' || this.#view === 'table' ? nothing : this.#views.message('trigger-about');
  }

  #onSkip = (event: Event): void => {
    // A fragment finds nothing inside a shadow root, so the link moves the focus itself.
    event.preventDefault();
    const end = this.renderRoot.querySelector<HTMLElement>('#end')!;
    // From a negative tab index, with nothing behind it in the same root, Chromium would go on at the start of that root.
    end.tabIndex = 0;
    end.focus();
    end.onblur = () => (end.tabIndex = -1);
  };

  #request(patch: SelectionPatch): void {
    this.dispatchEvent(new TriggerSelectEvent(patch));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-infographic': TriggerInfographic;
  }
}
