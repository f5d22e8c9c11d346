import { css } from 'lit';

/**
 * The map. Sizes in em are those of the layout (`layout/lying.ts`, `layout/upright.ts`), which places by them. Lying, everything
 * stands where the layout says; upright, HTML flows and the drawing follows. Bands lie under the drawing, words and marks over it.
 */
export const timelineStyles = css`
  .root {
    container-type: inline-size;
    --_early: color-mix(in srgb, var(--_level-1) 6%, var(--_paper));
    --_late: color-mix(in srgb, color-mix(in srgb, var(--_text), var(--_level-2)) 15%, var(--_paper));
    overflow-wrap: anywhere;
  }

  /* How text is set: read by the sample, measured for the layout. */
  .sample {
    container-type: normal;
    position: absolute;
    inset: 0 auto auto 0;
    contain: layout paint;
    visibility: hidden;
  }
  .sample > ::before {
    content: 'Metrolijn 123';
    white-space: pre;
  }
  .sample > * > * {
    position: absolute;
    white-space: pre;
  }
  .set-title,
  .set-text,
  .set-label,
  .set-note {
    display: block;
    font-size: 0.875em;
    line-height: 1.5;
    text-wrap: balance;
  }
  .set-title {
    flex: 1;
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
  .set-note,
  .chosen .set-label {
    color: var(--_muted);
  }

  .map {
    position: relative;
    isolation: isolate;
  }
  .band {
    border-radius: calc(var(--_radius) * 2.5);
    background-color: color-mix(in srgb, var(--_late) calc(var(--_depth) * 100%), var(--_early));
  }
  .head,
  .station,
  .lane,
  .upright slot {
    position: relative;
    z-index: 2;
  }
  .head .title,
  .fold {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 0.5em;
    margin: 0 0 0.375em;
    font-size: 1em;
  }
  .number {
    flex: none;
    inline-size: 1.75em;
    border-radius: 50%;
    background-color: var(--_text);
    color: var(--_paper);
    forced-color-adjust: none;
    line-height: 1.75em;
    text-align: center;
  }
  .fold,
  .station {
    min-block-size: var(--_target);
    border: 0;
    border-radius: var(--_radius);
    padding: 0;
    background: none;
    text-align: start;
  }
  .fold {
    margin-block: -0.5em;
  }
  [aria-expanded='true'] > .icon {
    rotate: 180deg;
  }
  .words .set-note {
    margin-block-start: calc(1em / 7);
  }
  .turn,
  .lane .set-label,
  .chosen .active .set-label {
    color: inherit;
    font-weight: 600;
  }
  .ink {
    border-radius: 0.1em;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .station:hover .ink {
    text-decoration: underline 2px;
    text-underline-offset: 0.15em;
  }
  .active .ink {
    background-color: var(--_text);
    box-shadow: 0 0 0 0.2em var(--_text);
    color: var(--_paper);
  }
  .bracket,
  .back {
    --_green: color-mix(in srgb, var(--_way-back) 70%, var(--_text));
    display: flex;
    gap: 0.5em;
  }
  .open,
  .back,
  .open .set-label,
  .back .set-label {
    color: var(--_green);
  }

  /* Lying: everything stands where the layout says. */
  .lying,
  .lying .at {
    min-block-size: var(--_h);
  }
  .lying .at {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: var(--_w);
    transform: translate(var(--_x), var(--_y));
  }
  @media (prefers-reduced-motion: no-preference) {
    .moving .at {
      transition: transform 200ms;
    }
    .moving path {
      transition: d 200ms;
    }
  }
  .lying .station {
    display: grid;
    align-content: start;
    justify-items: center;
    gap: 0.375em;
    padding-block: 0.25em;
    text-align: center;
  }
  .lying .words {
    inline-size: 100%;
  }
  .lying .station > .icon,
  .upright > .lane {
    display: none;
  }
  .bracket {
    align-items: end;
    justify-content: center;
    padding-block-end: 1em;
    text-align: center;
  }
  .bracket::after {
    content: '';
    position: absolute;
    inset: auto 0 0;
    block-size: 0.5em;
    border: 2px solid;
    border-block-end: 0;
    border-radius: 2px 2px 0 0;
  }
  .lane {
    display: flex;
    align-items: center;
    gap: 0.375em;
    border-start-end-radius: 2em;
    border-end-end-radius: 2em;
    padding-inline: 0.625em 0.75em;
    background-color: var(--_level);
    color: light-dark(#fff, #14202a);
  }

  /* Upright: HTML flows, the drawing follows. */
  .upright {
    --_indent: clamp(5.5em, 36cqi, 8.5em);
  }
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
  .upright .head,
  .upright .station {
    padding-inline: var(--_indent) 0.75em;
  }
  .upright .head {
    margin-block-end: 0.5em;
  }
  .upright .station {
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: 100%;
    padding-block: 0.375em;
  }
  .upright .words {
    flex: 1;
  }
  @container (min-width: 34em) {
    .upright .words {
      display: flex;
      align-items: center;
      gap: 1.5em;
    }
    .upright .words .set-label {
      flex: 1;
    }
  }
  .upright .mark {
    position: absolute;
    inset-block-start: calc(50% - 0.75em);
    left: calc(var(--_mark) - var(--_x) - 0.75em);
  }
  .upright slot {
    display: block;
    margin: 0.25em 0.5em 0.75em;
  }
  .upright .back {
    justify-content: end;
  }

  @media (prefers-contrast: more) {
    .band {
      outline: 1px solid;
    }
  }
  @media (forced-colors: active) {
    .band,
    .lane {
      outline: 1px solid;
      background-color: Canvas;
      color: CanvasText;
    }
    .active .ink {
      background-color: Highlight;
      box-shadow: 0 0 0 0.2em Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
