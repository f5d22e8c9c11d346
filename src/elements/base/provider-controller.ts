import { isServer, type LitElement, type PropertyValues, type ReactiveController } from 'lit';
import { messagesFor, type Messages, type OwnWords } from '../../locales/messages.js';
import { acceptInfographic } from '../../model/accept.js';
import { addressAt } from '../../state/address.js';
import { refusal } from '../../state/load.js';
import type { Selection, SelectionPatch, View } from '../../state/selection.js';
import { Store, type State } from '../../state/store.js';
import { addressOwner, type Before, type Mirror } from '../arrival/address-owner.js';
import { viewsPart } from '../arrival/parts.js';
import { Advice } from './advice.js';
import { provideStore } from './context.js';
import { TriggerAnnounceEvent, TriggerChangeEvent, TriggerFailureEvent, TriggerLoadEvent, TriggerSelectEvent, TriggerStateEvent } from './events.js';
import { nearestLanguage, watchLanguage } from './language.js';
import { OwnNodes } from './own-nodes.js';

/** Wait this long after the last change before saying it, so that a screen reader hears one sentence per act. */
const announceDelay = 150;

/** What the page asks of a provider, by its attributes and properties. */
export interface ProviderWishes {
  readonly src: string | undefined;
  readonly overlay: string | undefined;
  readonly data: unknown;
  readonly lang: string;
  readonly profession: string | undefined;
  readonly trigger: string | undefined;
  readonly view: View | undefined;
  readonly syncUrl: boolean;
  readonly words: OwnWords | undefined;
}

/**
 * Makes an element a provider: keeps the one store, answers views below it, carries out their requests, tells the page of
 * loads, failures and changes, and says changes aloud once. Used by `<trigger-provider>` and `<trigger-infographic>`.
 */
export class ProviderController implements ReactiveController {
  readonly store = new Store();
  /** What the status region says now; empty at load. */
  announcement = '';
  #host: LitElement;
  #url: Mirror | undefined;
  #mirroring: Promise<void> | undefined;
  /** What was shown before the mirror in the address came. */
  #before: Before | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #source: ProviderWishes | undefined;
  /** The language of the place that it is in. */
  #around: string | undefined;
  /** Ends the watch over it. */
  #unwatch: (() => void) | undefined;
  /** The data that was shown last, to see that other data is given. */
  #shown: unknown;
  #loadedFor = '';
  /** Counts what is asked for, so that only the outcome of the last is reported. */
  #turn = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    new OwnNodes(host);
    new Advice(host, () => ({ model: this.store.state.model, waits: this.store.state.status === 'empty' }));
    provideStore(host, this.store);
    this.store.subscribe((state, cause) => {
      host.requestUpdate();
      host.dispatchEvent(new TriggerStateEvent(state, cause));
      if (this.#before && (cause === 'visitor' || cause === 'jump' || cause === 'script')) this.#before = { ...this.#before, chosen: true };
      if (cause === 'visitor' || cause === 'jump') host.dispatchEvent(new TriggerChangeEvent(state.selection));
    });
    host.addEventListener(TriggerSelectEvent.type, (event) => this.#take(event));
    host.addEventListener(TriggerAnnounceEvent.type, (event) => this.#onAnnounce(event));
  }

  hostConnected(): void {
    const look = () => {
      this.#around = nearestLanguage(this.#host);
      this.#host.requestUpdate();
    };
    look();
    this.#unwatch = watchLanguage(this.#host, look);
    if (this.store.state.status === 'loading') void this.#load();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    clearTimeout(this.#timer);
    this.store.abort();
  }

  /** Does what the page asks for, as far as it is something else than before: loads, chooses, speaks. */
  follow(wishes: ProviderWishes, changed: PropertyValues): void {
    this.#source = wishes;
    if (changed.has('words')) this.store.speak(wishes.words);
    for (const name of ['profession', 'trigger', 'view'] as const) {
      if (changed.has(name) && wishes[name] !== undefined) this.store.select({ [name]: wishes[name] === 'all' ? undefined : wishes[name] });
    }
    this.#mirror(wishes.syncUrl && !isServer);
    if (wishes.data !== undefined) {
      if (wishes.data !== this.#shown) this.#show(wishes.data);
    } else if (this.#wanted() !== this.#loadedFor) {
      void this.#load();
    }
  }

  /** Mirrors the selection in the address, once what does so has come with the views. */
  #mirror(active: boolean): void {
    if (this.#url) this.#url.active = active;
    if (this.#url || !active || viewsPart.missing) return;
    this.#before ??= { start: this.store.state.selection, chosen: false };
    this.#mirroring ??= viewsPart.bring().then(
      ({ mirrorOf }) => {
        this.#url = mirrorOf(this.#host, this.store, addressOwner, this.#before);
        this.#before = undefined;
        this.#url.active = this.#source?.syncUrl ?? false;
      },
      () => {
        this.#mirroring = undefined;
      },
    );
  }

  /** A choice of the page's own script: mirrored in the address, and not said aloud. */
  select(patch: SelectionPatch): void {
    this.store.select(patch, 'script');
  }

  /** The language to load: the reader's choice, the attribute, or the nearest ancestor's. */
  get language(): string {
    return this.store.state.selection.lang ?? (this.#source?.lang || (this.#around ?? nearestLanguage(this.#host)));
  }

  /** The words of the interface in the language in view. */
  get messages(): Messages {
    const { model, words } = this.store.state;
    return messagesFor(model?.language ?? this.language, { ...model?.words, ...words });
  }

  /** Loads once more what failed; data of the page is looked at again. */
  retry = (): void => (this.#source?.data === undefined ? void this.#load() : this.#show(this.#source.data));

  #wanted(): string {
    const { src, overlay } = this.#source ?? {};
    return JSON.stringify([src, overlay, this.language]);
  }

  async #load(): Promise<void> {
    const { src, overlay } = this.#source ?? {};
    const turn = ++this.#turn;
    this.#hush();
    this.#shown = undefined;
    this.#loadedFor = this.#wanted();
    // Nothing to load yet: data of the page may be on its way. A server leaves the address to the browser, and sends the text between the tags.
    if (isServer || src === undefined) return;
    // What a link asks for is drawn first, and in its language: nothing else is drawn before it.
    const before = location.hash || history.state ? this.#mirroring?.then(() => this.#host.updateComplete) : undefined;
    await this.store.load({ src: src && this.#absolute(src), overlay: overlay && this.#absolute(overlay), language: this.language, before });
    if (turn === this.#turn) this.#report(this.store.state);
  }

  /** An address seen from the page; one that makes no sense stays as it is, for the loader to refuse. */
  #absolute(address: string): string {
    return addressAt(address, this.#host.ownerDocument.baseURI)?.href ?? address;
  }

  #show(data: unknown): void {
    const turn = ++this.#turn;
    this.#hush();
    this.#shown = data;
    this.#loadedFor = '';
    const model = acceptInfographic(data);
    if (model) {
      this.store.show(model);
      this.#report(this.store.state);
      return;
    }
    this.store.abort();
    void refusal(data, '').then((failure) => {
      if (turn !== this.#turn) return;
      this.store.fail(failure);
      this.#report(this.store.state);
    });
  }

  #report(state: State): void {
    if (state.status === 'ready') this.#host.dispatchEvent(new TriggerLoadEvent(state.model));
    if (!state.failure) return;
    if (state.status === 'failed' && !isServer) this.#announce(this.messages.announceLoadFailed);
    this.#host.dispatchEvent(new TriggerFailureEvent(state.failure));
  }

  /**
   * Carries a request out after everyone on its way has been heard: a listener of the page that comes later than ours
   * can still forbid it.
   */
  #take(event: TriggerSelectEvent): void {
    if (event.taken) return;
    event.taken = true;
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      const before = this.store.state.selection;
      if (this.store.select(event.patch, event.cause)) void this.#announceChange(before);
    });
  }

  /** What there is to say of a choice comes with the views. Without them that is what is said: they are missed by this choice or the next. */
  async #announceChange(before: Selection): Promise<void> {
    const sentence = await viewsPart.bring().then(
      ({ changeSentence }) => changeSentence(before, this.store.state, this.messages, this.#host),
      () => this.messages.partMissing,
    );
    if (sentence) this.#announce(sentence);
  }

  #onAnnounce(event: TriggerAnnounceEvent): void {
    if (event.taken) return;
    event.taken = true;
    this.#announce(event.text);
  }

  /** Takes back what was said, or was about to be: it is about what was in view before. */
  #hush(): void {
    clearTimeout(this.#timer);
    this.announcement = '';
  }

  #announce(text: string): void {
    this.#hush();
    this.#host.requestUpdate();
    this.#timer = setTimeout(() => {
      this.announcement = text;
      this.#host.requestUpdate();
    }, announceDelay);
  }
}
