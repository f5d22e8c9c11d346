import { css } from 'lit';

/** The panel of one event: a tinted head, steps side by side where there is room, quieter corners below. */
export const detailStyles = css`
  .root {
    container-type: inline-size;
  }
  .panel {
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_level);
    border-radius: var(--_radius);
    background-color: var(--_paper);
    overflow-wrap: break-word;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 1em;
    padding: 1.25em;
    background-color: color-mix(in srgb, var(--_level) 7%, var(--_paper));
  }
  .name {
    flex: 1 1 20em;
    min-inline-size: 0;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-end: 0.5em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    border: 1px solid var(--_text);
    border-radius: 1em;
    padding: 0.125em 0.625em;
    background-color: var(--_paper);
    font-size: max(0.875em, 14px);
    font-weight: 600;
  }
  .chip.filled {
    border-color: var(--_level);
    background-color: var(--_level);
    color: light-dark(#fff, #14202a);
  }
  #heading {
    border-radius: var(--_radius);
    font-size: 1.375em;
  }
  #heading .title {
    font-size: 1em;
  }
  .summary {
    max-inline-size: 42em;
    margin-block-start: 0.375em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-content: flex-start;
    gap: 0.5em;
  }
  .flip:dir(rtl) .icon {
    transform: scaleX(-1);
  }
  .acute {
    display: flex;
    gap: 0.75em;
    margin: 1.25em 1.25em 0;
    border: 2px solid var(--_text);
    border-radius: var(--_radius);
    padding: 0.75em 1em;
    font-weight: 600;
  }
  .sub {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.5em;
    font-size: 1em;
  }
  .actions {
    display: grid;
    gap: 1.25em;
    padding: 1.25em;
  }
  .step > ol > li {
    position: relative;
    margin-block-end: 0.625em;
    padding-inline-start: 1.5em;
  }
  .step > ol > li::before {
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: 0.125em;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_level);
    border-radius: 50%;
    content: '';
  }
  .step > ol > li.urgent::before {
    background-color: var(--_text);
    border-color: var(--_text);
  }
  .number {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: var(--_radius);
    background-color: color-mix(in srgb, var(--_level) 16%, var(--_paper));
  }
  .aside,
  .background {
    display: grid;
    gap: 1.25em 2em;
    padding: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .aside {
    background-color: var(--_quiet);
  }
  .aside li,
  .background li {
    margin-block-end: 0.375em;
  }
  .partners::first-letter {
    text-transform: uppercase;
  }
  .way-back .sub {
    color: color-mix(in srgb, var(--_way-back) 75%, var(--_strong));
  }
  .links {
    padding: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .arcs {
    max-inline-size: 40em;
    margin-block-end: 0.75em;
  }
  .arcs > svg {
    display: block;
    inline-size: 100%;
    block-size: 5em;
    overflow: visible;
  }
  .arcs path {
    fill: none;
    stroke: var(--_level);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
  .arcs path.mutual {
    stroke-width: 5px;
  }
  .arcs ul {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
  }
  .arcs li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.25em;
    min-inline-size: 0;
    font-size: max(0.875em, 14px);
    font-weight: 600;
    overflow-wrap: anywhere;
    text-align: center;
  }
  summary {
    min-block-size: var(--_target);
    padding-block: 0.625em;
    cursor: pointer;
    font-weight: 600;
    line-height: 1.5;
    text-decoration: underline;
  }
  details p + p,
  details ul + p,
  details p + ul {
    margin-block-start: 0.625em;
  }
  .quiet {
    color: var(--_muted);
    font-size: max(0.9em, 14px);
  }
  footer {
    padding: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .sources {
    padding-inline-start: 2em;
    overflow-wrap: anywhere;
  }
  .sources > li {
    list-style: decimal;
    margin-block-end: 0.25em;
  }
  /* Four corners: one, two or four beside each other, so that none stands alone. */
  @container (min-width: 32em) {
    .aside,
    .background {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 64em) {
    .aside,
    .background {
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
    }
  }
  @container (min-width: 46em) {
    .profession:only-child > .title {
      font-size: 1.0625em;
    }
    .profession:only-child > .steps {
      display: grid;
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
      gap: 0 2em;
    }
    .profession:only-child .step + .step {
      margin-inline-start: -1em;
      border-inline-start: 1px solid var(--_line);
      padding-inline-start: 1em;
    }
    .actions:has(.profession + .profession) {
      grid-template-columns: 1fr 1fr;
      grid-template-rows: repeat(calc(var(--_steps) + 1), auto);
      gap: 0 2em;
    }
    .profession:not(:only-child) {
      display: grid;
      grid-row: span calc(var(--_steps) + 1);
      grid-template-rows: subgrid;
    }
    .profession:not(:only-child) > .steps {
      display: grid;
      grid-row: span var(--_steps);
      grid-template-rows: subgrid;
    }
  }
  @container (min-width: 58em) {
    .actions:has(.profession + .profession) {
      grid-template-columns: repeat(auto-fit, minmax(12.5em, 1fr));
      gap: 0 1.5em;
    }
  }
  @media (forced-colors: active) {
    .arcs path {
      stroke: CanvasText;
    }
    .chip.filled {
      background-color: Canvas;
      color: CanvasText;
      border-color: CanvasText;
    }
  }
  @media print {
    .panel {
      border-color: #000;
    }
    .tools {
      display: none;
    }
    .way-back .sub {
      color: var(--_text);
    }
    /* What opens in place on screen is open on paper. */
    details::details-content {
      content-visibility: visible;
    }
    summary {
      list-style: none;
    }
    .step,
    .background > *,
    .aside li {
      break-inside: avoid;
    }
    /* Corners of very different lengths run on from one column to the next. */
    .aside,
    .background {
      display: block;
      columns: 16em;
    }
    .aside > *,
    .background > * {
      margin-block-end: 1em;
    }
    .sub,
    summary {
      break-after: avoid;
      break-inside: avoid;
    }
  }
`;
