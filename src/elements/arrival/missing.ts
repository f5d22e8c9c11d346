import { html, nothing, type TemplateResult } from 'lit';
import { format, type FirstMessages } from '../../locales/messages.js';

/** That something of ours did not come, what to do about it, and which file it stands in where that is known. */
export const missing = (words: FirstMessages, file: string | undefined): TemplateResult =>
  html`<p><strong>${words.partMissing}</strong></p>
    <p>${words.partRemedy}</p>
    ${file ? html`<p>${format(words.loadFailedAt, { url: file })}</p>` : nothing}`;
