import { css } from 'lit';

/** Terms, note marks and the notes that open under them. */
export const proseStyles = css`
  .term,
  .mark {
    border: 0;
    padding: 0;
    background: none;
    min-block-size: 24px;
    line-height: inherit;
    text-align: start;
  }
  .term {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .mark {
    min-inline-size: 24px;
    padding-inline: 0.25em;
    font-size: max(0.8em, 14px);
    font-weight: 700;
    text-decoration: underline;
    margin-block: -4px;
    line-height: 1;
    vertical-align: 0.2em;
    text-align: center;
  }
  .mark.derived {
    vertical-align: baseline;
    font-weight: 400;
    font-style: italic;
  }
  .origin {
    color: var(--_muted);
    font-style: italic;
  }
  .keep {
    white-space: nowrap;
  }
  .note {
    white-space: normal;
    display: block;
    margin-block: 0.375em;
    border-inline-start: 3px solid var(--_text);
    padding: 0.375em 0.75em;
    background-color: var(--_quiet);
    font-size: max(0.9em, 14px);
    overflow-wrap: anywhere;
  }
  .plain > li {
    margin-inline-start: 1.25em;
    list-style: disc;
  }
  @media print {
    .mark.derived {
      text-decoration: none;
    }
  }
`;
