import { css, type CSSResult } from 'lit';
import { timelineStyles } from '../elements/timeline/styles.js';
import { planOf } from '../layout/plan.js';
import { format, messagesFor } from '../locales/messages.js';
import type { Model } from '../model/types.js';
import { drawnEm, drawnWidth } from '../static/picture.js';

/** The rules for an upright map, for the markup of a lying one. */
const upright = timelineStyles.cssText
  .replace(/\/\*[^]*?\*\//g, '')
  .split(/(?<=\})(?=\s*(?:\.|@))/)
  .filter((rule) => rule.includes('.upright'))
  .map((rule) => rule.replace(/[^{},]+,(?=[^{}]*\{)/g, (selector) => (selector.includes('.upright') ? selector : '')))
  .join('')
  .replaceAll('.upright', '.lying');

const undone: CSSResult = css`
  .lying,
  .lying .at {
    min-block-size: 0;
  }
  .lying .at {
    position: static;
    inline-size: auto;
    transform: none;
  }
  .lying .station {
    min-block-size: var(--_target);
    text-align: start;
  }
  .lying .at.head,
  .lying .at.station {
    position: relative;
  }
  .lying .at.band {
    position: absolute;
  }
  .lying .words {
    inline-size: auto;
  }
  .lying .station > .icon {
    display: inline;
  }
  .lying .station {
    --_mark: 2em !important;
    --_x: 0px !important;
  }
  .lying > .bracket,
  .lying > .lane,
  .lying > .drawing {
    display: none;
  }
`;

/** Before the script none of the elements is defined, and parts on their way would keep room: here they have come, or stay away. */
export const arrived = 'trigger-filter,trigger-timeline,trigger-about,trigger-tools{min-block-size:0}';

/** Text as it stands in a style sheet. */
const quoted = (text: string): string => `"${text.replace(/["\\\n<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/** Words that an upright map shows and a lying one draws: in which phases an event plays, and where prevention ends. */
function spoken(model: Model): string {
  const { entries, phases } = planOf({ ...model, triggers: model.ordered });
  const words = messagesFor(model.language, model.words);
  const ranges = entries
    .filter(({ phase, last }) => last > phase)
    .map(({ trigger: { id }, phase, last }) => `[data-trigger=${quoted(id)}] .set-note::before{content:${quoted(`${format(words.phaseRange, { first: phase + 1, last: last + 1 })}\u00a0· `)}}`);
  const turns = phases.flatMap(({ turn }, index) => (turn ? [`.phase:nth-child(${index + 1}) .head > .hidden{position:static;inline-size:auto;block-size:auto;margin:0;overflow:visible;clip-path:none;white-space:normal;font-size:0.875em;font-weight:600}`] : []));
  return [...ranges, ...turns].join('');
}

/** Holds until the script draws the map for the room it has: in less room than it was drawn for, its words flow as in an upright map. */
export const flowing = (model: Model): string => `@container (width < ${drawnWidth}px) or (width < ${drawnWidth / drawnEm}em) {${undone.cssText}${upright}${spoken(model)}}`;
