import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { format } from '../locales/index.js';
import { parseBibliography, type Bibliography } from '../model/bibliography.js';
import { applyOverlay } from '../model/overlay.js';
import { parseInfographic } from '../model/parse.js';
import type { Model } from '../model/types.js';
import { views } from '../state/selection.js';
import { offlinePage } from '../static/offline.js';
import { configureWords, type ConfigureWords } from './configure-words.js';
import { editorNames, editors, settings, type Editor } from './editors.js';
import { doors, frameParams, snippet, styleSheet, type Choices, type Door, type Place } from './snippets.js';
import { themes } from './theme.js';

/** Heights of a frame that does not follow its content, in pixels. */
const heights = ['600', '900', '1200'];

const languages = { nl: 'Nederlands', en: 'English' } as const;

const start: Choices = { profession: '', trigger: '', view: '', lang: '', theme: '', overlay: '', headingLevel: '2', height: '', syncUrl: false };

type Field = Exclude<keyof Choices, 'syncUrl'>;

/** Reads one of our files; complains about one that is not there. */
async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

const base64 = (buffer: ArrayBuffer): string => {
  let binary = '';
  for (const byte of new Uint8Array(buffer)) binary += String.fromCharCode(byte);
  return btoa(binary);
};

/** Hashes and shrinks with what a browser brings. */
const tools = {
  hash: async (text: string) => base64(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))),
  pack: async (text: string) => base64(await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()),
};

/**
 * The page a partner opens first: choose what readers see and how it stands on the site, look at the result, copy the code.
 * `cdn` is the folder with our files, as seen from the page. Nothing that is chosen leaves the browser.
 */
export class TriggerConfigure extends LitElement {
  static override properties = { lang: {}, cdn: {} };

  declare lang: string;
  declare cdn: string;

  #choices = start;
  #door: Door = 'script';
  #editor: Editor | '' = '';
  #base = '';
  /** What there is to choose from, in the language of the form and in the other. */
  #models: Readonly<Partial<Record<'nl' | 'en', Model>>> = {};
  #integrity: Readonly<Record<string, string>> = {};
  #failed = false;
  #said = '';

  constructor() {
    super();
    this.lang = 'nl';
    this.cdn = './cdn/';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('lang') || changed.has('cdn')) void this.#load();
  }

  protected override createRenderRoot(): HTMLElement {
    // The page gives the form its look, as any page of the partner would.
    return this;
  }

  get #words(): ConfigureWords {
    return configureWords[this.lang === 'en' ? 'en' : 'nl'];
  }

  get #model(): Model | undefined {
    return this.#models[this.lang === 'en' ? 'en' : 'nl'];
  }

  /** The language of what is put on the page. */
  get #language(): 'nl' | 'en' {
    return (this.#choices.lang || this.lang) === 'en' ? 'en' : 'nl';
  }

  get #place(): Place {
    const language = this.#language;
    const { title = '', summary = '' } = this.#models[language] ?? {};
    return { base: this.#base, integrity: this.#integrity, title, summary, open: configureWords[language].open, themes };
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    return html`
      <h1>${words.title}</h1>
      <p>${words.intro}</p>
      ${this.#failed ? html`<p role="alert">${words.failed}</p>` : nothing}
      <div class="columns">
        <form @submit=${(event: Event) => event.preventDefault()}>
          ${this.#renderDoors(words)} ${this.#renderContent(words)} ${this.#renderLook(words)} ${this.#renderPlace(words)}
        </form>
        <div>${this.#model ? [this.#renderCode(words), this.#renderPreview(words, this.#model)] : nothing}</div>
      </div>
      <div role="status" class="status">${this.#said}</div>
    `;
  }

  #renderDoors(words: ConfigureWords): TemplateResult {
    return html`<fieldset>
      <legend>${words.door}</legend>
      ${doors.map(
        (door) => html`<label class="choice">
          <input type="radio" name="door" .value=${door} .checked=${door === this.#door} @change=${() => this.#change(() => (this.#door = door))} />
          <span><b>${words.doors[door][0]}</b><br />${words.doors[door][1]}</span>
        </label>`,
      )}
      ${this.#renderEditors(words)}
    </fieldset>`;
  }

  /** Only for code that is pasted. */
  #renderEditors(words: ConfigureWords): TemplateResult | typeof nothing {
    if (this.#door !== 'script' && this.#door !== 'iframe') return nothing;
    return html`<label
        >${words.editor}
        <select name="editor" aria-describedby="editor-hint" @change=${this.#onEditor}>
          ${['' as const, ...editors].map((editor) => html`<option value=${editor} .selected=${editor === this.#editor}>${editor === '' ? words.noEditor : editorNames[editor]}</option>`)}
        </select>
      </label>
      <p id="editor-hint" class="hint">${words.editorHint}</p>`;
  }

  #renderSetting(words: ConfigureWords): TemplateResult | typeof nothing {
    if (this.#editor === '' || (this.#door !== 'script' && this.#door !== 'iframe')) return nothing;
    const setting = settings[this.#editor][this.#door];
    return html`<h3 id="setting-title">${editorNames[this.#editor]}</h3>
      ${'advice' in setting
        ? html`<p id="setting">${words.advice[setting.advice]}</p>`
        : html`<p>${words.editorCode}</p>
            <pre tabindex="0" id="setting" aria-labelledby="setting-title">${setting.code}</pre>
            <button type="button" @click=${() => this.#copy('#setting')}>${words.copy}</button>`}`;
  }

  #renderContent(words: ConfigureWords): TemplateResult {
    const { professions = [], ordered = [] } = this.#model ?? {};
    return html`<fieldset>
      <legend>${words.content}</legend>
      ${this.#renderSelect('profession', words.profession, [['', words.everybody], ...professions.map(({ id, label }) => [id, label] as const)])}
      ${this.#renderSelect('view', words.view, views.map((view, index) => [index === 0 ? '' : view, words.views[view]]))}
      ${this.#renderSelect('trigger', words.event, [['', words.noEvent], ...ordered.map(({ id, label }) => [id, label] as const)])}
      ${this.#renderSelect('lang', words.language, [['', words.followPage], ...Object.entries(languages)])}
    </fieldset>`;
  }

  #renderLook(words: ConfigureWords): TemplateResult {
    const framed = this.#door === 'iframe';
    return html`<fieldset>
      <legend>${words.look}</legend>
      ${this.#door === 'offline' || this.#door === 'wordpress' ? nothing : this.#renderSelect('theme', words.theme, [['', words.followPage], ...Object.keys(themes).map((name) => [name, words.themes[name] ?? name] as const)])}
      ${this.#door === 'offline' ? nothing : this.#renderSelect('headingLevel', words.headingLevel, ['2', '3', '4', '5'].map((level) => [level, `h${level}`]))}
      ${framed ? this.#renderSelect('height', words.height, [['', words.followContent], ...heights.map((height) => [height, format(words.pixels, { count: height })] as const)]) : nothing}
      ${this.#door === 'offline' || this.#door === 'link'
        ? nothing
        : html`<label class="choice">
            <input type="checkbox" name="syncUrl" .checked=${this.#choices.syncUrl} @change=${this.#onSync} />
            <span>${words.sync}</span>
          </label>`}
    </fieldset>`;
  }

  #renderPlace(words: ConfigureWords): TemplateResult {
    return html`<fieldset>
      <legend>${words.place}</legend>
      ${this.#door === 'offline' || this.#door === 'wordpress'
        ? nothing
        : html`<label>${words.base}<input type="url" name="base" .value=${this.#base} aria-describedby="base-hint" @input=${this.#onBase} /></label>
            <p id="base-hint" class="hint">${words.baseHint}</p>`}
      <label>${words.overlay}<input type="text" name="overlay" .value=${this.#choices.overlay} aria-describedby="overlay-hint" @change=${this.#onField} /></label>
      <p id="overlay-hint" class="hint">${words.overlayHint}</p>
    </fieldset>`;
  }

  #renderSelect(name: Field, label: string, options: readonly (readonly [value: string, label: string])[]): TemplateResult {
    return html`<label
      >${label}
      <select name=${name} @change=${this.#onField}>
        ${options.map(([value, text]) => html`<option value=${value} .selected=${value === this.#choices[name]}>${text}</option>`)}
      </select>
    </label>`;
  }

  #renderCode(words: ConfigureWords): TemplateResult {
    const styles = this.#door === 'script' ? styleSheet(this.#choices, this.#place) : '';
    return html`<section aria-labelledby="code-title">
      <h2 id="code-title">${words.code}</h2>
      <pre tabindex="0" id="code" aria-labelledby="code-title">${snippet(this.#door, this.#choices, this.#place)}</pre>
      <button type="button" @click=${() => this.#copy('#code')}>${words.copy}</button>
      ${this.#door === 'offline' ? html`<button type="button" @click=${this.#download}>${words.download}</button>` : nothing}
      ${styles
        ? html`<h3 id="styles-title">${words.styles}</h3>
            <pre tabindex="0" id="styles" aria-labelledby="styles-title">${styles}</pre>
            <button type="button" @click=${() => this.#copy('#styles')}>${words.copy}</button>`
        : nothing}
      ${this.#renderSetting(words)}
    </section>`;
  }

  #renderPreview(words: ConfigureWords, model: Model): TemplateResult {
    const height = this.#door === 'iframe' && this.#choices.height !== '' ? this.#choices.height : undefined;
    const query = frameParams(this.#choices);
    return html`<section aria-labelledby="preview-title">
      <h2 id="preview-title">${words.preview}</h2>
      <iframe
        src=${`${this.cdn}embed.html?${query.toString()}`}
        title=${model.title}
        width="100%"
        height=${height ?? '900'}
        ?data-triggerfactoren=${height === undefined}
        sandbox="allow-scripts"
        allow="fullscreen"
      ></iframe>
    </section>`;
  }

  async #load(): Promise<void> {
    const { cdn } = this;
    try {
      const [nl, en] = await Promise.all(['nl', 'en'].map(async (language) => parseInfographic(await (await fetched(`${cdn}data/triggerfactoren.${language}.json`)).json())));
      const { files } = (await (await fetched(`${cdn}sri.json`)).json()) as { readonly files: Readonly<Record<string, string>> };
      if (!nl?.ok || !en?.ok) throw new Error('content');
      this.#models = { nl: nl.model, en: en.model };
      this.#integrity = files;
      this.#failed = false;
      this.#base ||= new URL(cdn, document.baseURI).href;
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
  }

  #change(change: () => void): void {
    change();
    this.#said = '';
    this.requestUpdate();
  }

  #onField = (event: Event): void => {
    const { name, value } = event.target as HTMLSelectElement | HTMLInputElement;
    this.#change(() => (this.#choices = { ...this.#choices, [name]: value.trim() }));
  };

  #onEditor = (event: Event): void => this.#change(() => (this.#editor = (event.target as HTMLSelectElement).value as Editor | ''));

  #onSync = (event: Event): void => this.#change(() => (this.#choices = { ...this.#choices, syncUrl: (event.target as HTMLInputElement).checked }));

  #onBase = (event: Event): void => this.#change(() => (this.#base = (event.target as HTMLInputElement).value.trim().replace(/\/?$/, '/')));

  async #copy(selector: string): Promise<void> {
    const code = this.querySelector<HTMLElement>(selector)!;
    const copied = await navigator.clipboard?.writeText(code.textContent).then(
      () => true,
      () => false,
    );
    if (!copied) getSelection()?.selectAllChildren(code);
    this.#change(() => undefined);
    this.#said = copied ? this.#words.copied : this.#words.notCopied;
  }

  /** Makes the offline file here: the same as the command makes. */
  #download = async (): Promise<void> => {
    const { profession, trigger, view, overlay } = this.#choices;
    const first = this.#language;
    const order = [first, first === 'en' ? 'nl' : 'en'];
    try {
      const files = new Map<string, unknown>();
      for (const language of order) files.set(language, await (await fetched(`${this.cdn}data/triggerfactoren.${language}.json`)).json());
      const parsed = parseInfographic(files.get(first));
      if (!parsed.ok) throw new Error('content');
      const added: unknown = overlay === '' ? undefined : await (await fetched(new URL(overlay, new URL(`${this.cdn}embed.html`, document.baseURI)).href)).json();
      const { model } = added === undefined ? parsed : applyOverlay(parsed.model, added);
      const bibliography = await this.#bibliographyOf(model);
      const script = await (await fetched(`${this.cdn}triggerfactoren-offline.js`)).text();
      const chosen = Object.fromEntries(Object.entries({ profession, trigger, view }).filter(([, value]) => value !== ''));
      const page = await offlinePage({ model, files, overlay: added, bibliography }, script, tools, chosen);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
      link.download = `triggerfactoren.${first}.html`;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch {
      this.#change(() => (this.#failed = true));
    }
  };

  /** What the data file names: it stands beside that file. */
  async #bibliographyOf({ bibliography }: Model): Promise<Bibliography | undefined> {
    if (bibliography === undefined) return undefined;
    const parsed = parseBibliography(await (await fetched(new URL(bibliography, new URL(`${this.cdn}data/`, document.baseURI)).href)).json());
    if (!parsed.ok) throw new Error('content');
    return parsed.bibliography;
  }
}
