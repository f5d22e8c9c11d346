import { css } from 'lit';

/** Radios as chips or segments. The chosen one is told by fill, outline and weight, so that colour never speaks alone. */
export const choiceStyles = css`
  .choices {
    position: relative;
  }
  legend {
    padding: 0;
    margin-block-end: 0.25em;
    font-weight: 700;
    line-height: 1.5;
  }
  @container (min-width: 36em) {
    legend {
      float: inline-start;
      margin-inline-end: 0.75em;
      line-height: max(var(--_target), 1.5em);
    }
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  label {
    position: relative;
    display: block;
    cursor: pointer;
  }
  input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    border: 1px solid var(--_text);
    padding: 0.375em 0.75em;
    background-color: var(--_paper);
    color: var(--_text);
    font-weight: 600;
    line-height: 1.25;
  }
  .choice:hover {
    background-color: var(--_quiet);
  }
  .chips .choice {
    border-radius: calc(var(--_target) / 2);
  }
  .segments .options {
    gap: 0;
  }
  .segments .choice {
    margin-inline-end: -1px;
  }
  .segments label:first-child .choice {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .segments label:last-child .choice {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  @container (max-width: 21em) {
    .segments .icon {
      display: none;
    }
  }
  input:focus-visible + .choice {
    position: relative;
    z-index: 1;
  }
  input:checked + .choice {
    box-shadow: inset 0 0 0 2px var(--_text);
    background-color: var(--_action, var(--_text));
    color: var(--_on-action, var(--_paper));
  }
  @media (forced-colors: active) {
    input:checked + .choice {
      forced-color-adjust: none;
      background-color: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
  }
  @media print {
    .choices {
      display: none;
    }
  }
`;
