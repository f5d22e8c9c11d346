/** A place, in pixels from the top left of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle, in pixels. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The room there is, in pixels. Height follows from the content. */
export interface Size {
  readonly width: number;
}

/** How a text is set: the name of a phase, running text, the name of a station, a level or the way back, or the line under a name. `textStyles` says how large. */
export type TextStyle = 'title' | 'text' | 'label' | 'note';

/** A text and how it is set. */
export type StyledText = readonly [style: TextStyle, text: string];

/** What a text needs. `width` is that of its widest line; wider than asked when a single word has to be broken. */
export interface TextSize {
  readonly width: number;
  readonly height: number;
  readonly lines: number;
}

/** Answers what a text needs when it wraps at `maxWidth` pixels. In a browser it asks the font, elsewhere it estimates. */
export type Measure = (text: string, maxWidth: number, style: TextStyle) => TextSize;

/** Where a part that flows as HTML has come to stand: its top and its height. */
export interface Span {
  readonly y: number;
  readonly height: number;
}

/** The true places of an upright map, once it flows as HTML: its phases in order, and its stations by id. */
export interface Flow {
  readonly phases: readonly Span[];
  readonly stations: ReadonlyMap<string, Span>;
}

/** A stretch of the process, as far as a map needs to know. */
export interface TimelinePhase {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly prevention: boolean;
}

/** A line of the map. */
export interface TimelineLevel {
  readonly id: string;
  readonly label: string;
}

/** An event to place. It stands in its first phase; `note` is a short line under its name. */
export interface TimelineTrigger {
  readonly id: string;
  readonly label: string;
  readonly level: string;
  readonly phases: readonly string[];
  readonly kind: readonly string[];
  readonly note?: string | undefined;
}

/** Words that stand in the drawing itself: over phases with and without prevention, and beside the way back. */
export interface TimelineWords {
  readonly prevention: string;
  readonly noPrevention: string;
  readonly wayBack: string;
  /** Name of a station that stands for a crowd, with `{count}`; what is shown of one that is open, with `{first}` and `{last}`. */
  readonly crowd?: string | undefined;
  readonly shown?: string | undefined;
  /** Names of the stations by which one leafs through an open crowd, with `{count}`. */
  readonly earlier?: string | undefined;
  readonly later?: string | undefined;
}

/** What a map shows. Knows nothing of what is chosen. */
export interface TimelineContent {
  readonly phases: readonly TimelinePhase[];
  readonly levels: readonly TimelineLevel[];
  readonly triggers: readonly TimelineTrigger[];
  /** What the layout has to make room for; without one of them it makes none. */
  readonly words?: Partial<TimelineWords> | undefined;
}

/** What a layout would have to ask a page. Everything has a default. */
export interface TimelineOptions {
  /** Pixels to the em; 16 by itself. */
  readonly em?: number | undefined;
  readonly direction?: 'ltr' | 'rtl' | undefined;
  readonly measure?: Measure | undefined;
  /** Measured places of an upright map; a lying map needs none. */
  readonly flow?: Flow | undefined;
  /** Most stations to draw before the largest groups are counted instead; as many as the width has room for by itself. `Infinity` draws them all. */
  readonly room?: number | undefined;
  /** Crowds that are open: `phase/level`, with the place of the first event that is shown. */
  readonly opened?: ReadonlyMap<string, number> | undefined;
}

/**
 * Shape of a station: a turning point, a catalyst, both, or neither. A `crowd` stands for all events of a level in a phase; in an
 * open one `earlier` and `later` lead to the rest of them.
 */
export type StationShape = 'turning-point' | 'catalyst' | 'both' | 'plain' | 'crowd' | 'earlier' | 'later';

/** A drawn line: its points, and the smooth path through them. */
export interface Track {
  readonly points: readonly Point[];
  readonly path: string;
}

/** An event on the map, or what stands for many of them. */
export interface TimelineStation {
  /** That of the event; of a crowd `phase/level`, and of what leads to the rest of it the same with `/earlier` or `/later`. */
  readonly id: string;
  readonly shape: StationShape;
  /** The middle of its mark. */
  readonly at: Point;
  /** What can be pressed: mark, name and note together. */
  readonly box: Box;
  /** Room for the name (`label`) and under it the `note`, wrapped at this width; `wrappedLines` gives the lines. */
  readonly label: Box;
  /** The long station of an event that plays in more phases. */
  readonly platform?: Track;
  /** Upright: the dotted line from mark to name. */
  readonly leader?: string;
}

/** The stations of one level in one phase. */
export interface TimelineGroup {
  readonly level: string;
  /** How many events it has, drawn or not. */
  readonly count: number;
  readonly stations: readonly TimelineStation[];
}

/** A phase: its band, the place of its name and description, and what stands in it. Levels without events are left out. */
export interface TimelineBand {
  readonly id: string;
  readonly number: number;
  readonly box: Box;
  /**
   * Room for the number and the name of the phase (`title`, after 2.25 em for the number) and under that its description (`text`); upright
   * also a `note` that says whether prevention works, where that turns.
   */
  readonly head: Box;
  /** 0 for the first phase, 1 for the last. */
  readonly depth: number;
  /** Whether a stretch with, or without, prevention begins here. */
  readonly turn: boolean;
  readonly groups: readonly TimelineGroup[];
}

/** A level that has events: the place of its name, its line with branches, and the bars the line ends on. */
export interface TimelineLane {
  readonly level: string;
  /** Lying: the plate with the name (`label`), at the start side. Upright there is no room for one: the place where the line begins, without a size. */
  readonly name: Box;
  readonly tracks: readonly Track[];
  readonly ends: string;
}

/** A bracket over phases where prevention works, or where it no longer does. */
export interface TimelineBracket {
  readonly prevention: boolean;
  readonly box: Box;
}

/** A map as plain numbers and path strings, in reading order: phase, level, order of the file. */
export interface TimelineLayout {
  readonly orientation: 'lying' | 'upright';
  readonly width: number;
  readonly height: number;
  readonly phases: readonly TimelineBand[];
  readonly lanes: readonly TimelineLane[];
  readonly brackets: readonly TimelineBracket[];
  /** The way back: a line with an exit from every phase, its arrow, and the place of its words. */
  readonly wayBack: { readonly path: string; readonly arrow: string; readonly label: Box };
  /** Upright: where names start, from the start side. */
  readonly indent: number;
}
