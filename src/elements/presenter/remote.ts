import type { ReactiveControllerHost } from 'lit';
import type { Step } from '../../workshop/steps.js';
import type { FullScreen } from './full-screen.js';
import type { NotesWindow } from './notes/outlet.js';
import type { Layers } from './screens/layers.js';
import { scrolled } from './screens/scrolled.js';
import { meaningOf, type Command } from './session/keys.js';
import type { Session } from './session/session.js';

/** What is worked: the presenter while it is open. */
interface Worked extends ReactiveControllerHost {
  /** The step in view; nothing while no session runs. */
  readonly step: Step | undefined;
  readonly language: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
  begin(): void;
  leave(): void;
}

/** The parts that commands are for. */
interface Parts {
  readonly session: Session;
  readonly layers: Layers;
  readonly fullScreen: FullScreen;
  readonly notes: NotesWindow;
}

/** What a clicker's next key does not pass by unseen: with a list over the screen it first brings the screen back. */
const lists: readonly string[] = ['help', 'overview', 'code', 'stop'];

/** Keys, a clicker and the buttons of the bar: what each of them does. */
export class Remote {
  #host: Worked;
  #parts: Parts;

  constructor(host: Worked, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** Listens to the keys of the page, from now until `stop`. */
  start(): void {
    document.addEventListener('keydown', this.key);
  }

  stop(): void {
    document.removeEventListener('keydown', this.key);
  }

  /** A key was pressed, here or in the notes window. */
  readonly key = (event: KeyboardEvent): void => {
    const { session, layers, fullScreen } = this.#parts;
    const meaning = meaningOf(event, layers.letters);
    // A key that is held is one press.
    if (event.repeat) return layers.top === 'black' || meaning ? event.preventDefault() : undefined;
    if (layers.top === 'black') {
      if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
      event.preventDefault();
      return layers.close();
    }
    if (!meaning) return;
    // Before a session only its beginning and its end have a key: the rest belongs to the form.
    if (!this.#host.step && !('command' in meaning && (meaning.command === 'begin' || meaning.command === 'escape'))) return;
    event.preventDefault();
    // In a window that is too small for a screen, the keys go through all of it before they go on.
    if ('command' in meaning && scrolled(this.#host.renderRoot, meaning.command)) return;
    if (lists.includes(layers.top) && 'command' in meaning && (meaning.command === 'next' || meaning.command === 'previous')) {
      fullScreen.restore();
      return layers.close();
    }
    if ('profession' in meaning) session.choose(meaning.profession);
    else this.run(meaning.command);
  };

  readonly run = (command: Command): void => {
    const { session, layers, fullScreen, notes } = this.#parts;
    if (!['escape', 'leave', 'notes', 'full-screen'].includes(command)) fullScreen.restore();
    switch (command) {
      case 'next':
        return session.go(session.place + 1);
      case 'previous':
        return session.go(session.place - 1);
      case 'last':
        return session.go(session.steps.length - 1);
      case 'begin':
        return this.#host.begin();
      case 'leave':
        return this.#host.leave();
      case 'escape':
        return this.#escape();
      case 'black':
      case 'code':
      case 'help':
      case 'overview':
        return layers.toggle(command);
      case 'notes':
        return this.#notes();
      case 'timer':
        session.clock.toggle();
        session.write(notes.isOpen);
        return this.#host.requestUpdate();
      case 'full-screen':
        return fullScreen.toggle();
    }
  };

  /** Closes what lies on top. In a session it then asks once: a clicker has this key too, and a brush against it is no wish to stop. */
  #escape(): void {
    const { layers } = this.#parts;
    if (!this.#host.step || layers.top === 'stop') this.#host.leave();
    else if (layers.top === 'none') layers.show('stop');
    else layers.close();
  }

  /** Opens the notes in a window of their own, over the screen where that is not allowed, or closes them. */
  #notes(): void {
    const { session, layers, notes } = this.#parts;
    if (notes.isOpen) notes.close();
    else if (layers.top === 'notes') layers.close();
    else if (!notes.open(this.#host.language)) layers.show('notes');
    session.write(notes.isOpen);
    this.#host.requestUpdate();
  }
}
