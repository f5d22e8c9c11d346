import { css } from 'lit';
import { pageOf } from './paper.js';

/** Sizes of paper, by name: only what asks for these pages gets them, so a page around the cards prints as it did. */
export const pageRules = `
  @page trigger-a4 { ${pageOf.cards} }
  @page trigger-a3 { ${pageOf.placemat} }
  @page trigger-flow { ${pageOf['run-sheet']} }
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
  .card .long {
    font-size: 13pt;
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
  /* Beside a code as wide as the card there is no room for words. */
  .card .foot {
    flex-wrap: wrap;
  }
  .card .foot p {
    flex: 1 1 30mm;
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
`;
