import type { Model } from '../../model/types.js';
import type { Failure } from '../../state/load.js';
import type { Selection, SelectionPatch } from '../../state/selection.js';
import type { Cause, State } from '../../state/store.js';

/**
 * A visitor asks for another selection. Bubbles, crosses shadow roots and can be cancelled: a page that calls
 * `preventDefault()` anywhere on the way keeps the selection as it is. A provider on the way takes the request
 * and carries it out once every listener has been heard; without one the element applies it to itself.
 */
export class TriggerSelectEvent extends Event {
  static readonly type = 'trigger-select';
  /** Whether a provider will carry this out. */
  taken = false;

  /** What should change. */
  readonly patch: SelectionPatch;
  /** `jump`: the visitor wants to be taken to what is asked for, as from a search result. */
  readonly cause: 'visitor' | 'jump';

  constructor(patch: SelectionPatch, cause: 'visitor' | 'jump' = 'visitor') {
    super(TriggerSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.patch = patch;
    this.cause = cause;
  }
}

/** The selection has changed by a visitor's choice. */
export class TriggerChangeEvent extends Event {
  static readonly type = 'trigger-change';

  readonly selection: Selection;

  constructor(selection: Selection) {
    super(TriggerChangeEvent.type, { bubbles: true, composed: true });
    this.selection = selection;
  }
}

/**
 * What is known or chosen has changed, whoever did it: `cause` says who. Of everything that happens in a provider this one event tells;
 * `trigger-change` tells of the visitor's choices alone.
 */
export class TriggerStateEvent extends Event {
  static readonly type = 'trigger-state';

  readonly state: State;
  readonly cause: Cause;

  constructor(state: State, cause: Cause) {
    super(TriggerStateEvent.type, { bubbles: true, composed: true });
    this.state = state;
    this.cause = cause;
  }
}

/** A data file has been loaded, checked and shown. */
export class TriggerLoadEvent extends Event {
  static readonly type = 'trigger-load';

  readonly model: Model;

  constructor(model: Model) {
    super(TriggerLoadEvent.type, { bubbles: true, composed: true });
    this.model = model;
  }
}

/** A data file or an overlay could not be shown; the visible message says the same. */
export class TriggerFailureEvent extends Event {
  static readonly type = 'trigger-error';

  readonly failure: Failure;

  constructor(failure: Failure) {
    super(TriggerFailureEvent.type, { bubbles: true, composed: true });
    this.failure = failure;
  }
}

/** Something to say once to people who cannot see it. The nearest provider says it in its one status region. */
export class TriggerAnnounceEvent extends Event {
  static readonly type = 'trigger-announce';
  taken = false;

  readonly text: string;

  constructor(text: string) {
    super(TriggerAnnounceEvent.type, { bubbles: true, composed: true });
    this.text = text;
  }
}

declare global {
  // Elements, the document and the window all hear these: the maps of their own extend this one.
  interface GlobalEventHandlersEventMap {
    'trigger-select': TriggerSelectEvent;
    'trigger-change': TriggerChangeEvent;
    'trigger-state': TriggerStateEvent;
    'trigger-load': TriggerLoadEvent;
    'trigger-error': TriggerFailureEvent;
    'trigger-announce': TriggerAnnounceEvent;
  }
}
