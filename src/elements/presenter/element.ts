import { html, isServer, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { format, type Messages } from '../../locales/messages.js';
import '../../locales/later.js';
import { workshopMessagesFor, type WorkshopMessages } from '../../locales/workshop.js';
import type { Model } from '../../model/types.js';
import type { Step } from '../../workshop/steps.js';
import { titleOf } from '../../workshop/telling.js';
import { choiceStyles } from '../base/choices.styles.js';
import { codeLink } from '../base/page-link.js';
import { RouteReader, sessionInAddress } from '../base/session-address.js';
import { common, tokens } from '../base/tokens.js';
import { leadsTo } from '../base/url-controller.js';
import { ViewElement } from '../base/view-element.js';
import { presenterStyles } from './styles.js';
import { Announcer } from './announcer.js';
import { bar, progress, type BarContext } from './bar.js';
import { FullScreen } from './full-screen.js';
import { Remote } from './remote.js';
import { VisiblePart } from './visible-part.js';
import { WakeLock } from './wake-lock.js';
import { isNotesWindow, NotesGuest } from './notes/guest.js';
import { heartbeat } from './notes/messages.js';
import type { NotesView } from './notes/page.js';
import { notesWindow } from './notes/window.js';
import { notesView } from './notes/view.js';
import { Layers, type Overlay } from './screens/layers.js';
import { overlayLayer } from './screens/overlays.js';
import { Preparation, type Desk } from './start/preparation.js';
import { screenStyles } from './screens/styles.js';
import { screen } from './screens/screen.js';
import { Session, type SessionState } from './session/session.js';
import { startStyles } from './start/styles.js';

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
export class TriggerPresenter extends ViewElement<Messages> {
  static override styles = [tokens, common, choiceStyles, presenterStyles, screenStyles, startStyles];

  @state() private mode: 'closed' | 'start' | 'session' | 'notes' = 'closed';

  #routes = new RouteReader(this, () => this.#onPopState());
  #session = new Session(() => this.requestUpdate());
  #preparation = new Preparation(this, this.#session);
  #fullScreen = new FullScreen(this, '.stage');
  #wakeLock = new WakeLock();
  #visiblePart = new VisiblePart();
  #announcer = new Announcer(this);
  #layers = new Layers(this);
  #notes = notesWindow({ key: (event) => this.#remote.key(event), arrived: () => this.requestUpdate() });
  #remote = new Remote(this, { session: this.#session, layers: this.#layers, fullScreen: this.#fullScreen, notes: this.#notes });
  /** The notes themselves, when this page is the second window. */
  #guest: NotesGuest | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #looked = false;
  #shown: Step | undefined;
  #focused: Overlay = 'none';

  /** The step in view; nothing while no session runs. */
  get step(): Step | undefined {
    return this.mode === 'session' ? this.#session.step : undefined;
  }

  /** What lies over the step in view: `none`, or the name of a layer such as `overview` or `notes`. */
  get overlay(): Overlay {
    return this.#layers.top;
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
    // On a server nobody presents: what the address asks for is looked at in the browser.
    if (!this.#looked && !isServer) {
      this.#looked = true;
      if (this.#routes.first) this.#resume(model);
    }
    if (this.mode !== 'closed' && !this.#session.route) this.#session.offer(60, this.selection.profession);
  }

  protected override updated(changed: PropertyValues): void {
    const dialog = this.renderRoot.querySelector('dialog');
    const opening = dialog !== null && !dialog.open;
    if (opening) dialog.showModal();
    if (dialog) this.#visiblePart.look(dialog, this.renderRoot.querySelector<HTMLElement>('.stage')!);
    const { top } = this.#layers;
    if (opening || changed.has('mode') || top !== this.#focused) this.#focus();
    // While it is asked whether to stop nobody may be there any more.
    this.#wakeLock.hold(this.mode === 'session' && top !== 'stop');
    const { step } = this;
    if (!step) return;
    if (step !== this.#shown) {
      this.#shown = step;
      dialog?.firstElementChild?.scrollTo(0, 0);
      this.#session.write(this.#notes.isOpen);
      const { place, steps } = this.#session;
      this.#announcer.say(format(this.#words.announceStep, { number: place + 1, count: steps.length, title: titleOf(step, this.#words).replace(/[.?!]$/, '') }));
    }
    this.#beat();
  }

  protected override renderModel(model: Model): unknown {
    const { mode } = this;
    if (mode === 'closed') return nothing;
    const words = this.#words;
    return html`
      <dialog part="presenter" aria-label=${mode === 'notes' ? words.notes : words.presenter} @cancel=${this.#onCancel} @close=${this.#onClose}>
        <div class="stage" @fullscreenchange=${this.#fullScreen.onChange}>
          ${mode === 'notes' ? this.#guest?.page.root : mode === 'start' ? this.#renderStart(model) : this.#renderSession(model, words)}
          ${this.#announcer.render()}
        </div>
      </dialog>
    `;
  }

  #renderStart(model: Model): unknown {
    const { route } = this.#session;
    return route ? this.#preparation.render(this.#desk(model), route, { begin: this.#begin, goOn: this.#session.canGoOn ? this.#goOn : undefined, leave: this.leave }) : nothing;
  }

  #renderSession(model: Model, words: WorkshopMessages): unknown {
    const session = this.#session;
    const { route, step, item, steps, place } = session;
    if (!route || !step || !item) return nothing;
    const { messages } = this;
    const context: BarContext = {
      model, words, messages, route, steps, place, clock: session.clock, fullScreen: this.#fullScreen.on, chosen: session.chosen,
      run: this.#remote.run, choose: (number) => session.choose(number),
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
      address: codeLink(this.ownerDocument),
      printHandOut: () => void this.#preparation.take('hand-out', this.#desk(model)),
    });
    return html`
      <div class="session" ?inert=${this.#layers.top !== 'none'}>
        ${progress(context)}
        <div class="screen" part="step" tabindex="-1" role="group" aria-label=${format(words.stepOf, { number: place + 1, count: steps.length })}>${content}</div>
        ${bar(context)}
      </div>
      ${overlayLayer({ model, words, messages, session, layers: this.#layers, linked: leadsTo(this), leave: this.leave, editor: () => this.#preparation.renderChange(this.#desk(model), route) })}
    `;
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
      this.#fullScreen.enter();
    }
    this.#layers.close();
  }

  /** Leaves presenter mode. The session that was left can be gone on with until the page is closed. */
  leave = (): void => {
    if (this.mode !== 'closed') this.#stop();
  };

  /** Goes on where the address says that a session was; beside a session elsewhere, becomes its notes. */
  #resume(model: Model): void {
    if (isNotesWindow()) {
      this.mode = 'notes';
      this.#guest = new NotesGuest((state) => this.#viewOf(state), this.#words.noContact);
      (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(this.#guest.page.sheet);
      this.#guest.start();
      return;
    }
    const { running, notes, problems } = this.#session.resume(model);
    if (!this.#session.route && problems.length === 0) return;
    this.#start(running ? 'session' : 'start');
    this.#preparation.tellOf(problems, this.#words);
    // A session that goes on without a part of it says so on its overview.
    if (running && problems.length > 0) this.#layers.show('overview');
    if (running) this.#notes.resume(notes, this.language);
  }

  #start(mode: 'start' | 'session'): void {
    this.mode = mode;
    this.#layers.close();
    this.#preparation.reset();
    this.#remote.start();
    this.#timer ??= setInterval(() => this.requestUpdate(), heartbeat);
  }

  #stop(): void {
    this.#wakeLock.hold(false);
    this.#visiblePart.stop();
    this.#remote.stop();
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#announcer.stop();
    this.#notes.close();
    this.#guest?.stop();
    if (this.mode === 'closed') return;
    this.#session.leave(this.mode === 'session');
    this.mode = 'closed';
    this.#shown = undefined;
    this.#fullScreen.leave();
    // Closing it, and not only taking it away, gives the focus back to the button that opened it.
    this.renderRoot.querySelector('dialog')?.close();
  }

  get #words(): WorkshopMessages {
    return workshopMessagesFor(this.language, { ...this.model?.words, ...this.resolved.words, ...this.words });
  }

  #desk(model: Model): Desk {
    return { model, messages: this.messages, words: this.#words, selection: this.selection, owner: this.ownerDocument, linked: leadsTo(this) };
  }

  /** Brings the notes window up to date; a sign of life even when nothing changed. */
  #beat(): void {
    const session = this.#session;
    const view = this.#notes.isOpen ? notesView(session, this.language, this.#words, this.messages) : undefined;
    if (view && session.state) this.#notes.show(view, session.state);
  }

  /** What the notes show of a session that runs elsewhere. */
  #viewOf(state: SessionState): NotesView | undefined {
    const { model } = this;
    return model && this.#session.follow(model, state) ? notesView(this.#session, this.language, this.#words, this.messages) : undefined;
  }

  #focus(): void {
    this.#focused = this.#layers.top;
    const target = this.#focused !== 'none' ? '#overlay' : this.mode === 'start' ? '#begin' : '.screen';
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  #begin = (): void => this.begin();

  #goOn = (): void => {
    this.#session.goOn();
    this.mode = 'session';
    this.#fullScreen.enter();
  };

  /** A link to a route was followed, or the history leads into a session that was left, or out of it. */
  #onPopState = (): void => {
    const { model, mode } = this;
    if (!model || mode === 'notes' || (mode === 'closed' && !this.#routes.first)) return;
    // Back to where there was no session yet ends it; a link to another route, or the way back to this one, is followed.
    if (sessionInAddress()) this.#resume(model);
    else this.leave();
  };

  /** Escape is a key of ours, and closes the layer on top first. */
  #onCancel = (event: Event): void => event.preventDefault();

  /** The browser tells of it a moment later: by then a link may have opened it again. */
  #onClose = ({ currentTarget }: Event): void => {
    if (!(currentTarget as HTMLDialogElement).open) this.leave();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-presenter': TriggerPresenter;
  }
}
