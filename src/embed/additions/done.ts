import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../../editing/history.js';
import type { ToldGroup } from '../../editing/telling.js';
import { editingWords } from '../../editing/words.js';
import { format } from '../../locales/messages.js';
import { keptAs } from './draft.js';
import { button, section } from './form.js';
import { told } from './print.js';
import type { AdditionsWords } from './words.js';

/** What can be done with additions, and with the desk. */
export interface Done {
  readonly words: AdditionsWords;
  readonly lang: string;
  readonly code: string;
  readonly file: string;
  readonly desk: Desk;
  readonly keeps: boolean;
  readonly differences: () => readonly ToldGroup[];
  readonly open: boolean;
  readonly toggle: (name: string, open: boolean) => void;
  readonly save: () => void;
  readonly copy: () => void;
  readonly print: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly onKeep: (event: Event) => void;
  readonly startAgain: () => void;
  readonly speak: (lang: string) => void;
}

const languages = [['nl', 'Nederlands'], ['en', 'English']] as const;

/** Save, copy, undo, see what is different, keep, begin again. */
export function renderDone({ words, lang, code, file, desk, keeps, differences, open, toggle, save, copy, print, undo, redo, onKeep, startAgain, speak }: Done): TemplateResult {
  const step = (label: string, there: boolean, press: () => void) => html`<button type="button" class="light" aria-disabled=${there ? 'false' : 'true'} @click=${() => there && press()}>${label}</button>`;
  return html`<section class="section" aria-labelledby="done-title">
    <h2 id="done-title">${words.sections.done}</h2>
    <div class="row">${button(words.save, save)} ${button(words.copyCode, copy)} ${step(words.undo, desk.past.length > 0, undo)} ${step(words.redo, desk.future.length > 0, redo)}</div>
    <p class="hint">${format(words.codeHint, { file })}</p>
    <pre tabindex="0" role="region" id="code" aria-label=${words.codeTitle}>${code}</pre>
    ${section('differences', words.differences, 0, open, toggle, () => html`${button(words.print, print, 'light')}${told(differences(), editingWords(lang))}`)}
    <label class="tick"><input type="checkbox" id="keep" aria-describedby="keep-hint" .checked=${keeps} @change=${onKeep} /><span>${words.keep}</span></label>
    <p class="hint" id="keep-hint">${format(words.keepHint, { name: `${keptAs} (${location.origin === 'null' ? location.pathname : location.origin})` })}</p>
    ${button(words.startAgain, startAgain, 'light')}
    <fieldset>
      <legend>${words.uiLanguage}</legend>
      <div class="row">${languages.map(([tag, name]) => html`<label class="tick"><input type="radio" name="lang" .checked=${lang === tag} @change=${() => speak(tag)} /><span lang=${tag}>${name}</span></label>`)}</div>
    </fieldset>
  </section>`;
}

/** What opening a file asks and offers. */
export interface Opening {
  readonly words: AdditionsWords;
  /** Title of a data file that was opened. */
  readonly other: string | undefined;
  readonly onFile: (event: Event) => void;
  readonly paste: () => void;
  readonly ourBase: () => void;
}

/** A file to choose, a place to paste in, and the way back to our own content. */
export function renderOpening({ words, other, onFile, paste, ourBase }: Opening): TemplateResult {
  return html`<p class="hint">${words.openHint}</p>
    <div class="field"><label for="file">${words.chooseFile}</label><input id="file" type="file" accept=".json,application/json,text/plain" @change=${onFile} /></div>
    <div class="field"><label for="paste">${words.paste}</label><textarea id="paste" rows="3"></textarea></div>
    ${button(words.openPasted, paste, 'light')}
    ${other === undefined ? nothing : html`<p>${format(words.otherBase, { title: other })} ${button(words.ourBase, ourBase, 'light')}</p>`}`;
}
