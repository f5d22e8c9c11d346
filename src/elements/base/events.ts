import type { Model } from '../../model/types.js';
import type { Failure } from '../../state/load.js';
import type { Selection, SelectionPatch } from '../../state/selection.js';

/**
 * A visitor asks for another selection. Bubbles, crosses shadow roots and can be cancelled: a page that calls
 * `preventDefault()` anywhere on the way keeps the selection as it is. A provider on the way takes the request
 * and carries it out once every listener has been heard; without one the element applies it to itself.
 */
export class SelectEvent extends Event {
  static readonly type = 'trigger-select';
  /** Whether a provider will carry this out. */
  taken = false;

  /** What should change. */
  readonly patch: SelectionPatch;
  /** `jump`: the visitor wants to be taken to what is asked for, as from a search result. */
  readonly cause: 'visitor' | 'jump';

  constructor(patch: SelectionPatch, cause: 'visitor' | 'jump' = 'visitor') {
    super(SelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.patch = patch;
    this.cause = cause;
  }
}

/** The selection has changed by a visitor's choice. */
export class ChangeEvent extends Event {
  static readonly type = 'trigger-change';

  readonly selection: Selection;

  constructor(selection: Selection) {
    super(ChangeEvent.type, { bubbles: true, composed: true });
    this.selection = selection;
  }
}

/** A data file has been loaded, checked and shown. */
export class LoadEvent extends Event {
  static readonly type = 'trigger-load';

  readonly model: Model;

  constructor(model: Model) {
    super(LoadEvent.type, { bubbles: true, composed: true });
    this.model = model;
  }
}

/** A data file or an overlay could not be shown; the visible message says the same. */
export class FailureEvent extends Event {
  static readonly type = 'trigger-error';

  readonly failure: Failure;

  constructor(failure: Failure) {
    super(FailureEvent.type, { bubbles: true, composed: true });
    this.failure = failure;
  }
}

/** Something to say once to people who cannot see it. The nearest provider says it in its one status region. */
export class AnnounceEvent extends Event {
  static readonly type = 'trigger-announce';
  taken = false;

  readonly text: string;

  constructor(text: string) {
    super(AnnounceEvent.type, { bubbles: true, composed: true });
    this.text = text;
  }
}

declare global {
  interface HTMLElementEventMap {
    'trigger-select': SelectEvent;
    'trigger-change': ChangeEvent;
    'trigger-load': LoadEvent;
    'trigger-error': FailureEvent;
    'trigger-announce': AnnounceEvent;
  }
}
