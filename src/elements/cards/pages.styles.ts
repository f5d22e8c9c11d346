import { css } from 'lit';

/** What is no card: the hand-out, the placemat and the run-sheet; and, last, how every paper looks on a screen. After `cardsStyles`. */
export const pagesStyles = css`
  .page,
  .a3 {
    display: flex;
    flex-direction: column;
    gap: 3mm;
    padding: 12mm 14mm 10mm;
  }
  /* What does not fit on one sheet goes on on the next, inside the same margins. */
  .page {
    block-size: auto;
    min-block-size: 296.8mm;
    break-inside: auto;
    overflow: visible;
    font-size: 11.5pt;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .page li,
  .page .step,
  .page .foot {
    break-inside: avoid;
  }
  .page h2,
  .flow h2 {
    font-size: 18pt;
  }
  .page h3 {
    margin-block-end: 1mm;
    font-size: 12pt;
  }
  .page .qr,
  .flow .qr {
    inline-size: 30mm;
    block-size: 30mm;
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8mm;
  }
  .many {
    font-size: 10pt;
  }
  .many .events {
    grid-template-columns: 2fr 1fr;
  }
  .many .promise {
    flex-basis: 10mm;
  }
  .pair p + p {
    margin-block-start: 1mm;
  }
  .steps {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 4mm;
    border-block: 0.3mm solid #000;
    padding-block: 2mm;
  }
  /* Whatever room is left is there to write in. */
  .promise {
    flex: 1 1 18mm;
    max-block-size: 60mm;
    border: 0.4mm solid #000;
    border-radius: 2mm;
    padding: 2mm 3mm;
  }
  .address {
    overflow-wrap: anywhere;
  }
  .a3 {
    padding: 10mm;
    gap: 2mm;
    font-size: 12pt;
  }
  .placemat-head {
    display: flex;
    align-items: baseline;
    gap: 8mm;
  }
  .placemat-head h2 {
    font-size: 24pt;
  }
  .columns {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    font-size: 14pt;
  }
  .empty-map {
    position: relative;
    block-size: 150mm;
  }
  .empty-map svg:not(.icon) {
    position: absolute;
    inset: 0;
    inline-size: 400mm;
    block-size: 150mm;
  }
  .column {
    fill: none;
    stroke: #555;
    stroke-width: 0.3;
    stroke-dasharray: 2 2;
  }
  .line {
    fill: none;
    stroke: var(--_level);
    stroke-width: 1.6;
  }
  .stop {
    fill: #fff;
    stroke: var(--_level);
    stroke-width: 1.2;
  }
  .back {
    fill: none;
    stroke: #000;
    stroke-width: 0.8;
    stroke-dasharray: 1 2;
  }
  .level {
    position: absolute;
    inset-inline-start: 2mm;
    display: inline-flex;
    align-items: center;
    gap: 1.5mm;
    margin-block-start: -14mm;
    font-weight: 700;
  }
  .way-back {
    position: absolute;
    inset-block-end: 6mm;
    inset-inline-start: 12mm;
    font-weight: 600;
  }
  .write {
    flex: 1;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 4mm;
  }
  .box {
    border: 0.4mm solid #000;
    border-radius: 2mm;
    padding: 2mm 3mm;
  }
  .box .icon {
    margin-inline-end: 1.5mm;
    vertical-align: -0.25em;
  }
  .flow {
    page: trigger-flow;
    display: grid;
    gap: 4mm;
    max-inline-size: 186mm;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    border: 0.2mm solid #555;
    padding: 1.5mm 2mm;
    text-align: start;
    vertical-align: top;
  }
  .when {
    white-space: nowrap;
  }
  tr,
  .flow .foot {
    break-inside: avoid;
  }
  @media screen {
    /* On a screen a sheet grows with the spacing that a reader sets; nothing is cut off. */
    .sheet {
      block-size: auto;
      min-block-size: 296.8mm;
    }
    .grid {
      grid-template-rows: repeat(2, minmax(138.4mm, auto));
    }
    .sheet,
    .card {
      overflow: visible;
    }
    .sheet,
    .flow {
      box-shadow: 0 0 0 1px #8fa3b2;
      margin-block-end: 1em;
    }
    .flow {
      padding: 12mm;
    }
    .papers {
      overflow-x: auto;
    }
  }
`;
