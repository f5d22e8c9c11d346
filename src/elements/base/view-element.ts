import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { acceptInfographic } from '../../model/accept.js';
import type { Model } from '../../model/types.js';
import { messagesFor, type FirstMessages, type OwnWords, type WordsAtHand } from '../../locales/messages.js';
import { emptySelection, sameSelection, select, settle, type Selection, type SelectionPatch } from '../../state/selection.js';
import { refusal } from '../../state/load.js';
import type { Cause, State } from '../../state/store.js';
import { Arrival } from '../arrival/arrival.js';
import { viewsPart } from '../arrival/parts.js';
import { Advice } from './advice.js';
import { TriggerAnnounceEvent, TriggerSelectEvent } from './events.js';
import { failureMessage } from './failure.js';
import { nearestLanguage } from './language.js';
import { OwnNodes } from './own-nodes.js';
import { StoreController } from './store-controller.js';

/** The events of our elements come with every door, so that listeners know them. */
export type * from './events.js';

/**
 * Base of everything that shows State. Each value is the element's own property, else the nearest provider's, else the default:
 * a property set by hand is a pin that the others cannot move. Without a provider the element keeps its own choice.
 */
export abstract class ViewElement<Words extends FirstMessages = WordsAtHand> extends LitElement {
  /** The data itself, as JSON or as a model: for an element that stands alone. */
  @property({ attribute: false }) data: unknown;

  /** Id of the profession to show, such as `education`. Leave out to follow the provider; `all` shows every profession. */
  @property() profession: string | undefined;

  /** Id of the event to show, such as `propaganda`. Leave out to follow the provider. */
  @property() trigger: string | undefined;

  /** Language tag. Leave out to follow the nearest ancestor with a language. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  /** Words of the page that replace ours one by one. */
  @property({ attribute: false }) words: OwnWords | undefined;

  /** What is shown now: own properties over the provider's state. Readable for derived views; never set it. */
  @state() protected resolved: State = Object.freeze({ status: 'empty', selection: emptySelection });

  @state() private shared: State | undefined;
  @state() private own: State | undefined;
  @state() private alone: Selection = emptySelection;

  /** Why the shared state last changed. */
  private cause: Cause = 'page';

  /** What comes later of what a view needs: the detail, and the explanation of a failure. */
  readonly views = new Arrival(this, viewsPart, { words: () => this.messages, say: (text) => void this.dispatchEvent(new TriggerAnnounceEvent(text)) });

  #store = new StoreController(this, (shared, cause) => {
    this.shared = shared;
    this.cause = cause;
  });

  constructor() {
    super();
    new OwnNodes(this);
    this.addEventListener(TriggerSelectEvent.type, this.#onInner);
    new Advice(this, () => ({ model: this.model, waits: this.resolved.status === 'empty' && !this.#store.store }));
  }

  /** The model in view, when there is one. */
  get model(): Model | undefined {
    return this.resolved.model;
  }

  /** What is chosen, as this element sees it. */
  get selection(): Selection {
    return this.resolved.selection;
  }

  /** The language of the content in view, or the one it will have. */
  get language(): string {
    return this.model?.language ?? (this.lang || nearestLanguage(this));
  }

  /**
   * The words of the interface in that language. Those of the first view are always there; the others come with the parts that use them, or
   * at once by `import 'triggerfactoren/locales'`: then a view can say `extends ViewElement<Messages>`.
   */
  protected get messages(): Words {
    return messagesFor(this.language, this.#words) as FirstMessages as Words;
  }

  /** Resolves own and shared values; an element that overrides this calls it first and then sees `resolved` among the changes. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('data')) this.#takeOwn(this.data);
    const next = this.#resolve();
    if (!sameState(next, this.resolved)) this.resolved = next;
  }

  /** Whether the visitor has just asked to be taken to what is now chosen. */
  get jumped(): boolean {
    return this.cause === 'jump';
  }

  /** Asks for another selection; where nobody takes or forbids it, the element applies it to itself. */
  request(patch: SelectionPatch, cause: 'visitor' | 'jump' = 'visitor'): void {
    const event = new TriggerSelectEvent(patch, cause);
    this.dispatchEvent(event);
    if (!event.taken && !event.defaultPrevented) this.#apply(patch);
  }

  /** For keys: Escape closes the chosen event, and is used up by that. With a modifier, or with nothing open, it is the page's. */
  protected onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || this.selection.trigger === undefined) return;
    // A dialog of the page around, or a script that closes one, would take it for its own.
    event.preventDefault();
    event.stopPropagation();
    this.request({ trigger: undefined });
  };

  protected override render(): TemplateResult {
    return html`<div class="root" part="root" lang=${this.language}>${this.model ? this.renderModel(this.model) : this.renderWaiting()}</div>`;
  }

  /** What the element shows when there is a model. */
  protected abstract renderModel(model: Model): unknown;

  /** What it shows until then: a message when the data is broken, else nothing of its own. */
  protected renderWaiting(): unknown {
    return this.resolved.status === 'failed' && !this.#store.store ? failureMessage(this.resolved.failure, this.language, this.#words, this.views) : nothing;
  }

  /** Data of its own is checked once for each new value; what is wrong with it takes a moment to say. */
  #takeOwn(data: unknown): void {
    const selection = emptySelection;
    const model = acceptInfographic(data);
    this.own = data === undefined ? undefined : model ? { status: 'ready', model, selection } : { status: 'loading', selection };
    if (this.own?.status !== 'loading') return;
    void refusal(data, '').then((failure) => {
      if (this.data === data) this.own = { status: 'failed', failure, selection };
    });
  }

  get #words(): OwnWords {
    return { ...this.model?.words, ...this.resolved.words, ...this.words };
  }

  /** Standing alone, it carries out what a panel inside it asks for, once the page has been heard. */
  #onInner = (event: TriggerSelectEvent): void => {
    if (event.taken || this.#store.store || event.composedPath()[0] === this) return;
    event.taken = true;
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.#apply(event.patch);
    });
  };

  #apply(patch: SelectionPatch): void {
    if ('profession' in patch && this.profession !== undefined) this.profession = patch.profession ?? 'all';
    if ('trigger' in patch && this.trigger !== undefined) this.trigger = patch.trigger ?? '';
    this.alone = select(this.model, this.alone, patch);
  }

  #resolve(): State {
    const base = this.data === undefined ? this.shared : this.own;
    const wanted = this.shared?.selection ?? this.alone;
    const chosen = base?.model ? settle(base.model, wanted) : wanted;
    const pins: SelectionPatch = {
      ...(this.profession === undefined ? {} : { profession: this.profession === 'all' ? undefined : this.profession }),
      ...(this.trigger === undefined ? {} : { trigger: this.trigger || undefined }),
    };
    const selection = select(base?.model, chosen, pins);
    const words = this.shared?.words;
    return Object.freeze(base ? { ...base, words, selection } : { status: 'empty', words, selection });
  }
}

const sameState = (one: State, other: State): boolean =>
  one.status === other.status &&
  one.model === other.model &&
  one.words === other.words &&
  one.failure === other.failure &&
  sameSelection(one.selection, other.selection);
