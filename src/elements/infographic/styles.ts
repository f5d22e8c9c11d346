import { css } from 'lit';

/** The page around the view: calm, one column, nothing sticky. */
export const infographicStyles = css`
  .box {
    inline-size: 100%;
  }
  .root {
    container-type: inline-size;
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
  header .button {
    margin-block-start: 0.5em;
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
  /* Until the data is there: as high as it may become. */
  .root > slot:first-child {
    display: block;
    min-block-size: 100em;
    border-radius: calc(var(--_radius) * 2);
    background-color: var(--_quiet);
  }
  @media print {
    /* On paper the tools write all of it out. */
    trigger-timeline,
    trigger-list,
    ::part(panel) {
      display: none;
    }
  }
`;
