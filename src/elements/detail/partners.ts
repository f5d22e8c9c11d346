import { html, svg, type TemplateResult } from 'lit';
import { arcsLayout } from '../../layout/arcs.js';
import { knownTag } from '../../locales/intl.js';
import { format, type Messages } from '../../locales/messages.js';
import type { PartnerLink } from '../../model/partners.js';
import type { Profession } from '../../model/types.js';
import { icon } from '../base/fragments.js';
import { professionIcon } from '../base/icons.js';

/** Who involves whom in an event: arcs over the names of the professions, and the same in words. */
export function partnerArcs(professions: readonly Profession[], links: readonly PartnerLink[], language: string, words: Messages): TemplateResult {
  const inWords = new Intl.ListFormat(knownTag(language));
  const place = ({ id }: Profession) => professions.findIndex((profession) => profession.id === id);
  const { width, height, arcs } = arcsLayout(professions.length, links.map(({ from, to }) => ({ from: place(from), to: place(to) })));
  return html`
    <div class="arcs" aria-hidden="true">
      <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" focusable="false">
        ${arcs.map(({ path, mutual }) => svg`<path class=${mutual ? 'mutual' : ''} d=${path}></path>`)}
      </svg>
      <ul>
        ${professions.map(({ id, label, icon: own }) => html`<li>${icon(professionIcon(id, own))}${label}</li>`)}
      </ul>
    </div>
    <ul class="plain">
      ${professions.map((from) => {
        const others = links.filter((link) => link.from.id === from.id).map(({ to }) => to.label.toLowerCase());
        return others.length === 0 ? '' : html`<li>${format(words.involves, { from: from.label, to: inWords.format(others) })}</li>`;
      })}
    </ul>
  `;
}
