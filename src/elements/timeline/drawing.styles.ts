import { css } from 'lit';

/** What is drawn: lines, long stations, the way back, marks and their legend. Colour comes from `--_stroke`, in map and legend alike. */
export const drawingStyles = css`
  [class*='level-'] {
    --_stroke: var(--_level);
  }
  /* Words on the tinted ground of the bands. */
  .map {
    color: var(--_ink);
  }
  .drawing {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 1;
    overflow: visible;
    pointer-events: none;
  }
  path {
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .line,
  .leader,
  .platform,
  .way-back {
    fill: none;
    stroke: var(--_stroke);
    stroke-width: 0.4375em;
  }
  .leader {
    stroke-width: 0.125em;
    stroke-dasharray: 0 0.3125em;
  }
  .platform {
    stroke-width: 1.0625em;
  }
  .platform.inner {
    stroke: var(--_paper);
    stroke-width: 0.625em;
  }
  .way-back {
    stroke: var(--_way-back);
    stroke-width: 0.25em;
    stroke-dasharray: 0 0.5em;
  }
  .way-back.arrow {
    stroke-dasharray: none;
  }

  .mark {
    display: block;
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    overflow: visible;
  }
  .outline {
    fill: var(--_paper);
    stroke: var(--_stroke);
    stroke-width: 3.5;
  }
  .core {
    fill: var(--_stroke);
  }
  .halo {
    fill: color-mix(in srgb, var(--_level) 28%, transparent);
  }
  .empty .outline {
    stroke-width: 2.5;
    stroke-dasharray: 3 4.5;
  }
  .empty .core {
    display: none;
  }
  .active .outline {
    fill: var(--_level);
    stroke: var(--_level);
  }
  .active .core {
    display: inline;
    fill: var(--_paper);
  }

  /* Beside a chosen event the rest steps back, thinner and a shade lighter, but keeps 3 : 1 on every band. */
  .chosen [class*='level-'] {
    --_stroke: color-mix(in srgb, var(--_level) 90%, var(--_paper));
  }
  .chosen .line {
    stroke-width: 0.25em;
  }
  .chosen .outline {
    stroke-width: 2.5;
  }
  .chosen .active {
    --_stroke: var(--_level);
  }

  .legend,
  .editorial {
    margin-block: 0.75em;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1.25em;
  }
  .legend li {
    --_stroke: var(--_text);
    display: flex;
    align-items: center;
    gap: 0.375em;
  }
  .legend .mark {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .swatch {
    inline-size: 1.5em;
    block-size: 0.4375em;
    border-radius: 1em;
    background-color: var(--_level);
  }
  .key .icon {
    color: var(--_level);
  }
  .line-sample {
    inline-size: 2.5em;
    block-size: 1em;
    overflow: visible;
  }
  /* In units of its own drawing, which grows with the text. */
  .line-sample .platform {
    stroke-width: 14;
  }
  .line-sample .inner {
    stroke-width: 8;
  }
  .line-sample .way-back {
    stroke-width: 4;
    stroke-dasharray: 0 8;
  }

  @media (prefers-contrast: more) {
    .chosen [class*='level-'] {
      --_stroke: var(--_level);
    }
  }
  /* Browsers leave SVG as it is in forced colours. */
  @media (forced-colors: active) {
    .chosen [class*='level-'],
    .legend li {
      --_stroke: CanvasText;
    }
    .swatch {
      border: 2px solid CanvasText;
    }
    .outline,
    .active .core {
      fill: Canvas;
    }
    .platform.inner {
      stroke: Canvas;
    }
    .active .outline,
    .active .halo {
      fill: Highlight;
      stroke: Highlight;
    }
  }
`;
