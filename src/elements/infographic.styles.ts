import { css } from 'lit';

/** The page around the view: calm, one column, nothing sticky. */
export const infographicStyles = css`
  .box {
    container-type: inline-size;
    inline-size: 100%;
  }
  .root {
    overflow-wrap: break-word;
  }
  .root > * + * {
    margin-block-start: 1.25em;
  }
  #title {
    font-size: 1.5em;
  }
  #title .title {
    font-size: 1em;
  }
  @container (min-width: 40em) {
    #title {
      font-size: 2em;
    }
  }
  .summary {
    max-inline-size: 36em;
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 1.0625em;
  }
  .skip {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip:focus {
    position: static;
    display: inline-flex;
    align-items: center;
    inline-size: auto;
    block-size: auto;
    min-block-size: var(--_target);
    margin-block-start: 0.5em;
    overflow: visible;
    clip-path: none;
    white-space: normal;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.75em 1.5em;
  }
  trigger-filter {
    flex: 1 1 32em;
    min-inline-size: min(100%, 18em);
  }
  trigger-search {
    min-block-size: calc(1.75em + max(44px, 2.75em));
  }
  #end {
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  .skeleton {
    min-block-size: 60em;
    border-radius: calc(var(--_radius) * 2);
    background-color: var(--_quiet);
  }
  @media print {
    .skip {
      display: none;
    }
  }
`;
