import { css } from 'lit';

/** A quiet list of parts that open in place. */
export const aboutStyles = css`
  #heading {
    font-size: 1.125em;
  }
  #heading .title {
    font-size: 1em;
  }
  .disclaimer {
    max-inline-size: 46em;
    margin-block: 0.5em 1em;
    border-inline-start: 4px solid var(--_text);
    padding-inline-start: 1em;
    font-weight: 600;
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  details:last-of-type {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    min-block-size: var(--_target);
    padding-block: 0.625em;
    cursor: pointer;
    line-height: 1.5;
  }
  .part {
    display: inline;
    font-size: 1em;
    line-height: inherit;
  }
  .content {
    max-inline-size: 46em;
    padding-block: 0.25em 1.25em;
    padding-inline-start: 1.25em;
  }
  .content > * + *,
  .plain > li + li {
    margin-block-start: 0.625em;
  }
  .sub {
    margin-block: 0.5em 0.375em;
    font-size: 1em;
  }
  .general {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1em 2em;
  }
  dt {
    font-weight: 700;
    line-height: 1.5;
  }
  dd + dt {
    margin-block-start: 0.625em;
  }
  @media print {
    details:not([open]) {
      display: none;
    }
  }
  .quiet {
    margin-block-start: 1em;
    color: var(--_muted);
    font-size: max(0.9em, 14px);
  }
`;
