import { html, type TemplateResult } from 'lit';
import type { Selection } from '../../state/selection.js';
import { hashFromSelection } from '../../state/url.js';
import { codeLink } from './page-link.js';

/** Where the same stands as a page of its own. */
export const ownAddress = (owner: Document, selection: Selection): string => codeLink(owner, hashFromSelection(selection)) ?? owner.location.href;

/** What to say where a frame does not allow something: a sentence, and the address to open in a tab of its own. */
export const ownTab = (sentence: string, address: string): TemplateResult =>
  html`<span class="own-tab">${sentence} <b>${address}</b></span>`;

/** Whether a file may be refused here without a word: a frame without rights has no origin. A file on a disk has none either, and may. */
export const mayRefuseFiles = (): boolean => window.origin === 'null' && location.protocol !== 'file:';
