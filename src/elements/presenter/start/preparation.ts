import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { format, type Messages } from '../../../locales/messages.js';
import type { WorkshopMessages } from '../../../locales/workshop.js';
import type { Model } from '../../../model/types.js';
import { hashFromSelection } from '../../../state/url.js';
import type { Selection } from '../../../state/selection.js';
import { routeFile, type RouteProblem } from '../../../workshop/file.js';
import type { Route } from '../../../workshop/route.js';
import { download, textFile } from '../../base/download.js';
import { mayRefuseFiles, ownTab } from '../../base/own-tab.js';
import { codeLink } from '../../base/page-link.js';
import { routeEditor } from '../route/editor.js';
import { copyRoute, openedRoute, problemText, routeLink } from '../route/exchange.js';
import type { Session } from '../session/session.js';
import { paperPart, slidesPart, type TakeAlong } from '../../take-along/part.js';
import { messageRegion, startScreen, type Ways } from './screen.js';

/** What a trainer prepares with. */
export interface Desk {
  readonly model: Model;
  readonly messages: Messages;
  readonly words: WorkshopMessages;
  readonly selection: Selection;
  readonly owner: Document;
  /** Whether the page shows what its address asks for. */
  readonly linked: boolean;
}

/** All that happens before a session: a route is chosen, changed, saved, opened and linked to, and taken along on paper or in a file. */
export class Preparation {
  /** What came of the last thing asked for. */
  #message: readonly unknown[] = [];
  #host: ReactiveControllerHost;
  #session: Session;

  constructor(host: ReactiveControllerHost, session: Session) {
    this.#host = host;
    this.#session = session;
  }

  /** Tells what of a route in the address could not be taken. */
  tellOf(problems: readonly RouteProblem[], words: WorkshopMessages): void {
    this.#tell(problems.map((problem) => (problem.code === 'no-items' ? words.linkNoItems : problemText(problem, words))));
  }

  /** A clean desk. */
  reset(): void {
    this.#message = [];
  }

  render(desk: Desk, route: Route, ways: Ways): TemplateResult {
    const { model, words } = desk;
    const session = this.#session;
    const { ready } = session;
    return startScreen({
      model,
      words,
      route,
      ready: ready && { minutes: ready.minutes, profession: ready.profession },
      choose: (minutes, profession) => session.offer(minutes, profession),
      ...ways,
      take: (what) => void this.take(what, desk),
      message: this.#message,
      editor: this.#renderEditor(desk, route),
    });
  }

  /** The route to change while it runs, with what came of what was asked for. */
  renderChange(desk: Desk, route: Route): TemplateResult {
    return html`${this.#renderEditor(desk, route)}${messageRegion(this.#message)}`;
  }

  #renderEditor(desk: Desk, route: Route): TemplateResult {
    const { model, messages, words } = desk;
    return routeEditor({
      model,
      words,
      messages,
      route,
      change: (next) => this.#session.change(next),
      save: () => this.#save(route, desk),
      open: (file) => void this.#open(file, desk),
      copy: () => void this.#copy(route, desk),
    });
  }

  /** Prints a paper or makes a file, and tells how that went. */
  async take(what: TakeAlong, { model, messages, words, selection, owner, linked }: Desk): Promise<void> {
    const { route, ready } = this.#session;
    if (!route) return;
    try {
      const { takeAlong } = await paperPart.bring();
      const made = await takeAlong(what, { model, route, words, messages, profession: ready?.profession ?? selection.profession, owner, linked, address: codeLink(owner) });
      const elsewhere = routeLink(owner, route, linked ? hashFromSelection(selection) : '') ?? owner.location.href;
      if (typeof made === 'string') this.#tell([mayRefuseFiles() ? ownTab(format(words.sandboxed, { name: made }), elsewhere) : format(words.saved, { name: made })]);
      else this.#tell(made ? [] : [ownTab(messages.printRefused, elsewhere)]);
    } catch {
      this.#tell(paperPart.missing || (what === 'slides' && slidesPart.missing) ? [messages.partMissing, messages.partRemedy] : [words.saveFailed]);
    }
  }

  #save(route: Route, { words, selection, owner, linked }: Desk): void {
    download(owner, 'route.json', textFile(routeFile(route), 'application/json'));
    if (mayRefuseFiles()) this.#tell([ownTab(format(words.sandboxed, { name: 'route.json' }), routeLink(owner, route, linked ? hashFromSelection(selection) : '') ?? owner.location.href)]);
  }

  async #open(file: File, { model, words }: Desk): Promise<void> {
    const { route, message } = await openedRoute(model, file, words);
    if (route) this.#session.change(route);
    this.#tell(message);
  }

  async #copy(route: Route, { words, messages, selection, owner, linked }: Desk): Promise<void> {
    this.#tell(await copyRoute(owner, route, linked ? hashFromSelection(selection) : '', words, messages.linkNotCopied));
  }

  #tell(message: readonly unknown[]): void {
    this.#message = message;
    this.#host.requestUpdate();
  }
}
