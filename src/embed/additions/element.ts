import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { isObject, jsonOf, valueAt, type Json, type Path } from '../../editing/at.js';
import { compare } from '../../editing/compare.js';
import { complete, newId, notShown, sound, type Sound } from '../../editing/desk.js';
import { newDesk, redone, stepped, undone, type Desk } from '../../editing/history.js';
import { openText } from '../../editing/opening.js';
import { tell, type ToldGroup } from '../../editing/telling.js';
import { editingWords } from '../../editing/words.js';
import { download, textFile } from '../../elements/base/download.js';
import '../../elements/infographic/index.js';
import { format } from '../../locales/messages.js';
import { describeProblem, messagesFor } from '../../locales/index.js';
import { parseInfographic } from '../../model/parse.js';
import { jsonPath } from '../../model/problems.js';
import type { Model } from '../../model/types.js';
import { codeFor } from './code.js';
import { Contents } from './content.js';
import { renderDone, renderOpening, type Done } from './done.js';
import { Drop } from './drop.js';
import { draft, isKept, keepInTab, keepOnMachine } from './draft.js';
import { button, controlAt, section, type Form } from './form.js';
import { emptyAdditions, sectionOf, shown, today } from './parts.js';
import { printDifferences } from './print.js';
import { placeInWords, problemList, sentence } from './problems.js';
import { contacts, events, glossary, head, ownWords, type Cell } from './sections.js';
import { styles } from './styles.js';
import { additionsWords, type AdditionsWords } from './words.js';

/** Largest file that is opened, in bytes: as large as what the infographic loads. */
const maxFile = 16_000_000;

/**
 * A form for a partner's own additions, with the infographic beside it: open, fill in, save. For who never writes a file by hand.
 * `cdn` is the folder with our files, as seen from the page; `files` are data files by language where the page carries them itself. Nothing is sent anywhere.
 */
export class TriggerAdditions extends LitElement {
  static override styles = styles;
  static override properties = { lang: {}, cdn: {}, files: { attribute: false } };

  declare lang: string;
  declare cdn: string;
  declare files: Readonly<Record<string, unknown>> | undefined;

  #desk: Desk = newDesk({});
  #contents = new Contents(this);
  #drop = new Drop(this, (file) => void this.#openFile(file));
  #said = '';
  #open = new Set(['head']);
  #cell: Cell = { event: '', profession: '', step: '' };
  #sound: Sound | undefined;
  #told: readonly ToldGroup[] | undefined;
  #shown = { overlay: this.#desk.overlay, base: undefined as Model | undefined };
  #keeps = false;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.lang = 'nl';
    this.cdn = './cdn/';
    this.files = undefined;
  }

  /** The additions as they are now; given ones take their place, and can be undone. */
  get overlay(): Json {
    return this.#desk.overlay;
  }

  set overlay(overlay: Json) {
    this.#move(stepped(this.#desk, jsonOf(overlay)), '');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#keeps = isKept(window);
    // Additions that a page gives go before what this tab still has.
    if (Object.keys(this.#desk.overlay).length > 0) return;
    const before = draft(window);
    this.#desk = newDesk(before ?? emptyAdditions(this.#language));
    if (before) this.#said = this.#words.fromDraft;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#later);
    this.#keepNow();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('cdn') || changed.has('files')) this.#contents.clear();
    this.#contents.want(this.#language, this.cdn, this.files);
    const base = this.#base;
    if (!base) return;
    if (!base.index.triggers.has(this.#cell.event) && !this.#ownEvent(this.#cell.event)) this.#cell = { event: base.ordered[0]?.id ?? '', profession: base.professions[0]?.id ?? '', step: base.steps[0]?.id ?? '' };
    if (this.#shown.overlay === this.#desk.overlay && this.#shown.base === base && this.#sound) return;
    this.#shown = { overlay: this.#desk.overlay, base };
    this.#sound = sound(base, this.#whole);
    this.#told = undefined;
  }

  get #words(): AdditionsWords {
    return additionsWords(this.lang);
  }

  /** Language of the content that is added to. */
  get #language(): string {
    const { language } = this.#desk.overlay;
    return language === 'nl' || language === 'en' ? language : this.lang === 'en' ? 'en' : 'nl';
  }

  get #base(): Model | undefined {
    return this.#contents.base(this.#language);
  }

  /** The additions with a start for what nobody filled in yet. What must be filled in by a person stays empty. */
  get #whole(): Json {
    return complete(this.#desk.overlay, { publisher: '', date: today(), about: this.#words.aboutStart });
  }

  /** What has to be solved; an empty form has nothing wrong yet but its first question. */
  get #problems(): Sound['problems'] {
    const untouched = this.#desk.past.length === 0 && valueAt(this.#desk.overlay, ['publisher']) === '';
    return untouched ? [] : (this.#sound?.problems ?? []);
  }

  get #fileName(): string {
    const { publisher } = this.#desk.overlay;
    return `${newId(typeof publisher === 'string' && publisher !== '' ? publisher : 'aanvullingen', new Set())}.json`;
  }

  #ownEvent(id: string): boolean {
    const { triggers } = this.#desk.overlay;
    return Array.isArray(triggers) && triggers.some((item) => isObject(item) && item['id'] === id);
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const base = this.#base;
    return html`<div lang=${this.lang} class=${this.#drop.dragging ? 'dragging' : ''}>
      <h1>${words.title}</h1>
      <p>${words.intro} ${words.nothingSent}</p>
      <div role="status" class="status">${this.#said}</div>
      ${this.#contents.failed ? html`<p role="alert">${words.failed} ${button(words.retry, () => this.#again(), 'light')}</p>` : nothing}
      ${base ? this.#renderDesk(words, base) : html`<p>${this.#contents.failed ? nothing : words.loading}</p>${this.#renderOpening(words)}`}
    </div>`;
  }

  #renderDesk(words: AdditionsWords, base: Model): TemplateResult {
    const { overlay } = this.#desk;
    const editing = editingWords(this.lang);
    const problems = this.#problems;
    const form: Form = {
      words,
      overlay,
      base,
      problemsAt: (path) => problems.filter((problem) => problem.path === jsonPath(path)).map((problem) => sentence(problem, this.lang, words)),
      change: (next, about) => this.#change(next, about),
    };
    const count = (name: string): number => {
      const value = overlay[name];
      return Array.isArray(value) ? value.length : isObject(value) ? Object.keys(value).length : 0;
    };
    const part = (name: keyof AdditionsWords['sections'], many: number, content: () => unknown) => section(name, words.sections[name], many, this.#open.has(name), this.#toggle, content);
    const rest = notShown(overlay, shown);
    return html`<div class="columns">
      <form autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
        ${problemList(overlay, base as unknown as Json, problems, this.lang, words, editing, { show: (path) => void this.#goTo(path), change: (next) => this.#change(next) })}
        ${part('head', 0, () => head(form))} ${part('contacts', count('contacts'), () => contacts(form))}
        ${part('events', count('triggers'), () => events(form, this.#cell, (cell) => this.#change(overlay, '', cell)))} ${part('glossary', count('glossary'), () => glossary(form))}
        ${part('words', count('words'), () => ownWords(form))} ${rest.length > 0 ? part('rest', rest.length, () => html`<p>${words.restHint}</p><ul>${rest.map((name) => html`<li>${placeInWords(overlay, base as unknown as Json, name.split('.'), editing)}</li>`)}</ul>`) : nothing}
        ${renderDone(this.#done(words))} ${part('open', 0, () => this.#renderOpening(words))}
      </form>
      ${this.#renderPreview(words)}
    </div>`;
  }

  #renderPreview(words: AdditionsWords): TemplateResult {
    return html`<section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">${words.preview}</h2>
      <p class="hint">${this.#sound?.leftOut && this.#problems.length > 0 ? words.leftOut : words.previewHint}</p>
      <trigger-infographic .data=${this.#sound?.model} lang=${this.#language} heading-level="3" landmark="none" .trigger=${this.#open.has('events') ? this.#cell.event : undefined}></trigger-infographic>
    </section>`;
  }

  #renderOpening(words: AdditionsWords): TemplateResult {
    return renderOpening({ words, other: this.#contents.opened?.title, onFile: this.#onFile, paste: () => this.#openPasted(), ourBase: () => this.#rebase(undefined) });
  }

  #done(words: AdditionsWords): Done {
    return {
      words,
      lang: this.lang,
      code: codeFor(this.#sound?.model, this.#language, this.#fileName, this.files ? './cdn/' : new URL(this.cdn, document.baseURI).href, this.#contents.integrity),
      file: this.#fileName,
      desk: this.#desk,
      keeps: this.#keeps,
      differences: () => this.#differences,
      open: this.#open.has('differences'),
      toggle: this.#toggle,
      save: this.#save,
      copy: () => void this.#copy(),
      print: () => void this.#print(),
      undo: () => this.#move(undone(this.#desk), words.undone),
      redo: () => this.#move(redone(this.#desk), words.redone),
      onKeep: this.#onKeep,
      startAgain: this.#startAgain,
      speak: (lang) => (this.lang = lang),
    };
  }

  /** Asks once more for what did not come. */
  #again(): void {
    this.#contents.clear();
    this.#say('');
  }

  #toggle = (name: string, open: boolean): void => {
    if (this.#open.has(name) === open) return;
    if (open) this.#open.add(name);
    else this.#open.delete(name);
    this.requestUpdate();
  };

  /** Takes over a step: letters of one field are one step. */
  #change(overlay: Json, about = '', cell: Partial<Cell> = {}): void {
    this.#cell = { ...this.#cell, ...cell };
    this.#said = '';
    this.#move(stepped(this.#desk, overlay, about), '');
  }

  #move(desk: Desk, said: string): void {
    this.#desk = desk;
    this.#said = said;
    clearTimeout(this.#later);
    this.#later = setTimeout(this.#keepNow, 400);
    this.requestUpdate();
  }

  #keepNow = (): void => {
    keepInTab(window, this.#desk.overlay);
    if (this.#keeps) keepOnMachine(window, this.#desk.overlay);
  };

  #onKeep = ({ target }: Event): void => {
    this.#keeps = (target as HTMLInputElement).checked;
    if (!keepOnMachine(window, this.#keeps ? this.#desk.overlay : undefined)) {
      this.#keeps = false;
      this.#said = this.#words.keepRefused;
    }
    this.requestUpdate();
  };

  #startAgain = (): void => this.#move(stepped(this.#desk, emptyAdditions(this.#language)), this.#words.startedAgain);

  #onFile = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void this.#openFile(file).then(() => (input.value = ''));
  };

  #openPasted(): void {
    const area = this.renderRoot.querySelector<HTMLTextAreaElement>('#paste')!;
    this.openText(area.value, this.#words.paste);
    if (this.#said !== '') area.value = '';
  }

  async #openFile(file: File): Promise<void> {
    if (file.size > maxFile) return this.#say(format(this.#words.tooLarge, { file: file.name }));
    this.openText(await file.text(), file.name);
  }

  /** Opens the text of a file, right or wrong, and says what came of it. */
  openText(text: string, name: string): void {
    const words = this.#words;
    const opened = openText(text);
    if (opened.kind === 'nothing') return this.#say(format(words.notReadable, { file: name, line: opened.line }));
    if (opened.kind === 'data') {
      const parsed = parseInfographic(opened.value);
      if (!parsed.ok) return this.#say(format(words.brokenBase, { file: name, problem: describeProblem(parsed.problems[0]!, messagesFor(this.lang)) }));
      this.#rebase(parsed.model);
      return this.#say(format(words.openedBase, { file: name }));
    }
    this.#open = new Set([...this.#open, 'head', ...Object.keys(opened.overlay).flatMap((key) => sectionOf[key] ?? [])]);
    const said = opened.slips.length > 0 ? format(words.openedLoosely, { file: name, count: opened.slips.length, line: opened.slips[0]! }) : format(words.opened, { file: name });
    this.#move(stepped(this.#desk, opened.overlay), said);
  }

  #rebase(model: Model | undefined): void {
    this.#contents.opened = model;
    this.#say('');
  }

  #say(text: string): void {
    this.#said = text;
    this.requestUpdate();
  }

  /** Opens the part of the form in which a place stands, and puts the focus there. */
  async #goTo(path: Path): Promise<void> {
    const name = sectionOf[String(path[0])] ?? (shown[path[0] as 'title'] ? 'head' : 'rest');
    this.#open.add(name);
    const id = valueAt(this.#desk.overlay, [...path.slice(0, 2), 'id']);
    if (path[0] === 'triggers' && typeof id === 'string') this.#cell = { ...this.#cell, event: id, ...(path[2] === 'perspectives' && path.length > 4 ? { profession: String(path[3]), step: String(path[4]) } : {}) };
    this.requestUpdate();
    await this.updateComplete;
    (controlAt(this.renderRoot, path) ?? this.renderRoot.querySelector<HTMLElement>(`#section-${name} > summary`))?.focus();
  }

  get #differences(): readonly ToldGroup[] {
    if (!this.#told) {
      const [before, after] = [this.#base, this.#sound?.model] as unknown as readonly [Json, Json];
      this.#told = tell(before, after, compare(before, after).filter(({ key }) => !key.startsWith('sources')), editingWords(this.lang));
    }
    return this.#told;
  }

  #save = (): void => {
    const file = this.#fileName;
    download(document, file, textFile(`${JSON.stringify(this.#whole, null, 2)}\n`, 'application/json'));
    const open = this.#sound?.problems.length ?? 0;
    this.#say(format(open > 0 ? this.#words.savedWithProblems : this.#words.saved, { file, count: open }));
  };

  async #copy(): Promise<void> {
    const code = this.renderRoot.querySelector<HTMLElement>('#code')!;
    const copied = await navigator.clipboard?.writeText(code.textContent).then(
      () => true,
      () => false,
    );
    if (!copied) {
      getSelection()?.selectAllChildren(code);
      code.focus();
    }
    this.#say(copied ? this.#words.copied : this.#words.notCopied);
  }

  async #print(): Promise<void> {
    if (!(await printDifferences(this.#whole, this.#differences, this.lang, this.#words))) this.#say(this.#words.printRefused);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-additions': TriggerAdditions;
  }
}
