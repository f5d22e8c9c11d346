import { css } from 'lit';

/** Buttons in rows on screen; on paper the texts of all events, as cards that never break over a page. */
export const toolsStyles = css`
  .tools,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0.5em;
  }
  .tools {
    justify-content: space-between;
  }
  .refused,
  .elsewhere {
    margin-block-start: 0.75em;
    overflow-wrap: anywhere;
  }
  .paper {
    display: none;
  }
  @media print {
    .tools,
    .refused {
      display: none;
    }
    .paper {
      display: block;
    }
    trigger-detail {
      margin-block-end: 1.5em;
    }
    .whole {
      margin-block-end: 0.75em;
      font-size: 1.25em;
    }
    .whole .title,
    .card > .title {
      font-size: 1.0625em;
    }
    .phase .title {
      font-size: 1.125em;
    }
    .first,
    .card {
      break-inside: avoid;
    }
    .phase {
      border-block-start: 2px solid;
      padding-block: 0.5em;
    }
    .card {
      margin-block-end: 0.75em;
      border: 1px solid;
      border-inline-start-width: 4px;
      border-radius: var(--_radius);
      padding: 0.5em 0.75em;
    }
    .place {
      font-size: max(0.875em, 14px);
    }
    .steps {
      display: grid;
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
      gap: 0 1em;
    }
    .steps .title {
      margin-block: 0.375em 0.125em;
      font-size: 1em;
    }
    .steps li {
      margin-inline-start: 1.125em;
      list-style: disc;
      font-size: max(0.9375em, 14px);
      line-height: 1.4;
    }
  }
`;
