import { css } from 'lit';

/** A numbered list of publications, each of which opens in place; on paper all of them are open. */
export const sourcesStyles = css`
  ol {
    margin-block-start: 0.75em;
    padding-inline-start: 2.5em;
    overflow-wrap: anywhere;
  }
  ol > li {
    list-style: decimal;
  }
  summary {
    min-block-size: var(--_target);
    padding-block: 0.5em;
    cursor: pointer;
    line-height: 1.5;
  }
  dl {
    margin-block-end: 0.75em;
    border-inline-start: 3px solid var(--_text);
    padding: 0.375em 0.75em;
    background-color: var(--_quiet);
    font-size: max(0.9em, 14px);
  }
  dt {
    font-weight: 700;
    line-height: 1.5;
  }
  dd + dt {
    margin-block-start: 0.375em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .quiet {
    color: var(--_muted);
  }
  @media print {
    .buttons {
      display: none;
    }
    li {
      break-inside: avoid;
    }
    dl {
      background: none;
    }
  }
`;
