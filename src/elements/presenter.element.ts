import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { format } from '../locales/messages.js';
import '../locales/later.js';
import { workshopMessagesFor, type WorkshopMessages } from '../locales/workshop.js';
import type { Model } from '../model/types.js';
import { hashFromSelection } from '../state/url.js';
import { routeFile } from '../workshop/file.js';
import type { Step } from '../workshop/steps.js';
import { choiceStyles } from './base/choices.styles.js';
import { sharedAddress } from './base/qr.js';
import { common, tokens } from './base/tokens.js';
import { ViewElement } from './base/view-element.js';
import { presenterStyles } from './presenter.styles.js';
import { bar, progress, type BarContext } from './presenter/bar.js';
import { download, textFile } from './presenter/download.js';
import { meaningOf, type Command } from './presenter/keys.js';
import { nextOutline, notesFor, notesView } from './presenter/notes.js';
import { NotesWindow } from './presenter/notes-window.js';
import { blackScreen, helpLayer, notesLayer, overviewLayer, type Overlay } from './presenter/overlays.js';
import { routeEditor } from './presenter/route-editor.js';
import { copyRoute, openedRoute, routeLink } from './presenter/route-exchange.js';
import { screenStyles } from './presenter/screens.styles.js';
import { screen, titleOf } from './presenter/screens.js';
import { Session } from './presenter/session.js';
import { startStyles } from './presenter/start.styles.js';
import { startScreen, type TakeAlong } from './presenter/start.js';

/** How often the clock and the notes are brought up to date, in milliseconds. */
const heartbeat = 1000;

/** Wait this long before saying a step, so that a quick run of keys is one sentence. */
const announceDelay = 150;

/**
 * Workshop mode: the content as one screen after another, for a trainer with a clicker. Chooses a route first, then fills the
 * screen; the step stands in the address, so that a reload leads back to it. Nothing is stored and nothing is sent.
 *
 * Inside a provider it presents the provider's content; alone it needs `data`. Call `show()` to open it. It listens to keys
 * only while it is open, and a link or reload with a step in the address opens it by itself.
 *
 * @csspart presenter - The whole screen.
 * @csspart step - The content of one step.
 */
export class TriggerPresenter extends ViewElement {
  static override styles = [tokens, common, choiceStyles, presenterStyles, screenStyles, startStyles];

  @state() private mode: 'closed' | 'start' | 'session' = 'closed';
  @state() private overlay: Overlay = 'none';
  @state() private letters = true;
  @state() private fullScreen = false;
  /** What came of the last thing asked for on the first screen. */
  @state() private message: readonly string[] = [];
  @state() private announcement = '';

  #session = new Session(() => this.requestUpdate());
  #notes = new NotesWindow((event) => this.#onKey(event));
  #timer: ReturnType<typeof setInterval> | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;
  #looked = false;
  #shown: Step | undefined;

  /** The step in view; nothing while no session runs. */
  get step(): Step | undefined {
    return this.mode === 'session' ? this.#session.step : undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { model } = this;
    if (!model) return;
    this.#session.use(model);
    if (!this.#looked) {
      this.#looked = true;
      const { running, notes } = this.#session.resume(model);
      if (this.#session.route) this.#start(running ? 'session' : 'start');
      if (notes) this.#notes.open();
    }
    if (this.mode !== 'closed' && !this.#session.route) this.#session.offer(60, this.selection.profession);
  }

  protected override updated(changed: PropertyValues): void {
    const dialog = this.renderRoot.querySelector('dialog');
    const opening = dialog !== null && !dialog.open;
    if (opening) dialog.showModal();
    if (opening || changed.has('mode') || changed.has('overlay')) this.#focus();
    if (this.mode !== 'session') return;
    if (this.step !== this.#shown) {
      this.#shown = this.step;
      this.#session.write(this.#notes.isOpen);
      this.#say();
    }
    this.#beat();
  }

  protected override renderModel(model: Model): unknown {
    if (this.mode === 'closed') return nothing;
    const words = this.#words;
    return html`
      <dialog part="presenter" aria-label=${words.presenter} @cancel=${this.#onCancel} @close=${this.leave}>
        <div class="stage" @fullscreenchange=${this.#onFullScreen}>
          ${this.mode === 'start' ? this.#renderStart(model, words) : this.#renderSession(model, words)}
          <div class="hidden" role="status">${this.announcement}</div>
        </div>
      </dialog>
    `;
  }

  #renderStart(model: Model, words: WorkshopMessages): unknown {
    const { route, ready } = this.#session;
    if (!route) return nothing;
    return startScreen({
      model,
      words,
      route,
      ready: ready && { minutes: ready.minutes, profession: ready.profession },
      choose: (minutes, profession) => this.#session.offer(minutes, profession),
      begin: () => this.begin(),
      leave: this.leave,
      take: (what) => void this.#take(what),
      message: this.message,
      editor: routeEditor({
        model,
        words,
        messages: this.messages,
        route,
        change: (next) => this.#session.take(next),
        save: () => download(this.ownerDocument, 'route.json', textFile(routeFile(route), 'application/json')),
        open: (file) => void this.#open(model, file),
        copy: () => void this.#copy(),
      }),
    });
  }

  #renderSession(model: Model, words: WorkshopMessages): unknown {
    const session = this.#session;
    const { route, step, item, steps, place } = session;
    if (!route || !step || !item) return nothing;
    const { messages } = this;
    const context: BarContext = {
      model, words, messages, route, steps, place, clock: session.clock, fullScreen: this.fullScreen, chosen: session.chosen,
      run: this.#run, choose: (number) => session.choose(number),
    };
    const content = screen({
      model, messages, words, step, item, minutes: route.minutes,
      tallies: session.tallies,
      count: (tallies) => (session.tallies = tallies),
      exercise: session.exercise,
      toggleExercise: () => {
        session.exercise.toggle();
        this.requestUpdate();
      },
      address: sharedAddress(location.href),
      printHandOut: () => void this.#take('hand-out'),
    });
    return html`
      <div class="session" ?inert=${this.overlay !== 'none'}>
        ${progress(context)}
        <div class="screen" part="step" tabindex="-1" role="group" aria-label=${format(words.stepOf, { number: place + 1, count: steps.length })}>${content}</div>
        ${bar(context)}
      </div>
      ${this.#renderOverlay(model, step, words)}
    `;
  }

  #renderOverlay(model: Model, step: Step, words: WorkshopMessages): unknown {
    const { messages } = this;
    const jump = (item: number) => {
      this.overlay = 'none';
      this.#session.jump(item);
    };
    switch (this.overlay) {
      case 'black':
        return blackScreen(words, this.#close);
      case 'help':
        return helpLayer(model, words, messages, this.letters, (on) => (this.letters = on), this.#close);
      case 'overview':
        return overviewLayer(model, this.#session.route!, step.item, words, messages, jump, this.#close);
      case 'notes':
        return notesLayer(words, messages, notesFor(step, words), nextOutline(this.#session, words, messages), this.#close);
      default:
        return nothing;
    }
  }

  /** Opens the presenter at its first screen, with a route to begin with. */
  show(): void {
    if (this.mode === 'closed') this.#start('start');
  }

  /** Begins the route in view; during a session, goes on with it. */
  begin(): void {
    if (this.mode === 'start') {
      this.#session.begin();
      this.mode = 'session';
      this.#enterFullScreen();
    }
    this.overlay = 'none';
  }

  /** Leaves presenter mode, and leaves nothing behind. */
  leave = (): void => {
    if (this.mode === 'closed') return;
    this.#stop();
  };

  #start(mode: 'start' | 'session'): void {
    this.mode = mode;
    this.overlay = 'none';
    this.message = [];
    document.addEventListener('keydown', this.#onKey);
    this.#timer ??= setInterval(() => this.requestUpdate(), heartbeat);
  }

  #stop(): void {
    document.removeEventListener('keydown', this.#onKey);
    clearInterval(this.#timer);
    clearTimeout(this.#announcing);
    this.#timer = undefined;
    this.#notes.close();
    if (this.mode === 'closed') return;
    this.mode = 'closed';
    this.#session.clear();
    this.#shown = undefined;
    this.announcement = '';
    if (this.fullScreen) this.#leaveFullScreen();
    this.fullScreen = false;
    // Closing it, and not only taking it away, gives the focus back to the button that opened it.
    this.renderRoot.querySelector('dialog')?.close();
  }

  get #words(): WorkshopMessages {
    return workshopMessagesFor(this.language, { ...this.resolved.words, ...this.words });
  }

  /** Brings the notes window up to date; a sign of life even when nothing changed. */
  #beat(): void {
    const view = this.#notes.isOpen ? notesView(this.#session, this.language, this.#words, this.messages) : undefined;
    if (view) this.#notes.show(view);
  }

  #say(): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      const { step, place, steps } = this.#session;
      if (step) this.announcement = format(this.#words.announceStep, { number: place + 1, count: steps.length, title: titleOf(step, this.#words).replace(/[.?!]$/, '') });
    }, announceDelay);
  }

  #focus(): void {
    const target = this.overlay !== 'none' ? '#overlay' : this.mode === 'start' ? '#begin' : '.screen';
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  #close = (): void => {
    this.overlay = 'none';
  };

  #run = (command: Command): void => {
    const session = this.#session;
    switch (command) {
      case 'next':
        return session.go(session.place + 1);
      case 'previous':
        return session.go(session.place - 1);
      case 'last':
        return session.go(session.steps.length - 1);
      case 'begin':
        return this.begin();
      case 'leave':
        return this.overlay === 'none' ? this.leave() : this.#close();
      case 'black':
      case 'help':
      case 'overview':
        this.overlay = this.overlay === command ? 'none' : command;
        return;
      case 'notes':
        return this.#onNotes();
      case 'timer':
        session.clock.toggle();
        session.write(this.#notes.isOpen);
        return this.requestUpdate();
      case 'full-screen':
        if (this.fullScreen) this.#leaveFullScreen();
        else this.#enterFullScreen();
    }
  };

  #onNotes(): void {
    if (this.#notes.isOpen) this.#notes.close();
    else if (this.overlay === 'notes') this.overlay = 'none';
    else if (!this.#notes.open()) this.overlay = 'notes';
    this.#session.write(this.#notes.isOpen);
    this.#beat();
  }

  #onKey = (event: KeyboardEvent): void => {
    if (this.overlay === 'black') {
      if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
      event.preventDefault();
      return this.#close();
    }
    const meaning = meaningOf(event, this.letters);
    if (!meaning) return;
    // Before a session only its beginning and its end have a key: the rest belongs to the form.
    if (this.mode === 'start' && !('command' in meaning && (meaning.command === 'begin' || meaning.command === 'leave'))) return;
    event.preventDefault();
    if ('profession' in meaning) this.#session.choose(meaning.profession);
    else this.#run(meaning.command);
  };

  /** Escape is a key of ours, and closes the layer on top first. */
  #onCancel = (event: Event): void => event.preventDefault();

  #enterFullScreen(): void {
    // Where that is not allowed (a frame, a phone) the session runs in the window it has.
    this.renderRoot.querySelector('.stage')?.requestFullscreen?.().catch(() => undefined);
  }

  #leaveFullScreen(): void {
    // The browser may have been faster, by its own Escape.
    document.exitFullscreen().catch(() => undefined);
  }

  #onFullScreen = (): void => {
    this.fullScreen = (this.renderRoot as ShadowRoot).fullscreenElement !== null;
  };

  async #open(model: Model, file: File): Promise<void> {
    const { route, message } = await openedRoute(model, file, this.#words);
    if (route) this.#session.take(route);
    this.message = message;
  }

  async #copy(): Promise<void> {
    const link = routeLink(location.href, this.#session.route!, hashFromSelection(this.selection));
    this.message = await copyRoute(link, this.#words, this.messages.linkNotCopied);
  }

  async #take(what: TakeAlong): Promise<void> {
    const words = this.#words;
    const { model } = this;
    const { route, ready } = this.#session;
    if (!model || !route) return;
    try {
      const { takeAlong } = await import('./presenter/take-along.js');
      const name = await takeAlong(what, { model, route, words, messages: this.messages, profession: ready?.profession ?? this.selection.profession, owner: this.ownerDocument });
      // A frame without rights ignores a print or a download without a word; it has no origin, as a file on a disk has none.
      const silent = window.origin === 'null' && location.protocol !== 'file:';
      this.message = [...(name === undefined ? [] : [format(words.saved, { name })]), ...(silent ? [words.sandboxed] : [])];
    } catch {
      this.message = [words.saveFailed];
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-presenter': TriggerPresenter;
  }
}
