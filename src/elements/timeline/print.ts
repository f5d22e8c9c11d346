import { css } from 'lit';
import { timelineStyles } from './styles.js';

/** On paper the page decides the width, so a map that stands alone becomes a list that flows, with its marks. */
const onPaper = css`
  @media print {
    .map > :not(ol),
    .band,
    .station > .icon {
      display: none;
    }
    .map .at,
    .map .mark {
      position: static;
      inline-size: auto;
      min-block-size: 0;
      padding: 0;
      transform: none;
      transition: none;
    }
    .map .mark {
      inline-size: 1.5em;
    }
    .map .station {
      display: flex;
      gap: 0.5em;
      text-align: start;
    }
    .phase {
      border-block-start: 2px solid;
      padding-block: 0.5em;
    }
    .phase ul::before {
      content: attr(aria-label);
      font-weight: 700;
    }
    .event {
      break-inside: avoid;
    }
  }
`;

// Nobody prints before there is something to see: it comes with the views. A server has no sheets.
const sheet = timelineStyles.styleSheet;
sheet?.insertRule(String(onPaper), sheet.cssRules.length);
