import { css } from 'lit';

/** The first screen and what can lie over a step: forms and lists for the trainer, which may scroll. */
export const startStyles = css`
  .start,
  .layer {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 100%;
    padding: 3cqb max(3cqi, 16px);
    background: var(--_stage);
    color: var(--_chalk);
    font-size: var(--_label);
    line-height: 1.4;
  }
  .layer {
    position: absolute;
    inset: 0;
    block-size: 100%;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  .start > * + *,
  .layer > * + *,
  details > * + * {
    margin-block-start: 0.7em;
  }
  .start-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
  }
  .start .title,
  .layer .title {
    font-size: 1.5em;
  }
  .start h3.title,
  .layer h3.title {
    font-size: 1.1em;
  }
  .start-head .key {
    flex: none;
  }
  .start-head .title:focus,
  .asking .title:focus {
    outline: none;
    box-shadow: none;
  }
  .quiet {
    max-inline-size: 44em;
    color: var(--_soft);
  }
  .start-choices {
    display: grid;
    gap: 0.6em;
  }
  .choices legend {
    float: none;
  }
  #begin {
    padding: 0.4em 1.6em;
    font-size: 1.3em;
  }
  .message p {
    border-inline-start: 0.25em solid #8ed5cc;
    padding-inline-start: 0.6em;
    overflow-wrap: anywhere;
  }
  .parts {
    display: grid;
    gap: 0.35em;
  }
  .parts li {
    display: flex;
    gap: 0.9em;
  }
  .when {
    flex: none;
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .jump {
    inline-size: 100%;
    justify-content: flex-start;
    gap: 0.9em;
  }
  .jump[aria-current] {
    border-width: 3px;
    border-color: #8ed5cc;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    cursor: pointer;
  }
  summary::before {
    content: '+';
    inline-size: 1em;
    font-weight: 700;
    text-align: center;
  }
  details[open] > summary::before {
    content: '−';
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .field {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }
  .field input,
  .field select {
    position: static;
    inline-size: auto;
    block-size: auto;
    margin: 0;
    opacity: 1;
    cursor: auto;
    box-sizing: border-box;
    min-block-size: 44px;
    max-inline-size: 100%;
    border: 1px solid var(--_edge);
    border-radius: 0.3em;
    padding: 0.1em 0.4em;
    background: #fff;
    color: var(--_ink);
    color-scheme: light;
    font: inherit;
  }
  .field .number {
    inline-size: 4em;
  }
  .add {
    display: flex;
  }
  .editor {
    display: grid;
    gap: 0.5em;
  }
  .edited {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em 1em;
    border: 1px solid var(--_edge);
    border-radius: 0.4em;
    padding: 0.4em 0.6em;
  }
  .edited-name {
    flex: 1 1 14em;
  }
  .edited-fields {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }
  .file {
    position: relative;
    cursor: pointer;
  }
  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .file:focus-within {
    outline: 2px solid #fff;
    outline-offset: 2px;
  }
  .asking {
    display: grid;
    align-content: center;
    justify-items: center;
    text-align: center;
  }
  .codes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 36cqb), 1fr));
    gap: 2cqb;
  }
  .codes .card {
    display: grid;
    justify-items: center;
    gap: 1cqb;
    padding: 1.5cqb;
    font-size: var(--_body);
    line-height: 1.2;
    text-align: center;
  }
  .codes b {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
  }
  .codes .qr {
    inline-size: min(100%, 44cqb);
  }
  .alone .qr {
    inline-size: min(100%, 56cqb);
  }
  .black {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    padding: 0;
    background: #000;
    forced-color-adjust: none;
    cursor: none;
  }
  .black:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .key-list > div {
    display: flex;
    gap: 1em;
    padding-block: 0.2em;
  }
  .key-list dt {
    flex: 0 0 16em;
    max-inline-size: 45%;
  }
  kbd {
    font: inherit;
    font-weight: 700;
  }
  .switch {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 44px;
  }
  .switch input {
    position: static;
    opacity: 1;
    inline-size: 1.2em;
    block-size: 1.2em;
  }
  .plain-notes {
    display: grid;
    gap: 0.5em;
    max-inline-size: 44em;
  }
`;
