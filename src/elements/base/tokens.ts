import { css } from 'lit';

/**
 * The look, resolved once per root from the page's own design tokens: our public `--trigger-*` first, then those of NL Design System
 * (basis, nl and utrecht) and of Amsterdam, then a quiet default that follows the host's `color-scheme`. Public names are read, never set.
 *
 * Of real themes many have links, headings or focus colours that are hard to see on their own page. So nothing rests on them alone:
 * links and headings are drawn towards `--_strong`, which is black beside dark text and white beside light text; text on tinted
 * ground is `--_ink`; and the theme's focus colour lies around a line in the colour of text.
 */
export const tokens = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /* The width that a paragraph would ask for, where a page gives its parts the width of what is in them: as much as there is, up to the window, and at least a long word. */
  :host::before {
    content: 'x x';
    display: block;
    block-size: 0;
    overflow: hidden;
    flex: 0 0 0;
    visibility: hidden;
    white-space: normal;
    text-indent: 9em;
    word-spacing: calc(100vw - 11em);
  }
  .root {
    --_font: var(--trigger-font-family, var(--basis-text-font-family-default, var(--nl-paragraph-font-family, var(--utrecht-document-font-family, var(--utrecht-root-font-family, var(--ams-typography-font-family, inherit))))));
    --_text: var(--trigger-color, var(--basis-color-default-color-document, var(--utrecht-document-color, var(--utrecht-root-color, var(--ams-color-text, light-dark(#16232e, #f2f2f2))))));
    --_paper: var(--trigger-background-color, var(--basis-color-default-bg-document, var(--utrecht-document-background-color, var(--utrecht-root-background-color, var(--ams-body-background-color, light-dark(#fff, #121212))))));
    --_quiet: var(--trigger-subtle-background-color, var(--basis-color-default-bg-subtle, color-mix(in srgb, var(--_text) 6%, var(--_paper))));
    --_strong: oklch(from var(--_text) clamp(0, (l - 0.62) * 999, 1) 0 0);
    --_ink: color-mix(in srgb, var(--_text) 55%, var(--_strong));
    --_muted: color-mix(in srgb, var(--_ink) 80%, var(--_paper));
    --_hairline: color-mix(in srgb, var(--_text) 18%, var(--_paper));
    --_link: color-mix(in oklab, var(--trigger-link-color, var(--basis-color-action-2-color-default, var(--nl-link-color, var(--utrecht-link-color, var(--ams-links-color, var(--_text)))))) 70%, var(--_strong));
    --_heading-font: var(--trigger-heading-font-family, var(--basis-heading-font-family, var(--nl-heading-level-2-font-family, var(--utrecht-heading-2-font-family, var(--utrecht-heading-1-font-family, inherit)))));
    --_heading-color: color-mix(in oklab, var(--trigger-heading-color, var(--basis-heading-color, var(--nl-heading-level-2-color, var(--utrecht-heading-2-color, var(--utrecht-heading-1-color, var(--_text)))))) 70%, var(--_strong));
    --_radius: min(12px, var(--trigger-border-radius, var(--basis-border-radius-sm, var(--nl-button-border-radius, var(--utrecht-button-border-radius, var(--ams-border-radius, 4px))))));
    --_ring: var(--trigger-focus-outline-color, var(--basis-focus-outline-color, var(--utrecht-focus-outline-color, transparent)));
    --_target: max(44px, var(--basis-pointer-target-min-block-size, var(--utrecht-pointer-target-min-size, 44px)));
    --_level-1: var(--trigger-level-1-color, light-dark(#0b736e, #5cc4be));
    --_level-2: var(--trigger-level-2-color, light-dark(#5a45b0, #b3a5f2));
    --_level-3: var(--trigger-level-3-color, light-dark(#a84a0a, #f0a061));
    --_level-4: var(--trigger-level-4-color, light-dark(#1d5fa8, #8abcf0));
    --_level-5: var(--trigger-level-5-color, light-dark(#8a2a6b, #e79acb));
    --_level-6: var(--trigger-level-6-color, light-dark(#5d6212, #c8cf6a));
    --_way-back: var(--trigger-way-back-color, light-dark(#2f7d3b, #79cf87));

    background-color: var(--_paper);
    color: var(--_text);
    cursor: auto;
    font-family: var(--_font);
    font-size: max(1em, 16px);
    font-style: normal;
    list-style: none;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    visibility: visible;
    white-space: normal;
  }
  .level-1 { --_level: var(--_level-1); }
  .level-2 { --_level: var(--_level-2); }
  .level-3 { --_level: var(--_level-3); }
  .level-4 { --_level: var(--_level-4); }
  .level-5 { --_level: var(--_level-5); }
  .level-6 { --_level: var(--_level-6); }
  @media (forced-colors: active), print {
    .root {
      --_text: CanvasText;
      --_paper: Canvas;
      --_level-1: CanvasText;
      --_level-2: CanvasText;
      --_level-3: CanvasText;
      --_level-4: CanvasText;
      --_level-5: CanvasText;
      --_level-6: CanvasText;
      --_way-back: CanvasText;
      --_hairline: CanvasText;
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --_muted: var(--_text);
      --_hairline: var(--_text);
    }
  }
`;

/** Headings, text, buttons, links and the focus ring: what every element writes the same way. */
export const common = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  /* Parts on their way keep about the room they will need, so that nothing below them moves when they come. */
  :where(:not(:defined)) {
    display: block;
    min-block-size: 60em;
  }
  .title {
    margin: 0;
    color: var(--_heading-color);
    font-family: var(--_heading-font);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  fieldset {
    margin: 0;
    border: 0;
    padding: 0;
    min-inline-size: 0;
  }
  p,
  li,
  dd {
    line-height: 1.5;
  }
  a {
    color: var(--_link);
    text-decoration: underline;
  }
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    cursor: pointer;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    border: 1px solid var(--_text);
    border-radius: var(--_radius);
    padding: 0.375em 0.75em;
    background-color: var(--_paper);
    color: var(--_text);
    font-weight: 600;
    line-height: 1.25;
    text-align: start;
  }
  .button:hover {
    background-color: var(--_quiet);
  }
  :focus-visible,
  input:focus-visible + .choice {
    outline: 2px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_paper), 0 0 0 6px var(--_ring);
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .hidden:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .failure {
    border: 2px solid var(--_text);
    border-radius: var(--_radius);
    padding: 1em;
    overflow-wrap: anywhere;
  }
  .failure > * + * {
    margin-block-start: 0.75em;
  }
  .failure li {
    list-style: disc;
    margin-inline-start: 1.25em;
  }
  @media print {
    .button {
      display: none;
    }
    /* Paper is white, whatever the page is; what is told by a filled shape has to be filled. */
    .root {
      --_text: #000;
      --_paper: #fff;
      color-scheme: light;
      print-color-adjust: exact;
    }
  }
`;
