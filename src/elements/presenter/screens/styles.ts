import { css } from 'lit';

/** What stands on a screen: the words of a step, the card that is revealed, the map of a case and the raised hands. */
export const screenStyles = css`
  .screen {
    flex: 1 0 auto;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    padding-inline: 4px;
  }
  .screen:focus {
    outline: none;
  }
  .screen:focus-visible {
    box-shadow: none;
  }
  .one {
    display: grid;
    gap: 2cqb;
    max-inline-size: 34em;
    justify-items: start;
  }
  .two {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    gap: 3cqb 4cqi;
    align-items: center;
  }
  .lead {
    display: grid;
    gap: 1.6cqb;
    justify-items: start;
  }
  .screen .title {
    font-size: var(--_huge);
    line-height: 1.15;
    overflow-wrap: anywhere;
  }
  .two .title,
  .story .title {
    font-size: var(--_large);
  }
  .kicker {
    color: var(--_soft);
    font-weight: 600;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    border: max(2px, 0.28cqb) solid var(--_level);
    border-radius: 2em;
    padding: 0.1em 0.7em;
    color: var(--_chalk);
  }
  .chip .icon {
    color: var(--_level);
  }
  .sub {
    color: var(--_soft);
    font-size: var(--_body);
    font-weight: 600;
  }
  .plain,
  .covered {
    font-size: var(--_body);
  }
  .large {
    font-size: var(--_large);
  }
  .aside {
    border-inline-start: 0.25em solid #8ed5cc;
    padding-inline-start: 0.6em;
  }
  .covered {
    display: grid;
    gap: 1.2cqb;
  }
  .covered li {
    border-inline-start: 0.2em solid #8ed5cc;
    padding-inline-start: 0.6em;
  }
  .card {
    --_heading-color: var(--_ink);
    border-radius: 2cqb;
    padding: 3cqb 2.5cqi;
    background: #fff;
    color: var(--_ink);
    color-scheme: light;
  }
  .card h3 {
    margin: 0 0 1.5cqb;
    font-size: var(--_body);
    line-height: 1.25;
  }
  .card ul {
    display: grid;
    gap: 1.8cqb;
    font-size: var(--_body);
  }
  @container (min-aspect-ratio: 1) and (min-width: 40em) {
    .card .beside {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 1.5cqi;
    }
  }
  .line {
    position: relative;
    padding-inline-start: 1.4em;
    transition: opacity 200ms;
  }
  .line::before {
    content: '';
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: 0.1em;
    box-sizing: border-box;
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 0.16em solid #0b736e;
    border-radius: 50%;
  }
  .waiting {
    visibility: hidden;
    opacity: 0;
  }
  .who {
    display: block;
    font-size: var(--_label);
  }
  .acute {
    display: inline-block;
    margin-inline-end: 0.4em;
    border-radius: 0.3em;
    padding-inline: 0.4em;
    background: var(--_ink);
    color: #fff;
    font-size: var(--_label);
  }
  .vote {
    inline-size: 100%;
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5cqb 1.2em;
  }
  .count {
    display: grid;
    gap: 0.6cqb;
  }
  .count label {
    font-weight: 600;
  }
  .stepper {
    display: flex;
    gap: 0.25em;
  }
  .stepper input {
    position: static;
    opacity: 1;
    cursor: auto;
    box-sizing: border-box;
    inline-size: 3em;
    block-size: auto;
    min-block-size: max(44px, 1.8em);
    border: var(--_stroke) solid var(--_edge);
    border-radius: 0.3em;
    background: #fff;
    color: var(--_ink);
    font: inherit;
    font-weight: 700;
    text-align: center;
    appearance: textfield;
  }
  .counted {
    display: grid;
    gap: 0.6cqb;
    inline-size: 100%;
  }
  .hands {
    display: block;
    inline-size: 100%;
    block-size: 3cqb;
  }
  .share.agree {
    fill: #8ed5cc;
  }
  .share.doubt {
    fill: #fff;
  }
  .share.disagree {
    fill: #b9a8f5;
  }
  .story {
    inline-size: 100%;
    max-inline-size: none;
    justify-items: stretch;
  }
  .map {
    display: grid;
    gap: 0.5cqb;
  }
  .map-phases {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    color: var(--_soft);
    font-weight: 600;
  }
  .map-phases li {
    overflow-wrap: anywhere;
    hyphens: auto;
    padding-inline-end: 0.3em;
  }
  .map-field {
    position: relative;
    block-size: 31cqb;
    border-radius: 1cqb;
    background: #1d3341;
  }
  .map-field svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .map-column {
    fill: #1d3341;
  }
  .map-column:nth-of-type(even) {
    fill: #27414f;
  }
  .map-level {
    position: absolute;
    display: inline-flex;
    align-items: center;
    inset-inline-start: 0.3em;
    margin-block-start: -2.25em;
    color: var(--_soft);
  }
  .lane,
  .way {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .lane {
    stroke: var(--_level);
    stroke-width: max(3px, 0.4cqb);
    opacity: 0.75;
  }
  .way {
    stroke: #fff;
    stroke-width: max(6px, 0.8cqb);
    stroke-linecap: round;
  }
  .map-station {
    position: absolute;
    display: grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: 1.7em;
    block-size: 1.7em;
    margin: -0.85em;
    border: 0.15em solid var(--_level);
    border-radius: 50%;
    background: var(--_stage);
    color: #fff;
    font-weight: 700;
  }
  .map-station.here {
    background: #fff;
    color: var(--_ink);
  }
  .exercise-clock {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1cqb 0.8em;
  }
  .digits {
    font-size: var(--_large);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .code {
    justify-self: center;
  }
  .qr {
    display: block;
    inline-size: 44cqb;
    max-inline-size: 80cqi;
    block-size: auto;
  }
  /* A tablet on its side, or a browser that enlarges: one column, and no height to give away. */
  @container (max-aspect-ratio: 1) or (max-width: 40em) {
    .two {
      grid-template-columns: minmax(0, 1fr);
      gap: 1.6cqb;
    }
    .lead {
      gap: 0.8cqb;
    }
    .card {
      padding: 1.6cqb 2.5cqi;
    }
    .card h3 {
      margin-block-end: 0.8cqb;
    }
    .card ul {
      gap: 1.2cqb;
    }
  }
  @container (max-width: 40em) {
    .map-field {
      block-size: max(31cqb, 17em);
    }
    .map-level {
      margin-block-start: -2.6em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .line {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .card,
    .map-field {
      border: 2px solid CanvasText;
    }
    .lane {
      stroke: GrayText;
    }
    .way {
      stroke: CanvasText;
    }
    .share.agree {
      fill: CanvasText;
    }
    .share.doubt {
      fill: GrayText;
    }
    .share.disagree {
      fill: Highlight;
    }
  }
`;
