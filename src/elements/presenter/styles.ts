import { css } from 'lit';

/**
 * One step fills the screen. All sizes follow the height of the screen (`cqb`), so that the last row of a room reads along: labels
 * are 1/34 of it or more, running text 1/32. A kiosk or a phone is taller than a tablet held upright: there they follow the width, or
 * lines of two words would run off the foot. What does not fit, as in a browser that enlarges four times, makes the stage scroll; the
 * least sizes let that browser make every word twice as large. The colours are the presenter's own, dark and calm, with a contrast of 7:1 or
 * more whatever the page around it looks like.
 */
export const presenterStyles = css`
  dialog {
    --_stage: #10202b;
    --_chalk: #fff;
    --_soft: #d3dde4;
    --_edge: #8fa3b2;
    --_ink: #16232e;
    --_unit: min(1cqb, 1.45cqi);
    --_label: max(2.95 * var(--_unit), 14px);
    --_body: max(3.1 * var(--_unit), min(3.9cqb, 3.5cqi), min(4.4cqb, 2.5cqi), 16px);
    --_large: max(3.2 * var(--_unit), min(5.2cqb, 4.4cqi), min(6.2cqb, 3.5cqi), 23px);
    --_huge: max(3.6 * var(--_unit), min(7.4cqb, 6cqi), 27px);
    --_stroke: max(1px, 0.14cqb);
    --_text: var(--_chalk);
    --_paper: var(--_stage);
    --_quiet: #1d3341;
    --_muted: var(--_soft);
    --_action: var(--_chalk);
    --_on-action: var(--_stage);
    --_hairline: var(--_edge);
    --_line: var(--_edge);
    --_heading-color: var(--_chalk);
    --_ring: #fff;
    --_ring-inverse: #10202b;
    color-scheme: dark;
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    border: 0;
    padding: 0;
    overflow: hidden;
    background: var(--_stage);
    color: var(--_chalk);
  }
  dialog::backdrop {
    background: #10202b;
  }
  .stage {
    position: relative;
    inline-size: 100%;
    block-size: 100%;
    container-type: size;
    overflow: auto;
    background: var(--_stage);
    color: var(--_chalk);
  }
  .session {
    display: flex;
    flex-direction: column;
    gap: 2cqb;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 100%;
    padding: 2.4cqb max(3cqi, 16px) 2cqb;
    overflow-wrap: anywhere;
    font-size: var(--_label);
    line-height: 1.35;
  }
  .session[inert] {
    visibility: hidden;
  }
  .session p,
  .session li {
    line-height: 1.35;
  }
  .progress {
    flex: none;
    display: block;
    inline-size: 100%;
    block-size: 1cqb;
  }
  .segment {
    fill: #567083;
  }
  .filled {
    fill: #8ed5cc;
  }
  .filled.now {
    fill: #fff;
  }
  .key {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    box-sizing: border-box;
    min-inline-size: max(44px, 2em);
    min-block-size: max(44px, 1.8em);
    border: var(--_stroke) solid var(--_edge);
    border-radius: 0.4em;
    padding: 0.1em 0.6em;
    background: var(--_stage);
    color: var(--_chalk);
    font-size: var(--_label);
    font-weight: 600;
    line-height: 1.2;
    text-align: start;
  }
  .key:hover {
    background: var(--_quiet);
  }
  .key.icon-key {
    padding: 0.1em 0.3em;
  }
  .key.primary {
    border-color: #fff;
    background: #fff;
    color: var(--_ink);
  }
  .key[aria-disabled='true'] {
    border-style: dashed;
  }
  .card .key {
    background: #fff;
    color: var(--_ink);
  }
  .chip-key {
    border-radius: 2em;
  }
  .chip-key[aria-pressed='true'] {
    background: #fff;
    color: var(--_ink);
  }
  .professions,
  .bar,
  .keys {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1cqb 0.4em;
  }
  .professions,
  .bar {
    flex: none;
  }
  .bar {
    justify-content: space-between;
  }
  .position,
  .clock {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .position {
    padding-inline-start: 0.4em;
    color: var(--_soft);
  }
  @media (forced-colors: active) {
    dialog {
      --_stage: Canvas;
      --_chalk: CanvasText;
      --_soft: CanvasText;
      --_edge: CanvasText;
      --_ink: CanvasText;
      --_quiet: Canvas;
    }
    .segment {
      fill: GrayText;
    }
    .filled {
      fill: CanvasText;
    }
    .filled.now {
      fill: Highlight;
    }
    .chip-key[aria-pressed='true'],
    .key.primary,
    .map-station.here {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    dialog {
      display: none;
    }
  }
`;
