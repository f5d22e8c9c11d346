import { css } from 'lit';

/**
 * The map. Sizes in em are those of the layout (`layout/lying.ts`, `layout/upright.ts`), which places by them. Lying, everything
 * stands where the layout says; upright, HTML flows and the drawing follows. Bands lie under the drawing, words and marks over it.
 */
export const timelineStyles = css`
  :host {
    container-type: inline-size;
  }
  .root {
    position: relative;
    --_early: color-mix(in srgb, var(--_level-1) 6%, var(--_paper));
    --_late: color-mix(in srgb, color-mix(in srgb, var(--_text), var(--_level-2)) 15%, var(--_paper));
    --_green: color-mix(in srgb, var(--_way-back) 70%, var(--_text));
    overflow-wrap: anywhere;
  }

  /* How text is set: read by the sample, measured for the layout. */
  .sample {
    position: absolute;
    inset: 0 auto auto 0;
    visibility: hidden;
    pointer-events: none;
  }
  .sample span {
    inline-size: max-content;
  }
  .sample span::before {
    content: 'Metrolijn 123';
  }
  .set-title,
  .set-text,
  .set-label,
  .set-note {
    display: block;
    font-size: 0.875em;
    line-height: 1.5;
  }
  .set-title {
    font-family: var(--_heading-font);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
  }
  .set-label {
    font-size: 0.9em;
    font-weight: 600;
    line-height: 1.25;
  }
  .set-text,
  .set-note {
    color: var(--_muted);
    font-weight: 400;
  }
  .set-text,
  .set-label {
    text-wrap: balance;
  }

  .map {
    position: relative;
    isolation: isolate;
  }
  .band {
    border-radius: calc(var(--_radius) * 2.5);
    background-color: color-mix(in srgb, var(--_late) calc(var(--_depth) * 100%), var(--_early));
  }
  .head .title {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.375em;
    font-size: 1em;
  }
  .head .set-title {
    flex: 1;
    min-inline-size: 0;
  }
  .number {
    flex: none;
    inline-size: 1.75em;
    border-radius: 50%;
    background-color: var(--_text);
    color: var(--_paper);
    font-family: var(--_font);
    line-height: 1.75em;
    text-align: center;
  }
  .fold {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    margin-block: -0.5em;
    border: 0;
    padding: 0;
    background: none;
    text-align: start;
  }
  .icon {
    transition: rotate 200ms;
  }
  [aria-expanded='true'] > .icon {
    rotate: 180deg;
  }
  .turn {
    color: var(--_text);
    font-weight: 600;
  }

  .station {
    position: relative;
    z-index: 2;
    border: 0;
    border-radius: var(--_radius);
    padding: 0;
    background: none;
  }
  .words .set-note {
    margin-block-start: calc(1em / 7);
  }
  .icons {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.375em;
  }
  .icons .icon {
    inline-size: 1em;
    block-size: 1.5em;
    stroke: color-mix(in srgb, var(--_text) 65%, var(--_paper));
  }
  .station:hover .ink {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }
  .ink {
    border-radius: 0.1em;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .active .ink {
    background-color: var(--_text);
    box-shadow: 0 0 0 0.2em var(--_text);
    color: var(--_paper);
  }
  .chosen .station:not(.active) .set-label {
    color: var(--_muted);
  }

  .back {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_green);
  }

  /* Lying: everything stands where the layout says. */
  .lying .band,
  .lying .head,
  .lying .station,
  .lying .lane,
  .lying .bracket,
  .lying .back {
    position: absolute;
    inset: 0 auto auto 0;
  }
  .lying .head,
  .lane,
  .lying .back {
    z-index: 2;
  }
  .lying .station {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 0.375em;
    padding-block: 0.25em;
    text-align: center;
  }
  .lying .words {
    inline-size: 100%;
  }
  .lying .icons {
    justify-content: center;
  }
  .bracket {
    display: flex;
    align-items: flex-end;
    justify-content: center;
    padding-block-end: 1em;
    text-align: center;
  }
  .bracket::after {
    content: '';
    position: absolute;
    inset: auto 0 0;
    block-size: 0.5em;
    border: 2px solid var(--_muted);
    border-block-end: 0;
    border-start-start-radius: 2px;
    border-start-end-radius: 2px;
  }
  .bracket.open {
    color: var(--_green);
  }
  .bracket.open::after {
    border-color: var(--_way-back);
  }
  .lane {
    display: flex;
    align-items: center;
    gap: 0.375em;
    border-radius: 0 2em 2em 0;
    padding-inline: 0.625em 0.75em;
    background-color: var(--_level);
    color: light-dark(#fff, #14202a);
  }
  .lane:dir(rtl) {
    border-radius: 2em 0 0 2em;
  }
  .moving .band,
  .moving .head,
  .moving .station,
  .moving .lane,
  .moving .bracket,
  .moving .back {
    transition: transform 200ms ease;
  }
  .moving path {
    transition: d 200ms ease;
  }

  /* Upright: HTML flows, the drawing follows. */
  .upright .phase {
    position: relative;
    margin-block-end: 0.5em;
    margin-inline-end: 1.25em;
    padding-block: 0.75em;
  }
  .upright .band {
    position: absolute;
    inset: 0;
  }
  .upright .head {
    position: relative;
    z-index: 2;
    padding-inline: var(--_indent) 0.75em;
    margin-block-end: 0.5em;
  }
  .upright .station {
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.375em 0.75em 0.375em 0;
    padding-inline: var(--_indent) 0.75em;
    text-align: start;
  }
  .upright .station > .icon {
    inline-size: 1em;
    color: var(--_muted);
  }
  .upright .words {
    flex: 1;
    min-inline-size: 0;
  }
  @container (min-width: 34em) {
    .upright .words {
      display: flex;
      align-items: center;
      gap: 0 1.5em;
    }
    .upright .words .set-label {
      flex: 1;
    }
    .upright .words .set-note {
      margin: 0;
    }
  }
  .upright .mark {
    position: absolute;
    inset-block-start: calc(50% - 0.75em);
    left: calc(var(--_x) - 0.75em - var(--_shift, 0em));
  }
  .upright:dir(rtl) {
    --_shift: 1.25em;
  }
  .upright .panel {
    position: relative;
    z-index: 3;
    margin: 0.25em 0.5em 0.75em;
  }
  .upright .back {
    justify-content: flex-end;
  }

  @media (prefers-reduced-motion: reduce) {
    .icon,
    .map,
    .map * {
      transition: none !important;
    }
  }
  @media (prefers-contrast: more) {
    .band {
      outline: 1px solid var(--_text);
    }
  }
  @media (forced-colors: active) {
    .band {
      outline: 1px solid CanvasText;
    }
    .lane {
      border: 2px solid CanvasText;
      background-color: Canvas;
      color: CanvasText;
    }
    .icons .icon {
      stroke: CanvasText;
    }
    .active .ink {
      background-color: Highlight;
      box-shadow: 0 0 0 0.2em Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  /* On paper the page decides the width, so the map becomes a list that flows, with its marks. */
  @media print {
    .map {
      min-block-size: 0 !important;
    }
    .drawing,
    .bracket,
    .lane,
    .band,
    .back,
    .station > .icon {
      display: none;
    }
    .map .head,
    .map .station {
      position: static;
      inline-size: auto !important;
      padding: 0;
      transform: none !important;
    }
    .phase {
      border-block-start: 2px solid;
      padding-block: 0.5em;
    }
    .phase ul::before {
      content: attr(aria-label);
      font-weight: 700;
    }
    .event {
      break-inside: avoid;
    }
    .map .station {
      display: flex;
      flex-direction: row;
      gap: 0.5em;
      text-align: start;
    }
    .map .mark {
      position: static;
    }
    .lying .icons {
      justify-content: start;
    }
  }
`;
