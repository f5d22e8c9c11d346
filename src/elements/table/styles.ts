import { css } from 'lit';

/** A table with a head that stays in sight inside its own region, and a chosen column that stands out. */
export const tableStyles = css`
  .root {
    container-type: inline-size;
  }
  .region {
    overflow: auto;
    max-block-size: 90vh;
    border-radius: var(--_radius);
  }
  /* A shade says that there is more below. Behind the last row it lies under a strip of paper. */
  .region:not(.single) {
    display: flex;
    flex-direction: column;
  }
  .region:not(.single)::before,
  .region:not(.single)::after {
    content: '';
    flex: none;
    order: 1;
    position: sticky;
    inset-block-end: 0;
    inset-inline-start: 0;
    block-size: 1.5em;
    background: linear-gradient(transparent, color-mix(in srgb, var(--_text) 28%, transparent));
    pointer-events: none;
  }
  .region:not(.single)::before {
    order: 2;
    position: relative;
    z-index: 1;
    margin-block-start: -1.5em;
    background: var(--_paper);
  }
  /* One profession: nothing runs out at the side, and the page itself scrolls. */
  .single {
    overflow: visible;
    max-block-size: none;
  }
  .single thead th {
    position: static;
  }
  .single th[scope='row'] {
    inline-size: 40%;
    min-inline-size: 0;
  }
  .single td {
    min-inline-size: 0;
    max-inline-size: none;
  }
  .choices {
    margin-block-end: 1em;
  }
  table {
    flex: none;
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  caption {
    padding-block-end: 0.75em;
    text-align: start;
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: 0.625em 0.75em;
    line-height: 1.45;
    text-align: start;
    vertical-align: top;
  }
  td {
    min-inline-size: 9em;
    max-inline-size: 280px;
    font-size: max(0.9em, 14px);
    overflow-wrap: break-word;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    border-block-end: 2px solid var(--_text);
    background-color: var(--_paper);
  }
  .profession,
  .phase-name {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .phase > * {
    background-color: var(--_quiet);
  }
  .phase-name {
    font-size: 1.125em;
  }
  .who {
    display: block;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
    font-weight: 400;
  }
  th[scope='row'] {
    min-inline-size: 11em;
    padding-block: 0.25em;
  }
  .trigger {
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: var(--_target);
    border: 0;
    border-radius: var(--_radius);
    padding: 0.25em;
    background: none;
    font-weight: 700;
    line-height: 1.35;
    text-align: start;
  }
  .trigger:hover,
  .trigger[aria-expanded='true'] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .station {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    border: 3px solid var(--_level);
    border-radius: 50%;
  }
  [aria-expanded='true'] > .station {
    background-color: var(--_level);
  }
  .steps {
    display: inline-flex;
    gap: 0.25em;
    margin-inline-end: 0.375em;
  }
  .badge {
    display: inline-grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 1px solid var(--_level);
    border-radius: 4px;
    background-color: var(--_level);
    color: light-dark(#fff, #14202a);
    font-size: max(0.8em, 14px);
    font-weight: 700;
    line-height: 1;
  }
  .badge.none {
    border-style: dashed;
    border-color: var(--_text);
    background: none;
    color: var(--_text);
  }
  td.chosen,
  th.chosen {
    background-color: color-mix(in srgb, var(--_text) 6%, var(--_paper));
    box-shadow: inset 2px 0 var(--_text), inset -2px 0 var(--_text);
  }
  .phase > td.chosen {
    background-color: color-mix(in srgb, var(--_text) 12%, var(--_paper));
  }
  .below {
    margin-block-start: 1em;
  }
  @container (max-width: 30em) {
    .single th,
    .single td {
      padding-inline: 0.5em;
    }
    .single .trigger {
      gap: 0.5em;
      padding-inline: 0;
    }
    .single .steps {
      display: flex;
      margin-block-end: 0.25em;
    }
  }
  @media (forced-colors: active) {
    td.chosen,
    th.chosen {
      border-inline: 3px solid;
    }
    .badge {
      background-color: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    .region:not(.single)::before,
    .region:not(.single)::after {
      display: none;
    }
    .region:not(.single) {
      display: block;
    }
    .region {
      overflow: visible;
      max-block-size: none;
    }
    thead th {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
