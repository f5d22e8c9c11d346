import { css } from 'lit';

/** The number of a phase, white on ink in a circle. */
export const numberStyles = css`
  .number {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: 50%;
    background-color: var(--_text);
    color: var(--_paper);
    forced-color-adjust: none;
    font-size: 0.8em;
  }
`;
