import { css } from 'lit';

/** Sizes of paper, by name: only what asks for these pages gets them, so a page around the cards prints as it did. */
export const pageRules = `
  @page trigger-a4 { size: A4 portrait; margin: 0; }
  @page trigger-a3 { size: A3 landscape; margin: 0; }
  @page trigger-flow { size: A4 portrait; margin: 12mm; }
`;

/**
 * Paper: black on white, in millimetres and points, whatever the page around it looks like. Levels are told by icon and name and only
 * then by colour. A page is a hair shorter than the paper, so that rounding never makes an empty one.
 */
export const cardsStyles = css`
  .root {
    --_text: #000;
    --_paper: #fff;
    --_heading-color: #000;
    --_muted: #000;
    --_level-1: #0b736e;
    --_level-2: #5a45b0;
    --_level-3: #a84a0a;
    --_level-4: #1d5fa8;
    --_level-5: #8a2a6b;
    --_level-6: #5d6212;
    color-scheme: light;
    background: #fff;
    color: #000;
    font-size: 10.5pt;
  }
  p,
  li {
    line-height: 1.3;
  }
  h2,
  h3,
  h4 {
    margin: 0;
    font-family: var(--_heading-font);
    line-height: 1.2;
  }
  .sheet {
    position: relative;
    box-sizing: border-box;
    inline-size: 210mm;
    block-size: 296.8mm;
    overflow: hidden;
    page: trigger-a4;
    break-after: page;
    break-inside: avoid;
    background: #fff;
  }
  .sheet:last-child {
    break-after: auto;
  }
  .sheet.a3 {
    inline-size: 420mm;
    page: trigger-a3;
  }
  .grid {
    display: grid;
    grid-template-columns: 95mm 95mm;
    grid-template-rows: 138.4mm 138.4mm;
    padding: 10mm;
  }
  .marks {
    position: absolute;
    inset: 0;
    inline-size: 210mm;
    block-size: 297mm;
    fill: none;
    stroke: #000;
    stroke-width: 0.25;
  }
  .cut {
    position: absolute;
    inset-block-end: 2.5mm;
    inset-inline-start: 14mm;
    font-size: 10pt;
  }
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 2.2mm;
    box-sizing: border-box;
    min-block-size: 0;
    border: 0.2mm dashed #555;
    padding: 6mm 6.5mm 5mm;
    overflow: hidden;
  }
  .card-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 3mm;
    font-weight: 600;
  }
  .chip,
  .who {
    display: inline-flex;
    align-items: center;
    gap: 1.5mm;
    font-weight: 700;
  }
  .chip {
    border: 0.5mm solid var(--_level);
    border-radius: 5mm;
    padding: 0.6mm 3mm;
  }
  .chip .icon,
  .level .icon {
    color: var(--_level);
  }
  .card h3 {
    font-size: 18pt;
  }
  .card h4 {
    font-size: 12pt;
  }
  .card .saying {
    font-size: 21pt;
  }
  .question {
    font-size: 13pt;
    font-weight: 700;
  }
  .card ul li,
  .page ul li,
  td li {
    position: relative;
    padding-inline-start: 3.6mm;
  }
  .card ul:not(.boxes) li::before,
  .page ul li::before,
  td li::before {
    content: '•';
    position: absolute;
    inset-inline-start: 0.4mm;
  }
  .card .boxes {
    display: grid;
    gap: 3mm;
    font-size: 13pt;
  }
  .card .boxes li {
    padding-inline-start: 8mm;
  }
  .card .boxes li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: 5mm;
    block-size: 5mm;
    border: 0.4mm solid #000;
  }
  .foot {
    display: flex;
    align-items: end;
    justify-content: space-between;
    gap: 3mm;
    margin-block-start: auto;
    font-size: 10pt;
  }
  .foot p {
    line-height: 1.25;
  }
  .qr {
    flex: none;
    inline-size: 23mm;
    block-size: 23mm;
    print-color-adjust: exact;
  }
  .page,
  .a3 {
    display: flex;
    flex-direction: column;
    gap: 3mm;
    padding: 12mm 14mm 10mm;
  }
  .page {
    font-size: 11.5pt;
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
