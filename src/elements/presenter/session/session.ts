import type { Model } from '../../../model/types.js';
import { readRoute, routeText } from '../../../workshop/address.js';
import { routeFile, routeFromFile, type RouteProblem } from '../../../workshop/file.js';
import { readyRoutes, type ReadyRoute } from '../../../workshop/ready.js';
import type { Route, RouteItem } from '../../../workshop/route.js';
import { placeOf, sessionSteps, type Step } from '../../../workshop/steps.js';
import { Clock } from './clock.js';
import { SessionHistory } from './address.js';
import { noTallies, type Tallies } from './tallies.js';

/** Shows every profession, whatever the route says. */
export const everyProfession = 'all';

/** Where a session is, for a window that holds the same content. */
export interface SessionState {
  /** The route as a file has it: no route is too long for that. */
  readonly route: string;
  /** Id of the screen in view. */
  readonly step: string | undefined;
  /** Profession chosen during the session: an id, `all`, or nothing for what the route says. */
  readonly show: string | undefined;
  readonly clock: string;
}

/** A session in progress: the route, the screen in view, the clocks and the raised hands. Tells its owner of every change. */
export class Session {
  route: Route | undefined;
  /** The ready-made route in view; nothing when the route is one's own. */
  ready: ReadyRoute | undefined;
  steps: readonly Step[] = [];
  place = 0;
  /** Profession chosen while presenting: an id, `all`, or nothing for what the route says. */
  chosen: string | undefined;
  clock = new Clock();
  /** The clock of an exercise; starts anew with each item. */
  readonly exercise = new Clock();
  #model: Model | undefined;
  #tallies = new Map<string, Tallies>();
  #left: SessionState | undefined;
  #history = new SessionHistory();
  #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get step(): Step | undefined {
    return this.steps[this.place];
  }

  get next(): Step | undefined {
    return this.steps[this.place + 1];
  }

  get item(): RouteItem | undefined {
    return this.step && this.route?.items[this.step.item];
  }

  /** Seconds left of the whole. */
  get left(): number {
    return (this.route?.minutes ?? 0) * 60 - this.clock.seconds;
  }

  /** Shows other content, such as a translation, at the same screen. */
  use(model: Model): void {
    if (model === this.#model) return;
    this.#model = model;
    this.#lay();
  }

  /** The ready-made route of a length for a profession, or for a mixed group. */
  offer(minutes: number, profession: string | undefined): void {
    const ready = this.#model && readyRoutes(this.#model).find((route) => route.minutes === minutes && route.profession === profession);
    if (ready) this.take(ready.route, ready);
  }

  /** Takes a route, one's own unless it is said to be a ready-made one. */
  take(route: Route, ready?: ReadyRoute): void {
    this.route = route;
    this.ready = ready;
    this.#lay();
  }

  /** Takes a changed route and stays with what is shown, wherever that now stands; when it is gone, with what took its place. */
  change(route: Route): void {
    const { step, item } = this;
    this.route = route;
    this.ready = undefined;
    this.#lay(step && item && [placeIn(route, item, step.item) + 1, ...step.id.split('.').slice(1)].join('.'));
  }

  /** Starts at the first screen with the clock at zero. */
  begin(): void {
    this.chosen = undefined;
    this.place = 0;
    this.clock = new Clock();
    this.clock.start();
    this.exercise.reset();
    this.#tallies.clear();
    this.#left = undefined;
    this.#lay();
  }

  /** Takes the route that the address tells of. Answers whether a session was going on in it, whether its notes were open, and what was left out. */
  resume(model: Model): { readonly running: boolean; readonly notes: boolean; readonly problems: readonly RouteProblem[] } {
    const told = this.#history.read();
    if (!told) return { running: false, notes: false, problems: [] };
    const { route, problems } = readRoute(model, told.route, told.title);
    if (route) this.#go(model, route, told);
    return { running: route !== undefined && told.step !== undefined, notes: told.notes, problems };
  }

  /** Where the session is now; nothing before there is a route. */
  get state(): SessionState | undefined {
    return this.route && { route: routeFile(this.route), step: this.step?.id, show: this.chosen, clock: this.clock.text };
  }

  /** Goes where another session is. Answers whether that can be read. */
  follow(model: Model, state: SessionState): boolean {
    const read = routeFromFile(model, state.route);
    if (read.ok) this.#go(model, read.route, state);
    return read.ok;
  }

  go(place: number): void {
    const next = Math.min(this.steps.length - 1, Math.max(0, place));
    if (this.steps[next]?.item !== this.step?.item) this.exercise.reset();
    this.place = next;
    this.#changed();
  }

  /** To the first screen of an item. */
  jump(item: number): void {
    this.go(this.steps.findIndex((step) => step.item === item));
  }

  /** Shows the actions of a profession, by its number from 1: first all of them, then as the content lists them. */
  choose(number: number): void {
    const ids = [everyProfession, ...(this.#model?.professions ?? []).map(({ id }) => id)];
    this.chosen = ids[number - 1] ?? this.chosen;
    this.#lay();
  }

  /** Raised hands for the statement in view. */
  get tallies(): Tallies {
    return this.#tallies.get(this.item?.id ?? '') ?? noTallies;
  }

  set tallies(tallies: Tallies) {
    this.#tallies.set(this.item?.id ?? '', tallies);
    this.#changed();
  }

  /** Writes the screen in view into the address. */
  write(notes: boolean): void {
    const text = this.route && routeText(this.route);
    if (!this.step || text === undefined) return;
    this.#history.write({ route: text, title: this.route?.title, step: this.step.id, show: this.chosen, clock: this.clock.text, notes });
  }

  /** Takes the session out of the address; it can be gone on with, hands and all, until another begins or the page is closed. */
  leave(running: boolean): void {
    if (running) this.#left = this.state;
    this.#history.clear(running);
  }

  /** Whether there is a session that was left. */
  get canGoOn(): boolean {
    return this.#left !== undefined;
  }

  /** Goes on where the session was left. */
  goOn(): void {
    if (this.#model && this.#left) this.follow(this.#model, this.#left);
  }

  #go(model: Model, route: Route, { step, show, clock }: Omit<SessionState, 'route' | 'clock'> & { readonly clock: string | undefined }): void {
    this.#model = model;
    this.chosen = show === everyProfession || model.index.professions.has(show ?? '') ? show : undefined;
    this.clock = Clock.from(clock);
    this.take(route);
    this.place = placeOf(this.steps, step);
  }

  /** Lays the screens anew and stays at the one in view. */
  #lay(id = this.step?.id): void {
    const model = this.#model;
    if (!model || !this.route) return;
    const all = model.professions.map((profession) => profession.id);
    this.steps = sessionSteps(model, this.route, this.chosen === undefined ? [] : this.chosen === everyProfession ? all : [this.chosen]);
    this.place = placeOf(this.steps, id);
    this.#changed();
  }
}

/** Where an item stands in a changed route; with other minutes or professions it is still the same. */
function placeIn({ items }: Route, item: RouteItem, before: number): number {
  const alike = (other: RouteItem | undefined) => other?.kind === item.kind && other.id === item.id;
  const same = items.indexOf(item);
  const place = same >= 0 ? same : alike(items[before]) ? before : items.findIndex(alike);
  return place >= 0 ? place : Math.min(before, items.length - 1);
}
