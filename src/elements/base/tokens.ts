import { css } from 'lit';

/**
 * The look, resolved once per root from the page's own design tokens: our public `--trigger-*` first, then those of NL Design System
 * (basis, nl and utrecht), then a quiet default that follows the host's `color-scheme`. Public names are read, never set.
 */
export const tokens = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    --_font: var(--trigger-font-family, var(--basis-text-font-family-default, var(--nl-paragraph-font-family, var(--utrecht-document-font-family, var(--utrecht-root-font-family, inherit)))));
    --_text: var(--trigger-color, var(--basis-color-default-color-document, var(--utrecht-document-color, var(--utrecht-root-color, light-dark(#16232e, #f2f2f2)))));
    --_paper: var(--trigger-background-color, var(--basis-color-default-bg-document, var(--utrecht-document-background-color, var(--utrecht-root-background-color, light-dark(#fff, #14202a)))));
    --_quiet: var(--trigger-subtle-background-color, var(--basis-color-default-bg-subtle, color-mix(in srgb, var(--_text) 6%, var(--_paper))));
    --_muted: color-mix(in srgb, var(--_text) 80%, var(--_paper));
    --_hairline: color-mix(in srgb, var(--_text) 18%, var(--_paper));
    --_action: var(--trigger-action-background-color, var(--basis-color-action-1-bg-default, var(--nl-button-primary-background-color, var(--utrecht-button-primary-action-background-color, var(--utrecht-button-background-color, var(--_text))))));
    --_on-action: var(--trigger-action-color, var(--basis-color-action-1-color-default, var(--nl-button-primary-color, var(--utrecht-button-primary-action-color, var(--utrecht-button-color, var(--_paper))))));
    --_link: var(--trigger-link-color, var(--basis-color-action-2-color-default, var(--nl-link-color, var(--utrecht-link-color, var(--_text)))));
    --_heading-font: var(--trigger-heading-font-family, var(--basis-heading-font-family, var(--nl-heading-level-2-font-family, var(--utrecht-heading-2-font-family, var(--utrecht-heading-1-font-family, inherit)))));
    --_heading-color: var(--trigger-heading-color, var(--basis-heading-color, var(--nl-heading-level-2-color, var(--utrecht-heading-2-color, var(--utrecht-heading-1-color, var(--_text))))));
    --_line: var(--trigger-border-color, var(--basis-color-default-border-default, var(--utrecht-form-input-border-color, var(--_text))));
    --_radius: var(--trigger-border-radius, var(--basis-border-radius-sm, var(--nl-button-border-radius, var(--utrecht-button-border-radius, 4px))));
    --_ring: var(--trigger-focus-outline-color, var(--basis-focus-outline-color, var(--utrecht-focus-outline-color, var(--_text))));
    --_ring-inverse: var(--basis-focus-inverse-outline-color, var(--utrecht-focus-inverse-outline-color, var(--_paper)));
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
  @media (forced-colors: active) {
    .root {
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
    outline: 2px solid var(--_ring);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_ring-inverse);
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
  .hidden {
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
  }
`;
